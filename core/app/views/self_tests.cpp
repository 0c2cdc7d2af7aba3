// The self-tests as cards: due ones first.
#include <algorithm>
#include <genu/app/views/self_tests.hpp>
#include <optional>

#include "app/self_tests.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;

// All that a card needs besides the catalogue; nothing of it where no programme is running.
struct Present {
  std::string condition;
  std::optional<guidance::TestSafetyFacts> safety;
  std::vector<guidance::TestNeed> needs;
  std::vector<model::TestResult> results;
};

Result<Present> present_of(const Inside& inside) {
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  Present present;
  if (!*stand) return present;
  const auto history = history_of(inside, **stand);
  if (!history) return Unexpected{history.error()};
  present.condition = (*stand)->episode.condition;
  present.safety = test_safety_facts(*history, **stand, prescribe(inside, **stand, *history));
  present.needs = tests_needed(*history, **stand);
  present.results = history->tests;
  return present;
}

// The newest result; of both sides on one day the worse, which for pain is the higher one.
void add_result(SelfTestCard& card, const std::vector<model::TestResult>& results) {
  const bool high_is_worse = card.guide.unit == model::TestUnit::Nrs;
  for (const auto& result : results) {
    if (result.test != card.guide.id) continue;
    const bool same_day = card.last == result.day;
    card.last = result.day;
    card.value = !same_day       ? result.value
                 : high_is_worse ? std::max(*card.value, result.value)
                                 : std::min(*card.value, result.value);
  }
}

SelfTestCard card_of(const model::SelfTestGuide& guide, const Present& present) {
  SelfTestCard card;
  card.guide = guide;
  if (const auto otherwise = guide.by_condition.find(present.condition); otherwise != guide.by_condition.end()) {
    card.guide.steps.push_back(otherwise->second);
  }
  const auto* test = model::self_test(guide.id);
  card.demanding = test && test->demanding;
  if (test && present.safety) {
    auto safety = guidance::test_safety(*test, *present.safety);
    card.allowed = safety.allowed;
    card.reasons = std::move(safety.reasons);
  }
  for (const auto& need : present.needs) {
    if (need.test != guide.id) continue;
    card.needed = true;
    card.due = need.due && card.allowed;
  }
  add_result(card, present.results);
  return card;
}

int rank(const SelfTestCard& card) { return card.due ? 0 : card.needed ? 1 : 2; }

}  // namespace

Result<SelfTestsView> tests_view(const Core& core) {
  const auto& inside = core.inside();
  const auto present = present_of(inside);
  if (!present) return Unexpected{present.error()};
  SelfTestsView view;
  for (const auto& guide : inside.catalogue.tests()) {
    const bool suits = !guide.only_for || present->condition.empty() || *guide.only_for == present->condition;
    if (suits) view.tests.push_back(card_of(guide, *present));
  }
  std::stable_sort(view.tests.begin(), view.tests.end(),
                   [](const SelfTestCard& a, const SelfTestCard& b) { return rank(a) < rank(b); });
  return view;
}

Result<SelfTestCard> test_view(const Core& core, const std::string& test) {
  const auto& inside = core.inside();
  const auto* guide = inside.catalogue.test(test);
  if (!guide) return base::refuse(base::ErrorCode::NotFound, "may.unknown-test", "test", {}, test);
  const auto present = present_of(inside);
  if (!present) return Unexpected{present.error()};
  return card_of(*guide, *present);
}

}  // namespace genu::app
