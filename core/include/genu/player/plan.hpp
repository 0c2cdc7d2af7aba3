// What the player is given before a session: the exercises with their doses, what may stand in for them, the highest
// pain that is still fine, and how the person wants to be led.
#pragma once
#include <genu/model/session.hpp>
#include <string>
#include <vector>

namespace genu::player {

enum class AlternativeKind {
  Easier,      ///< the easier exercise of the catalogue
  Less,        ///< the same exercise, one step down
  Substitute,  ///< another exercise for the same purpose
};
constexpr auto names_of(base::Type<AlternativeKind>) {
  return base::names<AlternativeKind>({{AlternativeKind::Easier, "easier"},
                                       {AlternativeKind::Less, "less"},
                                       {AlternativeKind::Substitute, "substitute"}});
}

/// What may be done instead of an exercise. It has the laterality of that exercise, and as many sets are done of it,
/// whatever its dose says.
struct Alternative {
  AlternativeKind kind = AlternativeKind::Easier;
  std::string exercise;
  std::string name;
  model::Dose dose;

  bool operator==(const Alternative&) const = default;
};

struct PlanItem {
  model::PrescribedItem prescribed;
  std::string name;
  std::vector<Alternative> alternatives;

  bool operator==(const PlanItem&) const = default;
};

/// How the person is led through a set. Times in seconds; the defaults are design choices.
struct Timing {
  base::Seconds get_ready{5};  ///< 0 to 15, before each set that runs by the clock
  base::Seconds between_holds{3};
  base::Seconds switch_sides{5};  ///< from one leg to the other, before getting ready
  bool guide_tempo = true;        ///< repetitions with a tempo run by the clock
  bool goes_on_by_itself = true;  ///< after a rest the next set of the same exercise begins without a press

  bool operator==(const Timing&) const = default;
};

/// Which cues the person wants.
struct CueChoice {
  bool tones = true;
  bool speech = true;
  bool haptic = true;
  bool flash = true;

  bool operator==(const CueChoice&) const = default;
};

struct Plan {
  std::vector<PlanItem> items;
  std::vector<model::SetPosition> sets;  ///< every set in the order in which it is done
  std::optional<base::Nrs> too_much;     ///< from this pain on the person is asked how to go on; nothing: never
  std::string pain_advice;               ///< what the physiotherapist wrote for that moment; may be empty
  Timing timing;
  CueChoice cues;

  bool operator==(const Plan&) const = default;
};

/// A plan with its sets in order: the affected side first, then the other.
[[nodiscard]] Plan plan_of(std::vector<PlanItem> items, model::Side affected);

}  // namespace genu::player
