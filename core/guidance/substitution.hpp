// Which exercise stands in for one that cannot be done, because equipment is missing or a caution speaks against it
// (clinical reference 4: ladders, targets and cautions; 3.3: what rules never bring anyone into).
#pragma once
#include <genu/model/exercise.hpp>
#include <genu/model/programme.hpp>
#include <genu/model/reason.hpp>
#include <optional>
#include <span>

namespace genu::guidance {

/// Whether every home has it or something that will do: a wall, a chair, a towel, a stair, the floor.
[[nodiscard]] bool in_every_home(model::Equipment equipment);

/// What `exercise` needs that is neither in `have` nor in every home. A band counts only where the load in words asks
/// for one: "no band" and "bodyweight" need none.
[[nodiscard]] std::vector<model::Equipment> missing_equipment(const model::Exercise& exercise,
                                                              const std::string& load_text,
                                                              std::span<const model::Equipment> have);

struct SubstitutionRequest {
  const model::Exercise& wanted;
  std::string load_text;                       ///< of the dose it would be done with
  std::span<const model::Exercise> exercises;  ///< all there are, in a fixed order
  std::span<const model::Equipment> have;
  std::string_view condition;
  std::span<const std::string> taken;  ///< exercises of the session, never chosen
  bool prescribed = false;             ///< a programme names it, so its cautions have been weighed
};

struct Substitution {
  const model::Exercise* exercise = nullptr;  ///< among `exercises`; null where nothing fits
  model::Reason reason;
};

/// What stands in for the exercise; nothing where it can be done as it is. The one chosen can be done with what is
/// there, trains the main target, and is of the same kind and level; else it is the nearest easier one on the ladder or
/// one of the kind of the highest level below, whichever is nearer; it is never of a higher level, a jump or a running
/// drill, nor one with a caution that forbids it. Values of the reason: `wanted`, `name` (of the stand-in), `missing`
/// (a message key).
[[nodiscard]] std::optional<Substitution> substitution(const SubstitutionRequest& request);

/// The item with `stand_in` doing its work. Cardio keeps its minutes; everything else begins at its usual dose.
[[nodiscard]] model::Item stand_in_item(const model::Item& item, const model::Exercise& stand_in);

}  // namespace genu::guidance
