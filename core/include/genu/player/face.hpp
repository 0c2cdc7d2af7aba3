// What a screen shows of a session at one moment, as data.
#pragma once
#include <genu/player/step.hpp>
#include <string>
#include <vector>

namespace genu::player {

/// What the person does now.
enum class Phase {
  ToDo,  ///< a set waits to be begun, or to be reported done
  GetReady,
  Hold,
  Between,  ///< two holds
  Lower,
  LowPause,
  Lift,
  HighPause,
  SwitchSides,
  Rest,
  Questions,
  Over,
};
constexpr auto names_of(base::Type<Phase>) {
  return base::names<Phase>({{Phase::ToDo, "to-do"},
                             {Phase::GetReady, "get-ready"},
                             {Phase::Hold, "hold"},
                             {Phase::Between, "between"},
                             {Phase::Lower, "lower"},
                             {Phase::LowPause, "low-pause"},
                             {Phase::Lift, "lift"},
                             {Phase::HighPause, "high-pause"},
                             {Phase::SwitchSides, "switch-sides"},
                             {Phase::Rest, "rest"},
                             {Phase::Questions, "questions"},
                             {Phase::Over, "over"}});
}

/// What the big button does.
enum class Primary { Nothing, Start, Done, Pause, Resume, EndRest };
constexpr auto names_of(base::Type<Primary>) {
  return base::names<Primary>({{Primary::Nothing, "nothing"},
                               {Primary::Start, "start"},
                               {Primary::Done, "done"},
                               {Primary::Pause, "pause"},
                               {Primary::Resume, "resume"},
                               {Primary::EndRest, "end-rest"}});
}

/// A phase with its length.
struct Part {
  Phase phase = Phase::Hold;
  int seconds = 0;

  bool operator==(const Part&) const = default;
};

struct Face {
  Phase phase = Phase::Over;
  Primary primary = Primary::Nothing;
  bool paused = false;
  bool by_the_clock = false;  ///< the set at hand runs by the clock
  int total_s = 0;            ///< of the phase
  int left_s = 0;             ///< 0 only at its end
  double share = 0;           ///< of the phase that is behind, 0 to 1
  std::vector<Part> parts;    ///< of the repetition under way or to come; of a pause itself; none without a clock
  std::size_t part = 0;       ///< the one under way
  std::optional<Part> then;   ///< what follows in this set, while it runs
  int rep = 1;                ///< of the set that runs, from 1
  int reps = 0;               ///< of the set at hand, as its values say
  int set = 1;
  int sets = 1;
  model::Side side = model::Side::Both;
  int item = 0;  ///< from 0
  int items = 0;
  int item_sets = 0;                 ///< of the exercise at hand, each side counted
  int item_sets_done = 0;            ///< of those, how many have a record
  std::optional<std::size_t> taken;  ///< the alternative that stands in for it
  std::string exercise;              ///< id of what is done, which may stand in for what was prescribed
  std::string name;
  std::string next_name;  ///< the exercise after this one; empty for the last
  model::Dose dose;       ///< in force
  bool changed = false;   ///< the values differ from the plan by the person's word
  std::optional<base::Grams> load;
  base::Answer<base::Nrs> worst_pain;  ///< said in any set
  base::Answer<base::Nrs> pain;        ///< said for the set that pain would be noted for now
  std::optional<RecordSet> just_done;  ///< while resting: what was recorded, to confirm or to correct
  bool may_go_back = false;
  bool asked_too_much = false;
  bool all_done = false;  ///< every set has a record
  int sets_done = 0;
  int sets_planned = 0;
  int minutes_left = 0;

  bool operator==(const Face&) const = default;
};

[[nodiscard]] Face face(const Plan& plan, const State& state, Steady now);

}  // namespace genu::player
