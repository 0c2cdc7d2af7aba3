// The figure of an exercise: in its movement, or as the one pose that stands for it.
#pragma once

#include <genu/drawing/figure/picture.hpp>
#include <genu/drawing/palette.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/geometry.hpp"
#include "ui/print.hpp"

namespace genu::widgets {

/// From which side a figure is looked at.
enum class Seen {
  AsMade,  ///< the side that shows the movement best
  FromSide,
  FromFront
};

/// A figure made ready to be shown: what stays the same over its cycle is worked out once. It keeps its last pictures,
/// so that one that does not move costs next to nothing.
class Figure {
 public:
  /// `works` is the leg that works where only one does.
  explicit Figure(drawing::Moves moves, model::Half works = model::Half::Right, Seen seen = Seen::AsMade);

  /// After so many seconds of a cycle that is repeated without end. `dose` decides how long the phases take; null for
  /// the length that they usually have.
  [[nodiscard]] drawing::Moment moment(double seconds, const model::Dose* dose = nullptr) const;
  /// That far into the first phase called `phase`; nothing where the cycle has none.
  [[nodiscard]] std::optional<drawing::Moment> moment(std::string_view phase, double share) const;

  [[nodiscard]] const drawing::Moves& moves() const { return moves_; }
  [[nodiscard]] const drawing::Box& frame() const { return stage_.frame; }

  /// How it looks just then, with the arrows of that phase alone; `pixels` is how long the stature will be.
  [[nodiscard]] ui::Print& picture(const drawing::Moment& moment, double pixels);
  [[nodiscard]] ui::Print& poster(double pixels);

 private:
  struct Wanted {
    drawing::Channels channels{};
    std::string toward;  // the pose whose arrows are shown; empty for all
    double pixels = 0;
    bool operator==(const Wanted&) const = default;
  };
  struct Shown {
    Wanted as;
    ui::Print picture;
  };
  [[nodiscard]] ui::Print& picture(Shown& shown, Wanted wanted) const;
  [[nodiscard]] Shown& still_for(double pixels);

  drawing::Moves moves_;
  drawing::PictureOptions options_;
  drawing::Stage stage_;
  Shown moving_;
  std::vector<Shown> stills_;  // one for each size in which a screen shows the poster
};

/// The figure at `moment`, as large as `rect` allows. Where motion is reduced it stands still: the pose from which it
/// starts beside the pose that it reaches.
void figure(const ui::Rect& rect, Figure& figure, const drawing::Moment& moment, const drawing::Palette& palette);

/// The pose that stands for the exercise, with its ghost and arrow.
void figure_poster(const ui::Rect& rect, Figure& figure, const drawing::Palette& palette);

}  // namespace genu::widgets
