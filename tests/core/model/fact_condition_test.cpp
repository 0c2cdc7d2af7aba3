// The conditions of triage rules: read once, faults with their place.
#include <genu/model/fact_condition.hpp>

#include "support/print.hpp"

using namespace genu;
using model::fact_condition_from;
using Kind = model::FactCondition::Kind;

TEST_SUITE_BEGIN("model");

TEST_CASE("conditions come back as they were written") {
  for (const auto* text : {
           "locked_now",
           "pain_rest>=8",
           "not improving",
           "swelling==0",
           "days_since_onset>7 and not improving",
           "deformity or foot_cold_numb_pale",
           "calf_swollen_one_side and (calf_pain or calf_warm_or_colour)",
           "pain_now>=7 or (sudden_onset and pain_now>=5)",
           "(stiff_am+(swelling>=1)+creaking+stairs_hard)>=3 and not settles_with_rest",
           "not (a and b) or c",
           "a and not not b",
           "a!=1 and b<2 and c<=3",
       }) {
    CAPTURE(text);
    const auto condition = fact_condition_from(text);
    REQUIRE(condition);
    // Brackets that change nothing are left out.
    const auto again = fact_condition_from(model::to_text(*condition));
    REQUIRE(again);
    CHECK((*again == *condition));
    if (std::string_view(text).find("(sudden") == std::string_view::npos) CHECK(model::to_text(*condition) == text);
  }
}

TEST_CASE("and binds closer than or") {
  const auto condition = fact_condition_from("a or b and c");
  REQUIRE(condition);
  CHECK(condition->kind == Kind::Any);
  REQUIRE(condition->parts.size() == 2);
  CHECK(condition->parts[1].kind == Kind::All);
  CHECK(model::facts_in(*condition) == std::vector<std::string>{"a", "b", "c"});
}

TEST_CASE("spaces do not matter and facts are listed once") {
  const auto condition = fact_condition_from("  swelling >= 1 and( swelling>=2 or knee_hot ) ");
  REQUIRE(condition);
  CHECK(model::to_text(*condition) == "swelling>=1 and (swelling>=2 or knee_hot)");
  CHECK(model::facts_in(*condition) == std::vector<std::string>{"swelling", "knee_hot"});
}

TEST_CASE("what does not fit is told with its place") {
  struct Case {
    const char* text;
    const char* expected;
  };
  for (const auto& each : {
           Case{"", "a fact, not, or an opening bracket at character 1"},
           Case{"and", "a fact, not, or an opening bracket at character 1"},
           Case{"a and", "a fact, not, or an opening bracket at character 6"},
           Case{"a b", "and, or, or the end at character 3"},
           Case{"(a", "a closing bracket at character 3"},
           Case{"(a+b)", "a comparison such as >= at character 6"},
           Case{"a>=", "a whole number up to 999 at character 4"},
           Case{"a>=-1", "a whole number up to 999 at character 4"},
           Case{"a>=1000", "a whole number up to 999 at character 4"},
           Case{"a=1", "and, or, or the end at character 2"},
           Case{"Knee_hot", "a fact, not, or an opening bracket at character 1"},
           Case{"a or system(1)", "and, or, or the end at character 12"},
           Case{"a)", "and, or, or the end at character 2"},
       }) {
    CAPTURE(each.text);
    const auto condition = fact_condition_from(each.text);
    REQUIRE_FALSE(condition);
    CHECK(condition.error().code == base::ErrorCode::BadFormat);
    CHECK(condition.error().expected == each.expected);
    CHECK(condition.error().found == each.text);
  }
}

TEST_CASE("brackets and nots inside one another come to an end") {
  const auto nested = [](int depth, const char* open, const char* close) {
    std::string text;
    for (int i = 0; i < depth; ++i) text += open;
    text += "a";
    for (int i = 0; i < depth; ++i) text += close;
    return text;
  };
  CHECK(fact_condition_from(nested(model::deepest_fact_condition, "(", ")")));
  CHECK_FALSE(fact_condition_from(nested(100'000, "(", ")")));
  CHECK_FALSE(fact_condition_from(nested(100'000, "not ", "")));
}

TEST_CASE("a file that holds something else than a condition is refused") {
  CHECK_FALSE(base::read<model::FactCondition>(base::Value(1)));
  CHECK_FALSE(base::read<model::FactCondition>(base::Value("")));
  CHECK_FALSE(base::read<model::FactCondition>(base::Value(std::string(401, 'a'))));
  CHECK(base::read<model::FactCondition>(base::Value("knee_hot")));
}

TEST_SUITE_END();
