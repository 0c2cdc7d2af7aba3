// The limits of one person, gathered for whoever may change them.
#include <genu/app/views/limits.hpp>

#include "app/facts.hpp"
#include "app/placing.hpp"
#include "app/views/limits_locks.hpp"
#include "app/views/lines.hpp"
#include "guidance/overrides.hpp"
#include "guidance/reasons.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;
using model::Override;
using model::OverrideKind;
using model::SessionKind;

SetBy set_by_of(const Override& change) { return {change.id, change.author, change.reason, change.day}; }

std::optional<SetBy> set_by_of(const Override* change) {
  return change == nullptr ? std::nullopt : std::optional(set_by_of(*change));
}

const Override* streak_set_by(const Standpoint& stand, SessionKind kind) {
  const Override* newest = nullptr;
  for (const auto& change : stand.overrides) {
    if (change.kind != OverrideKind::Streak || change.session != kind) continue;
    if (guidance::in_force(change, stand.today)) newest = &change;
  }
  return newest;
}

std::vector<SessionLimits> session_limits(const Standpoint& stand) {
  const auto now = stand.profile_on(stand.today);
  const auto& usual = guidance::profile_for(stand.episode.condition);
  std::vector<SessionLimits> limits;
  for (const auto& entry : names_of(base::Type<SessionKind>{})) {
    const auto kind = entry.value;
    const auto band = guidance::band_for(now, kind);
    const auto usual_band = guidance::band_for(usual, kind);
    limits.push_back({kind, band.green, band.amber, guidance::greens_for(now, kind), usual_band.green, usual_band.amber,
                      guidance::greens_for(usual, kind),
                      set_by_of(guidance::limit_set_by(stand.overrides, kind, stand.today)),
                      set_by_of(streak_set_by(stand, kind))});
  }
  return limits;
}

std::string name_in_catalogue(const Inside& inside, const std::string& id) {
  const auto* exercise = inside.catalogue.exercise(id);
  return exercise ? exercise->name : id;
}

// The values of a change as its words ask for them.
guidance::Values change_values(const Inside& inside, const Override& change) {
  const auto number = [](const std::optional<int>& value) { return value ? std::to_string(*value) : std::string(); };
  guidance::Values values{{"green", number(change.green)},
                          {"amber", number(change.amber)},
                          {"greens", number(change.greens)},
                          {"level", number(change.level)},
                          {"days", number(change.sessions_per_week)},
                          {"exercise", name_in_catalogue(inside, change.exercise)},
                          {"instead", name_in_catalogue(inside, change.instead)},
                          {"dose", change.dose ? model::short_text(*change.dose) : std::string()},
                          {"criterion", change.criterion}};
  if (change.session) values["kind"] = "@session-kind." + std::string(base::name_of(*change.session));
  if (change.until) values["until"] = base::to_text(*change.until);
  return values;
}

std::string_view change_variant(const Override& change) {
  if (change.kind == OverrideKind::Days && !change.sessions_per_week) return "weekdays";
  return base::name_of(change.kind);
}

ChangeLine line_of(const Inside& inside, const Override& change) {
  auto values = change_values(inside, change);
  return {change.id, change.kind,
          guidance::make_reason("override-says", std::move(values), "clinical reference 5.10", change_variant(change)),
          set_by_of(change), change.until};
}

LadderLimits ladder_limits(const Inside& inside, const History& history, const Standpoint& stand,
                           const Assessment& now) {
  const auto placing = placing_of(inside, history, stand, now);
  LadderLimits limits;
  limits.in_phase = placing.in_phase;
  limits.may_start = placing.start.level;
  limits.highest = std::max(1, model::top_level(inside.catalogue.running()));
  if (now.ladder) limits.level = now.ladder->level;
  if (const auto start = ladder_start(history, stand)) limits.step_set = set_by_of(start->set);
  const auto* top = guidance::newest_of(stand.overrides, OverrideKind::LadderTop, stand.today);
  limits.top_set = set_by_of(top);
  if (top != nullptr) limits.top = top->level;
  return limits;
}

void add_exits(const History& history, const Standpoint& stand, const Assessment& now, LimitsView& view) {
  const auto advice = phase_advice(history, stand, now.facts);
  for (const auto& result : advice.exit) view.exits.push_back(view_of(result));
  for (const auto& result : advice.entry) view.exits.push_back(view_of(result));
}

}  // namespace

Result<LimitsView> limits_view(const Core& core) {
  const auto& inside = core.inside();
  const auto stand = running_standpoint(inside);
  if (!stand) return Unexpected{stand.error()};
  const auto history = history_of(inside, *stand);
  if (!history) return Unexpected{history.error()};
  LimitsView view;
  view.today = stand->today;
  view.sessions = session_limits(*stand);
  view.locks = running_locks(*history, *stand);
  const auto now = assess(inside, *history, *stand);
  view.ladder = ladder_limits(inside, *history, *stand, now);
  add_exits(*history, *stand, now, view);
  for (const auto& change : stand->overrides) {
    if (guidance::in_force(change, stand->today)) {
      view.in_force.push_back(line_of(inside, change));
    } else {
      view.over.insert(view.over.begin(), line_of(inside, change));
    }
  }
  return view;
}

}  // namespace genu::app

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<app::SetBy>;
template struct Codec<app::SessionLimits>;
template struct Codec<app::RunningLockNow>;
template struct Codec<app::LadderLimits>;
template struct Codec<app::ChangeLine>;
template struct Codec<app::LimitsView>;
}  // namespace genu::base
