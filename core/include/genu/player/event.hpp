// What happens in a session: what a person does, and time passing.
#pragma once
#include <genu/player/effect.hpp>
#include <genu/player/run.hpp>

namespace genu::player {

/// Both clocks at one moment. Durations follow the steady one; the other is only for what is stored.
struct Now {
  Steady steady;
  base::Moment wall;
  bool operator==(const Now&) const = default;
};

struct Tick {};     ///< time has passed; nothing else
struct Press {};    ///< the big button, whatever it stands for now (see Face::primary)
struct Start {};    ///< begin the set that waits, or the next one now
struct Done {};     ///< the set is done as its values say
struct Cut {};      ///< the set ends here: what the clock has seen is recorded
struct Pause {};    ///< what runs waits; twice is once
struct Resume {};   ///< what waits runs on; twice is once
struct Back {};     ///< a running set begins anew; else to the set before; from the questions back to the session
struct Confirm {};  ///< the values of the set just recorded are right
struct Stop {};     ///< no more sets: on to the questions at the end

struct Skip {
  model::SkipReason reason = model::SkipReason::Other;
};

/// Longer or shorter, of a rest or of the gap between the sides.
struct Extend {
  base::Seconds by;
};

/// How many repetitions or how much load. While resting the set just done is meant, else the one at hand.
struct SetReps {
  int reps = 0;
};
struct SetLoad {
  base::Grams load;
};

/// Pain, said at any moment. While resting it belongs to the set just done, else to the one at hand. The worst of a set
/// counts; a score said soon after another corrects it (see `correcting_ms`).
struct SayPain {
  base::Nrs score;
};

/// The answer to AskTooMuch.
enum class Choice { Stop, Reduce, Continue };
constexpr auto names_of(base::Type<Choice>) {
  return base::names<Choice>({{Choice::Stop, "stop"}, {Choice::Reduce, "reduce"}, {Choice::Continue, "continue"}});
}
struct Choose {
  Choice choice = Choice::Continue;
};

/// Does the rest of an exercise as an alternative, by its index in the plan; nothing: as prescribed.
struct Take {
  std::optional<std::size_t> alternative;
};

/// The questions at the end are answered, or left open.
struct End {
  EndAnswers answers;
};

using What = std::variant<Tick, Press, Start, Done, Cut, Pause, Resume, Back, Confirm, Stop, Skip, Extend, SetReps,
                          SetLoad, SayPain, Choose, Take, End>;

struct Event {
  Now now;
  What what;
};

}  // namespace genu::player
