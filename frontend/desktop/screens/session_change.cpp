#include "screens/session_change.hpp"

#include "screens/form.hpp"
#include "screens/say.hpp"
#include "ui/look.hpp"

namespace genu::screens {
namespace {

using Asked = SessionChangeUi::Asked;

void add_days(Stack& stack, const std::string& id, const app::SessionChange& change, const Given& given) {
  std::vector<Choice> choices;
  for (const auto day : change.move_to)
    choices.push_back({id + ".to." + base::to_text(day), long_day(given.words, day)});
  stack.gap(12);
  stack.text(ui::Text::Label, ui::colours().text2, given.words.say("desktop.change-session.which-day"));
  stack.gap(8);
  add_chips(stack, choices, [&change, &given](std::size_t i) {
    given.send(app::MoveSession{change.day, change.move_to[i]});
  });
}

void add_reasons(Stack& stack, const std::string& id, const app::SessionChange& change, const Given& given) {
  std::vector<Choice> choices;
  std::vector<model::MissedReason> reasons;
  for (const auto& reason : names_of(base::Type<model::MissedReason>{})) {
    const std::string name(reason.text);
    choices.push_back({id + ".reason." + name, given.words.say("desktop.missed-reason." + name)});
    reasons.push_back(reason.value);
  }
  stack.gap(12);
  stack.text(ui::Text::Label, ui::colours().text2, given.words.say("desktop.change-session.why"));
  stack.gap(8);
  add_chips(stack, choices, [reasons, &change, &given](std::size_t i) {
    given.send(app::SkipSession{change.day, reasons[i]});
  });
}

}  // namespace

void add_session_change(Stack& stack, const std::string& id, const app::SessionChange& change, NowIs now,
                        SessionChangeUi& ui, const Given& given) {
  const auto asked = ui.day == change.day ? ui.asked : Asked::Nothing;
  std::vector<Choice> choices;
  std::vector<Asked> opens;
  const auto add = [&](const char* name, Asked what) {
    choices.push_back({id + "." + name, given.words.say(std::string("desktop.change-session.") + name),
                       what != Asked::Nothing && asked == what});
    opens.push_back(what);
  };
  if (now == NowIs::Offered && change.now) add("now", Asked::Nothing);
  if (!change.move_to.empty()) add("move", Asked::Day);
  add("leave-out", Asked::Reason);
  add_chips(stack, choices, [opens, asked, &change, &ui, &given](std::size_t i) {
    if (opens[i] == Asked::Nothing) return given.send(app::StartSession{});
    ui = {change.day, opens[i] == asked ? Asked::Nothing : opens[i]};
  });
  if (asked == Asked::Day && !change.move_to.empty()) add_days(stack, id, change, given);
  if (asked == Asked::Reason) add_reasons(stack, id, change, given);
}

std::string said_of_session(const std::optional<model::MissedReason>& left_out,
                            const std::optional<base::Day>& moved_to, const words::Words& words) {
  if (left_out) {
    const auto reason = words.say("missed-reason." + std::string(base::name_of(*left_out)));
    return words.say(
        model::is_excused(*left_out) ? "desktop.change-session.excused" : "desktop.change-session.left-out",
        {{"reason", reason}});
  }
  if (moved_to) return words.say("desktop.change-session.moved", {{"day", long_day(words, *moved_to)}});
  return {};
}

}  // namespace genu::screens
