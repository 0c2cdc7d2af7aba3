#include <algorithm>
#include <genu/model/self_test.hpp>

#include "content/draft.hpp"

namespace genu::content {

namespace {

using base::ErrorCode;
using base::Place;

// The short session has to stay short.
constexpr std::ptrdiff_t most_essentials = 4;

void check_exercise(const std::string& id, const Place& place, const Known& known, Findings& findings) {
  if (known.exercises.contains(id)) return;
  findings.fault(ErrorCode::Unknown, place, "an exercise of the catalogue", id);
}

void check_criteria(const std::vector<model::Criterion>& criteria, const Place& place, Findings& findings) {
  for (std::size_t i = 0; i < criteria.size(); ++i) {
    const auto* score = std::get_if<model::TestScore>(&criteria[i].subject);
    if (!score || model::self_test(score->test)) continue;
    findings.fault(ErrorCode::Unknown, place.element(i), "a self-test such as sls-pain", score->test);
  }
}

void check_phase(const model::Phase& phase, const Place& place, const Known& known, Findings& findings) {
  check_id(phase.id, place.member("id"), findings);
  check_criteria(phase.entry, place.member("entry"), findings);
  check_criteria(phase.exit, place.member("exit"), findings);
  const auto items = place.member("items");
  for (std::size_t i = 0; i < phase.items.size(); ++i) {
    const auto& item = phase.items[i];
    const auto here = items.element(i);
    check_exercise(item.exercise, here.member("exercise"), known, findings);
    if (item.instead_of) check_exercise(*item.instead_of, here.member("instead_of"), known, findings);
    check_criteria(item.when, here.member("when"), findings);
  }
  const auto essentials =
      std::count_if(phase.items.begin(), phase.items.end(), [](const model::Item& item) { return item.essential; });
  if (essentials > most_essentials) {
    findings.fault(ErrorCode::OutOfRange, items, std::to_string(most_essentials) + " essential exercises or fewer",
                   std::to_string(essentials));
  }
}

}  // namespace

void check_programme(const model::Programme& programme, const Known& known, Findings& findings) {
  const Place root;
  if (!known.conditions.contains(programme.condition)) {
    findings.fault(ErrorCode::Unknown, root.member("condition"), "a condition", programme.condition);
  }
  check_sources(programme.sources, known, findings);
  const auto phases = root.member("phases");
  for (std::size_t i = 0; i < programme.phases.size(); ++i) {
    const auto here = phases.element(i);
    const auto& id = programme.phases[i].id;
    if (model::phase_index(programme, id) < i) {
      findings.fault(ErrorCode::Duplicate, here.member("id"), "each phase once", id);
    }
    check_phase(programme.phases[i], here, known, findings);
  }
}

}  // namespace genu::content
