// The next state while it is being made, with the effects so far.
#pragma once
#include "player/at_hand.hpp"

namespace genu::player {

struct Draft {
  const Plan& plan;
  State state;
  Now now;
  std::vector<Effect> effects;
};

/// The calendar at `then`, which lies at or before now. Only the steady clock tells how long ago that was.
[[nodiscard]] base::Moment wall_at(const Draft& draft, Steady then);

/// Gives one cue that was due at `when`, unless the person does not want that kind or it would come too late.
void cue(Draft& draft, Steady when, const Effect& effect);

/// Gives the cues of what runs, up to now.
void give_cues(Draft& draft);

/// The dose of the set at hand, with as many repetitions as its values say.
[[nodiscard]] model::Dose dose_at_hand(const Plan& plan, const State& state);

/// The set at `index` waits for the person, with its values.
void wait_at(Draft& draft, std::size_t index);

/// The set at hand waits again; what was said for it stays.
void wait_again(Draft& draft);

/// Back to the set before. Pain that was said for the one at hand is not lost.
void wait_before(Draft& draft);

/// Begins the set at hand at `when`; nothing where it does not run by the clock.
void begin_work(Draft& draft, Steady when);

/// The rest or the gap is over at `when`: the next set of the same exercise begins by itself where somebody looks.
void arrive(Draft& draft, Steady when);

/// What the person says about a set, against what the clock made of it.
enum class By { Clock, Person };

/// Records the set at hand as its values say, with the praise, and moves on to the rest or to the end.
void finish_set(Draft& draft, Steady when, By by);
/// Records that it was left out, and moves on without a rest. A set that was done stays done.
void skip_set(Draft& draft, model::SkipReason reason);
/// Records what the clock has seen of it.
void cut_set(Draft& draft);

/// To the first set without a record: after a pause, at once, or to the questions at the end.
enum class Rest { None, Due };
void move_on(Draft& draft, Steady when, Rest rest);

/// Brings what runs up to now, over any number of ends.
void catch_up(Draft& draft);

// Pain and its question.
void say_pain(Draft& draft, base::Nrs score);
void choose(Draft& draft, Choice choice);

// The end.
void ask_end(Draft& draft);
void back_from_end(Draft& draft);
void end(Draft& draft, EndAnswers answers);

// Corrections.
void set_reps(Draft& draft, int reps);
void set_load(Draft& draft, base::Grams load);
void confirm(Draft& draft);
void take(Draft& draft, std::optional<std::size_t> alternative);

}  // namespace genu::player
