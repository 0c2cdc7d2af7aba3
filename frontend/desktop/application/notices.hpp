// What the app says for a moment at the foot of a screen: what was just done, with the way back, or why it was not.
#pragma once

#include <optional>
#include <string>

#include "screens/given.hpp"
#include "ui/geometry.hpp"

namespace genu::desktop {

inline constexpr double kUndoSeconds = 10;
inline constexpr float kNoticeHeight = 60;

class Notices {
 public:
  /// Something was done; `sentence` says what. A score says so in its own card.
  void done(std::string sentence, bool shown_elsewhere);
  /// Something was done that has no way back and needs none: `sentence` says what.
  void told(std::string sentence);
  /// Something went wrong; it stays until it is closed or something else is done.
  void failed(std::string sentence);
  void clear();

  /// Whether a notice wants its place now.
  [[nodiscard]] bool showing() const;
  /// Whether what was done last may still be taken back from the card it was done in.
  [[nodiscard]] bool shown_elsewhere() const;
  void draw(const ui::Rect& rect, const words::Words& words, const screens::Send& send);

 private:
  [[nodiscard]] double left() const;

  std::string stays_;
  std::string sentence_;
  double until_ = 0;
  bool undoable_ = true;
  bool elsewhere_ = false;
};

}  // namespace genu::desktop
