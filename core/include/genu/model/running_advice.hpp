// What the rules for running answer: how a planned load compares, and whether running may begin again.
#pragma once
#include <genu/model/criterion.hpp>
#include <genu/model/reason.hpp>
#include <optional>

namespace genu::model {

enum class LoadResult {
  Green,
  Amber,
  Red,
  UseLevels,  ///< too little to measure against: the levels of the ladder say how much
  NoHistory,  ///< no completed week: likewise
};
constexpr auto names_of(Type<LoadResult>) {
  return names<LoadResult>({{LoadResult::Green, "green"},
                            {LoadResult::Amber, "amber"},
                            {LoadResult::Red, "red"},
                            {LoadResult::UseLevels, "use-levels"},
                            {LoadResult::NoHistory, "no-history"}});
}

/// In what running is counted: metres, or seconds where there are no distances.
enum class LoadUnit { Metres, Seconds };
constexpr auto names_of(Type<LoadUnit>) {
  return names<LoadUnit>({{LoadUnit::Metres, "metres"}, {LoadUnit::Seconds, "seconds"}});
}

/// `reference` and the limits are in the unit, rounded down, and missing where there is nothing to measure against.
struct LoadCheck {
  LoadResult result = LoadResult::NoHistory;
  LoadUnit unit = LoadUnit::Metres;
  std::int64_t planned = 0;
  std::optional<std::int64_t> reference;
  std::optional<std::int64_t> green_limit;
  std::optional<std::int64_t> amber_limit;
  std::vector<Reason> reasons;

  bool operator==(const LoadCheck&) const = default;
};

constexpr auto fields_of(base::Type<LoadCheck>) {
  using base::field;
  using L = LoadCheck;
  return base::record<L>("load-check", field("result", &L::result, "how it compares"),
                         field("unit", &L::unit, "of the numbers"), field("planned", &L::planned, "what is planned"),
                         field("reference", &L::reference, "what it is measured against"),
                         field("green_limit", &L::green_limit, "still green"),
                         field("amber_limit", &L::amber_limit, "still amber"), field("reasons", &L::reasons, "why"));
}

/// One of the criteria for running again.
struct EntryCriterion {
  std::string id;  ///< `E1` to `E8`
  CriterionState state = CriterionState::Unknown;
  std::vector<Reason> reasons;

  bool operator==(const EntryCriterion&) const = default;
};

constexpr auto fields_of(base::Type<EntryCriterion>) {
  using base::field;
  using E = EntryCriterion;
  return base::record<E>("entry-criterion", field("id", &E::id, "E1 to E8"),
                         field("state", &E::state, "where it stands"), field("reasons", &E::reasons, "what is asked"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::LoadCheck>;
extern template struct Codec<model::EntryCriterion>;
}  // namespace genu::base
