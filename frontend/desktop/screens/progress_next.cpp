// What the next phase asks for, each criterion with its sign and its numbers; and what can be printed.
#include "screens/progress_parts.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/text.hpp"
#include "widgets/button.hpp"
#include "widgets/icons.hpp"

namespace genu::screens {
namespace {

constexpr float kSign = 22, kTextFrom = 36;

// A tick for what is met, an open circle for what is not yet, a question mark for what is not known.
void draw_state(ui::Point centre, app::CriterionState state) {
  const auto& c = ui::colours();
  if (state == app::CriterionState::Met) {
    ui::disc(centre, kSign / 2, c.green);
    widgets::icon(widgets::Icon::Check, centre, 16, c.on_signal);
    return;
  }
  ui::circle(centre, kSign / 2 - 1, c.ctl, 2);
  if (state == app::CriterionState::Unknown)
    ui::text_in(ui::around(centre, kSign, kSign), ui::Text::CaptionStrong, c.text2, "?", ui::Align::Centre);
}

void add_criterion(Stack& stack, const app::CriterionView& criterion, const Given& given) {
  const auto sentence = given.words.say(criterion.reason.message, criterion.reason.values);
  const auto state = given.words.say("criterion-state." + std::string(base::name_of(criterion.state)));
  const float width = stack.width() - kTextFrom;
  stack.gap(8);
  const float height = ui::paragraph_height(ui::Text::Label, sentence, width) + 18;
  stack.add(height, [criterion, sentence, state, width](const ui::Rect& rect) {
    const auto& c = ui::colours();
    draw_state({rect.x + kSign / 2 + 1, rect.y + kSign / 2 + 1}, criterion.state);
    const float text = ui::paragraph({rect.x + kTextFrom, rect.y}, width, ui::Text::Label, c.text, sentence);
    ui::text({rect.x + kTextFrom, rect.y + text}, ui::Text::Caption, c.text3, state);
  });
}

}  // namespace

float progress_next(const app::ProgressView& view, const Given& given, const Flow& flow) {
  if (view.criteria.empty()) return 0;
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  const auto title = view.next_phase.empty() ? given.words.say("desktop.progress.next.last")
                                             : given.words.say("desktop.progress.next", {{"phase", view.next_phase}});
  stack.text(ui::Text::Heading, ui::colours().text, title);
  for (const auto& criterion : view.criteria) add_criterion(stack, criterion, given);
  return on_card(stack, flow.at, padding);
}

float progress_paper(const app::ProgressView& view, const Given& given, const Flow& flow) {
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  const auto& words = given.words;
  stack.text(ui::Text::Heading, ui::colours().text, words.say("desktop.progress.paper"));
  stack.gap(4);
  stack.text(ui::Text::Label, ui::colours().text2, words.say("desktop.progress.paper.why"));
  const auto add = [&](const char* id, const char* key, Paper paper) {
    stack.gap(10);
    stack.add(theme::kButtonHeight, [id, label = words.say(key), paper, &given](const ui::Rect& rect) {
      if (widgets::button(id, rect, {label, widgets::Kind::Quiet})) given.send(SavePaper{paper});
    });
  };
  add("progress.paper.report", "desktop.progress.paper.report", Paper::Report);
  if (view.standing) add("progress.paper.handout", "desktop.progress.paper.handout", Paper::Handout);
  return on_card(stack, flow.at, padding);
}

}  // namespace genu::screens
