#include "screens/builder.hpp"

#include <algorithm>
#include <utility>

#include "screens/builder_parts.hpp"
#include "screens/form.hpp"
#include "screens/layout.hpp"
#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"
#include "ui/scroll.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"

namespace genu::screens {
namespace {

constexpr float kLibrary = 312;
constexpr float kSide = 276;
constexpr float kGap = 16;
constexpr float kPadding = 20;

// One card under the last one.
void put(Flow& flow, const Stack& stack) {
  const float height = stack.height() + 2 * kPadding;
  widgets::card({flow.at.x, flow.at.y, stack.width() + 2 * kPadding, height}, 20);
  stack.draw({flow.at.x + kPadding, flow.at.y + kPadding});
  flow.took(height);
}

float inside(float width) { return width - 2 * kPadding; }

std::string caption_of(const BuilderShown& shown, const words::Words& words) {
  const auto& draft = shown.draft;
  if (!draft.there) return words.say("desktop.plan.no-draft");
  return words.say("desktop.plan.caption", {{"side", "@side." + std::string(base::name_of(draft.side))},
                                            {"name", draft.name},
                                            {"version", std::to_string(draft.next_version)}});
}

bool draw_head(const BuilderFrame& frame, const ui::Rect& rect) {
  const auto& c = ui::colours();
  const auto& words = frame.given.words;
  const auto& shown = frame.shown;
  const bool back = widgets::bare_button("builder.back", {rect.x - 8, rect.y, 44, 44}, widgets::Icon::Previous,
                                         words.say("desktop.back"));
  ui::text({rect.x + 44, rect.y - 2}, ui::Text::Title, c.text,
           words.say("desktop.plan.title", {{"name", name_on_screen(shown.person, frame.given)}}));
  ui::text({rect.x + 44, rect.y + 28}, ui::Text::Label, c.text2, caption_of(shown, words));
  if (!shown.has_plan || shown.draft.there) return back;
  const auto print = words.say("desktop.plan.print");
  const float y = rect.w < 700 ? rect.y + 56 : rect.y;
  if (widgets::button("builder.print", {rect.right() - 180, y, 180, 48},
                      {print, widgets::Kind::Primary, widgets::Icon::File}))
    frame.given.send(PrintPlan{});
  return back;
}

// `/` goes to the search, and Alt with an arrow moves the exercise that is chosen.
void hear_keys(const BuilderFrame& frame) {
  if (ui::typed(U'/')) ui::focus("builder.search");
  const auto& rows = frame.shown.draft.rows;
  const auto at = std::find_if(rows.begin(), rows.end(), [&](const auto& r) { return r.exercise == frame.ui.chosen; });
  if (at == rows.end() || !ui::alt_held()) return;
  const int place = static_cast<int>(at - rows.begin()) + 1;
  if (place > 1 && ui::take_key(ui::Key::Up)) frame.given.send(app::MoveInDraft{at->exercise, place - 1});
  if (place < static_cast<int>(rows.size()) && ui::take_key(ui::Key::Down))
    frame.given.send(app::MoveInDraft{at->exercise, place + 1});
}

void draw_columns(const BuilderFrame& frame, const ui::Rect& page, Flow& flow) {
  const float middle = page.w - kLibrary - kSide - 2 * kGap;
  Flow left{flow.at, kLibrary, kGap}, centre{{page.x + kLibrary + kGap, flow.at.y}, middle, kGap};
  Flow right{{page.right() - kSide, flow.at.y}, kSide, kGap};
  put(left, library(frame, inside(kLibrary)));
  put(centre, exercises_of(frame, inside(middle)));
  put(centre, phase_of(frame, inside(middle)));
  put(right, burden(frame, inside(kSide)));
  put(right, cautions(frame, inside(kSide)));
  put(right, version_of(frame, inside(kSide)));
  flow.at.y = std::max({left.at.y, centre.at.y, right.at.y});
}

void draw_column(const BuilderFrame& frame, Flow& flow) {
  const float width = inside(flow.width);
  put(flow, burden(frame, width));
  put(flow, exercises_of(frame, width));
  put(flow, library(frame, width));
  put(flow, cautions(frame, width));
  put(flow, phase_of(frame, width));
  put(flow, version_of(frame, width));
}

app::BeginPlanDraft from_condition(const app::ProgrammeChoice& programme, const BuilderUi& ui) {
  app::BeginPlanDraft begin;
  begin.condition = programme.condition;
  begin.name = programme.condition_name;
  begin.side = ui.side;
  return begin;
}

// A question over a row of chips, each of which begins a draft.
void add_beginning(Stack& stack, const BuilderFrame& frame, const char* key, const std::vector<Choice>& choices,
                   const std::vector<app::BeginPlanDraft>& begins) {
  if (choices.empty()) return;
  add_question(stack, frame.given.words.say(key));
  add_chips(stack, choices, [&given = frame.given, begins](std::size_t i) { given.send(begins[i]); });
}

void add_programmes(Stack& stack, const BuilderFrame& frame) {
  std::vector<Choice> programmes, conditions;
  std::vector<app::BeginPlanDraft> of_programme, of_condition;
  for (const auto& each : frame.shown.programmes) {
    app::BeginPlanDraft begin;
    begin.programme = each.id;
    begin.side = frame.ui.side;
    programmes.push_back({"builder.programme." + each.id, each.name, false});
    of_programme.push_back(begin);
    const auto known = std::find_if(of_condition.begin(), of_condition.end(),
                                    [&](const auto& other) { return other.condition == each.condition; });
    if (known != of_condition.end()) continue;
    conditions.push_back({"builder.condition." + each.condition, each.condition_name, false});
    of_condition.push_back(from_condition(each, frame.ui));
  }
  add_beginning(stack, frame, "desktop.plan.from-programme", programmes, of_programme);
  add_beginning(stack, frame, "desktop.plan.from-nothing", conditions, of_condition);
}

}  // namespace

Stack beginnings(const BuilderFrame& frame, float width) {
  const auto& words = frame.given.words;
  Stack stack(width);
  stack.text(ui::Text::Heading, ui::colours().text, words.say("desktop.plan.begin"));
  if (frame.shown.has_plan) {
    stack.gap(12);
    stack.add(48, [frame](const ui::Rect& rect) {
      const auto change = frame.given.words.say("desktop.plan.from-plan");
      if (widgets::button("builder.from-plan", {rect.x, rect.y, std::min(rect.w, 280.0F), 48},
                          {change, widgets::Kind::Secondary}))
        frame.given.send(app::BeginPlanDraft{});
    });
    stack.gap(12);
    stack.add(48, [frame](const ui::Rect& rect) {
      const auto add = frame.given.words.say("desktop.plan.add-phase");
      app::BeginPlanDraft begin;
      begin.new_phase = frame.given.words.say("desktop.plan.new-phase");
      if (widgets::button("builder.add-phase", {rect.x, rect.y, std::min(rect.w, 280.0F), 48},
                          {add, widgets::Kind::Quiet, widgets::Icon::Plus}))
        frame.given.send(begin);
    });
  } else {
    add_one_of<model::Side>(stack, "builder.side", words.say("desktop.plan.side"), "side.", words, frame.ui.side);
  }
  std::vector<Choice> templates;
  std::vector<app::BeginPlanDraft> begins;
  for (const auto& each : frame.shown.templates) {
    app::BeginPlanDraft begin;
    begin.from = each.id;
    begin.side = frame.ui.side;
    templates.push_back({"builder.template." + each.id.text(), each.name, false});
    begins.push_back(begin);
  }
  add_beginning(stack, frame, "desktop.plan.from-template", templates, begins);
  add_programmes(stack, frame);
  return stack;
}

void draw(const BuilderShown& shown, BuilderUi& ui, const Posters& posters, const ClinicGiven& given) {
  const auto layout = layout_for({ui::window().w, ui::window().h});
  const bool phone = layout.navigation == Navigation::BottomBar;
  const BuilderFrame frame{shown, ui, posters, given};
  hear_keys(frame);
  ui::Scroll scroll(
      "builder", {layout.content.x, 0, layout.content.w, layout.content.h - (phone ? layout.bar.h : 0) - given.foot});
  const ui::Rect page = layout.page;
  const bool back = draw_head(frame, {page.x, scroll.top() + 16, page.w, 48});
  const bool low_head = page.w < 700 && shown.has_plan && !shown.draft.there;
  Flow flow{{page.x, scroll.top() + (low_head ? 132.0F : 80.0F)}, page.w, phone ? 12.0F : kGap};
  if (!shown.draft.there) {
    put(flow, beginnings(frame, inside(page.w)));
  } else if (page.w >= 960) {
    draw_columns(frame, page, flow);
  } else {
    draw_column(frame, flow);
  }
  scroll.ends_at(flow.at.y + 8);
  if (back || ui::take_key(ui::Key::Escape)) given.send(LeavePlan{});
}

}  // namespace genu::screens
