// A rehab session as it was prescribed and done, set by set.
#pragma once
#include <genu/model/person.hpp>
#include <genu/model/reason.hpp>

namespace genu::model {

/// One exercise of a session as prescribed on its day. Later changes of the plan leave it alone.
struct PrescribedItem {
  std::string exercise;
  Dose dose;
  int step = 0;
  Laterality laterality = Laterality::Both;
  std::string note;
  std::string own_name;    ///< as of Item
  bool no_figure = false;  ///< as of Item

  bool operator==(const PrescribedItem&) const = default;
};

constexpr auto fields_of(base::Type<PrescribedItem>) {
  using base::field;
  using P = PrescribedItem;
  return base::record<P>("prescribed-item", field("exercise", &P::exercise, "id in the catalogue").within(1, 60),
                         field("dose", &P::dose, "the dose of this day"),
                         field("step", &P::step, "load steps from the first dose").within(-20, 40),
                         field("laterality", &P::laterality, "one side at a time, or both"),
                         field("note", &P::note, "a line for the runner").within(0, 300),
                         field("own_name", &P::own_name, "what a physiotherapist calls it").within(0, 60).or_default(),
                         field("no_figure", &P::no_figure, "no figure is shown of it").or_default());
}

enum class SessionState {
  Open,       ///< begun and not ended; survives the program being killed
  Finished,   ///< ended by the runner
  Abandoned,  ///< stopped early by the runner
  Partial,    ///< left open too long and closed with what was done
};
constexpr auto names_of(Type<SessionState>) {
  return names<SessionState>({{SessionState::Open, "open"},
                              {SessionState::Finished, "finished"},
                              {SessionState::Abandoned, "abandoned"},
                              {SessionState::Partial, "partial"}});
}

/// How the diary came to know of a session.
enum class SessionSource {
  App,    ///< done or noted in Genu by the runner
  Paper,  ///< entered from a sheet that was ticked by hand
};
constexpr auto names_of(Type<SessionSource>) {
  return names<SessionSource>({{SessionSource::App, "app"}, {SessionSource::Paper, "paper"}});
}

enum class SessionLength { Full, Short };
constexpr auto names_of(Type<SessionLength>) {
  return names<SessionLength>({{SessionLength::Full, "full"}, {SessionLength::Short, "short"}});
}

struct Session {
  Id id;
  Id episode;
  Id plan;  ///< the version under which it was done
  std::string phase;
  SessionKind kind = SessionKind::Rehab;
  SessionLength length = SessionLength::Full;
  SessionState state = SessionState::Open;
  Day day;
  Instant started;
  Offset offset;
  std::optional<Instant> ended;
  std::vector<PrescribedItem> items;
  Answer<Nrs> pain_before;
  Answer<Nrs> pain_during;  ///< the worst of the whole session
  Answer<Nrs> pain_after;
  Answer<int> effort;  ///< RPE, 0 to 10
  Answer<bool> limp;
  Answer<bool> sharp_sudden;
  Answer<bool> gave_way;
  Answer<bool> locked;
  int completed_percent = 0;  ///< of the prescribed sets
  std::string note;
  SessionSource source = SessionSource::App;

  bool operator==(const Session&) const = default;
};

constexpr auto fields_of(base::Type<Session>) {
  using base::field;
  using S = Session;
  return base::record<S>(
      "session", field("id", &S::id, "id of the record"), field("episode", &S::episode, "in which episode"),
      field("plan", &S::plan, "the plan version it was done under"),
      field("phase", &S::phase, "phase id").within(1, 40), field("kind", &S::kind, "rehab or cross"),
      field("length", &S::length, "full, or the essentials"),
      field("state", &S::state, "open, finished, abandoned or partial"), field("day", &S::day, "the person's day"),
      field("started_ms", &S::started, "when it began"), field("offset_min", &S::offset, "local time minus UTC then"),
      field("ended_ms", &S::ended, "when it ended"), field("items", &S::items, "as prescribed").within(0, 20),
      field("pain_before", &S::pain_before, "NRS before"), field("pain_during", &S::pain_during, "worst NRS during"),
      field("pain_after", &S::pain_after, "NRS at the end"), field("effort", &S::effort, "RPE, 0 to 10").within(0, 10),
      field("limp", &S::limp, "limped during or after"), field("sharp_sudden", &S::sharp_sudden, "sharp sudden pain"),
      field("gave_way", &S::gave_way, "the knee gave way"), field("locked", &S::locked, "the knee locked"),
      field("completed_percent", &S::completed_percent, "share of the prescribed sets").within(0, 100),
      field("note", &S::note, "in the runner's words").within(0, 4000),
      field("source", &S::source, "how the diary came to know of it").or_default());
}

enum class SkipReason { Hurts, TooHard, NoEquipment, NoTime, Other };
constexpr auto names_of(Type<SkipReason>) {
  return names<SkipReason>({{SkipReason::Hurts, "hurts"},
                            {SkipReason::TooHard, "too-hard"},
                            {SkipReason::NoEquipment, "no-equipment"},
                            {SkipReason::NoTime, "no-time"},
                            {SkipReason::Other, "other"}});
}

/// Where in a session a set stands: which item, which set of it, which side.
struct SetPosition {
  int item = 0;  ///< from 0
  int set = 1;   ///< from 1
  Side side = Side::Both;

  bool operator==(const SetPosition&) const = default;
};

constexpr auto fields_of(base::Type<SetPosition>) {
  using base::field;
  using P = SetPosition;
  return base::record<P>("set-position", field("item", &P::item, "which item of the session, from 0").within(0, 19),
                         field("set", &P::set, "which set, from 1").within(1, 20),
                         field("side", &P::side, "which leg"));
}

/// One set, done or skipped. Values start as planned; `confirmed` tells whether the runner said so.
struct SetRecord {
  Id id;
  Id session;
  std::string exercise;
  int item = 0;
  int set = 1;
  Side side = Side::Both;
  std::optional<SkipReason> skipped;
  int reps = 0;
  base::Seconds hold;
  std::optional<base::Grams> load;
  bool confirmed = false;
  Answer<Nrs> pain;
  Instant at;
  Offset offset;

  bool operator==(const SetRecord&) const = default;
  [[nodiscard]] SetPosition position() const { return {item, set, side}; }
};

constexpr auto fields_of(base::Type<SetRecord>) {
  using base::field;
  using S = SetRecord;
  return base::record<S>(
      "set", field("id", &S::id, "id of the record"), field("session", &S::session, "in which session"),
      field("exercise", &S::exercise, "id in the catalogue").within(1, 60),
      field("item", &S::item, "which item of the session, from 0").within(0, 19),
      field("set", &S::set, "which set, from 1").within(1, 20), field("side", &S::side, "which leg"),
      field("skipped", &S::skipped, "why it was not done"), field("reps", &S::reps, "repetitions done").within(0, 1000),
      field("hold_s", &S::hold, "seconds held").within(0, 7200),
      field("load_g", &S::load, "grams of added load").within(0, 1000000),
      field("confirmed", &S::confirmed, "whether the runner confirmed the values"),
      field("pain", &S::pain, "worst NRS in this set"), field("at_ms", &S::at, "when it was recorded"),
      field("offset_min", &S::offset, "local time minus UTC then"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::PrescribedItem>;
extern template struct Codec<model::Session>;
extern template struct Codec<model::SetPosition>;
extern template struct Codec<model::SetRecord>;
}  // namespace genu::base
