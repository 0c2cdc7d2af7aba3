#include "screens/progress.hpp"

#include "screens/page_frame.hpp"
#include "screens/progress_parts.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "widgets/button.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

// Side by side from here on.
constexpr float kTwoColumnsFrom = 860;

// Two flows beside each other; what follows begins below the longer one.
class Columns {
 public:
  Columns(Flow& flow, float left_share) : flow_(flow) {
    const bool two = flow.width >= kTwoColumnsFrom;
    const float left = two ? (flow.width - flow.gap) * left_share : flow.width;
    first_ = {flow.at, left, flow.gap};
    second_ = {{flow.at.x + left + flow.gap, flow.at.y}, flow.width - left - flow.gap, flow.gap};
    two_ = two;
  }
  [[nodiscard]] Flow& first() { return first_; }
  /// The same column where there is only one.
  [[nodiscard]] Flow& second() { return two_ ? second_ : first_; }
  void done() { flow_.at.y = std::max(first_.at.y, two_ ? second_.at.y : 0); }

 private:
  Flow& flow_;
  Flow first_, second_;
  bool two_ = false;
};

void draw_empty(const app::ProgressView& view, const Given& given, Flow& flow) {
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  const auto say = [&](const char* key) { return given.words.say(std::string("desktop.progress.") + key); };
  const bool before = view.offset > 0;
  stack.text(ui::Text::Heading, ui::colours().text, say(before ? "empty-then" : "empty"));
  stack.gap(6);
  stack.text(ui::Text::Body, ui::colours().text2, say(before ? "empty-then.why" : "empty.why"));
  if (!before) {
    stack.gap(16);
    stack.add(theme::kButtonHeight, [&given](const ui::Rect& rect) {
      const auto label = given.words.say("desktop.progress.empty.do");
      const float width = std::min(rect.w, widgets::button_width({label}, 24));
      if (widgets::button("progress.to-diary", {rect.x, rect.y, width, rect.h}, {label, widgets::Kind::Primary}))
        given.send(Show{"diary", {}});
    });
  }
  flow.took(on_card(stack, flow.at, padding));
}

bool has(const std::vector<app::ProgressChart>& charts, app::ProgressChart chart) {
  return std::find(charts.begin(), charts.end(), chart) != charts.end();
}

void draw_charts(const ProgressShown& shown, ProgressUi& ui, const Given& given, Flow& flow) {
  using app::ProgressChart;
  const auto charts = app::charts_of(shown.view);
  const auto add = [&](ProgressChart chart, float height, Flow& to) {
    if (has(charts, chart)) to.took(chart_card({chart, height}, shown, ui, given, to));
  };
  constexpr float kLeftShare = 0.61F;
  Columns top(flow, kLeftShare);
  add(ProgressChart::Pain, 250, top.first());
  add(ProgressChart::Sessions, 0, top.second());
  top.done();
  Columns below(flow, kLeftShare);
  add(ProgressChart::Running, 170, below.first());
  add(ProgressChart::Dose, 170, below.first());
  below.second().took(progress_next(shown.view, given, below.second()));
  add(ProgressChart::Onset, 190, below.second());
  add(ProgressChart::Symmetry, 190, below.second());
  add(ProgressChart::Later, 220, below.first());
  below.second().took(progress_paper(shown.view, given, below.second()));
  below.done();
}

}  // namespace

void draw(const ProgressShown& shown, ProgressUi& ui, const Given& given) {
  constexpr float kWidest = 1120;
  framed({"progress", given.words.say("screen.progress"), false, kWidest}, given, [&](Flow& flow) {
    flow.took(progress_header(shown.view, ui, given, flow));
    if (shown.view.empty) return draw_empty(shown.view, given, flow);
    flow.took(progress_summary(shown.view, given, flow));
    flow.took(progress_tiles(shown.view, given, flow));
    draw_charts(shown, ui, given, flow);
  });
}

}  // namespace genu::screens
