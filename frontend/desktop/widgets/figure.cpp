#include "widgets/figure.hpp"

#include "ui/drawing.hpp"
#include "ui/look.hpp"

#include <algorithm>
#include <utility>

namespace genu::widgets {
namespace {

drawing::PictureOptions options_for(model::Half works, Seen seen) {
  drawing::PictureOptions options;
  options.half = works;
  if (seen == Seen::FromSide) options.from = model::ViewFrom::Side;
  if (seen == Seen::FromFront) options.from = model::ViewFrom::Front;
  return options;
}

void still(const ui::Rect& rect, Figure& figure, const drawing::Palette& palette) {
  constexpr float kGap = 12;
  const auto start = ui::column(rect, 0, 2, kGap);
  const auto end = ui::column(rect, 1, 2, kGap);
  const double pixels = ui::device_scale_in(start, figure.frame());
  figure.picture({}, pixels).paint(palette, start);
  figure.poster(pixels).paint(palette, end);
}

}  // namespace

Figure::Figure(drawing::Moves moves, model::Half works, Seen seen)
    : moves_(std::move(moves)), options_(options_for(works, seen)), stage_(drawing::stage_of(moves_, options_)) {}

drawing::Moment Figure::moment(double seconds, const model::Dose* dose) const {
  return drawing::moment_at(drawing::phase_seconds(moves_.figure, dose), seconds);
}

std::optional<drawing::Moment> Figure::moment(std::string_view phase, double share) const {
  auto moment = drawing::end_of_phase(moves_.figure, phase);
  if (moment) moment->progress = share;
  return moment;
}

ui::Print& Figure::picture(const drawing::Moment& moment, double pixels) {
  const auto& cycle = moves_.figure.cycle;
  // A cycle of one phase is a ring without a pose that it leads to.
  const auto toward = cycle.size() > 1 ? cycle[moment.phase].to : std::string();
  return picture(moving_, {drawing::channels_at(moves_, moment), toward, pixels});
}

ui::Print& Figure::poster(double pixels) {
  return picture(still_for(pixels), {drawing::pose(moves_, model::poster_of(moves_.figure)), {}, pixels});
}

Figure::Shown& Figure::still_for(double pixels) {
  constexpr std::size_t kMost = 4;
  const auto found =
      std::find_if(stills_.begin(), stills_.end(), [&](const Shown& shown) { return shown.as.pixels == pixels; });
  if (found != stills_.end()) return *found;
  if (stills_.size() == kMost) stills_.erase(stills_.begin());
  return stills_.emplace_back();
}

ui::Print& Figure::picture(Shown& shown, Wanted wanted) const {
  if (shown.as == wanted) return shown.picture;
  auto options = options_;
  options.pixels = wanted.pixels;
  options.toward = wanted.toward;
  ui::Print picture(drawing::picture_of(moves_, wanted.channels, stage_, options));
  shown = {std::move(wanted), std::move(picture)};
  return shown.picture;
}

void figure(const ui::Rect& rect, Figure& figure, const drawing::Moment& moment, const drawing::Palette& palette) {
  if (ui::reduced_motion()) return still(rect, figure, palette);
  const double pixels = ui::device_scale_in(rect, figure.frame());
  if (pixels > 0) figure.picture(moment, pixels).paint(palette, rect);
}

void figure_poster(const ui::Rect& rect, Figure& figure, const drawing::Palette& palette) {
  const double pixels = ui::device_scale_in(rect, figure.frame());
  if (pixels > 0) figure.poster(pixels).paint(palette, rect);
}

}  // namespace genu::widgets
