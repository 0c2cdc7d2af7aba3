// What the world is asked to do after an event. Effects are values and are carried out in their order; the record of a
// set always comes before the cues that praise it.
#pragma once
#include <genu/model/session.hpp>
#include <map>
#include <string>
#include <variant>

namespace genu::player {

/// Store this set. A position that was stored before is the same set, corrected.
struct RecordSet {
  model::SetPosition position;
  std::string exercise;  ///< what was done, which may stand in for what was prescribed
  std::optional<model::SkipReason> skipped;
  int reps = 0;
  base::Seconds hold;
  std::optional<base::Grams> load;
  bool confirmed = false;  ///< whether the person said so; a set that ended by the clock is as planned
  base::Answer<base::Nrs> pain;
  base::Moment at;  ///< when the set ended, by the clock of the calendar

  bool operator==(const RecordSet&) const = default;
};

/// Speak a sentence: a message key with its arguments.
struct Say {
  std::string message;
  std::map<std::string, std::string> values;
  bool operator==(const Say&) const = default;
};

enum class ToneKind {
  Count,   ///< one of the last three seconds
  Go,      ///< begin
  End,     ///< done
  Lower,   ///< tempo: down now
  Lift,    ///< tempo: up now
  Switch,  ///< change sides
};
constexpr auto names_of(base::Type<ToneKind>) {
  return base::names<ToneKind>({{ToneKind::Count, "count"},
                                {ToneKind::Go, "go"},
                                {ToneKind::End, "end"},
                                {ToneKind::Lower, "lower"},
                                {ToneKind::Lift, "lift"},
                                {ToneKind::Switch, "switch"}});
}

struct Tone {
  ToneKind kind = ToneKind::Count;
  bool operator==(const Tone&) const = default;
};

struct Vibrate {
  bool operator==(const Vibrate&) const = default;
};

struct Flash {
  bool operator==(const Flash&) const = default;
};

/// The pain is too much: ask whether to stop, to do less, or to go on. `advice` is the physiotherapist's text.
struct AskTooMuch {
  std::string advice;
  bool operator==(const AskTooMuch&) const = default;
};

/// Ask what is asked at the end of a session.
struct AskEnd {
  bool operator==(const AskEnd&) const = default;
};

/// The answers at the end; each may stay open.
struct EndAnswers {
  base::Answer<base::Nrs> pain_during;
  base::Answer<base::Nrs> pain_after;
  base::Answer<int> effort;  ///< RPE, 0 to 10
  base::Answer<bool> limp;
  base::Answer<bool> sharp_sudden;
  base::Answer<bool> gave_way;
  base::Answer<bool> locked;
  std::string note;

  bool operator==(const EndAnswers&) const = default;
};

/// The session is over: Finished where every set has a record, else Abandoned.
struct EndSession {
  model::SessionState state = model::SessionState::Finished;
  EndAnswers answers;  ///< the worst pain is never less than what was said in the sets
  bool operator==(const EndSession&) const = default;
};

using Effect = std::variant<RecordSet, Say, Tone, Vibrate, Flash, AskTooMuch, AskEnd, EndSession>;

}  // namespace genu::player
