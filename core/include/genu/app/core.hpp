// The core as a front end holds it: opened once on a data folder, then asked by commands and views.
#pragma once
#include <genu/base/answer.hpp>
#include <genu/base/error.hpp>
#include <genu/base/id.hpp>
#include <genu/base/units.hpp>
#include <genu/platform/environment.hpp>
#include <memory>
#include <optional>
#include <string>

namespace genu::content {
class Catalogue;
}

namespace genu::app {

using base::Answer;
using base::Day;
using base::Id;
using base::Instant;
using base::Nrs;

struct Inside;

/// What the world hands in when the core is opened.
struct OpenOptions {
  std::string data_folder;  ///< UTF-8; made if it is missing. Empty keeps everything in memory, for tests.
  std::shared_ptr<platform::Clock> clock;
  std::shared_ptr<platform::Random> random;
  std::string device = "this-device";  ///< a name for this installation in the journal
  /// From own_content(), for cores that share it; read anew where left out.
  std::shared_ptr<const content::Catalogue> content = nullptr;
};

/// The content that was compiled into the program. Any number of cores may share it, on any threads.
[[nodiscard]] base::Result<std::shared_ptr<const content::Catalogue>> own_content();

/// An open diary with the content and the clock. Not for two threads at once.
class Core {
 public:
  /// Opens the diary in the data folder, making it if it is missing. Errors: TooNew, Locked, ReadOnly, Damaged,
  /// NotOurs, NoSpace, Io; nothing is changed then.
  [[nodiscard]] static base::Result<Core> open(const OpenOptions& options);

  Core(Core&&) noexcept;
  Core& operator=(Core&&) noexcept;
  ~Core();

  /// The same diary, turned to somebody in care: every command and view then means them. A core that was opened means
  /// the runner whose diary it is, whoever else is in it. NotFound where nobody has this id. The two share the file and
  /// the thread; either may outlive the other.
  [[nodiscard]] base::Result<Core> about(const Id& person) const;
  /// Whom this core means; nothing for the runner whose diary it is.
  [[nodiscard]] const std::optional<Id>& person() const;

  /// The moment the clock shows.
  [[nodiscard]] base::Moment now() const;

  /// For the commands and views of the core itself.
  [[nodiscard]] Inside& inside() const { return *inside_; }

 private:
  explicit Core(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

/// The file the diary is kept in, inside a data folder.
[[nodiscard]] std::string diary_path(const std::string& data_folder);

}  // namespace genu::app
