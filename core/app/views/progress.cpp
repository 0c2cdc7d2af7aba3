// Progress over a stretch of whole weeks.
#include <genu/app/views/programme.hpp>
#include <genu/app/views/progress.hpp>

#include <algorithm>

#include "app/settings_now.hpp"
#include "app/views/lines.hpp"
#include "app/views/progress_days.hpp"
#include "guidance/run_load.hpp"
#include "progress/onset.hpp"
#include "progress/symmetry.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;

constexpr int week_length = 7;

int weeks_in(ProgressRange range) {
  switch (range) {
    case ProgressRange::TwoWeeks:
      return 2;
    case ProgressRange::SixWeeks:
      return 6;
    case ProgressRange::ThreeMonths:
      return 13;
    case ProgressRange::OneYear:
      return 52;
    case ProgressRange::All:
      break;
  }
  return 0;
}

// Whole weeks, the newest one that of today or so many ranges before it.
void choose_days(ProgressView& view, std::optional<Day> first_told) {
  const auto this_sunday = base::week_of(view.today) + (week_length - 1);
  const int length = weeks_in(view.range) * week_length;
  if (length == 0) {
    view.offset = 0;
    view.last = this_sunday;
    view.first = base::week_of(std::min(first_told.value_or(view.today), view.today));
  } else {
    view.last = this_sunday - length * view.offset;
    view.first = view.last - (length - 1);
  }
  view.earlier = first_told && *first_told < view.first;
  view.later = view.offset > 0;
}

void add_pain(ProgressView& view, const Inside& inside, const ProgressRecords& records, std::string_view condition) {
  const auto* measure = inside.catalogue.measure("pain-nrs");
  const auto* guide = measure ? model::change_guide(*measure, condition) : nullptr;
  progress::ChangeThatCounts counts;
  counts.source = guide ? guide->source : "clinical reference 7.1";
  if (guide) counts.points = guide->change.high;
  const auto end = std::min(view.last, view.today);
  const auto scores = worst_scores(records);
  const auto change = progress::pain_change(scores, view.first, end, counts);
  const auto whole = progress::mean_of(scores, view.first, end);
  view.pain = {change.trend,         change.recent.mean,       change.recent.answered,
               change.baseline.mean, change.baseline.answered, change.change,
               change.needed,        whole.answered,           whole.days};
  view.summary = change.reason;
  view.summary.values["answered"] = std::to_string(whole.answered);
  view.summary.values["of"] = std::to_string(whole.days);
}

void add_adherence(ProgressView& view) {
  const auto end = std::min(view.last, view.today);
  const int length = end - view.first + 1;
  for (const int window : {week_length, 4 * week_length}) {
    if (window < length) view.adherence.push_back(adherence_of(view.days, end, window));
  }
  view.adherence.push_back(adherence_of(view.days, end, length));
}

// The longest of the 30 days before a run, where any was told.
std::optional<std::int64_t> longest_before(const std::vector<model::Run>& runs, const model::Run& run) {
  std::optional<std::int64_t> longest;
  for (const auto& other : runs) {
    const bool counts = other.day < run.day && run.day - other.day <= guidance::single_run_days;
    if (counts && other.distance.count > 0) longest = std::max(longest.value_or(0), other.distance.count);
  }
  return longest;
}

progress::RunPain pain_of(const model::Run& run) {
  std::optional<std::int64_t> from;
  if (run.pain_from) from = run.pain_from->count;
  return {run.day, run.distance.count, from, run.pain_during};
}

RunProgress progress_of(const model::Run& run, const ProgressRecords& records) {
  RunProgress view;
  view.id = run.id;
  view.day = run.day;
  view.distance_m = static_cast<int>(run.distance.count);
  view.duration_s = static_cast<int>(run.duration.count);
  view.onset = progress::onset_of(pain_of(run));
  if (run.pain_from) view.pain_from_m = static_cast<int>(run.pain_from->count);
  view.pain_during = run.pain_during;
  if (const auto answer = records.answers.find(run.id); answer != records.answers.end()) {
    view.next_morning = answer->second.pain;
  }
  const auto longest = longest_before(records.runs, run);
  if (longest) view.longest_before_m = static_cast<int>(*longest);
  if (run.distance.count > 0)
    view.load = guidance::session_check(longest, run.distance.count, model::LoadUnit::Metres).result;
  return view;
}

void add_runs(ProgressView& view, const ProgressRecords& records) {
  std::vector<progress::RunPain> pains;
  for (const auto& run : records.runs) {
    if (run.day < view.first || run.day > view.last) continue;
    view.runs.push_back(progress_of(run, records));
    pains.push_back(pain_of(run));
    if (run.distance.count > 0) {
      view.longest_run_m = std::max(view.longest_run_m.value_or(0), static_cast<int>(run.distance.count));
    }
  }
  view.onset = progress::onset_change(pains).reason;
}

void add_symmetry(ProgressView& view, const Inside& inside, const ProgressRecords& records, model::Side affected) {
  if (affected == model::Side::Both) return;
  for (const auto& test : model::self_tests) {
    if (test.unit != model::TestUnit::Count && test.unit != model::TestUnit::Seconds) continue;
    std::vector<progress::SideResult> results;
    for (const auto& result : records.tests) {
      if (result.test == test.id) results.push_back({result.day, result.side, result.value});
    }
    const auto points = progress::symmetry(results, affected);
    if (points.empty()) continue;
    SymmetryProgress symmetry;
    symmetry.test = test.id;
    const auto* guide = inside.catalogue.test(test.id);
    symmetry.name = guide ? guide->name : symmetry.test;
    symmetry.aim_percent = progress::symmetry_aim;
    for (const auto& point : points) symmetry.days.push_back({point.day, point.affected, point.other, point.percent});
    view.symmetry.push_back(std::move(symmetry));
  }
}

void add_event(ProgressView& view, ProgressEvent event) {
  const auto end = event.until.value_or(event.day);
  if (end >= view.first && event.day <= view.last) view.events.push_back(std::move(event));
}

void add_holds(ProgressView& view, const HoldFacts& facts) {
  for (const auto& flare : facts.flares) {
    add_event(view, {ProgressEventKind::Flare, flare.began, flare.ended.value_or(view.today), {}});
  }
  for (const auto& hold : facts.holds) {
    const std::string kind(base::name_of(hold.kind));
    if (hold.kind == model::HoldKind::Injection) {
      add_event(view, {ProgressEventKind::Injection, hold.began, std::nullopt, kind});
      continue;
    }
    const auto end = hold.ended ? hold.ended : hold.until;
    add_event(view, {ProgressEventKind::Hold, hold.began, end.value_or(view.today), kind});
  }
}

void add_phases(ProgressView& view, const ProgressRecords& records, const Standpoint& stand) {
  for (const auto& start : records.phases) {
    const auto* phase = model::find_phase(stand.plan.programme, start.phase);
    add_event(view, {ProgressEventKind::Phase, start.day, std::nullopt, phase ? phase->name : start.phase});
  }
}

// The versions that people made; those of the rules come with every step of a dose and would hide the rest.
void add_versions(ProgressView& view, const ProgrammeView& programme) {
  for (const auto& version : programme.versions) {
    if (version.author == "rules" || version.version == 1) continue;
    add_event(view, {ProgressEventKind::Plan, version.day, std::nullopt, std::to_string(version.version)});
  }
}

void add_way_on(ProgressView& view, const ProgrammeView& programme) {
  if (view.offset > 0) return;
  for (std::size_t i = 0; i < programme.phases.size(); ++i) {
    if (!programme.phases[i].current) continue;
    view.criteria = programme.phases[i].criteria;
    if (i + 1 < programme.phases.size()) view.next_phase = programme.phases[i + 1].name;
  }
}

Result<base::Done> add_programme(const Core& core, ProgressView& view, const ProgressRecords& records,
                                 const Standpoint& stand) {
  const auto programme = programme_view(core);
  if (!programme) return Unexpected{programme.error()};
  view.standing = standing_of(stand);
  add_symmetry(view, core.inside(), records, stand.episode.side);
  add_phases(view, records, stand);
  add_versions(view, *programme);
  add_way_on(view, *programme);
  return base::Done{};
}

}  // namespace

Result<ProgressView> progress_view(const Core& core, ProgressRange range, int offset) {
  const auto& inside = core.inside();
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  const ProgressOf of{*person, *stand ? &**stand : nullptr};
  const auto first_told = first_day_told(inside, of);
  if (!first_told) return Unexpected{first_told.error()};
  ProgressView view;
  view.range = range;
  view.offset = std::max(0, offset);
  view.today = today_of(inside, *person);
  const auto settings = settings_of(inside, *person);
  if (!settings) return Unexpected{settings.error()};
  view.units = settings->units;
  choose_days(view, *first_told);
  const auto records = progress_records(inside, of, view.first, view.last);
  if (!records) return Unexpected{records.error()};
  const auto condition = of.stand ? of.stand->episode.condition : std::string();
  view.days = days_of(*records, of, view.first, view.last, view.today);
  view.weeks = weeks_of(view.days);
  view.empty = std::none_of(view.days.begin(), view.days.end(), [](const DayProgress& day) { return day.told; });
  add_pain(view, inside, *records, condition);
  add_adherence(view);
  add_runs(view, *records);
  add_holds(view, records->holds);
  if (of.stand) {
    const auto added = add_programme(core, view, *records, *of.stand);
    if (!added) return Unexpected{added.error()};
  }
  std::stable_sort(view.events.begin(), view.events.end(),
                   [](const ProgressEvent& a, const ProgressEvent& b) { return a.day < b.day; });
  return view;
}

}  // namespace genu::app
