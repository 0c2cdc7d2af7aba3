// Which programmes there are, and where the person stands in theirs.
#pragma once
#include <genu/app/core.hpp>
#include <genu/base/codec.hpp>
#include <genu/model/terms.hpp>

namespace genu::app {

/// A programme that can be begun.
struct ProgrammeChoice {
  std::string id;
  std::string name;
  std::string condition;
  std::string condition_name;
  std::string summary;
  int phases = 0;
  bool operator==(const ProgrammeChoice&) const = default;
};

constexpr auto fields_of(base::Type<ProgrammeChoice>) {
  using base::field;
  using V = ProgrammeChoice;
  return base::record<V>("programme-choice", field("id", &V::id, "programme id"), field("name", &V::name, "its name"),
                         field("condition", &V::condition, "condition id"),
                         field("condition_name", &V::condition_name, "the condition's name"),
                         field("summary", &V::summary, "what the condition is, in plain words"),
                         field("phases", &V::phases, "how many phases"));
}

/// Where the person stands in the programme.
struct Standing {
  std::string programme;
  std::string programme_name;
  model::Side side = model::Side::Left;
  std::string phase;
  std::string phase_name;
  std::string goal;
  std::string running;
  int phase_number = 1;  ///< from 1
  int phases = 1;
  int day_in_phase = 1;  ///< from 1
  int week = 1;          ///< of the programme, from 1
  int plan_version = 1;
  bool operator==(const Standing&) const = default;
};

constexpr auto fields_of(base::Type<Standing>) {
  using base::field;
  using V = Standing;
  return base::record<V>("standing", field("programme", &V::programme, "programme id"),
                         field("programme_name", &V::programme_name, "its name"), field("side", &V::side, "which knee"),
                         field("phase", &V::phase, "phase id"), field("phase_name", &V::phase_name, "its name"),
                         field("goal", &V::goal, "what the phase is for"),
                         field("running", &V::running, "what running is allowed"),
                         field("phase_number", &V::phase_number, "from 1"), field("phases", &V::phases, "how many"),
                         field("day_in_phase", &V::day_in_phase, "from 1"), field("week", &V::week, "from 1"),
                         field("plan_version", &V::plan_version, "counted from 1"));
}

[[nodiscard]] base::Result<std::vector<ProgrammeChoice>> programme_choices(const Core& core);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::ProgrammeChoice>;
extern template struct Codec<app::Standing>;
}  // namespace genu::base
