// What is being typed and not yet an entry or an answer, kept beside the diary: closing the app, or its end without
// warning, loses none of it but the last half second, and of a number nothing. How a list is looked at is kept, too.
#pragma once

#include <filesystem>
#include <functional>

#include "screens/caseload.hpp"
#include "screens/diary.hpp"
#include "screens/first_steps.hpp"

namespace genu::desktop {

/// What was kept; empty where the file is missing or cannot be read.
[[nodiscard]] screens::EntryUi read_entry(const std::filesystem::path& file);
[[nodiscard]] screens::NumberDraft read_number(const std::filesystem::path& file);
[[nodiscard]] screens::ListKept read_list(const std::filesystem::path& file);

/// Replaces the file whole, readable by its owner alone; what is empty leaves nothing of the text before. Where the
/// disc is full it is still on the screen, so failure is not reported.
void write_entry(const std::filesystem::path& file, const screens::EntryUi& entry);
void write_number(const std::filesystem::path& file, const screens::NumberDraft& number);
void write_list(const std::filesystem::path& file, const screens::ListKept& list);

/// Hands on what changes, not at every letter.
template <class T>
class Kept {
 public:
  using Keep = std::function<void(const T&)>;
  explicit Kept(Keep keep) : keep_(std::move(keep)) {}

  /// Once a frame. `at_once`: there may be no next frame.
  void follow(const T& now, bool at_once);

 private:
  Keep keep_;
  std::optional<T> kept_;
  std::optional<double> last_;  // when it was handed on, seconds
};

extern template class Kept<screens::EntryUi>;
extern template class Kept<screens::NumberDraft>;
extern template class Kept<screens::ListKept>;

}  // namespace genu::desktop
