// How the knee has done over a stretch of weeks: pain, sessions, running, symmetry, and what the next phase asks for.
#pragma once
#include <genu/app/views/criterion.hpp>
#include <genu/app/views/standing.hpp>
#include <genu/model/running_advice.hpp>
#include <genu/model/settings.hpp>
#include <genu/progress/terms.hpp>

namespace genu::app {

enum class ProgressRange { TwoWeeks, SixWeeks, ThreeMonths, OneYear, All };
constexpr auto names_of(base::Type<ProgressRange>) {
  return base::names<ProgressRange>({{ProgressRange::TwoWeeks, "2w"},
                                     {ProgressRange::SixWeeks, "6w"},
                                     {ProgressRange::ThreeMonths, "3m"},
                                     {ProgressRange::OneYear, "1y"},
                                     {ProgressRange::All, "all"}});
}

/// One day as all charts show it. What nobody told is missing and never 0.
struct DayProgress {
  Day day;
  progress::DayOutcome outcome = progress::DayOutcome::Before;
  int effort = 0;              ///< of its session: 1 light (RPE to 3), 2 (to 6), 3 hard; 0 where nobody told
  std::optional<int> worst;    ///< highest score of the day, NRS
  std::optional<int> morning;  ///< highest score of its morning, NRS
  int sets_done = 0;
  int run_m = 0;
  bool told = false;  ///< an entry, a session, a run or an answer
  bool operator==(const DayProgress&) const = default;
};

/// One week, Monday to Sunday, summed up.
struct WeekProgress {
  Day monday;
  std::optional<double> worst;  ///< mean of its days' highest scores
  int worst_days = 0;           ///< how many days that rests on
  std::optional<double> morning;
  int morning_days = 0;
  int done = 0;
  int planned = 0;
  int excused = 0;
  int sets_done = 0;
  int run_m = 0;
  bool told = false;
  bool operator==(const WeekProgress&) const = default;
};

enum class ProgressEventKind { Phase, Plan, Flare, Hold, Injection };
constexpr auto names_of(base::Type<ProgressEventKind>) {
  return base::names<ProgressEventKind>({{ProgressEventKind::Phase, "phase"},
                                         {ProgressEventKind::Plan, "plan"},
                                         {ProgressEventKind::Flare, "flare"},
                                         {ProgressEventKind::Hold, "hold"},
                                         {ProgressEventKind::Injection, "injection"}});
}

/// Something that changed what the days mean. A flare or hold lasts until its last day; an injection is one day.
struct ProgressEvent {
  ProgressEventKind kind = ProgressEventKind::Phase;
  Day day;
  std::optional<Day> until;
  std::string name;  ///< of a phase; of a plan its version; of a hold its kind
  bool operator==(const ProgressEvent&) const = default;
};

/// Pain of the last seven days against the first week with enough answers.
struct PainProgress {
  progress::PainTrend trend = progress::PainTrend::TooFew;
  std::optional<double> recent;
  int recent_days = 0;  ///< answered, of seven
  std::optional<double> baseline;
  int baseline_days = 0;
  std::optional<double> change;
  double needed = 0;      ///< points that count as a change
  int answered_days = 0;  ///< of the whole range
  int days = 0;           ///< of the range up to today
  bool operator==(const PainProgress&) const = default;
};

/// Sessions of the plan over so many days, up to today.
struct AdherenceProgress {
  int days = 0;
  int done = 0;
  int planned = 0;  ///< with those nobody told about, without those excused
  int partial = 0;
  int missed = 0;
  int not_told = 0;
  int excused = 0;  ///< days
  bool operator==(const AdherenceProgress&) const = default;
};

struct RunProgress {
  Id id;
  Day day;
  int distance_m = 0;  ///< 0 where nobody told
  int duration_s = 0;
  progress::RunOnset onset = progress::RunOnset::Unknown;
  std::optional<int> pain_from_m;
  Answer<Nrs> pain_during;
  Answer<Nrs> next_morning;
  std::optional<int> longest_before_m;                    ///< of the 30 days before
  model::LoadResult load = model::LoadResult::NoHistory;  ///< against that
  bool operator==(const RunProgress&) const = default;
};

struct SymmetryDay {
  Day day;
  int affected = 0;
  int other = 0;
  int percent = 0;
  bool operator==(const SymmetryDay&) const = default;
};

/// One self-test of both legs.
struct SymmetryProgress {
  std::string test;
  std::string name;
  int aim_percent = 90;
  std::vector<SymmetryDay> days;  ///< oldest first
  bool operator==(const SymmetryProgress&) const = default;
};

struct ProgressView {
  ProgressRange range = ProgressRange::SixWeeks;
  int offset = 0;  ///< whole ranges back from now
  Day first;       ///< a Monday
  Day last;        ///< a Sunday
  Day today;
  model::DistanceUnit units = model::DistanceUnit::Kilometres;  ///< in which charts and tables tell lengths
  bool earlier = false;                                         ///< whether the diary goes further back
  bool later = false;                                           ///< whether there is something nearer to today
  bool empty = true;                                            ///< nothing was told in the range
  std::optional<Standing> standing;
  model::Reason summary;  ///< one sentence
  PainProgress pain;
  std::vector<DayProgress> days;
  std::vector<WeekProgress> weeks;
  std::vector<ProgressEvent> events;         ///< oldest first
  std::vector<AdherenceProgress> adherence;  ///< of 7 days, of 28, and of the whole range
  std::vector<RunProgress> runs;             ///< oldest first
  std::optional<int> longest_run_m;          ///< of the range
  model::Reason onset;
  std::vector<SymmetryProgress> symmetry;
  std::vector<CriterionView> criteria;  ///< for the next phase; empty in an earlier range
  std::string next_phase;               ///< its name; empty where there is none
  bool operator==(const ProgressView&) const = default;
};

constexpr auto fields_of(base::Type<DayProgress>) {
  using base::field;
  using V = DayProgress;
  return base::record<V>(
      "day-progress", field("day", &V::day, "the person's day"),
      field("outcome", &V::outcome, "what became of the plan"), field("effort", &V::effort, "1 light to 3 hard"),
      field("worst", &V::worst, "highest NRS of the day"), field("morning", &V::morning, "highest NRS of the morning"),
      field("sets_done", &V::sets_done, "sets"), field("run_m", &V::run_m, "metres"),
      field("told", &V::told, "whether anything was told"));
}

constexpr auto fields_of(base::Type<WeekProgress>) {
  using base::field;
  using V = WeekProgress;
  return base::record<V>("week-progress", field("monday", &V::monday, "its first day"),
                         field("worst", &V::worst, "mean of the days' highest NRS"),
                         field("worst_days", &V::worst_days, "of so many days"),
                         field("morning", &V::morning, "mean of the mornings' NRS"),
                         field("morning_days", &V::morning_days, "of so many days"),
                         field("done", &V::done, "sessions"), field("planned", &V::planned, "sessions"),
                         field("excused", &V::excused, "days"), field("sets_done", &V::sets_done, "sets"),
                         field("run_m", &V::run_m, "metres"), field("told", &V::told, "whether anything was told"));
}

constexpr auto fields_of(base::Type<ProgressEvent>) {
  using base::field;
  using V = ProgressEvent;
  return base::record<V>("progress-event", field("kind", &V::kind, "what happened"),
                         field("day", &V::day, "its first day"), field("until", &V::until, "its last day"),
                         field("name", &V::name, "which phase, version or hold"));
}

constexpr auto fields_of(base::Type<PainProgress>) {
  using base::field;
  using V = PainProgress;
  return base::record<V>(
      "pain-progress", field("trend", &V::trend, "against measurement noise"),
      field("recent", &V::recent, "mean of the last seven days"),
      field("recent_days", &V::recent_days, "answered days of these"),
      field("baseline", &V::baseline, "mean of the first week with enough answers"),
      field("baseline_days", &V::baseline_days, "answered days of these"),
      field("change", &V::change, "recent minus baseline"), field("needed", &V::needed, "points that count"),
      field("answered_days", &V::answered_days, "of the range"), field("days", &V::days, "of the range up to today"));
}

constexpr auto fields_of(base::Type<AdherenceProgress>) {
  using base::field;
  using V = AdherenceProgress;
  return base::record<V>("adherence-progress", field("days", &V::days, "up to today"),
                         field("done", &V::done, "sessions"), field("planned", &V::planned, "sessions"),
                         field("partial", &V::partial, "begun"), field("missed", &V::missed, "not done"),
                         field("not_told", &V::not_told, "nobody told"), field("excused", &V::excused, "days off"));
}

constexpr auto fields_of(base::Type<RunProgress>) {
  using base::field;
  using V = RunProgress;
  return base::record<V>(
      "run-progress", field("id", &V::id, "id of the run"), field("day", &V::day, "the person's day"),
      field("distance_m", &V::distance_m, "metres"), field("duration_s", &V::duration_s, "seconds"),
      field("onset", &V::onset, "what it says about where pain begins"),
      field("pain_from_m", &V::pain_from_m, "metres"), field("pain_during", &V::pain_during, "worst NRS"),
      field("next_morning", &V::next_morning, "NRS"),
      field("longest_before_m", &V::longest_before_m, "longest of the 30 days before"),
      field("load", &V::load, "against that"));
}

constexpr auto fields_of(base::Type<SymmetryDay>) {
  using base::field;
  using V = SymmetryDay;
  return base::record<V>(
      "symmetry-day", field("day", &V::day, "of the test"), field("affected", &V::affected, "the affected leg"),
      field("other", &V::other, "the other leg"), field("percent", &V::percent, "affected of other"));
}

constexpr auto fields_of(base::Type<SymmetryProgress>) {
  using base::field;
  using V = SymmetryProgress;
  return base::record<V>(
      "symmetry-progress", field("test", &V::test, "id of the self-test"), field("name", &V::name, "its name"),
      field("aim_percent", &V::aim_percent, "a usual aim, no promise"), field("days", &V::days, "oldest first"));
}

constexpr auto fields_of(base::Type<ProgressView>) {
  using base::field;
  using V = ProgressView;
  return base::record<V>(
      "progress", field("range", &V::range, "how long"), field("offset", &V::offset, "whole ranges back"),
      field("first", &V::first, "a Monday"), field("last", &V::last, "a Sunday"), field("today", &V::today, "today"),
      field("units", &V::units, "in which charts tell lengths"),
      field("earlier", &V::earlier, "whether the diary goes further back"),
      field("later", &V::later, "whether there is something nearer"), field("empty", &V::empty, "nothing was told"),
      field("standing", &V::standing, "where the person stands"), field("summary", &V::summary, "one sentence"),
      field("pain", &V::pain, "against the first week"), field("days", &V::days, "each day"),
      field("weeks", &V::weeks, "each week"), field("events", &V::events, "oldest first"),
      field("adherence", &V::adherence, "of 7 days, 28 days and the range"), field("runs", &V::runs, "oldest first"),
      field("longest_run_m", &V::longest_run_m, "of the range"), field("onset", &V::onset, "where pain begins"),
      field("symmetry", &V::symmetry, "tests of both legs"), field("criteria", &V::criteria, "for the next phase"),
      field("next_phase", &V::next_phase, "its name"));
}

/// Pain is that of the knee the programme is about, of every knee before the first programme. `offset` is 0 or more.
[[nodiscard]] base::Result<ProgressView> progress_view(const Core& core, ProgressRange range = ProgressRange::SixWeeks,
                                                       int offset = 0);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::DayProgress>;
extern template struct Codec<app::WeekProgress>;
extern template struct Codec<app::ProgressEvent>;
extern template struct Codec<app::PainProgress>;
extern template struct Codec<app::AdherenceProgress>;
extern template struct Codec<app::RunProgress>;
extern template struct Codec<app::SymmetryDay>;
extern template struct Codec<app::SymmetryProgress>;
extern template struct Codec<app::ProgressView>;
}  // namespace genu::base
