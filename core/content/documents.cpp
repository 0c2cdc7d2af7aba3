#include "content/draft.hpp"
#include "content/read_file.hpp"

namespace genu::content {

namespace {

using base::ErrorCode;
using base::Place;

std::string_view stem_of(std::string_view name) { return name.substr(0, name.rfind('.')); }

// One record a file, which bears the record's id.
template <class T>
std::vector<From<T>> read_folder(std::string_view folder, std::span<const File> files, Names& known,
                                 base::Faults& faults) {
  std::vector<From<T>> records;
  for (const auto& file : files) {
    auto path = base::joined({std::string(folder), std::string(file.name)}, "/");
    Findings findings(path, faults);
    const std::string stem(stem_of(file.name));
    auto record = read_file<T>(file, findings);
    const Place root;
    if (!known.insert(stem).second) findings.fault(ErrorCode::Duplicate, root, "one file of this name", stem);
    if (!record) continue;
    check_id(record->id, root.member("id"), findings);
    if (record->id != stem) findings.fault(ErrorCode::Conflict, root.member("id"), stem, record->id);
    records.push_back({std::move(path), std::move(*record)});
  }
  return records;
}

std::vector<From<model::Source>> read_bibliography(std::span<const File> files, Known& known, base::Faults& faults) {
  std::vector<From<model::Source>> records;
  for (const auto& file : files) {
    const auto path = base::joined({"sources", std::string(file.name)}, "/");
    Findings findings(path, faults);
    auto bibliography = read_file<model::Bibliography>(file, findings);
    known.all_sources = known.all_sources && bibliography;
    if (!bibliography) continue;
    const Place root;
    const auto list = root.member("sources");
    for (std::size_t i = 0; i < bibliography->sources.size(); ++i) {
      auto& source = bibliography->sources[i];
      const auto element = list.element(i);
      const auto place = element.member("key");
      check_id(source.key, place, findings);
      if (!known.sources.insert(source.key).second) {
        findings.fault(ErrorCode::Duplicate, place, "each key once", source.key);
      }
      if (source.certainty == model::Certainty::Design) {
        findings.fault(ErrorCode::Conflict, element.member("certainty"), "verified, literature or guide", "design");
      }
      known.certainty.emplace(source.key, source.certainty);
      records.push_back({path, std::move(source)});
    }
  }
  return records;
}

// Files that are known by their folder alone.
template <class T>
std::vector<From<T>> read_sheets(std::string_view folder, std::span<const File> files, bool& all,
                                 base::Faults& faults) {
  std::vector<From<T>> sheets;
  for (const auto& file : files) {
    auto path = base::joined({std::string(folder), std::string(file.name)}, "/");
    Findings findings(path, faults);
    auto sheet = read_file<T>(file, findings);
    all = all && sheet;
    if (sheet) sheets.push_back({std::move(path), std::move(*sheet)});
  }
  return sheets;
}

}  // namespace

Draft read_documents(const Folders& folders, base::Faults& faults) {
  Draft draft;
  Names programmes;
  Names measures;
  Names tests;
  draft.exercises = read_folder<model::Exercise>("catalogue", folders.exercises, draft.known.exercises, faults);
  draft.programmes = read_folder<model::Programme>("programmes", folders.programmes, draft.known.programmes, faults);
  draft.conditions = read_folder<model::Condition>("conditions", folders.conditions, draft.known.conditions, faults);
  Names running;
  draft.running = read_folder<model::RunningPlan>("running", folders.running, running, faults);
  draft.tests = read_folder<model::SelfTestGuide>("tests", folders.tests, tests, faults);
  draft.sources = read_bibliography(folders.sources, draft.known, faults);
  draft.triage = read_sheets<model::TriageSheet>("triage", folders.triage, draft.all_facts, faults);
  bool all_patterns = true;
  draft.pattern = read_sheets<model::PatternSheet>("pattern", folders.pattern, all_patterns, faults);
  draft.pages = read_folder<model::Page>("pages", folders.pages, draft.known.pages, faults);
  draft.measures = read_folder<model::Measure>("measures", folders.measures, measures, faults);
  return draft;
}

}  // namespace genu::content
