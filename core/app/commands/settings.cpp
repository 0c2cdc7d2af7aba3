// How the person wants Genu to be.
#include <genu/app/commands/settings.hpp>

#include <algorithm>

#include "app/draft.hpp"
#include "app/settings_now.hpp"

namespace genu::app {

namespace {

using base::ErrorCode;
using base::Result;
using base::Unexpected;
using model::Settings;

template <class T>
void take(T& member, const std::optional<T>& given) {
  if (given) member = *given;
}

// Each day once, from Monday on.
std::vector<base::Weekday> in_order(std::vector<base::Weekday> days) {
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

Settings changed(Settings settings, const SetSettings& command) {
  take(settings.units, command.units);
  if (command.weekdays) settings.weekdays = in_order(*command.weekdays);
  take(settings.appearance, command.appearance);
  take(settings.text_scale_percent, command.text_scale_percent);
  take(settings.less_motion, command.less_motion);
  take(settings.tones, command.tones);
  take(settings.speech, command.speech);
  take(settings.vibration, command.vibration);
  take(settings.flash, command.flash);
  take(settings.volume, command.volume);
  take(settings.get_ready, command.get_ready);
  take(settings.tempo, command.tempo);
  take(settings.goes_on, command.goes_on);
  take(settings.remind_session, command.remind_session);
  take(settings.remind_session_min, command.remind_session_min);
  take(settings.remind_morning, command.remind_morning);
  take(settings.remind_morning_min, command.remind_morning_min);
  return settings;
}

bool sets_days(const model::Override& change) {
  return change.kind == model::OverrideKind::Days && !change.ended && !change.weekdays.empty();
}

// The running plan on other days, where there is one and they are others.
Result<std::optional<model::Plan>> plan_on(const std::vector<base::Weekday>& days, const Inside& inside) {
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  if (!*stand || (*stand)->plan.weekdays == days) return std::optional<model::Plan>();
  const auto& overrides = (*stand)->overrides;
  const auto set = std::find_if(overrides.begin(), overrides.end(), sets_days);
  if (set != overrides.end()) {
    return base::refuse(ErrorCode::NotAllowed, "may.days-set", "weekdays", {}, set->author);
  }
  auto plan = (*stand)->plan;
  plan.id = new_id(inside, (*stand)->now.at);
  plan.version += 1;
  plan.weekdays = days;
  plan.author = author_runner;
  plan.reason = "plan.days-chosen";
  plan.created = (*stand)->now.at;
  plan.day = (*stand)->today;
  return std::optional(std::move(plan));
}

Result<Draft> draft(const Inside& inside, const SetSettings& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  if (command == SetSettings{}) return base::refuse(ErrorCode::Missing, "may.no-setting");
  auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto before = settings_of(inside, *person);
  if (!before) return Unexpected{before.error()};
  take(person->day_start, command.day_start);
  auto settings = changed(*before, command);
  if (!(settings == *before)) settings.at = inside.clock->now().at;
  Draft draft;
  draft.id = settings.id;
  draft.put(*person);
  if (command.weekdays) {
    auto plan = plan_on(settings.weekdays, inside);
    if (!plan) return Unexpected{plan.error()};
    if (*plan) draft.put(std::move(**plan));
  }
  draft.put(std::move(settings));
  return draft;
}

}  // namespace

Result<Settings> settings_of(const Inside& inside, const model::Person& person) {
  auto stored = inside.store.list<Settings>(store::Query{}.where("person", person.id).newest_first("at_ms").limit(1));
  if (!stored) return Unexpected{stored.error()};
  if (!stored->empty()) return std::move(stored->front());
  Settings fresh;
  fresh.at = inside.clock->now().at;
  fresh.id = new_id(inside, fresh.at);
  fresh.person = person.id;
  return fresh;
}

Result<base::Done> may(const Core& core, const SetSettings& command) { return ask(core, command, draft); }

Result<Outcome> perform(Core& core, const SetSettings& command) {
  return carry_out(core, "set-settings", command, draft);
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::SetSettings>;
}  // namespace genu::base
