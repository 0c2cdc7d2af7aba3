// The people in care, most urgent first.
#pragma once
#include <genu/app/core.hpp>
#include <genu/model/care_summary.hpp>
#include <genu/model/reason.hpp>

namespace genu::app {

enum class CaseloadFilter { NeedsYou, All, Snoozed, Archived };
constexpr auto names_of(base::Type<CaseloadFilter>) {
  return base::names<CaseloadFilter>({{CaseloadFilter::NeedsYou, "needs-you"},
                                      {CaseloadFilter::All, "all"},
                                      {CaseloadFilter::Snoozed, "snoozed"},
                                      {CaseloadFilter::Archived, "archived"}});
}

struct CaseloadAsked {
  CaseloadFilter filter = CaseloadFilter::NeedsYou;
  std::string search = {};  ///< words of the name, side or condition; all must occur, of the first three
  int offset = 0;
  int limit = 100;
};

constexpr auto fields_of(base::Type<CaseloadAsked>) {
  using base::field;
  using A = CaseloadAsked;
  return base::record<A>("caseload-asked", field("filter", &A::filter, "whom to list").or_default(),
                         field("search", &A::search, "words of name, side or condition").within(0, 100).or_default(),
                         field("offset", &A::offset, "how many to leave out").within(0, 1000000).or_default(),
                         field("limit", &A::limit, "at most so many").within(1, 1000).or_default());
}

/// Done of planned. `done` is missing where nothing was heard in these days: not told is not "not done".
struct DoneOfPlanned {
  std::optional<int> done;
  int planned = 0;
  bool operator==(const DoneOfPlanned&) const = default;
};

constexpr auto fields_of(base::Type<DoneOfPlanned>) {
  return base::record<DoneOfPlanned>("done-of-planned",
                                     base::field("done", &DoneOfPlanned::done, "missing where nothing was heard"),
                                     base::field("planned", &DoneOfPlanned::planned, "sessions the plan asked for"));
}

enum class PainTrend { Unknown, Same, Up, Down };
constexpr auto names_of(base::Type<PainTrend>) {
  return base::names<PainTrend>(
      {{PainTrend::Unknown, "unknown"}, {PainTrend::Same, "same"}, {PainTrend::Up, "up"}, {PainTrend::Down, "down"}});
}

/// One reason in words, with what was done about it.
struct CareReasonView {
  model::CareReason reason = model::CareReason::RedFlag;
  model::Reason why;  ///< its message says it in one line
  Day from;
  model::CareState state = model::CareState::New;
  std::optional<Day> quiet_until;
  bool operator==(const CareReasonView&) const = default;
};

constexpr auto fields_of(base::Type<CareReasonView>) {
  using base::field;
  using V = CareReasonView;
  return base::record<V>("care-reason", field("reason", &V::reason, "why to look"), field("why", &V::why, "in words"),
                         field("from", &V::from, "its first day"), field("state", &V::state, "what was done"),
                         field("quiet_until", &V::quiet_until, "put off until this day"));
}

struct CaseloadLine {
  Id patient;
  std::string name;
  std::string initials;  ///< where names must not be seen
  bool archived = false;
  std::optional<model::Side> side;  ///< missing without a programme, like all to `weeks`
  std::string condition_name;
  int week = 0;   ///< of the plan, from 1
  int weeks = 0;  ///< that it usually takes; 0 without an end
  DoneOfPlanned week_done;
  DoneOfPlanned month_done;        ///< 28 days
  std::optional<int> pain_tenths;  ///< mean of the worst of 7 days, in tenths
  int pain_n = 0;                  ///< days told of the 7
  std::optional<int> baseline_tenths;
  int baseline_n = 0;
  PainTrend trend = PainTrend::Unknown;
  std::optional<model::DayPain> last_pain;
  model::Light light = model::Light::Pending;
  std::optional<Day> light_day;  ///< missing where nothing has been done yet
  std::optional<Day> heard_day;
  std::string heard_clock;              ///< `07:15`, of the local time here
  std::vector<CareReasonView> reasons;  ///< those that hold today, the one that calls first
  std::optional<Day> next_review;
  std::optional<Day> reviewed;
  bool operator==(const CaseloadLine&) const = default;

  /// Whether the first reason calls for somebody.
  [[nodiscard]] bool calls(Day today) const {
    if (reasons.empty() || reasons.front().state == model::CareState::Resolved) return false;
    const auto& first = reasons.front();
    return first.state != model::CareState::Snoozed || !first.quiet_until || *first.quiet_until <= today;
  }
};

constexpr auto fields_of(base::Type<CaseloadLine>) {
  using base::field;
  using V = CaseloadLine;
  return base::record<V>(
      "caseload-line", field("patient", &V::patient, "who"), field("name", &V::name, "what they are called"),
      field("initials", &V::initials, "where names must not be seen"),
      field("archived", &V::archived, "in the archive"), field("side", &V::side, "which knee"),
      field("condition_name", &V::condition_name, "in words"), field("week", &V::week, "of the plan, from 1"),
      field("weeks", &V::weeks, "that it usually takes; 0 without an end"),
      field("week_done", &V::week_done, "in 7 days"), field("month_done", &V::month_done, "in 28 days"),
      field("pain_tenths", &V::pain_tenths, "mean of the worst of 7 days, in tenths"),
      field("pain_n", &V::pain_n, "days told of the 7"),
      field("baseline_tenths", &V::baseline_tenths, "mean of the first fortnight, in tenths"),
      field("baseline_n", &V::baseline_n, "days it comes from"), field("trend", &V::trend, "against the baseline"),
      field("last_pain", &V::last_pain, "the newest told"), field("light", &V::light, "of the last session or run"),
      field("light_day", &V::light_day, "its day"), field("heard_day", &V::heard_day, "when they were heard of last"),
      field("heard_clock", &V::heard_clock, "at what time"), field("reasons", &V::reasons, "why to look, now"),
      field("next_review", &V::next_review, "when to look again"),
      field("reviewed", &V::reviewed, "the day of the last review"));
}

struct CaseloadView {
  Day today;
  std::string checked;  ///< the time, `07:20`
  CaseloadFilter filter = CaseloadFilter::NeedsYou;
  int needs_you = 0;
  int all = 0;
  int snoozed = 0;
  int archived = 0;
  std::vector<CaseloadLine> lines;
  bool more = false;                  ///< there are further ones beyond the limit
  std::vector<CaseloadLine> to_come;  ///< of those who do not need you: the next reviews, soonest first; at most 5
  bool operator==(const CaseloadView&) const = default;
};

constexpr auto fields_of(base::Type<CaseloadView>) {
  using base::field;
  using V = CaseloadView;
  return base::record<V>(
      "caseload", field("today", &V::today, "the day"), field("checked", &V::checked, "the time"),
      field("filter", &V::filter, "who is listed"), field("needs_you", &V::needs_you, "how many"),
      field("all", &V::all, "how many, without the archive"), field("snoozed", &V::snoozed, "how many"),
      field("archived", &V::archived, "how many"), field("lines", &V::lines, "most urgent first"),
      field("more", &V::more, "there are further ones"), field("to_come", &V::to_come, "the next reviews"));
}

/// Reads summaries alone, so the list costs the same however long the diaries are.
[[nodiscard]] base::Result<CaseloadView> caseload_view(const Core& core, const CaseloadAsked& asked = {});

/// Gathers anew what a new day has made old, of at most `most` people, and gives how many that were. A front end calls
/// this while it has nothing else to do, until it gives 0. Changes are noted where they are made; this is only for
/// what becomes true by waiting.
base::Result<int> refresh_caseload(Core& core, int most = 50);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::CaseloadAsked>;
extern template struct Codec<app::DoneOfPlanned>;
extern template struct Codec<app::CareReasonView>;
extern template struct Codec<app::CaseloadLine>;
extern template struct Codec<app::CaseloadView>;
}  // namespace genu::base
