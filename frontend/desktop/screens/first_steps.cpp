#include "screens/first_steps.hpp"

#include "screens/first_steps_parts.hpp"
#include "screens/layout.hpp"
#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/scroll.hpp"
#include "widgets/button.hpp"
#include "widgets/counter.hpp"
#include "widgets/field.hpp"
#include "widgets/icons.hpp"
#include "widgets/logo.hpp"

#include <algorithm>
#include <array>

namespace genu::screens {
namespace {

using app::FirstStep;
using widgets::Icon;
using widgets::Kind;

constexpr std::array kSteps{FirstStep::Safety, FirstStep::WhereAndWhen, FirstStep::Resembles, FirstStep::Plan};
constexpr float kWideHeader = 88;
constexpr float kPhoneHeader = 112;
constexpr float kBeside = 400;

std::size_t index_of(FirstStep step) { return static_cast<std::size_t>(step); }

bool is_wide() { return ui::window().w >= theme::kWideFrom; }

// The page that is shown: where the person went, or the first that is not done.
FirstStep page_of(const FirstFrame& frame) { return frame.ui.page.value_or(frame.view().state.step); }

// On a wide window two steps share a page: the result stands beside the questions.
std::size_t shown_step(const FirstFrame& frame) {
  const auto page = page_of(frame);
  const bool shared = is_wide() && page == FirstStep::WhereAndWhen;
  return index_of(shared ? std::max(page, std::min(frame.view().state.step, FirstStep::Resembles)) : page);
}

void leave(const FirstFrame& frame) {
  frame.given.send(app::LeaveFirstSteps{});
  frame.given.send(Show{"today", {}});
}

void go_back(const FirstFrame& frame) {
  const auto page = page_of(frame);
  if (page == FirstStep::Safety) return leave(frame);
  const bool over = is_wide() && page == FirstStep::Plan;
  frame.ui.page = over ? FirstStep::WhereAndWhen : kSteps[index_of(page) - 1];
}

// A step that is behind, the current one, or one to come. What is not to come can be gone to.
float draw_step(const FirstFrame& frame, ui::Point at, std::size_t step) {
  const auto& c = ui::colours();
  const auto name = std::string(base::name_of(kSteps[step]));
  const auto label = frame.say("desktop.first.step." + name);
  const std::size_t current = shown_step(frame);
  const bool done = step < current;
  const auto style = step == current ? ui::Text::LabelStrong : ui::Text::Label;
  const float width = 38 + ui::text_width(style, label);
  const ui::Rect rect{at.x - 6, at.y - 22, width + 12, 44};
  const auto touch =
      ui::item({.id = "first.step." + name, .label = label, .rect = rect, .enabled = done, .radius = 12});
  const ui::Point middle{at.x + 14, at.y};
  if (done) {
    ui::disc(middle, 14, c.primary);
    widgets::icon(Icon::Check, middle, 18, c.on_primary);
  } else {
    if (step == current) ui::disc(middle, 14, c.primary_soft);
    ui::circle(middle, 13, step == current ? c.primary : c.ctl, step == current ? 3.0F : 1.6F);
    ui::text_in({middle.x, middle.y - 12, 0, 24}, ui::Text::LabelStrong, step == current ? c.primary_text : c.text2,
                std::to_string(step + 1), ui::Align::Centre);
  }
  ui::text_in({at.x + 38, at.y - 12, 0, 24}, style, step == current ? c.text : c.text2, label);
  if (touch.clicked) frame.ui.page = kSteps[step];
  return width;
}

void wide_header(const FirstFrame& frame) {
  const auto& c = ui::colours();
  widgets::logo({32, 24});
  ui::text_in({84, 24, 0, 40}, ui::Text::Heading, c.text, frame.say("desktop.first.title"));
  float x = 300;
  for (std::size_t step = 0; step < kSteps.size(); ++step) {
    x += draw_step(frame, {x, 44}, step) + 18;
    if (step + 1 == kSteps.size()) break;
    ui::line({x, 44}, {x + 30, 44}, c.ctl, 1.4F);
    x += 48;
  }
  const auto label = frame.say("desktop.first.later");
  const ui::Rect rect{ui::window().w - 32 - 132, 20, 132, 48};
  if (widgets::button("first.later", rect, {label, Kind::Quiet, std::nullopt, true, ui::Text::LabelStrong}))
    leave(frame);
}

void narrow_header(const FirstFrame& frame) {
  const auto& c = ui::colours();
  const auto step = shown_step(frame);
  const float x = ui::window().w < theme::kMediumFrom ? theme::kPhoneMargin : theme::kMargin;
  const float width = ui::window().w - 2 * x;
  if (widgets::bare_button("first.back", {x, 24, 44, 44}, Icon::Previous, frame.say("desktop.back"))) go_back(frame);
  ui::text_in({ui::window().w / 2, 24, 0, 44}, ui::Text::BodyStrong, c.text,
              frame.say("desktop.first.step-of", {{"n", std::to_string(step + 1)}, {"all", "4"}}), ui::Align::Centre);
  const auto label = frame.say("desktop.first.later");
  const widgets::Button later{label, Kind::Quiet, std::nullopt, true, ui::Text::LabelStrong};
  const float later_width = widgets::button_width(later, 14);
  if (widgets::button("first.later", {x + width - later_width, 24, later_width, 44}, later)) leave(frame);
  widgets::steps({x + 8, 84, width - 16, 6}, kSteps.size(), step + 1, 0);
}

void draw_page(const FirstFrame& frame, Flow& flow, Flow* beside) {
  if (has_advice(frame)) return first_advice(frame, flow);
  switch (page_of(frame)) {
    case FirstStep::Safety:
      return first_safety(frame, flow);
    case FirstStep::WhereAndWhen:
      first_where(frame, flow);
      first_when(frame, flow);
      if (beside != nullptr) return first_result(frame, *beside);
      return first_buttons(
          flow, {"first.on", frame.say("desktop.first.on"), true, [&frame] { frame.ui.page = FirstStep::Resembles; }},
          std::nullopt);
    case FirstStep::Resembles:
      if (beside != nullptr) {
        first_where(frame, flow);
        first_when(frame, flow);
        return first_result(frame, *beside);
      }
      return first_result(frame, flow);
    case FirstStep::Plan:
      return first_plan(frame, flow);
  }
}

bool has_column_beside(const FirstFrame& frame) {
  if (!is_wide() || has_advice(frame)) return false;
  const auto page = page_of(frame);
  return page == FirstStep::WhereAndWhen || page == FirstStep::Resembles;
}

}  // namespace

std::optional<std::string> first_field(const FirstFrame& frame, const ui::FieldLook& look, const std::string& stored) {
  const std::string id(look.id);
  constexpr double kPause = 1;  // seconds
  auto& typed = frame.ui.typed;
  auto text = typed.count(id) > 0 ? typed[id] : stored;
  const auto touch = widgets::field(look, text);
  auto& writing = frame.ui.writing;
  if (touch.changed) {
    typed[id] = text;
    writing = {id, ui::now(), false};
    ui::wake_in(kPause);
  }
  if (writing.field != id) return std::nullopt;
  if (writing.since <= 0) {
    writing.since = ui::now();
    ui::wake_in(kPause);
  }
  // "3" is not an answer while "35" is being typed, nor before it has been seen again.
  const bool open = touch.editing || writing.brought_back;
  if (open && ui::now() - writing.since < kPause) return std::nullopt;
  writing = {};
  return text;
}

void first_buttons(Flow& flow, const FirstButton& main, const std::optional<FirstButton>& second) {
  const bool narrow = ui::window().w < theme::kMediumFrom;
  const auto draw = [](const FirstButton& button, const ui::Rect& rect, Kind kind) {
    if (widgets::button(button.id, rect, {button.label, kind, std::nullopt, button.enabled})) button.press();
  };
  const float width = narrow ? flow.width : std::min(300.0F, (flow.width - 12) / 2);
  const float x = narrow ? flow.at.x : flow.at.x + flow.width - width;
  draw(main, {x, flow.at.y, width, theme::kMainButtonHeight}, Kind::Primary);
  flow.took(narrow || !second ? theme::kMainButtonHeight : 0);
  if (!second) return;
  const ui::Rect beside{narrow ? flow.at.x : x - 12 - width, flow.at.y, width, theme::kMainButtonHeight};
  draw(*second, beside, Kind::Quiet);
  flow.took(theme::kMainButtonHeight);
}

void draw(const FirstStepsShown& shown, FirstStepsUi& ui, const Given& given) {
  const FirstFrame frame{shown, ui, given};
  // Resumed where it was left; from then on the person turns the pages, whatever the answers already say.
  if (!ui.page) ui.page = shown.view.state.step;
  const bool wide = is_wide();
  wide ? wide_header(frame) : narrow_header(frame);
  const float header = wide ? kWideHeader : kPhoneHeader - 12;
  const auto window = ui::window();
  ui::Scroll scroll("first-steps", {0, header, window.w, window.h - header - given.foot});
  const float margin = window.w < theme::kMediumFrom ? theme::kPhoneMargin : theme::kMargin;
  const float gap = window.w < theme::kMediumFrom ? theme::kPhoneCardGap : theme::kCardGap;
  Flow flow{{margin, scroll.top() + 8}, window.w - 2 * margin, gap};
  Flow second{{0, flow.at.y}, kBeside, gap};
  const bool two = has_column_beside(frame);
  if (two) {
    flow.width -= kBeside + theme::kColumnGap;
    second.at.x = flow.at.x + flow.width + theme::kColumnGap;
  }
  draw_page(frame, flow, two ? &second : nullptr);
  scroll.ends_at(std::max(flow.at.y, second.at.y) + 16);
  if (ui::take_key(ui::Key::Escape)) go_back(frame);
}

NumberDraft draft_of(const FirstStepsUi& ui) {
  const auto typed = ui.typed.find(ui.writing.field);
  return typed == ui.typed.end() ? NumberDraft{} : NumberDraft{typed->first, typed->second};
}

void bring_back(FirstStepsUi& ui, const NumberDraft& draft) {
  if (draft.field.empty()) return;
  ui.typed[draft.field] = draft.text;
  ui.writing = {draft.field, 0, true};
}

}  // namespace genu::screens

// How the record is written and read, compiled once.
namespace genu::base {
template struct Codec<screens::NumberDraft>;
}  // namespace genu::base
