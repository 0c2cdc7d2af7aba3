// A planned run against what was run before: the longest run, the week, and what else may help. And what the runs have
// come to.
#include <algorithm>
#include <genu/app/views/running.hpp>
#include <genu/app/views/runs.hpp>

#include "app/run_today.hpp"
#include "guidance/prevention.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;
using model::LoadUnit;

constexpr int window_days = 28;
constexpr std::int64_t ms_per_hour = 3'600'000;

std::vector<guidance::RunLoad> loads_of(const History& history, Day since) {
  std::vector<guidance::RunLoad> loads;
  for (const auto& run : history.runs) {
    if (run.day >= since) loads.push_back({run.day, run.distance.count, run.duration.count});
  }
  return loads;
}

Day first_day(const History& history, const Standpoint& stand) {
  return history.runs.empty() ? stand.episode.day : std::min(stand.episode.day, history.runs.front().day);
}

// The unit in which the plan and every run of the windows were told; nothing where they share none.
std::optional<LoadUnit> shared_unit(std::vector<guidance::RunLoad> loads, const PlannedRun& planned, Day today) {
  loads.push_back({today, planned.distance.count, planned.duration.count});
  return guidance::common_unit(loads);
}

model::LoadCheck weekly_of(const History& history, const Standpoint& stand, const PlannedRun& planned,
                           bool level_goes_up) {
  const auto loads = loads_of(history, stand.today - window_days);
  const auto unit = shared_unit(loads, planned, stand.today);
  if (!unit) {
    const bool metres = planned.distance.count > 0;
    return guidance::weekly_check({}, metres ? planned.distance.count : planned.duration.count,
                                  metres ? LoadUnit::Metres : LoadUnit::Seconds);
  }
  const auto weeks = guidance::completed_weeks(loads, first_day(history, stand), stand.today, *unit);
  const auto before = guidance::last_six_days(loads, stand.today, *unit);
  const auto now = guidance::amount({stand.today, planned.distance.count, planned.duration.count}, *unit);
  return guidance::one_change(guidance::weekly_check(weeks, before + now, *unit), level_goes_up);
}

// By distance where the plan has one and any run tells of it, else by the time that was run.
model::LoadCheck single_of(const History& history, const Standpoint& stand, const PlannedRun& planned) {
  std::int64_t longest_m = 0, longest_s = 0;
  for (const auto& run : history.runs) {
    if (run.day >= stand.today || stand.today - run.day > guidance::single_run_days) continue;
    longest_m = std::max(longest_m, run.distance.count);
    longest_s = std::max(longest_s, seconds_run(run));
  }
  const bool by_time = planned.duration.count > 0 && (planned.distance.count == 0 || longest_m == 0);
  const auto longest = by_time ? longest_s : planned.distance.count > 0 ? longest_m : 0;
  return guidance::session_check(longest > 0 ? std::optional(longest) : std::nullopt,
                                 by_time ? planned.duration.count : planned.distance.count,
                                 by_time ? LoadUnit::Seconds : LoadUnit::Metres);
}

guidance::RunHabit habit_of(const model::Run& run) {
  guidance::RunHabit habit;
  habit.day = run.day;
  habit.distance_m = run.distance.count;
  if (run.surface) habit.pavement = *run.surface == model::Surface::Road;
  habit.warm_up = run.warm_up;
  habit.shoe_trouble = run.shoe_trouble;
  habit.shoes = run.shoes;
  return habit;
}

// All kilometres of one pair, however long ago.
Result<std::int64_t> metres_on(const Inside& inside, const Id& person, const std::string& shoes) {
  std::int64_t metres = 0;
  if (shoes.empty()) return metres;
  const auto episodes = episodes_of(inside, person);
  if (!episodes) return Unexpected{episodes.error()};
  const auto runs = inside.store.list<model::Run>(store::Query{}.among("episode", *episodes).where("shoes", shoes));
  if (!runs) return Unexpected{runs.error()};
  for (const auto& run : *runs) metres += run.distance.count;
  return metres;
}

guidance::PreventionFacts habits_of(const History& history, const Standpoint& stand, const std::vector<Answered>& all,
                                    bool resting) {
  guidance::PreventionFacts facts;
  facts.today = stand.today;
  facts.plan_start = stand.episode.day;
  for (const auto& run : history.runs) facts.runs.push_back(habit_of(run));
  for (const auto& each : all) {
    const bool session = each.about == model::FollowUpAbout::Session;
    if (session && each.outcome.kind == model::SessionKind::Rehab) facts.last_strength = each.day;
    const auto& pain = session ? history.sessions[each.index].pain_during : history.runs[each.index].pain_during;
    if (pain) facts.pains.emplace_back(each.day, pain->score());
  }
  facts.action = resting ? model::Action::RestThenRegress : model::Action::Hold;
  if (const auto* flare = history.holds.flare()) {
    facts.flare_hours = static_cast<int>((stand.now.at.ms - flare->at.ms) / ms_per_hour);
  }
  const auto restarts = history.triage.facts.find("failed_restarts");
  if (restarts != history.triage.facts.end()) facts.failed_restarts = restarts->second.value;
  return facts;
}

void add_to_pair(std::vector<ShoePair>& pairs, const model::Run& run) {
  auto pair = std::find_if(pairs.begin(), pairs.end(), [&](const ShoePair& each) { return each.name == run.shoes; });
  if (pair == pairs.end()) pair = pairs.insert(pair, ShoePair{run.shoes, 0, 0, run.day, std::nullopt});
  pair->metres += run.distance.count;
  ++pair->runs;
}

}  // namespace

Result<RunCheckView> run_check(const Core& core, const PlannedRun& planned) {
  if (planned.distance.count <= 0 && planned.duration.count <= 0) {
    return base::refuse(base::ErrorCode::Missing, "may.empty-run", "planned");
  }
  const auto& inside = core.inside();
  const auto stand = running_standpoint(inside);
  if (!stand) return Unexpected{stand.error()};
  const auto history = history_of(inside, *stand);
  if (!history) return Unexpected{history.error()};
  const auto now = assess(inside, *history, *stand);
  const auto& all = now.all;
  RunCheckView view;
  view.planned_m = static_cast<int>(planned.distance.count);
  view.planned_s = static_cast<int>(planned.duration.count);
  view.today = run_card(inside, *history, *stand, now);
  const bool level_goes_up = view.today.level && *view.today.level > *view.today.last_level;
  view.single = single_of(*history, *stand, planned);
  view.weekly = weekly_of(*history, *stand, planned, level_goes_up);
  view.result = guidance::worse_of(view.single.result, view.weekly.result);

  const bool red = !all.empty() && all.back().outcome.light.light == model::Light::Red;
  auto facts = habits_of(*history, *stand, all, red && view.today.offer == RunOffer::Rest);
  facts.weekly = view.weekly.result;
  facts.single = view.single.result;
  const auto shoes =
      metres_on(inside, stand->person.id, history->runs.empty() ? std::string() : history->runs.back().shoes);
  if (!shoes) return Unexpected{shoes.error()};
  facts.shoes_m = *shoes;
  view.tips = guidance::prevention(facts);
  view.evidence = inside.catalogue.running().evidence;
  return view;
}

Result<ShoesView> shoes_view(const Core& core) {
  const auto& inside = core.inside();
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto episodes = episodes_of(inside, person->id);
  if (!episodes) return Unexpected{episodes.error()};
  const auto runs = inside.store.list<model::Run>(
      store::Query{}.among("episode", *episodes).newest_first("day").newest_first("started_ms"));
  if (!runs) return Unexpected{runs.error()};
  ShoesView view;
  for (const auto& run : *runs)
    if (!run.shoes.empty()) add_to_pair(view.pairs, run);
  for (auto& pair : view.pairs) pair.notice = guidance::worn_shoes(pair.name, pair.metres);
  return view;
}

Result<PainOnsetView> pain_onset_view(const Core& core) {
  const auto& inside = core.inside();
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  PainOnsetView view;
  if (!*stand) return view;
  const auto history = history_of(inside, **stand);
  if (!history) return Unexpected{history.error()};
  for (const auto& run : history->runs) {
    ++view.runs;
    if (!run.pain_from) continue;
    ++view.told;
    if (!view.first) view.first = run.pain_from;
    view.latest = run.pain_from;
  }
  return view;
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::ShoePair>;
template struct Codec<app::ShoesView>;
template struct Codec<app::PainOnsetView>;
}  // namespace genu::base
