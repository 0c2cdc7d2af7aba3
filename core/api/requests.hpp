// Commands as requests hold them, where that is not the command itself: those with a diary record inside, and those
// whose field lists nothing else needs.
#pragma once
#include <genu/app/commands.hpp>

#include "api/filled.hpp"

namespace genu::api {

struct LogCheckIn {
  std::optional<base::Id> id;
  std::optional<base::Day> day;
  std::optional<model::Side> side;
  Filled<model::CheckIn> entry;
  std::optional<int> took_ms;

  [[nodiscard]] app::LogCheckIn command() const { return {id, day, entry.record, side, took_ms}; }
};
constexpr auto fields_of(base::Type<LogCheckIn>) {
  using base::field;
  using C = LogCheckIn;
  return base::record<C>("log-check-in", field("id", &C::id, "the entry to change; a new one where left out"),
                         field("day", &C::day, "the person's day; today where left out"),
                         field("side", &C::side, "which knee; that of the running episode where left out"),
                         field("entry", &C::entry, "what is noted"),
                         field("took_ms", &C::took_ms, "from opening the form to saving it").within(0, 86400000));
}

struct LogRun {
  std::optional<base::Id> id;
  std::optional<base::Day> day;
  Filled<model::Run> run;

  [[nodiscard]] app::LogRun command() const { return {id, day, run.record}; }
};
constexpr auto fields_of(base::Type<LogRun>) {
  using base::field;
  using C = LogRun;
  return base::record<C>("log-run", field("id", &C::id, "the run to change; a new one where left out"),
                         field("day", &C::day, "the person's day; today where left out"),
                         field("run", &C::run, "how it went"));
}

/// One record, by its id.
template <class C>
struct ById {
  base::Id id;

  [[nodiscard]] C command() const { return {id}; }
};
constexpr auto fields_of(base::Type<ById<app::RemoveCheckIn>>) {
  using C = ById<app::RemoveCheckIn>;
  return base::record<C>("remove-check-in", base::field("id", &C::id, "the entry"));
}
constexpr auto fields_of(base::Type<ById<app::RemoveRun>>) {
  using C = ById<app::RemoveRun>;
  return base::record<C>("remove-run", base::field("id", &C::id, "the run"));
}
constexpr auto fields_of(base::Type<ById<app::RemoveMeasure>>) {
  using C = ById<app::RemoveMeasure>;
  return base::record<C>("remove-measure", base::field("id", &C::id, "the score"));
}
constexpr auto fields_of(base::Type<ById<app::EndOverride>>) {
  using C = ById<app::EndOverride>;
  return base::record<C>("end-override", base::field("id", &C::id, "the override"));
}

struct RecordSet {
  std::optional<model::SetPosition> position;
  std::optional<model::SkipReason> skipped;
  std::optional<int> reps;
  std::optional<base::Seconds> hold;
  std::optional<base::Grams> load;
  base::Answer<base::Nrs> pain;
  std::optional<std::string> exercise;
  std::optional<bool> confirmed;
  std::optional<base::Instant> at;
  base::Offset offset;

  [[nodiscard]] app::RecordSet command() const {
    const auto moment = at ? std::optional(base::Moment{*at, offset}) : std::nullopt;
    return {position, skipped, reps, hold, load, pain, exercise, confirmed, moment};
  }
};
constexpr auto fields_of(base::Type<RecordSet>) {
  using base::field;
  using C = RecordSet;
  return base::record<C>("record-set", field("position", &C::position, "which set; the next one where left out"),
                         field("skipped", &C::skipped, "why it was not done"),
                         field("reps", &C::reps, "repetitions done").within(0, 1000),
                         field("hold_s", &C::hold, "seconds held").within(0, 7200),
                         field("load_g", &C::load, "grams of added load").within(0, 1000000),
                         field("pain", &C::pain, "worst NRS in this set"),
                         field("exercise", &C::exercise, "what was done instead; id in the catalogue").within(1, 60),
                         field("confirmed", &C::confirmed, "whether the runner said so"),
                         field("at_ms", &C::at, "when it ended, where that was before now"),
                         field("offset_min", &C::offset, "local time minus UTC then").or_default());
}

/// Ending a session with the answers, or early.
template <class C>
struct End {
  app::SessionAnswers answers;

  [[nodiscard]] C command() const { return {answers}; }
};
constexpr auto fields_of(base::Type<End<app::FinishSession>>) {
  using C = End<app::FinishSession>;
  return base::record<C>("finish-session",
                         base::field("answers", &C::answers, "what is asked at the end").or_default());
}
constexpr auto fields_of(base::Type<End<app::AbandonSession>>) {
  using C = End<app::AbandonSession>;
  return base::record<C>("abandon-session",
                         base::field("answers", &C::answers, "what is asked at the end").or_default());
}

/// Commands without anything to say.
template <class C>
struct Plain {
  [[nodiscard]] C command() const { return {}; }
};
constexpr auto fields_of(base::Type<Plain<app::ConfirmSafety>>) {
  return base::record<Plain<app::ConfirmSafety>>("confirm-safety");
}
constexpr auto fields_of(base::Type<Plain<app::EndFlare>>) { return base::record<Plain<app::EndFlare>>("end-flare"); }
constexpr auto fields_of(base::Type<Plain<app::Undo>>) { return base::record<Plain<app::Undo>>("undo"); }

}  // namespace genu::api
