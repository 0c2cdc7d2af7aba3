#include <algorithm>
#include <genu/base/json.hpp>

#include "content/draft.hpp"

namespace genu::content {

namespace {

// A programme of twelve full phases takes a tenth of this.
constexpr base::JsonLimits strangers_document{1u << 20, 32};

std::string_view file_of(const base::Error& fault) {
  return std::string_view(fault.place).substr(0, fault.place.find(": "));
}

void check_together(const Draft& draft, base::Faults& faults) {
  for (const auto& [file, exercise] : draft.exercises) {
    Findings findings(file, faults);
    check_references(exercise, draft.known, findings);
  }
  check_ladders(draft.exercises, faults);
  for (const auto& [file, condition] : draft.conditions) {
    Findings findings(file, faults);
    check_sources(condition.sources, draft.known, findings);
  }
  for (const auto& [file, test] : draft.tests) {
    Findings findings(file, faults);
    check_test(test, draft.known, findings);
  }
  for (const auto& [file, programme] : draft.programmes) {
    Findings findings(file, faults);
    check_programme(programme, draft.known, findings);
  }
  check_triage(draft.triage, draft.all_facts, draft.known, faults);
  for (const auto& [file, sheet] : draft.pattern) {
    Findings findings(file, faults);
    if (&sheet != &draft.pattern.front().record) {
      findings.fault(base::ErrorCode::Duplicate, base::Place(), "one file of patterns", file);
    }
    check_pattern(sheet, draft.programmes, draft.known, findings);
  }
  for (const auto& [file, page] : draft.pages) {
    Findings findings(file, faults);
    check_page(page, draft.known, findings);
  }
  for (const auto& [file, measure] : draft.measures) {
    Findings findings(file, faults);
    check_measure(measure, draft.known, findings);
  }
  for (const auto& [file, plan] : draft.running) {
    Findings findings(file, faults);
    if (&plan != &draft.running.front().record) {
      findings.fault(base::ErrorCode::Duplicate, base::Place(), "one plan for the return to running", plan.id);
    }
    check_running(plan, draft.known, findings);
  }
}

model::TriageSheet together(std::vector<From<model::TriageSheet>>&& sheets) {
  model::TriageSheet whole;
  for (auto& [file, sheet] : sheets) {
    for (auto& fact : sheet.facts) whole.facts.push_back(std::move(fact));
    for (auto& rule : sheet.rules) whole.rules.push_back(std::move(rule));
    for (auto& step : sheet.first_72_hours) whole.first_72_hours.push_back(std::move(step));
  }
  return whole;
}

template <class T>
std::vector<T> records_of(std::vector<From<T>>&& list) {
  std::vector<T> records;
  records.reserve(list.size());
  for (auto& each : list) records.push_back(std::move(each.record));
  return records;
}

Known known_of(const Catalogue& catalogue) {
  Known known;
  for (const auto& exercise : catalogue.exercises()) known.exercises.insert(exercise.id);
  for (const auto& condition : catalogue.conditions()) known.conditions.insert(condition.id);
  known.all_sources = false;
  return known;
}

}  // namespace

base::Checked<Catalogue> load(const Folders& folders) {
  base::Faults faults;
  auto draft = read_documents(folders, faults);
  check_together(draft, faults);
  if (!faults.empty()) {
    // All faults of a file together, since it is mended in one go.
    std::stable_sort(faults.begin(), faults.end(),
                     [](const base::Error& a, const base::Error& b) { return file_of(a) < file_of(b); });
    return base::Unexpected{std::move(faults)};
  }
  Contents contents;
  contents.exercises = records_of(std::move(draft.exercises));
  contents.programmes = records_of(std::move(draft.programmes));
  contents.conditions = records_of(std::move(draft.conditions));
  contents.sources = records_of(std::move(draft.sources));
  contents.triage = together(std::move(draft.triage));
  if (!draft.pattern.empty()) contents.pattern = std::move(draft.pattern.front().record);
  contents.pages = records_of(std::move(draft.pages));
  contents.measures = records_of(std::move(draft.measures));
  if (!draft.running.empty()) contents.running = std::move(draft.running.front().record);
  contents.tests = records_of(std::move(draft.tests));
  return Catalogue(std::move(contents));
}

base::Checked<model::Programme> read_programme(std::string_view json, const Catalogue& catalogue) {
  const auto value = base::parse_json(json, strangers_document);
  if (!value) return base::Unexpected{base::Faults{value.error()}};
  auto programme = base::read<model::Programme>(*value, base::Strangers::Ignore);
  if (!programme) return programme;
  base::Faults faults;
  Findings findings({}, faults);
  const base::Place root;
  check_id(programme->id, root.member("id"), findings);
  check_programme(*programme, known_of(catalogue), findings);
  if (!faults.empty()) return base::Unexpected{std::move(faults)};
  return programme;
}

}  // namespace genu::content
