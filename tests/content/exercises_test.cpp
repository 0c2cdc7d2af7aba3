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
  const auto catalogue =
      content::load({exercises.files, programmes.files, conditions.files, sources.files, running.files});
  if (!catalogue) FAIL(support::text_of(catalogue.error()));
  CHECK(catalogue->exercises().size() == exercises.files.size());
  CHECK(catalogue->programmes().size() == programmes.files.size());
  CHECK(catalogue->conditions().size() == conditions.files.size());

  const auto embedded = app::embedded_catalogue();
  REQUIRE(embedded);
  CHECK(embedded->exercises() == catalogue->exercises());
  CHECK(embedded->programmes() == catalogue->programmes());
  CHECK(embedded->conditions() == catalogue->conditions());
  CHECK(embedded->sources() == catalogue->sources());
  CHECK(embedded->running() == catalogue->running());
}

TEST_CASE("only JSON lies in the folders of content") {
  for (const auto* folder : {"catalogue", "programmes", "conditions", "sources", "running", "schema"}) {
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
