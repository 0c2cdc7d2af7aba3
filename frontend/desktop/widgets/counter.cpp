#include "widgets/counter.hpp"

#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/text.hpp"
#include "widgets/icons.hpp"

#include <algorithm>

namespace genu::widgets {
namespace {

constexpr int kMostCircles = 12;
constexpr float kGap = 8;

void bar(const ui::Rect& rect, float share, const theme::Colour& track) {
  const auto& theme = ui::current_theme();
  const float radius = rect.h / 2;
  ui::fill(rect, track, radius);
  if (share > 0)
    ui::fill({rect.x, rect.y, std::max(rect.h, rect.w * std::min(share, 1.0F)), rect.h}, theme.colours.primary, radius);
  if (theme.outlined) ui::outline(rect, theme.colours.text, 1.5F, radius);
}

float share_of(int piece, int current, float done) { return piece < current ? 1 : piece == current ? done : 0; }

void circle(ui::Point centre, float radius, int rep, int current) {
  const auto& c = ui::colours();
  if (rep < current) {
    ui::disc(centre, radius, c.primary);
    if (radius > 8) icon(Icon::Check, centre, radius * 1.3F, c.on_primary);
  } else if (rep == current) {
    ui::circle(centre, radius - 1, c.primary, radius > 8 ? 3 : 2.4F);
    ui::disc(centre, radius * 0.4F, c.primary);
  } else {
    ui::circle(centre, radius - 1, c.ctl, 1.8F);
  }
}

void circles(ui::Point left_middle, float width, float radius, int rep, int reps) {
  const float step = reps > 1 ? (width - 2 * radius) / static_cast<float>(reps - 1) : 0;
  for (int i = 1; i <= reps; ++i)
    circle({left_middle.x + radius + static_cast<float>(i - 1) * step, left_middle.y}, radius, i, rep);
}

}  // namespace

void counter(const ui::Rect& rect, const Counter& counter) {
  const auto& c = ui::colours();
  ui::text({rect.x, rect.y}, ui::Text::BodyStrong, c.text, counter.set_words);
  ui::text({rect.right(), rect.y}, ui::Text::BodyStrong, c.primary_text, counter.rep_words, ui::Align::Right);
  for (int set = 1; set <= counter.sets; ++set) {
    const auto piece = ui::column({rect.x, rect.y + 36, rect.w, 8}, static_cast<std::size_t>(set - 1),
                                  static_cast<std::size_t>(counter.sets), kGap);
    bar(piece, share_of(set, counter.set, counter.set_done), c.surface2);
  }
  if (counter.reps > 0 && counter.reps <= kMostCircles)
    circles({rect.x + 3, rect.y + 82}, rect.w - 6, std::min(13.0F, rect.w / static_cast<float>(counter.reps) / 2 - 1),
            counter.rep, counter.reps);
  else if (counter.reps > 0)
    bar({rect.x, rect.y + 78, rect.w, 8}, static_cast<float>(counter.rep - 1) / static_cast<float>(counter.reps),
        c.surface2);
}

void rep_circles(ui::Point left_middle, float width, int rep, int reps) {
  if (reps <= 0 || reps > kMostCircles) return;
  const float step = std::min(19.0F, width / static_cast<float>(reps));
  const float radius = std::min(6.0F, step / 2 - 1);
  circles(left_middle, step * static_cast<float>(reps - 1) + 2 * radius, radius, rep, reps);
}

void steps(const ui::Rect& rect, std::size_t count, std::size_t current, float done) {
  const float gap = rect.w > 600 ? 8 : 6;
  for (std::size_t i = 0; i < count; ++i)
    bar(ui::column(rect, i, count, gap),
        i < current    ? 1
        : i == current ? done
                       : 0,
        ui::current_theme().outlined ? ui::colours().surface2 : ui::colours().border);
}

void progress_bar(const ui::Rect& rect, float share) { bar(rect, share, ui::colours().surface2); }

}  // namespace genu::widgets
