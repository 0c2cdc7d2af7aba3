#include <doctest/doctest.h>

#include <genu/base/columns.hpp>
#include <genu/base/json.hpp>
#include <genu/base/schema.hpp>

#include "support/print.hpp"

using namespace genu::base;

namespace schema_sample {

struct Part {
  int count = 0;
};
constexpr auto fields_of(Type<Part>) { return record<Part>("part", field("count", &Part::count, "how many")); }

struct Whole {
  Id id;
  std::string name;
  bool good = false;
  double size = 0;
  Answer<Nrs> pain;
  std::optional<Day> since;
  Grams load;
  Weekday weekday = Weekday::Monday;
  Part part;
  std::vector<int> list;
};
constexpr auto fields_of(Type<Whole>) {
  return record<Whole>("whole", field("id", &Whole::id, "its id"), field("name", &Whole::name, "its name").within(1, 9),
                       field("good", &Whole::good, "or not"), field("size", &Whole::size, "in metres").within(0, 2),
                       field("pain", &Whole::pain, "NRS"), field("since", &Whole::since, "from when"),
                       field("load_g", &Whole::load, "in grams").within(0, 5),
                       field("on", &Whole::weekday, "a weekday"), field("part", &Whole::part, "a part"),
                       field("list", &Whole::list, "numbers").within(0, 3));
}

}  // namespace schema_sample

using schema_sample::Whole;

TEST_SUITE_BEGIN("base");

TEST_CASE("a schema says what the fields say") {
  const auto schema = schema_of<Whole>();
  CHECK(*schema.find("title")->text() == "whole");
  CHECK(*schema.find("additionalProperties")->truth() == false);
  CHECK(to_json(*schema.find("required")) == R"(["id","name","good","size","load_g","on","part","list"])");
  const auto property = [&](std::string_view name) { return to_json(*schema.find("properties")->find(name)); };
  CHECK(property("id") == R"({"type":"string","format":"uuid","description":"its id"})");
  CHECK(property("name") == R"({"type":"string","minLength":1,"maxLength":9,"description":"its name"})");
  CHECK(property("good") == R"({"type":"boolean","description":"or not"})");
  CHECK(property("size") == R"({"type":"number","minimum":0,"maximum":2,"description":"in metres"})");
  CHECK(property("pain") ==
        R"({"anyOf":[{"type":"integer","minimum":0,"maximum":10},{"enum":["not-asked","no-answer","declined"]}],)"
        R"("description":"NRS"})");
  CHECK(property("since") == R"({"type":"string","format":"date","description":"from when"})");
  CHECK(property("list") ==
        R"({"type":"array","minItems":0,"maxItems":3,"items":{"type":"integer"},"description":"numbers"})");
  CHECK(property("part").find(R"("title":"part")") != std::string::npos);
}

TEST_CASE("columns follow the fields") {
  const auto columns = columns_of<Whole>();
  const ColumnKind kinds[] = {ColumnKind::Text,     ColumnKind::Text,    ColumnKind::Truth,   ColumnKind::Real,
                              ColumnKind::Score,    ColumnKind::Text,    ColumnKind::Integer, ColumnKind::Text,
                              ColumnKind::Document, ColumnKind::Document};
  REQUIRE(columns.size() == std::size(kinds));
  for (std::size_t i = 0; i < columns.size(); ++i) {
    CAPTURE(std::string(columns[i].name));
    CHECK(columns[i].kind == kinds[i]);
    CHECK(columns[i].may_be_null == (columns[i].name == "since"));
  }
}

TEST_SUITE_END();
