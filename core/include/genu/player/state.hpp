// Where a session stands between two events. Only what is stored of it outlives the program: the sets.
#pragma once
#include <genu/player/effect.hpp>
#include <genu/player/run.hpp>
#include <vector>

namespace genu::player {

enum class Doing {
  Waiting,    ///< for the person: to begin a set, or to say that it is done
  Working,    ///< a set runs by the clock, from getting ready to its end
  Switching,  ///< from one leg to the other
  Resting,
  Asking,  ///< the questions at the end
  Over,
};
constexpr auto names_of(base::Type<Doing>) {
  return base::names<Doing>({{Doing::Waiting, "waiting"},
                             {Doing::Working, "working"},
                             {Doing::Switching, "switching"},
                             {Doing::Resting, "resting"},
                             {Doing::Asking, "asking"},
                             {Doing::Over, "over"}});
}

/// The values of the set at hand, as planned until somebody says otherwise.
struct Values {
  int reps = 0;
  std::optional<base::Grams> load;
  bool changed = false;
  base::Answer<base::Nrs> pain;

  bool operator==(const Values&) const = default;
};

/// The last score that was said: another one soon after corrects it, a later one counts if it is worse.
struct PainSaid {
  Steady at;
  base::Answer<base::Nrs> before;  ///< what had been said for the same set until then

  bool operator==(const PainSaid&) const = default;
};

struct State {
  Doing doing = Doing::Waiting;
  std::size_t at = 0;         ///< the set at hand, or the next one while resting; as many as there are at the end
  std::optional<Run> run;     ///< of a set, a gap or a rest; always there while one is under way
  std::int64_t cued_ms = -1;  ///< up to where in the run the cues have been given
  Values values;
  std::vector<RecordSet> sets;                    ///< at most one a position
  std::optional<std::size_t> last;                ///< the set recorded last, by its place in the plan
  std::vector<std::optional<std::size_t>> taken;  ///< the alternative in force, by item
  std::optional<PainSaid> pain_said;
  std::optional<Steady> turned;  ///< when something last ended by itself
  bool asked_too_much = false;   ///< the pain was too much and the answer is awaited
  bool paused_for_question = false;
  std::optional<Doing> stopped_from;  ///< what was going on when the questions at the end were asked early
  Steady now;                         ///< of the last event

  bool operator==(const State&) const = default;
};

}  // namespace genu::player
