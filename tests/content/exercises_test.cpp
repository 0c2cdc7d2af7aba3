// The content itself: every file in exercises/ is sound, and what is compiled in is what lies there.
#include <doctest/doctest.h>

#include <set>

#include "app/embedded_content.hpp"
#include "support/print.hpp"
#include "support/source_folder.hpp"
#include "support/text_file.hpp"

using namespace genu;
namespace fs = std::filesystem;

namespace {

// A folder of exercises/ in memory.
struct Folder {
  std::vector<std::pair<std::string, std::string>> texts;
  std::vector<content::File> files;
};

Folder read_folder(const char* name) {
  Folder folder;
  for (const auto& entry : fs::directory_iterator(support::source_folder() / "exercises" / name)) {
    folder.texts.emplace_back(entry.path().filename().string(), support::read_text(entry.path()));
  }
  for (const auto& text : folder.texts) folder.files.push_back({text.first, text.second});
  return folder;
}

}  // namespace

TEST_SUITE_BEGIN("exercises");

TEST_CASE("every file loads without a fault") {
  const auto exercises = read_folder("catalogue");
  const auto programmes = read_folder("programmes");
  const auto conditions = read_folder("conditions");
  const auto sources = read_folder("sources");
  const auto running = read_folder("running");
  const auto triage = read_folder("triage");
  const auto pattern = read_folder("pattern");
  const auto pages = read_folder("pages");
  const auto measures = read_folder("measures");
  const auto tests = read_folder("tests");
  const auto catalogue = content::load({.exercises = exercises.files,
                                        .programmes = programmes.files,
                                        .conditions = conditions.files,
                                        .sources = sources.files,
                                        .triage = triage.files,
                                        .pattern = pattern.files,
                                        .pages = pages.files,
                                        .measures = measures.files,
                                        .running = running.files,
                                        .tests = tests.files});
  if (!catalogue) FAIL(support::text_of(catalogue.error()));
  CHECK(catalogue->exercises().size() == exercises.files.size());
  CHECK(catalogue->programmes().size() == programmes.files.size());
  CHECK(catalogue->conditions().size() == conditions.files.size());
  CHECK(catalogue->pages().size() == pages.files.size());
  CHECK(catalogue->measures().size() == measures.files.size());
  CHECK(catalogue->tests().size() == tests.files.size());

  const auto embedded = app::embedded_catalogue();
  REQUIRE(embedded);
  CHECK(embedded->exercises() == catalogue->exercises());
  CHECK(embedded->programmes() == catalogue->programmes());
  CHECK(embedded->conditions() == catalogue->conditions());
  CHECK(embedded->sources() == catalogue->sources());
  CHECK(embedded->running() == catalogue->running());
  CHECK(embedded->pages() == catalogue->pages());
  CHECK(embedded->measures() == catalogue->measures());
  CHECK(embedded->tests() == catalogue->tests());
  CHECK(embedded->pattern() == catalogue->pattern());
  // The files of a folder on disk come in any order.
  CHECK(embedded->triage().facts == catalogue->triage().facts);
  CHECK(embedded->triage().first_72_hours == catalogue->triage().first_72_hours);
  CHECK(embedded->triage().rules.size() == catalogue->triage().rules.size());
}

TEST_CASE("the triage sheet holds the whole of the clinical reference 2") {
  const auto catalogue = app::embedded_catalogue();
  REQUIRE(catalogue);
  const auto& sheet = catalogue->triage();
  CHECK(sheet.facts.size() == 66);
  std::set<std::string> asked, expected;
  for (const auto& rule : sheet.rules) {
    for (const auto& fact : model::facts_in(rule.when)) asked.insert(fact);
  }
  for (const auto& fact : sheet.facts) expected.insert(fact.id);
  CHECK((asked == expected));
  for (int number = 1; number <= 22; ++number) {
    const auto digits = std::to_string(100 + number).substr(1);
    CHECK((model::find_rule(sheet, "U" + digits) != nullptr) == (number <= 18));
    CHECK(model::find_rule(sheet, "S" + digits) != nullptr);
  }
}

TEST_CASE("only JSON lies in the folders of content") {
  for (const auto* folder : {"catalogue", "programmes", "conditions", "sources", "figures", "schema", "triage",
                             "pattern", "pages", "running", "measures", "tests"}) {
    for (const auto& entry : fs::directory_iterator(support::source_folder() / "exercises" / folder)) {
      CAPTURE(entry.path().string());
      CHECK(entry.path().extension() == ".json");
    }
  }
}

TEST_CASE("every condition has a programme") {
  const auto catalogue = app::embedded_catalogue();
  REQUIRE(catalogue);
  std::set<std::string> covered;
  for (const auto& programme : catalogue->programmes()) covered.insert(programme.condition);
  for (const auto& condition : catalogue->conditions()) CHECK(covered.contains(condition.id));
}

TEST_CASE("every phase says for the rules what running it allows") {
  const auto catalogue = app::embedded_catalogue();
  REQUIRE(catalogue);
  for (const auto& programme : catalogue->programmes()) {
    for (const auto& phase : programme.phases) {
      CAPTURE(programme.id + ' ' + phase.id);
      REQUIRE(phase.running_rule.has_value());
      const bool none = phase.running_rule->kind == model::RunningKind::None;
      CHECK(none == (phase.running.rfind("No running in this phase", 0) == 0));
    }
  }
}

TEST_CASE("every self-test says how it is done, and when to stop") {
  const auto catalogue = app::embedded_catalogue();
  REQUIRE(catalogue);
  CHECK(catalogue->tests().size() == model::self_tests.size());
  for (const auto& test : model::self_tests) {
    CAPTURE(test.id);
    const auto* guide = catalogue->test(test.id);
    REQUIRE(guide);
    CHECK(guide->unit == test.unit);
  }
}

TEST_CASE("programmes begin at the dose they were written with") {
  const auto catalogue = app::embedded_catalogue();
  REQUIRE(catalogue);
  for (const auto& programme : catalogue->programmes()) {
    for (const auto& phase : programme.phases) {
      for (const auto& item : phase.items) {
        CAPTURE(programme.id + ' ' + phase.id + ' ' + item.exercise);
        CHECK(item.step == 0);
        CHECK_FALSE(item.first_dose.has_value());
        CHECK_FALSE(item.instead_of.has_value());
        CHECK(item.dose.load_percent == 100);
      }
    }
  }
}

TEST_SUITE_END();
