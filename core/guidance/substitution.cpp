#include "guidance/substitution.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "guidance/reasons.hpp"
#include "guidance/step_up_guard.hpp"

namespace genu::guidance {

namespace {

using model::Category;
using model::Equipment;
using model::Exercise;

constexpr std::string_view source = "clinical reference 4";

// Design choice: what a home has, or a usual thing in its place (a stair for a step, a cloth for a slider, the floor
// for a mat, a phone for a metronome).
constexpr std::array at_home{Equipment::None,   Equipment::Wall,         Equipment::Chair,
                             Equipment::Towel,  Equipment::Mat,          Equipment::Step,
                             Equipment::Slider, Equipment::RunningShoes, Equipment::Metronome};

template <class List, class T>
bool contains(const List& list, const T& wanted) {
  return std::find(list.begin(), list.end(), wanted) != list.end();
}

bool works_without_band(Equipment equipment, const std::string& load_text) {
  if (equipment != Equipment::BandLoop && equipment != Equipment::BandLong) return false;
  return load_text.rfind("no band", 0) == 0 || load_text.rfind("bodyweight", 0) == 0;
}

bool eases(Category category) {
  return category == Category::Stretch || category == Category::FoamRoll || category == Category::Mobility;
}

// What may be exchanged for each other: a hold for a hold, strength for strength, anything that eases for the like.
bool same_kind(Category a, Category b) { return a == b || (eases(a) && eases(b)); }

bool fits(const SubstitutionRequest& request, const Exercise& candidate) {
  return candidate.id != request.wanted.id && candidate.level <= request.wanted.level &&
         contains(candidate.targets, request.wanted.targets.front()) &&
         missing_equipment(candidate, candidate.dose.load_text, request.have).empty() &&
         may_enter_by_rule(candidate, request.condition) && !contains(request.taken, candidate.id);
}

// Smaller is nearer: the same category and sides; more shared targets; then by id.
auto distance(const Exercise& wanted, const Exercise& candidate) {
  const auto shared = std::count_if(candidate.targets.begin(), candidate.targets.end(),
                                    [&](const auto target) { return contains(wanted.targets, target); });
  return std::make_tuple(candidate.category != wanted.category, candidate.laterality != wanted.laterality, -shared,
                         std::string_view(candidate.id));
}

const Exercise* nearest_of_level(const SubstitutionRequest& request, int level) {
  const Exercise* best = nullptr;
  for (const auto& candidate : request.exercises) {
    const bool alike = candidate.targets.front() == request.wanted.targets.front() &&
                       same_kind(candidate.category, request.wanted.category);
    if (!alike || candidate.level != level || !fits(request, candidate)) continue;
    if (!best || distance(request.wanted, candidate) < distance(request.wanted, *best)) best = &candidate;
  }
  return best;
}

const Exercise* find(std::span<const Exercise> exercises, const std::optional<std::string>& id) {
  if (!id) return nullptr;
  const auto found = std::find_if(exercises.begin(), exercises.end(), [&](const Exercise& e) { return e.id == *id; });
  return found == exercises.end() ? nullptr : &*found;
}

// Down the ladder; it has no loops, but a stranger's might, hence the count.
const Exercise* nearest_easier(const SubstitutionRequest& request) {
  const auto* rung = find(request.exercises, request.wanted.regression);
  for (auto steps = request.exercises.size(); rung && steps > 0; --steps) {
    if (fits(request, *rung)) return rung;
    rung = find(request.exercises, rung->regression);
  }
  return nullptr;
}

const Exercise* nearest_below(const SubstitutionRequest& request) {
  for (int level = request.wanted.level - 1; level >= 1; --level) {
    if (const auto* lower = nearest_of_level(request, level)) return lower;
  }
  return nullptr;
}

const Exercise* best_stand_in(const SubstitutionRequest& request) {
  if (const auto* equal = nearest_of_level(request, request.wanted.level)) return equal;
  const auto* rung = nearest_easier(request);
  const auto* lower = nearest_below(request);
  if (!rung || !lower) return rung ? rung : lower;
  return rung->level >= lower->level ? rung : lower;
}

}  // namespace

bool in_every_home(Equipment equipment) { return contains(at_home, equipment); }

std::vector<Equipment> missing_equipment(const Exercise& exercise, const std::string& load_text,
                                         std::span<const Equipment> have) {
  std::vector<Equipment> missing;
  for (const auto each : exercise.equipment) {
    if (in_every_home(each) || contains(have, each) || works_without_band(each, load_text)) continue;
    missing.push_back(each);
  }
  return missing;
}

std::optional<Substitution> substitution(const SubstitutionRequest& request) {
  const auto missing = missing_equipment(request.wanted, request.load_text, request.have);
  const bool caution = !request.prescribed && !cautions_allow(request.wanted, request.condition);
  if (missing.empty() && !caution) return std::nullopt;
  Values values{{"wanted", request.wanted.name}};
  if (!missing.empty()) values["missing"] = "@equipment." + std::string(base::name_of(missing.front()));
  std::string rule = missing.empty() ? "substitution.caution" : "substitution.equipment";
  const auto* chosen = best_stand_in(request);
  if (!chosen) return Substitution{nullptr, make_reason(std::move(rule), std::move(values), source, "none")};
  values["name"] = chosen->name;
  const auto* variant = chosen->level == request.wanted.level ? "same" : "easier";
  return Substitution{chosen, make_reason(std::move(rule), std::move(values), source, variant)};
}

model::Item stand_in_item(const model::Item& item, const Exercise& stand_in) {
  auto standing = item;
  standing.exercise = stand_in.id;
  standing.instead_of = item.exercise;
  standing.note.clear();
  model::forget_own(standing);
  if (stand_in.category == Category::LowImpactCardio) {
    standing.dose.load_text = stand_in.dose.load_text;
    return standing;
  }
  standing.dose = stand_in.dose;
  standing.then.clear();
  standing.step = 0;
  standing.first_dose.reset();
  return standing;
}

}  // namespace genu::guidance
