// A diary entry that is being written, kept beside the diary until it is saved: closing the app, or its end without
// warning, loses none of it but the last half second.
#pragma once

#include <filesystem>
#include <functional>

#include "screens/diary.hpp"

namespace genu::desktop {

/// What was kept; empty where the file is missing or cannot be read.
[[nodiscard]] screens::EntryUi read_entry(const std::filesystem::path& file);

/// Replaces the file whole, readable by its owner alone; an empty entry leaves nothing of the text before. Where the
/// disc is full the entry is still on the screen, so failure is not reported.
void write_entry(const std::filesystem::path& file, const screens::EntryUi& entry);

/// Hands on what changes, not at every letter.
class KeptEntry {
 public:
  using Keep = std::function<void(const screens::EntryUi&)>;
  explicit KeptEntry(Keep keep) : keep_(std::move(keep)) {}

  /// Once a frame. `at_once`: there may be no next frame.
  void follow(const screens::EntryUi& entry, bool at_once);

 private:
  Keep keep_;
  std::optional<screens::EntryUi> kept_;
  std::optional<double> last_;  // when it was handed on, seconds
};

}  // namespace genu::desktop
