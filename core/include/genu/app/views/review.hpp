// One person on one screen: what their physiotherapist needs for a decision.
#pragma once
#include <genu/app/views/caseload.hpp>
#include <genu/app/views/messages.hpp>
#include <genu/app/views/standing.hpp>
#include <genu/model/missed_session.hpp>
#include <genu/model/session.hpp>
#include <genu/model/triage.hpp>

namespace genu::app {

/// How often an exercise was left out for one reason.
struct SkipCount {
  model::SkipReason reason = model::SkipReason::Other;
  int times = 0;
  bool operator==(const SkipCount&) const = default;
};

constexpr auto fields_of(base::Type<SkipCount>) {
  return base::record<SkipCount>("skip-count", base::field("reason", &SkipCount::reason, "why"),
                                 base::field("times", &SkipCount::times, "how often"));
}

/// How often the runner left a whole session out for one reason.
struct MissedCount {
  model::MissedReason reason = model::MissedReason::Other;
  int times = 0;
  bool operator==(const MissedCount&) const = default;
};

constexpr auto fields_of(base::Type<MissedCount>) {
  return base::record<MissedCount>("missed-count", base::field("reason", &MissedCount::reason, "why"),
                                   base::field("times", &MissedCount::times, "how often"));
}

/// One exercise of the plan over the last 14 days.
struct ReviewRow {
  std::string exercise;
  std::string name;
  std::string dose;
  model::Laterality laterality = model::Laterality::Both;
  int done = 0;     ///< sessions in which at least one set was done
  int planned = 0;  ///< sessions that the plan asked for
  Answer<Nrs> worst;
  std::vector<SkipCount> skipped;
  int not_told = 0;  ///< planned sessions of which nothing is known
  bool operator==(const ReviewRow&) const = default;
};

constexpr auto fields_of(base::Type<ReviewRow>) {
  using base::field;
  using V = ReviewRow;
  return base::record<V>(
      "review-row", field("exercise", &V::exercise, "id in the catalogue"), field("name", &V::name, "its name"),
      field("dose", &V::dose, "short form"), field("laterality", &V::laterality, "one side at a time, or both"),
      field("done", &V::done, "sessions in which it was done"),
      field("planned", &V::planned, "sessions that the plan asked for"),
      field("worst", &V::worst, "worst NRS of its sets"), field("skipped", &V::skipped, "how often, by reason"),
      field("not_told", &V::not_told, "planned sessions of which nothing is known"));
}

/// One day of the chart. What nobody told is missing.
struct ReviewDay {
  Day day;
  std::optional<Nrs> worst;
  int metres = 0;                      ///< run on that day
  std::optional<int> session_percent;  ///< of the sets of its session
  bool excused = false;
  bool operator==(const ReviewDay&) const = default;
};

constexpr auto fields_of(base::Type<ReviewDay>) {
  using base::field;
  using V = ReviewDay;
  return base::record<V>("review-day", field("day", &V::day, "the person's day"),
                         field("worst", &V::worst, "worst NRS told"), field("metres", &V::metres, "run on that day"),
                         field("session_percent", &V::session_percent, "of the sets of its session"),
                         field("excused", &V::excused, "a day off by agreement"));
}

/// A line in words with its day: a change, a note.
struct DatedLine {
  Day day;
  model::Reason what;  ///< its message says it
  bool operator==(const DatedLine&) const = default;
};

constexpr auto fields_of(base::Type<DatedLine>) {
  return base::record<DatedLine>("dated-line", base::field("day", &DatedLine::day, "the day"),
                                 base::field("what", &DatedLine::what, "in words"));
}

/// Somebody's own words.
struct DatedNote {
  Day day;
  std::string text;
  std::string by;  ///< empty for the runner
  bool operator==(const DatedNote&) const = default;
};

constexpr auto fields_of(base::Type<DatedNote>) {
  return base::record<DatedNote>("dated-note", base::field("day", &DatedNote::day, "the day"),
                                 base::field("text", &DatedNote::text, "in their words"),
                                 base::field("by", &DatedNote::by, "who wrote it; empty for the runner"));
}

struct ReviewView {
  Day today;
  CaseloadLine line;
  std::optional<Standing> standing;  ///< missing without a programme
  Day plan_version_day;
  model::LightAdvice light;                   ///< of the last session or run
  std::optional<model::ActionAdvice> advice;  ///< what the rules would do next
  std::vector<model::TriageHit> red_flags;    ///< that hold
  int asked = 0;                              ///< how often the safety questions were answered
  std::optional<Day> asked_last;
  std::vector<DatedLine> changes;     ///< since the last review, else of 28 days; newest last
  std::vector<ReviewRow> rows;        ///< the exercises of the present phase
  Day rows_from;                      ///< first day of the 14
  std::vector<MissedCount> left_out;  ///< whole sessions of the last 28 days, by reason
  std::vector<ReviewDay> days;        ///< of the last 6 weeks, every day, oldest first
  std::vector<DatedNote> notes;       ///< of the runner, newest first
  std::vector<DatedNote> care_notes;  ///< of the physiotherapist, newest first
  std::vector<MessageLine> messages;  ///< to the runner, newest first
  std::vector<model::Reason> record;  ///< the text for the clinical record, a sentence each, in fixed order
  bool operator==(const ReviewView&) const = default;
};

constexpr auto fields_of(base::Type<ReviewView>) {
  using base::field;
  using V = ReviewView;
  return base::record<V>(
      "review", field("today", &V::today, "the person's day"), field("line", &V::line, "as in the caseload"),
      field("standing", &V::standing, "where they stand"),
      field("plan_version_day", &V::plan_version_day, "since when this version of the plan"),
      field("light", &V::light, "of the last session or run"), field("advice", &V::advice, "what the rules would do"),
      field("red_flags", &V::red_flags, "that hold"), field("asked", &V::asked, "times the questions were answered"),
      field("asked_last", &V::asked_last, "the last time"),
      field("changes", &V::changes, "since the last review, newest last"), field("rows", &V::rows, "the exercises"),
      field("rows_from", &V::rows_from, "first of their 14 days"),
      field("left_out", &V::left_out, "whole sessions of 28 days, by reason"), field("days", &V::days, "six weeks"),
      field("notes", &V::notes, "of the runner, newest first"),
      field("care_notes", &V::care_notes, "of the physiotherapist, newest first"),
      field("messages", &V::messages, "to the runner, newest first"),
      field("record", &V::record, "text for the clinical record"));
}

/// About the person whom `core` means (see Core::about), who must be in care.
[[nodiscard]] base::Result<ReviewView> review_view(const Core& core);

/// One entry of the audit trail.
struct AuditLine {
  Instant at;
  std::string command;
  std::string device;
  std::vector<std::string> records;  ///< kinds of records it changed, each once
  bool undone = false;               ///< it is an undo
  std::string id;                    ///< of the command
  bool operator==(const AuditLine&) const = default;
};

constexpr auto fields_of(base::Type<AuditLine>) {
  using base::field;
  using V = AuditLine;
  return base::record<V>("audit-line", field("at_ms", &V::at, "when"), field("command", &V::command, "what was done"),
                         field("device", &V::device, "where"), field("records", &V::records, "what changed"),
                         field("undone", &V::undone, "whether it took something back"),
                         field("id", &V::id, "of the command"));
}

struct AuditView {
  std::vector<AuditLine> lines;  ///< newest first
  bool operator==(const AuditView&) const = default;
};

constexpr auto fields_of(base::Type<AuditView>) {
  return base::record<AuditView>("audit", base::field("lines", &AuditView::lines, "newest first"));
}

/// The newest `most` commands of this diary, as the journal has them; nothing of what was written.
[[nodiscard]] base::Result<AuditView> audit_view(const Core& core, int most = 50);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::SkipCount>;
extern template struct Codec<app::MissedCount>;
extern template struct Codec<app::ReviewRow>;
extern template struct Codec<app::ReviewDay>;
extern template struct Codec<app::DatedLine>;
extern template struct Codec<app::DatedNote>;
extern template struct Codec<app::ReviewView>;
extern template struct Codec<app::AuditLine>;
extern template struct Codec<app::AuditView>;
}  // namespace genu::base
