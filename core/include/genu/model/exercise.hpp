// One exercise of the catalogue (clinical reference 4).
#pragma once
#include <genu/model/dose.hpp>
#include <genu/model/terms.hpp>
#include <map>
#include <string>
#include <vector>

namespace genu::model {

/// Texts are whole sentences for the person who does the exercise; ids of other exercises are of the same catalogue.
struct Exercise {
  std::string id;
  std::string name;
  std::vector<std::string> aliases;
  Category category = Category::Strength;
  std::vector<Target> targets;  ///< most important first
  Laterality laterality = Laterality::Both;
  std::vector<Equipment> equipment;
  int level = 1;  ///< 1 easiest, lying or supported, to 5 full running demand
  std::string start;
  std::vector<std::string> steps;
  std::vector<std::string> cues;
  std::vector<std::string> faults;
  Dose dose;
  std::optional<std::string> regression;
  std::optional<std::string> progression;
  std::map<std::string, std::string> cautions;  ///< by condition id, or "all"
  std::vector<std::string> sources;             ///< bibliography keys

  bool operator==(const Exercise&) const = default;
};

constexpr auto fields_of(base::Type<Exercise>) {
  using base::field;
  using E = Exercise;
  return base::record<E>("exercise", field("id", &E::id, "lower-case words with hyphens").within(1, 60),
                         field("name", &E::name, "what people call it").within(1, 80),
                         field("aliases", &E::aliases, "other names people search for").within(0, 10),
                         field("category", &E::category, "what kind of exercise"),
                         field("targets", &E::targets, "what it works on, most important first").within(1, 6),
                         field("laterality", &E::laterality, "one side at a time, or both"),
                         field("equipment", &E::equipment, "all that is needed").within(1, 6),
                         field("level", &E::level, "1 easiest to 5 full running demand").within(1, 5),
                         field("start", &E::start, "the starting position").within(1, 400),
                         field("steps", &E::steps, "what to do, in order").within(1, 8),
                         field("cues", &E::cues, "short reminders while doing it").within(1, 6),
                         field("faults", &E::faults, "common mistakes").within(1, 6),
                         field("dose", &E::dose, "the usual dose"),
                         field("regression", &E::regression, "the easier exercise"),
                         field("progression", &E::progression, "the harder exercise"),
                         field("cautions", &E::cautions, "by condition id, or all"),
                         field("sources", &E::sources, "bibliography keys").within(1, 12));
}

/// How many sides a set of this exercise is done on, one after the other.
[[nodiscard]] constexpr int sides_of(const Exercise& exercise) {
  return exercise.laterality == Laterality::EachSide ? 2 : 1;
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::Exercise>;
}  // namespace genu::base
