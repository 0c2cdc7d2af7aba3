// Choosing the pathway (clinical reference 1.8): the first step that matches.
#pragma once
#include <genu/model/pathway.hpp>
#include <optional>
#include <string>

namespace genu::guidance {

/// What the choice looks at; what is missing is not known.
struct PathwayFacts {
  std::optional<model::TriageTier> tier;  ///< missing while nothing can be said
  bool open_questions = false;            ///< safety questions that still have to be asked
  std::vector<std::string> urgent_rules;  ///< those that were hit
  std::optional<int> age;                 ///< years
  std::optional<bool> joint_replacement;
  std::optional<int> injection_days;  ///< `model::never_happened` where there was none
  std::optional<model::InjectionType> injection;
  std::optional<std::string> diagnosis;  ///< condition id that a clinician named
  std::optional<std::string> condition;  ///< of the running programme
  std::optional<base::Nrs> worst_14d;    ///< worst pain of the last 14 days
  bool cleared_for_exercise = false;     ///< by a professional
  std::optional<model::PatternResult> pattern;
};

/// Rules: `pathway.` and the name of the step. `check` while safety questions are open, unless an urgent rule was hit
/// all the same. An injection of unknown kind is treated as one that is no hydrogel.
[[nodiscard]] model::Pathway pathway(const PathwayFacts& facts);

}  // namespace genu::guidance
