#include "screens/review_chart.hpp"

#include <algorithm>
#include <vector>

#include "screens/say.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/text.hpp"
#include "widgets/signal.hpp"

namespace genu::screens {
namespace {

constexpr float kLegend = 20;  // above the plot: what the dashes are
constexpr float kPainHeight = 140;
constexpr float kRunHeight = 50;
constexpr float kLeft = 28;
constexpr float kRight = 28;

// Where a day and a score stand.
struct Scale {
  ui::Rect plot;
  std::size_t days;

  [[nodiscard]] float x(std::size_t day) const {
    return plot.x + (static_cast<float>(day) + 0.5F) * plot.w / static_cast<float>(days);
  }
  [[nodiscard]] float y(float pain) const { return plot.bottom() - pain / 10 * plot.h; }
};

void draw_bands(const Scale& scale) {
  const auto& c = ui::colours();
  const auto band = [&](float from, float to, const theme::Colour& colour, widgets::Signal sign) {
    const ui::Rect rect{scale.plot.x, scale.y(to), scale.plot.w, scale.y(from) - scale.y(to)};
    ui::fill(rect, theme::faded(colour, 0.65F));
    widgets::signal(sign, {rect.right() + 14, rect.centre().y}, 7);
  };
  band(0, 2.5F, c.green_soft, widgets::Signal::GoAhead);
  band(2.5F, 5.5F, c.amber_soft, widgets::Signal::Hold);
  band(5.5F, 10, c.red_soft, widgets::Signal::EaseOff);
  for (int pain = 0; pain <= 10; pain += 2) {
    const float y = scale.y(static_cast<float>(pain));
    ui::line({scale.plot.x, y}, {scale.plot.right(), y}, theme::faded(c.border, 0.7F), 1);
    ui::text({scale.plot.x - 8, y - 9}, ui::Text::Caption, c.text2, std::to_string(pain), ui::Align::Right);
  }
}

void draw_baseline(float top, const Scale& scale, const app::CaseloadLine& line, const words::Words& words) {
  if (!line.baseline_tenths) return;
  const auto& c = ui::colours();
  const auto dashes = [&](float from, float to, float y) {
    for (float x = from; x + 6 <= to; x += 11) ui::line({x, y}, {x + 6, y}, c.text2, 1.4F);
  };
  const int tenths = *line.baseline_tenths;
  dashes(scale.plot.x, scale.plot.right(), scale.y(static_cast<float>(tenths) / 10));
  // Its word stands above the plot, where no point of pain can lie under it.
  const auto label =
      words.say("desktop.review.baseline", {{"mean", std::to_string(tenths / 10) + "." + std::to_string(tenths % 10)}});
  const float left = scale.plot.right() - ui::text_width(ui::Text::Caption, label);
  ui::text({left, top}, ui::Text::Caption, c.text2, label);
  dashes(left - 36, left - 8, top + 9);
}

void draw_pain(const Scale& scale, const std::vector<app::ReviewDay>& days) {
  const auto& c = ui::colours();
  std::vector<ui::Point> run;
  const auto flush = [&] {
    if (run.size() > 1) ui::polyline(run, c.primary, 3);
    for (const auto& point : run) {
      ui::disc(point, 5, c.surface);
      ui::disc(point, 4, c.primary);
    }
    run.clear();
  };
  for (std::size_t i = 0; i < days.size(); ++i) {
    if (days[i].worst) {
      run.push_back({scale.x(i), scale.y(static_cast<float>(days[i].worst->score()))});
      continue;
    }
    flush();
    ui::text({scale.x(i), scale.plot.bottom() - 18}, ui::Text::Caption, c.text3, "?", ui::Align::Centre);
  }
  flush();
}

void draw_runs(const ui::Rect& rect, const Scale& scale, const std::vector<app::ReviewDay>& days) {
  const auto& c = ui::colours();
  int most = 0;
  for (const auto& day : days) most = std::max(most, day.metres);
  ui::text({rect.x + 20, rect.y}, ui::Text::Caption, c.text2, "km", ui::Align::Right);
  if (most == 0) return;
  for (std::size_t i = 0; i < days.size(); ++i) {
    if (days[i].metres == 0) continue;
    const float height = std::max(4.0F, rect.h * static_cast<float>(days[i].metres) / static_cast<float>(most));
    ui::fill({scale.x(i) - 4, rect.bottom() - height, 8, height}, c.violet, 4);
    if (days[i].metres != most) continue;
    const int tenths = (most + 50) / 100;
    ui::text({scale.x(i), rect.bottom() - height - 19}, ui::Text::CaptionStrong, c.text,
             std::to_string(tenths / 10) + "." + std::to_string(tenths % 10), ui::Align::Centre);
  }
}

void draw_sessions(float y, const Scale& scale, const std::vector<app::ReviewDay>& days) {
  const auto& c = ui::colours();
  for (std::size_t i = 0; i < days.size(); ++i) {
    const auto square = ui::around({scale.x(i), y}, 11, 11);
    if (days[i].session_percent) {
      ui::fill(square, *days[i].session_percent >= 70 ? c.primary : c.heat2, 3);
    } else if (days[i].excused) {
      ui::line({square.x + 2, y}, {square.right() - 2, y}, c.text3, 2);
    }
  }
}

}  // namespace

void draw_review_chart(const ui::Rect& rect, const app::ReviewView& view, const words::Words& words) {
  const auto& c = ui::colours();
  const auto& days = view.days;
  if (days.empty()) return;
  const Scale scale{{rect.x + kLeft, rect.y + kLegend + 4, rect.w - kLeft - kRight, kPainHeight}, days.size()};
  draw_bands(scale);
  draw_baseline(rect.y, scale, view.line, words);
  draw_pain(scale, days);
  draw_runs({rect.x, rect.y + kLegend + kPainHeight + 22, rect.w, kRunHeight - 14}, scale, days);
  draw_sessions(rect.y + kLegend + kPainHeight + kRunHeight + 18, scale, days);
  const float y = rect.y + kLegend + kPainHeight + kRunHeight + 28;
  for (std::size_t i = 0; i + 7 < days.size(); i += 14) {
    ui::text({scale.x(i), y}, ui::Text::Caption, c.text2, short_day(words, days[i].day));
  }
  ui::text({scale.plot.right(), y}, ui::Text::Caption, c.text2, words.say("day.today"), ui::Align::Right);
}

}  // namespace genu::screens
