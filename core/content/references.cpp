#include <algorithm>
#include <genu/base/text.hpp>
#include <genu/model/self_test.hpp>

#include "content/draft.hpp"

namespace genu::content {

using base::ErrorCode;
using base::Place;

void Findings::fault(ErrorCode code, const Place& place, std::string expected, std::string found) {
  take({code, place.text(), std::move(expected), std::move(found), {}});
}

void Findings::take(base::Error fault) {
  if (!file_.empty()) fault.place = fault.place.empty() ? file_ : file_ + ": " + fault.place;
  faults_->push_back(std::move(fault));
}

void check_id(const std::string& id, const Place& place, Findings& findings) {
  if (!base::is_kebab(id)) {
    findings.fault(ErrorCode::BadFormat, place, "lower-case words with hyphens in between", id);
  }
}

void check_sources(const std::vector<std::string>& sources, const Known& known, Findings& findings,
                   const Place& owner) {
  const auto list = owner.member("sources");
  for (auto source = sources.begin(); source != sources.end(); ++source) {
    const auto place = list.element(static_cast<std::size_t>(source - sources.begin()));
    if (std::find(sources.begin(), source, *source) != source) {
      findings.fault(ErrorCode::Duplicate, place, "each source once", *source);
    } else if (known.all_sources && !known.sources.contains(*source)) {
      findings.fault(ErrorCode::Unknown, place, "a key of the bibliography", *source);
    }
  }
}

void check_references(const model::Exercise& exercise, const Known& known, Findings& findings) {
  const Place root;
  const auto check_neighbour = [&](std::string_view field, const std::optional<std::string>& id) {
    if (!id || known.exercises.contains(*id)) return;
    findings.fault(ErrorCode::Unknown, root.member(field), "an exercise of the catalogue", *id);
  };
  check_neighbour("regression", exercise.regression);
  check_neighbour("progression", exercise.progression);
  const auto cautions = root.member("cautions");
  for (const auto& [condition, text] : exercise.cautions) {
    if (condition == "all" || known.conditions.contains(condition)) continue;
    findings.fault(ErrorCode::Unknown, cautions.member(condition), "a condition, or all", condition);
  }
  check_sources(exercise.sources, known, findings);
}

void check_test(const model::SelfTestGuide& test, const Known& known, Findings& findings) {
  const Place root;
  const auto* listed = model::self_test(test.id);
  if (!listed) {
    findings.fault(ErrorCode::Unknown, root.member("id"), "a self-test such as sls-pain", test.id);
  } else if (listed->unit != test.unit) {
    findings.fault(ErrorCode::Conflict, root.member("unit"), std::string(base::name_of(listed->unit)),
                   std::string(base::name_of(test.unit)));
  }
  const auto check_condition = [&](const Place& place, const std::string& condition) {
    if (known.conditions.contains(condition)) return;
    findings.fault(ErrorCode::Unknown, place, "a condition", condition);
  };
  const auto otherwise = root.member("by_condition");
  for (const auto& entry : test.by_condition) check_condition(otherwise.member(entry.first), entry.first);
  if (test.only_for) check_condition(root.member("only_for"), *test.only_for);
  check_sources(test.sources, known, findings);
}

}  // namespace genu::content
