#include <array>

#include "screens/form.hpp"
#include "screens/review_limits_parts.hpp"
#include "screens/say.hpp"
#include "screens/tick_row.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"

namespace genu::screens {
namespace {

using app::LockOpener;

struct Subject {
  LimitsSubject subject;
  const char* id;
  const char* words;
};

constexpr std::array<Subject, 5> kSubjects{
    {{LimitsSubject::Pain, "limits.pain", "desktop.limits.subject.pain"},
     {LimitsSubject::Streak, "limits.streak", "desktop.limits.subject.streak"},
     {LimitsSubject::Running, "limits.running", "desktop.limits.subject.running"},
     {LimitsSubject::Ladder, "limits.ladder", "desktop.limits.subject.ladder"},
     {LimitsSubject::Exit, "limits.exit", "desktop.limits.subject.exit"}}};

void add_subjects(const LimitsPanel& panel) {
  panel.stack.gap(12);
  panel.stack.text(ui::Text::BodyStrong, ui::colours().text, panel.say("desktop.limits.change"));
  panel.stack.gap(8);
  std::vector<Choice> choices;
  for (const auto& each : kSubjects)
    choices.push_back({each.id, panel.say(each.words), panel.ui.subject == each.subject});
  add_chips(panel.stack, choices, [&ui = panel.ui](std::size_t i) {
    ui = {};
    ui.subject = kSubjects.at(i).subject;
  });
  panel.stack.gap(12);
}

void add_kinds(const LimitsPanel& panel) {
  std::vector<Choice> choices;
  std::vector<model::SessionKind> kinds;
  for (const auto& each : panel.view.sessions) {
    const std::string name(base::name_of(each.kind));
    choices.push_back(
        {"limits.kind." + name, panel.given.words.say("desktop.limits.kind." + name), panel.ui.kind == each.kind});
    kinds.push_back(each.kind);
  }
  add_chips(panel.stack, choices, [&ui = panel.ui, kinds](std::size_t i) {
    ui.kind = kinds[i];
    ui.green = ui.amber = ui.greens = std::nullopt;
    ui.confirmed = false;
  });
  panel.stack.gap(12);
}

void add_step(const LimitsPanel& panel, const char* id, const char* label, std::optional<int>& value, int now, int low,
              int high) {
  const int shown = value.value_or(now);
  add_stepper(panel.stack, panel.given.words,
              {id, panel.say(label), std::to_string(shown), [&value, &ui = panel.ui, shown, low, high](int by) {
                 value = std::clamp(shown + by, low, high);
                 ui.confirmed = false;
               }});
}

void add_pain_limit(const LimitsPanel& panel) {
  add_kinds(panel);
  const auto& now = panel.session();
  add_step(panel, "limits.green", "desktop.limits.green", panel.ui.green, now.green, 0, 10);
  add_step(panel, "limits.amber", "desktop.limits.amber", panel.ui.amber, now.amber, 0, 10);
  panel.small(panel.say("desktop.limits.usual",
                        {{"green", std::to_string(now.usual_green)}, {"amber", std::to_string(now.usual_amber)}}));
}

void add_streak(const LimitsPanel& panel) {
  add_kinds(panel);
  const auto& now = panel.session();
  add_step(panel, "limits.greens", "desktop.limits.greens", panel.ui.greens, now.greens, 1, 10);
  panel.small(panel.say("desktop.limits.usual-greens", {{"greens", std::to_string(now.usual_greens)}}));
}

// Keeping running off, or one of what would open it; a lock of one's own is taken back above.
void add_running(const LimitsPanel& panel) {
  if (panel.view.locks.empty()) panel.small(panel.say("desktop.limits.no-locks"));
  std::vector<LockOpener> openers;
  for (const auto& lock : panel.view.locks) {
    panel.stack.text(ui::Text::Body, ui::colours().text, panel.given.words.say(lock.why.message, lock.why.values));
    panel.stack.gap(4);
    const bool known = std::find(openers.begin(), openers.end(), lock.opener) != openers.end();
    const bool here = lock.opener != LockOpener::TakeBack && lock.opener != LockOpener::NoteInjection;
    if (here && !known) openers.push_back(lock.opener);
  }
  panel.stack.gap(8);
  std::vector<Choice> choices{{"limits.keep-off", panel.say("desktop.limits.keep-off"), !panel.ui.opener}};
  for (const auto opener : openers) {
    const std::string name(base::name_of(opener));
    choices.push_back({"limits.open." + name, panel.given.words.say("lock-opener." + name), panel.ui.opener == opener});
  }
  add_chips(panel.stack, choices, [&ui = panel.ui, openers](std::size_t i) {
    ui.opener = i == 0 ? std::nullopt : std::optional(openers[i - 1]);
    ui.confirmed = false;
  });
  panel.stack.gap(12);
  if (panel.ui.opener) return;
  add_stepper(panel.stack, panel.given.words,
              {"limits.days", panel.say("desktop.limits.days"), std::to_string(panel.ui.days),
               [&ui = panel.ui](int by) { ui.days = std::clamp(ui.days + by, 1, 180); }});
}

void add_ladder_fields(const LimitsPanel& panel) {
  const auto& ladder = panel.view.ladder;
  if (!ladder.in_phase) panel.small(panel.say("desktop.limits.no-ladder"));
  if (ladder.in_phase && ladder.level)
    panel.small(panel.say("desktop.limits.on-step", {{"level", std::to_string(*ladder.level)}}));
  if (ladder.in_phase && !ladder.level)
    panel.small(panel.say("desktop.limits.not-begun", {{"level", std::to_string(ladder.may_start)}}));
  panel.stack.gap(8);
  add_chips(panel.stack,
            {{"limits.begin-here", panel.say("desktop.limits.begin-here"), !panel.ui.no_higher},
             {"limits.no-higher", panel.say("desktop.limits.no-higher"), panel.ui.no_higher}},
            [&ui = panel.ui](std::size_t i) {
              ui.no_higher = i == 1;
              ui.confirmed = false;
            });
  panel.stack.gap(12);
  add_step(panel, "limits.level", "desktop.limits.step", panel.ui.level, panel.level(), 1, ladder.highest);
}

void add_exits(const LimitsPanel& panel) {
  bool any = false;
  panel.small(panel.say("desktop.limits.exit-how"));
  for (const auto& exit : panel.view.exits) {
    if (exit.state == model::CriterionState::Met) continue;
    const auto sentence = panel.given.words.say(exit.reason.message, exit.reason.values);
    const auto id = "limits.exit." + exit.criterion;
    panel.stack.gap(4);
    panel.stack.add(tick_row_height(panel.stack.width(), sentence),
                    [id, sentence, criterion = exit.criterion, &ui = panel.ui](const ui::Rect& rect) {
                      if (tick_row(id, rect, sentence, ui.criterion == criterion))
                        ui.criterion = ui.criterion == criterion ? std::string() : criterion;
                    });
    any = true;
  }
  if (!any) panel.small(panel.say("desktop.limits.no-exits"));
}

}  // namespace

void add_in_force(const LimitsPanel& panel) {
  panel.stack.text(ui::Text::BodyStrong, ui::colours().text, panel.say("desktop.limits.in-force"));
  panel.stack.gap(4);
  if (panel.view.in_force.empty()) panel.small(panel.say("desktop.limits.none"));
  for (const auto& line : panel.view.in_force) {
    const auto what = panel.given.words.say(line.what.message, line.what.values);
    panel.stack.text(ui::Text::Body, ui::colours().text, what);
    panel.small(panel.say("desktop.limits.signed", {{"author", line.by.author},
                                                    {"day", near_day(panel.given.words, line.by.day, panel.view.today)},
                                                    {"reason", line.by.reason}}));
    panel.stack.gap(4);
    panel.stack.add(theme::kTarget, [id = line.id, &given = panel.given, close = panel.close](const ui::Rect& rect) {
      const auto label = given.words.say("desktop.limits.take-back");
      const widgets::Button button{label, widgets::Kind::Quiet};
      const ui::Rect place{rect.x, rect.y, widgets::button_width(button), rect.h};
      if (!widgets::button("limits.end." + id.text(), place, button)) return;
      given.send(app::EndOverride{id});
      close();
    });
    panel.stack.gap(8);
  }
}

void add_limit_fields(const LimitsPanel& panel) {
  add_subjects(panel);
  switch (panel.ui.subject) {
    case LimitsSubject::Pain:
      return add_pain_limit(panel);
    case LimitsSubject::Streak:
      return add_streak(panel);
    case LimitsSubject::Running:
      return add_running(panel);
    case LimitsSubject::Ladder:
      return add_ladder_fields(panel);
    case LimitsSubject::Exit:
      return add_exits(panel);
  }
}

}  // namespace genu::screens
