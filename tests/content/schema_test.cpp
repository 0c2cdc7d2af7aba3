// exercises/schema/ is written from the field lists, for editors and for those who write content elsewhere.
#include <doctest/doctest.h>

#include <cstdlib>
#include <genu/base/json.hpp>
#include <genu/base/schema.hpp>
#include <genu/model/body.hpp>
#include <genu/model/condition.hpp>
#include <genu/model/exercise.hpp>
#include <genu/model/figure.hpp>
#include <genu/model/knee_map.hpp>
#include <genu/model/measure.hpp>
#include <genu/model/page.hpp>
#include <genu/model/pattern.hpp>
#include <genu/model/programme.hpp>
#include <genu/model/running.hpp>
#include <genu/model/self_test_guide.hpp>
#include <genu/model/source.hpp>
#include <genu/model/triage.hpp>

#include "support/print.hpp"
#include "support/source_folder.hpp"
#include "support/text_file.hpp"

using namespace genu;

namespace {

// With GENU_WRITE_SCHEMAS set the file is written anew instead of compared.
template <base::Record T>
void check_schema(const char* name) {
  const auto path = support::source_folder() / "exercises" / "schema" / (std::string(name) + ".schema.json");
  const auto schema = base::to_json(base::schema_of<T>(), base::JsonStyle::Indented) + '\n';
  if (std::getenv("GENU_WRITE_SCHEMAS")) support::write_text(path, schema);
  INFO(path.string(), " is stale; GENU_WRITE_SCHEMAS=1 ctest --preset dev -R exercises writes it anew");
  CHECK((support::read_text(path) == schema));
}

}  // namespace

TEST_SUITE_BEGIN("exercises");

TEST_CASE("the schemas say what the field lists say") {
  check_schema<model::Exercise>("exercise");
  check_schema<model::Programme>("programme");
  check_schema<model::Condition>("condition");
  check_schema<model::Bibliography>("source");
  check_schema<model::TriageSheet>("triage");
  check_schema<model::PatternSheet>("pattern");
  check_schema<model::Page>("page");
  check_schema<model::Measure>("measure");
  check_schema<model::RunningPlan>("running");
  check_schema<model::SelfTestGuide>("self-test");
  check_schema<model::Figure>("figure");
  check_schema<model::Body>("body");
  check_schema<model::KneeMap>("knee-map");
}

TEST_SUITE_END();
