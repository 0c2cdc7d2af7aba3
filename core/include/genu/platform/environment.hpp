// What the world tells the core: the time, randomness and where data lives. Tests hand in their own.
#pragma once
#include <cstdint>
#include <genu/base/time.hpp>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace genu::platform {

/// The person's clock. Implementations may be asked from any thread.
class Clock {
 public:
  virtual ~Clock() = default;
  /// The instant, with the offset of the person's place at that instant.
  [[nodiscard]] virtual base::Moment now() const = 0;
};

/// A source of unpredictable bytes.
class Random {
 public:
  virtual ~Random() = default;
  virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

/// The clock and the random source of the machine.
[[nodiscard]] std::shared_ptr<Clock> system_clock();
[[nodiscard]] std::shared_ptr<Random> system_random();

/// A clock that stands still at `moment`; for scripts and tests.
[[nodiscard]] std::shared_ptr<Clock> fixed_clock(base::Moment moment);

/// Where Genu keeps its data unless told otherwise: `$XDG_DATA_HOME/genu` or `~/.local/share/genu` on Linux,
/// `~/Library/Application Support/Genu` on macOS, `%LOCALAPPDATA%\Genu` on Windows.
[[nodiscard]] base::Result<std::string> default_data_folder();

/// Makes `folder` and what is missing above it, readable by its owner alone.
[[nodiscard]] base::Result<base::Done> make_folder(const std::string& folder);

/// The whole file, at most `most_bytes`; NotFound where there is none.
[[nodiscard]] base::Result<std::string> read_file(const std::string& path, std::size_t most_bytes = 64u << 20);

/// The names of the files in `folder`, sorted; folders in it are left out. NotFound where there is none.
[[nodiscard]] base::Result<std::vector<std::string>> list_files(const std::string& folder);

/// Replaces the file in one step: after a crash either the old or the new text is there. Mode 0600.
[[nodiscard]] base::Result<base::Done> write_file(const std::string& path, std::string_view text);

}  // namespace genu::platform
