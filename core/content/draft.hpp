// Content between reading and trusting: records with the files they came from, and the names they may refer to.
#pragma once
#include <functional>
#include <genu/base/codec.hpp>
#include <map>
#include <set>

#include "content/catalogue.hpp"

namespace genu::content {

/// The faults of one file. Places begin with the file, unless it has no name.
class Findings {
 public:
  Findings(std::string_view file, base::Faults& faults) : file_(file), faults_(&faults) {}

  void fault(base::ErrorCode code, const base::Place& place, std::string expected, std::string found);
  /// Takes over a fault whose place knows nothing of the file.
  void take(base::Error fault);

 private:
  std::string file_;
  base::Faults* faults_;
};

/// A record and its file, such as `catalogue/wall-sit.json`.
template <class T>
struct From {
  std::string file;
  T record;
};

using Names = std::set<std::string, std::less<>>;

/// What may be referred to. A file that could not be read still lends its name, so that one broken file is not also
/// reported by everything that names it.
struct Known {
  Names exercises;
  Names programmes;
  Names conditions;
  Names sources;
  Names pages;
  std::map<std::string, model::Certainty, std::less<>> certainty;  ///< of the sources that could be read
  bool all_sources = true;  ///< false after a fault among the sources: then an unknown key tells nothing
};

struct Draft {
  std::vector<From<model::Exercise>> exercises;
  std::vector<From<model::Programme>> programmes;
  std::vector<From<model::Condition>> conditions;
  std::vector<From<model::Source>> sources;
  std::vector<From<model::TriageSheet>> triage;
  std::vector<From<model::PatternSheet>> pattern;
  bool all_facts = true;  ///< false after a fault among the facts: then an unknown fact tells nothing
  std::vector<From<model::Page>> pages;
  std::vector<From<model::Measure>> measures;
  std::vector<From<model::RunningPlan>> running;
  std::vector<From<model::SelfTestGuide>> tests;
  Known known;
};

/// Reads each file by itself: its JSON, its fields, and that its name and its id agree.
[[nodiscard]] Draft read_documents(const Folders& folders, base::Faults& faults);

/// `id` is lower-case words with hyphens in between.
void check_id(const std::string& id, const base::Place& place, Findings& findings);

/// Every key in `sources` is in the bibliography, and none stands twice. `owner` is the place of what cites.
void check_sources(const std::vector<std::string>& sources, const Known& known, Findings& findings,
                   const base::Place& owner = {});

/// The ladder's neighbours, conditions and sources that an exercise names exist.
void check_references(const model::Exercise& exercise, const Known& known, Findings& findings);

/// Regressions lead down and progressions up, and both come to an end.
void check_ladders(const std::vector<From<model::Exercise>>& exercises, base::Faults& faults);

/// All files of the triage together: facts and rules stand once, each rule asks facts of the right kind, and cites.
/// `all_facts` says whether every file could be read.
void check_triage(const std::vector<From<model::TriageSheet>>& sheets, bool all_facts, const Known& known,
                  base::Faults& faults);

/// Whatever the pattern sheet names exists, and its largest scores are those that its weights can reach.
void check_pattern(const model::PatternSheet& sheet, const std::vector<From<model::Programme>>& programmes,
                   const Known& known, Findings& findings);
/// The self-test is one that criteria know, in its unit, and the conditions and sources it names exist.
void check_test(const model::SelfTestGuide& test, const Known& known, Findings& findings);

/// Whatever a programme names exists, and each phase can be done.
void check_programme(const model::Programme& programme, const Known& known, Findings& findings);

/// What is said with this certainty may lean on that source: only what was read is verified, and only the guide says
/// what the guide says.
void check_certainty(model::Certainty certainty, const std::string& source, const base::Place& place,
                     const Known& known, Findings& findings);

/// Whatever a page names exists, and its sources hold those of its cards.
void check_page(const model::Page& page, const Known& known, Findings& findings);

/// Whatever a measure names exists, and its figures lie in its range.
void check_measure(const model::Measure& measure, const Known& known, Findings& findings);
/// The tables of the return-to-run plan add up, leave no gap, and name what exists.
void check_running(const model::RunningPlan& plan, const Known& known, Findings& findings);

}  // namespace genu::content
