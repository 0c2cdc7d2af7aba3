// Laws of substitution over the real catalogue: what stands in can be done, trains the same, and is never harder.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "app/embedded_content.hpp"
#include "guidance/step_up_guard.hpp"
#include "guidance/substitution.hpp"

namespace genu::guidance {
namespace {

using model::Category;
using model::Equipment;

const content::Catalogue& catalogue() {
  static const auto all = app::embedded_catalogue();
  return *all;
}

template <class Law>
void law(const std::string& name, Law holds) {
  CHECK(rc::check(name, holds));
}

const model::Exercise& any_exercise() {
  const auto& all = catalogue().exercises();
  return all[*rc::gen::inRange<std::size_t>(0, all.size())];
}

std::vector<Equipment> any_equipment() {
  std::vector<Equipment> have;
  for (const auto& entry : names_of(base::Type<Equipment>{})) {
    if (*rc::gen::arbitrary<bool>()) have.push_back(entry.value);
  }
  return have;
}

std::vector<std::string> any_taken() {
  std::vector<std::string> taken;
  const int count = *rc::gen::inRange(0, 8);
  for (int i = 0; i < count; ++i) taken.push_back(any_exercise().id);
  return taken;
}

std::string any_condition() {
  const auto& all = catalogue().conditions();
  return all[*rc::gen::inRange<std::size_t>(0, all.size())].id;
}

struct Asked {
  const model::Exercise* wanted;
  std::vector<Equipment> have;
  std::string condition;
  std::vector<std::string> taken;
  bool prescribed;

  [[nodiscard]] std::optional<Substitution> answer() const {
    return substitution({*wanted, wanted->dose.load_text, catalogue().exercises(), have, condition, taken, prescribed});
  }
};

Asked anything() {
  const auto& wanted = any_exercise();
  return {&wanted, any_equipment(), any_condition(), any_taken(), *rc::gen::arbitrary<bool>()};
}

template <class List, class T>
bool contains(const List& list, const T& wanted) {
  return std::find(list.begin(), list.end(), wanted) != list.end();
}

TEST_SUITE("guidance") {
  TEST_CASE("a stand-in can be done, trains the main target, is no harder, and passes every caution") {
    law("a stand-in can be done, trains the main target, is no harder, and passes every caution", [] {
      const auto asked = anything();
      const auto answer = asked.answer();
      if (!answer || !answer->exercise) return;
      const auto& chosen = *answer->exercise;
      RC_ASSERT(chosen.id != asked.wanted->id);
      RC_ASSERT(missing_equipment(chosen, chosen.dose.load_text, asked.have).empty());
      RC_ASSERT(contains(chosen.targets, asked.wanted->targets.front()));
      RC_ASSERT(chosen.level <= asked.wanted->level);
      RC_ASSERT(chosen.category != Category::Plyometric && chosen.category != Category::RunningDrill);
      RC_ASSERT(cautions_allow(chosen, asked.condition));
      RC_ASSERT(!contains(asked.taken, chosen.id));
    });
  }

  TEST_CASE("what can be done and may be done is left alone") {
    law("what can be done and may be done is left alone", [] {
      auto asked = anything();
      asked.have = asked.wanted->equipment;
      asked.prescribed = true;
      RC_ASSERT(!asked.answer().has_value());
    });
  }

  TEST_CASE("nothing is offered only where nothing of the kind fits") {
    law("nothing is offered only where nothing of the kind fits", [] {
      const auto asked = anything();
      const auto answer = asked.answer();
      if (!answer || answer->exercise) return;
      for (const auto& each : catalogue().exercises()) {
        const bool fits = each.id != asked.wanted->id && each.category == asked.wanted->category &&
                          each.level <= asked.wanted->level && each.targets.front() == asked.wanted->targets.front() &&
                          missing_equipment(each, each.dose.load_text, asked.have).empty() &&
                          may_enter_by_rule(each, asked.condition) && !contains(asked.taken, each.id);
        RC_ASSERT(!fits);
      }
    });
  }

  TEST_CASE("the order of what one has does not matter, and more of it never takes an exercise away") {
    law("the order of what one has does not matter", [] {
      auto asked = anything();
      const auto first = asked.answer();
      std::reverse(asked.have.begin(), asked.have.end());
      const auto second = asked.answer();
      RC_ASSERT(first.has_value() == second.has_value());
      if (first) RC_ASSERT(first->exercise == second->exercise);
    });
    law("more equipment never takes an exercise away", [] {
      auto asked = anything();
      asked.prescribed = true;
      const auto before = asked.answer();
      asked.have.push_back(*rc::gen::elementOf(any_exercise().equipment));
      const auto after = asked.answer();
      const bool could = !before || before->exercise;
      const bool can = !after || after->exercise;
      RC_ASSERT(!could || can);
    });
  }
}

}  // namespace
}  // namespace genu::guidance
