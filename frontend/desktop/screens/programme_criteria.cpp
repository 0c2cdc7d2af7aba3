// What is asked to move on, the self-tests that this needs, and what has changed so far.
#include "screens/lists.hpp"
#include "screens/programme_parts.hpp"
#include "screens/say.hpp"
#include "screens/tick_row.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/button.hpp"
#include "widgets/icons.hpp"
#include "widgets/signal.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

using app::CriterionState;
using app::CriterionView;
using widgets::Icon;

constexpr float kIndent = 36;
constexpr std::size_t kMostVersions = 6;

void draw_state(CriterionState state, ui::Point at) {
  const auto& c = ui::colours();
  if (state == CriterionState::Met) {
    ui::disc(at, 12, c.primary);
    return widgets::icon(Icon::Check, at, 16, c.on_primary);
  }
  if (state == CriterionState::NotMet) return ui::circle(at, 11, c.ctl, 1.6F);
  widgets::signal(widgets::Signal::Unknown, at, 12);
}

std::string value_of(const model::Reason& reason, const char* name) {
  const auto found = reason.values.find(name);
  return found == reason.values.end() ? std::string() : found->second;
}

// What there is so far: the number, and how much is still missing to know it.
std::string so_far(const CriterionView& criterion, const words::Words& words) {
  const auto& reason = criterion.reason;
  if (reason.rule == "criterion.waived") return words.say("criterion.waived");
  std::string text;
  const auto add = [&text](const std::string& more) { text += (text.empty() ? "" : ", ") + more; };
  if (const auto found = value_of(reason, "found"); !found.empty()) {
    const bool key = found.front() == '@';
    add(words.say("desktop.programme.found", {{"found", key ? words.say(found.substr(1)) : found}}));
  }
  if (const auto told = value_of(reason, "told"); !told.empty())
    add(words.say("desktop.programme.told", {{"n", told}, {"days", value_of(reason, "days")}}));
  if (const auto there = value_of(reason, "there"); !there.empty() && there != value_of(reason, "sessions"))
    add(words.say("desktop.programme.there", {{"n", there}, {"sessions", value_of(reason, "sessions")}}));
  if (const auto untold = value_of(reason, "untold"); !untold.empty() && untold != "0")
    add(words.say("desktop.programme.untold", {{"n", untold}}));
  if (!text.empty()) return text;
  return words.say("criterion-state." + std::string(base::name_of(criterion.state)));
}

void add_criterion(Stack& stack, const CriterionView& criterion, const words::Words& words) {
  const auto& c = ui::colours();
  const auto text = words.say(criterion.reason.message, criterion.reason.values);
  const auto under = so_far(criterion, words);
  const float width = stack.width() - kIndent;
  const float first = ui::paragraph_height(ui::Text::LabelStrong, text, width);
  const float second = ui::paragraph_height(ui::Text::Caption, under, width);
  stack.gap(8);
  stack.add(std::max(36.0F, first + second), [=, &c, state = criterion.state](const ui::Rect& rect) {
    draw_state(state, {rect.x + 12, rect.y + 18});
    ui::paragraph({rect.x + kIndent, rect.y}, width, ui::Text::LabelStrong, c.text, text);
    ui::paragraph({rect.x + kIndent, rect.y + first}, width, ui::Text::Caption, c.text2, under);
  });
}

const app::PhaseView* current_phase(const ProgrammeShown& shown) {
  for (const auto& phase : shown.view.phases)
    if (phase.current) return &phase;
  return nullptr;
}

std::string name_of_next(const ProgrammeShown& shown) {
  const auto& phases = shown.view.phases;
  for (std::size_t i = 0; i + 1 < phases.size(); ++i)
    if (phases[i].current) return phases[i + 1].name;
  return {};
}

// All that can be measured is met: what only the person knows is ticked, and the next phase is one press away.
void add_move_on(Stack& stack, const ProgrammeShown& shown, ProgrammeUi& ui, const Given& given) {
  if (!shown.today.may_move_on || shown.today.next_phase.empty()) return;
  std::vector<std::string> texts;
  for (const auto& criterion : current_phase(shown)->criteria)
    if (criterion.manual) texts.push_back(value_of(criterion.reason, "text"));
  stack.gap(12);
  stack.text(ui::Text::Label, ui::colours().text2,
             given.words.say(texts.empty() ? "desktop.phase.ready.why" : "desktop.phase.ready.tick"));
  for (std::size_t i = 0; i < texts.size(); ++i) {
    stack.gap(6);
    stack.add(tick_row_height(stack.width(), texts[i]), [&ui, i, text = texts[i]](const ui::Rect& rect) {
      if (!tick_row("programme.tick." + std::to_string(i), rect, text, ui.ticked.count(text) > 0)) return;
      if (ui.ticked.erase(text) == 0) ui.ticked.insert(text);
    });
  }
  const bool all = std::all_of(texts.begin(), texts.end(), [&](const auto& text) { return ui.ticked.count(text) > 0; });
  stack.gap(12);
  stack.add(theme::kButtonHeight, [&shown, &ui, &given, all](const ui::Rect& rect) {
    const auto label = given.words.say("desktop.phase.move-on");
    if (widgets::button("programme.move-on", rect, {label, widgets::Kind::Primary, std::nullopt, all}))
      given.send(app::MoveToPhase{shown.today.next_phase, {ui.ticked.begin(), ui.ticked.end()}});
  });
}

std::string change_words(const app::PlanChange& change, const words::Words& words) {
  return words.say("plan-change." + std::string(base::name_of(change.kind)),
                   {{"name", change.name}, {"old", change.before}, {"new", change.after}});
}

void add_version(Stack& stack, const app::PlanVersionView& version, const std::vector<app::PlanChange>& changes,
                 bool last, const words::Words& words) {
  constexpr float kRail = 24;
  const auto& c = ui::colours();
  Stack block(stack.width() - kRail);
  block.text(ui::Text::CaptionStrong, c.text2,
             words.say("desktop.programme.version",
                       {{"day", long_day(words, version.day)}, {"n", std::to_string(version.version)}}));
  for (const auto& change : changes) block.text(ui::Text::LabelStrong, c.text, change_words(change, words));
  const auto key = "author." + version.author;
  const auto reason = words.say(version.reason);
  block.text(
      ui::Text::Caption, c.text2,
      words.knows(key) ? reason : words.say("desktop.programme.by", {{"reason", reason}, {"name", version.author}}));
  stack.gap(10);
  stack.add(block.height(), [block, last, &c](const ui::Rect& rect) {
    if (!last) ui::line({rect.x + 7, rect.y + 20}, {rect.x + 7, rect.bottom() + 8}, c.ctl, 1.6F);
    ui::disc({rect.x + 7, rect.y + 9}, 6, c.ctl);
    block.draw({rect.x + kRail, rect.y});
  });
}

std::vector<app::PlanChange> changes_of(const ProgrammeShown& shown, int version) {
  if (shown.story == nullptr) return {};
  for (const auto& each : shown.story->versions)
    if (each.version == version) return each.changes;
  return {};
}

}  // namespace

float criteria_card(const ProgrammeShown& shown, ProgrammeUi& ui, const Given& given, const Flow& flow) {
  const auto* phase = current_phase(shown);
  if (phase == nullptr || phase->criteria.empty()) return 0;
  const auto& c = ui::colours();
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  const auto met = std::count_if(phase->criteria.begin(), phase->criteria.end(),
                                 [](const auto& each) { return each.state == CriterionState::Met; });
  const auto next = name_of_next(shown);
  const auto title = next.empty() ? given.words.say("desktop.programme.to-finish")
                                  : given.words.say("desktop.programme.to-reach", {{"phase", next}});
  const auto count = given.words.say("desktop.programme.met",
                                     {{"n", std::to_string(met)}, {"all", std::to_string(phase->criteria.size())}});
  const float room = stack.width() - ui::text_width(ui::Text::LabelStrong, count) - 12;
  stack.add(ui::paragraph_height(ui::Text::Heading, title, room), [=, &c](const ui::Rect& rect) {
    ui::paragraph({rect.x, rect.y}, room, ui::Text::Heading, c.text, title);
    ui::text({rect.right(), rect.y + 2}, ui::Text::LabelStrong, c.primary_text, count, ui::Align::Right);
  });
  stack.gap(4);
  for (const auto& criterion : phase->criteria) add_criterion(stack, criterion, given.words);
  add_move_on(stack, shown, ui, given);
  return on_card(stack, flow.at, padding);
}

float tests_card(const ProgrammeShown& shown, const Given& given, const Flow& flow) {
  if (shown.tests == nullptr) return 0;
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, ui::colours().text, given.words.say("desktop.tests"));
  for (const auto& card : shown.tests->tests) {
    if (!card.needed) continue;
    const auto state = card.due        ? "desktop.tests.due"
                       : !card.allowed ? "desktop.tests.not-now"
                                       : "desktop.tests.needed";
    add_leading(stack, {"programme.test." + card.guide.id, card.guide.name, given.words.say(state)}, false,
                [&given, id = card.guide.id] {
                  given.send(Show{"tests", id});
                });
  }
  add_leading(stack, {"programme.tests", given.words.say("desktop.tests.all"), {}}, false, [&given] {
    given.send(Show{"tests", {}});
  });
  return on_low_card(stack, flow.at, padding);
}

float changes_card(const ProgrammeShown& shown, const Given& given, const Flow& flow) {
  const auto& versions = shown.view.versions;
  if (versions.empty()) return 0;
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, ui::colours().text, given.words.say("desktop.programme.changes"));
  const auto count = std::min(versions.size(), kMostVersions);
  for (std::size_t i = 0; i < count; ++i)
    add_version(stack, versions[i], changes_of(shown, versions[i].version), i + 1 == count, given.words);
  return on_card(stack, flow.at, padding);
}

}  // namespace genu::screens
