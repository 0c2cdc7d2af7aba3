// What Genu knows about exercises, programmes, conditions and where all that comes from, read from files once and
// checked as a whole. Where the bytes come from is the caller's business.
#pragma once
#include <genu/base/error.hpp>
#include <genu/model/condition.hpp>
#include <genu/model/exercise.hpp>
#include <genu/model/measure.hpp>
#include <genu/model/page.hpp>
#include <genu/model/pattern.hpp>
#include <genu/model/programme.hpp>
#include <genu/model/running.hpp>
#include <genu/model/self_test_guide.hpp>
#include <genu/model/source.hpp>
#include <genu/model/triage.hpp>
#include <span>
#include <string_view>
#include <vector>

namespace genu::content {

/// Lists of records as they were read, in any order.
struct Contents {
  std::vector<model::Exercise> exercises;
  std::vector<model::Programme> programmes;
  std::vector<model::Condition> conditions;
  std::vector<model::Source> sources;
  model::TriageSheet triage;    ///< facts and rules in the order of their files; empty where there is no sheet
  model::PatternSheet pattern;  ///< without questions where there is no sheet
  std::vector<model::Page> pages;
  std::vector<model::Measure> measures;
  model::RunningPlan running;  ///< without levels where there is no file
  std::vector<model::SelfTestGuide> tests;
};

/// All content. Lists are in the order of their ids; pointers and lists are valid while the catalogue lives.
class Catalogue {
 public:
  Catalogue() = default;
  /// Of content that was checked before: no id stands twice in one list.
  explicit Catalogue(Contents contents);

  [[nodiscard]] const std::vector<model::Exercise>& exercises() const { return contents_.exercises; }
  [[nodiscard]] const std::vector<model::Programme>& programmes() const { return contents_.programmes; }
  [[nodiscard]] const std::vector<model::Condition>& conditions() const { return contents_.conditions; }
  [[nodiscard]] const std::vector<model::Source>& sources() const { return contents_.sources; }
  [[nodiscard]] const model::TriageSheet& triage() const { return contents_.triage; }
  [[nodiscard]] const model::PatternSheet& pattern() const { return contents_.pattern; }
  [[nodiscard]] const std::vector<model::Page>& pages() const { return contents_.pages; }
  [[nodiscard]] const std::vector<model::Measure>& measures() const { return contents_.measures; }
  [[nodiscard]] const std::vector<model::SelfTestGuide>& tests() const { return contents_.tests; }

  /// The return-to-run plan; without levels where there is no file.
  [[nodiscard]] const model::RunningPlan& running() const { return contents_.running; }

  /// The record with this id, or nothing.
  [[nodiscard]] const model::Exercise* exercise(std::string_view id) const;
  [[nodiscard]] const model::Programme* programme(std::string_view id) const;
  [[nodiscard]] const model::Condition* condition(std::string_view id) const;
  [[nodiscard]] const model::Source* source(std::string_view key) const;
  [[nodiscard]] const model::Page* page(std::string_view id) const;
  [[nodiscard]] const model::Measure* measure(std::string_view id) const;
  [[nodiscard]] const model::SelfTestGuide* test(std::string_view id) const;

 private:
  Contents contents_;
};

/// A file as it lies on a disk or in the program: its name without the folder, and its JSON text.
struct File {
  std::string_view name;
  std::string_view bytes;
};

/// The folders of `exercises/`; one that is left out is empty.
struct Folders {
  std::span<const File> exercises = {};
  std::span<const File> programmes = {};
  std::span<const File> conditions = {};
  std::span<const File> sources = {};
  std::span<const File> triage = {};   ///< each file brings facts or rules
  std::span<const File> pattern = {};  ///< one file
  std::span<const File> pages = {};
  std::span<const File> measures = {};
  std::span<const File> running = {};  ///< one file
  std::span<const File> tests = {};
};

/// Reads everything and checks that it holds together, or lists every fault of every file. A place names the file
/// first: `programmes/pfp-runner.json: phases[1].items[3].dose.reps`.
[[nodiscard]] base::Checked<Catalogue> load(const Folders& folders);

/// A programme that somebody else wrote. Members nobody knows are left aside; exercises, condition and self-tests must
/// be known, while its sources are its own affair.
[[nodiscard]] base::Checked<model::Programme> read_programme(std::string_view json, const Catalogue& catalogue);

}  // namespace genu::content
