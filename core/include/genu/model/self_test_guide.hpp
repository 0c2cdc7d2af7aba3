// How a self-test is done, as people read it (clinical reference 0.6): data beside the table of units in self_test.hpp.
#pragma once
#include <genu/model/exercise.hpp>
#include <genu/model/self_test.hpp>

namespace genu::model {

struct SelfTestGuide {
  std::string id;
  std::string name;
  TestUnit unit = TestUnit::Nrs;
  std::vector<Equipment> equipment;
  std::vector<std::string> steps;
  std::string stop;                                 ///< when to break it off
  std::string result;                               ///< what to write down
  std::map<std::string, std::string> by_condition;  ///< what is done otherwise, by condition id
  std::optional<std::string> only_for;              ///< the one condition in which it is asked for
  std::vector<std::string> sources;                 ///< bibliography keys; empty for a design choice

  bool operator==(const SelfTestGuide&) const = default;
};

constexpr auto fields_of(base::Type<SelfTestGuide>) {
  using base::field;
  using S = SelfTestGuide;
  return base::record<S>(
      "self-test", field("id", &S::id, "lower-case words with hyphens").within(1, 40),
      field("name", &S::name, "what people call it").within(1, 100), field("unit", &S::unit, "of the result"),
      field("equipment", &S::equipment, "all that is needed").within(1, 6),
      field("steps", &S::steps, "what to do, in order").within(1, 8),
      field("stop", &S::stop, "when to break it off").within(1, 400),
      field("result", &S::result, "what to write down").within(1, 300),
      field("by_condition", &S::by_condition, "what is done otherwise, by condition id").or_default(),
      field("only_for", &S::only_for, "the one condition in which it is asked for").within(1, 40),
      field("sources", &S::sources, "bibliography keys").within(0, 12));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::SelfTestGuide>;
}  // namespace genu::base
