// Three answers where some facts are unknown.
#include "guidance/fact_verdict.hpp"

#include <doctest/doctest.h>

namespace genu::guidance {
namespace {

model::FactCondition condition(const char* text) { return model::fact_condition_from(text).value(); }

TEST_SUITE("guidance") {
  TEST_CASE("what is unknown decides nothing, and what is known decides as soon as it can") {
    const auto yes = FactVerdict::Yes, no = FactVerdict::No, open = FactVerdict::Undecided;
    struct Case {
      const char* condition;
      FactValues facts;
      FactVerdict verdict;
    };
    const Case cases[] = {
        {"a", {}, open},
        {"a", {{"a", 1}}, yes},
        {"a", {{"a", 0}}, no},
        {"not a", {}, open},
        {"not a", {{"a", 0}}, yes},
        {"n>=2", {{"n", 1}}, no},
        {"n>=2", {{"n", 2}}, yes},
        {"n>2", {{"n", 2}}, no},
        {"n<2", {{"n", 1}}, yes},
        {"n<=2", {{"n", 3}}, no},
        {"n==2", {{"n", 2}}, yes},
        {"n!=2", {{"n", 2}}, no},
        {"a and b", {{"a", 1}}, open},
        {"a and b", {{"a", 0}}, no},
        {"a and b", {{"a", 1}, {"b", 1}}, yes},
        {"a or b", {{"a", 1}}, yes},
        {"a or b", {{"a", 0}}, open},
        {"a or b", {{"a", 0}, {"b", 0}}, no},
        {"(a+b+c)>=2", {{"a", 1}}, open},
        {"(a+b+c)>=2", {{"a", 1}, {"b", 1}}, yes},
        {"(a+b+c)>=2", {{"a", 0}, {"b", 0}}, no},
        {"(a+b+c)==1", {{"a", 1}, {"b", 0}}, open},
        {"(a+b+c)!=4", {}, yes},
    };
    for (const auto& each : cases) {
      CAPTURE(each.condition);
      CHECK(verdict_of(condition(each.condition), each.facts) == each.verdict);
    }
  }

  TEST_CASE("only what could decide is asked, and of parts that must all hold the first one") {
    using Facts = std::vector<std::string>;
    const auto rule = condition("(hot or red) and swelling>=1 and (fever or ill)");
    CHECK(open_facts(rule, {}) == Facts{"hot", "red"});
    CHECK(open_facts(rule, {{"hot", 1}}) == Facts{"swelling"});
    CHECK(open_facts(rule, {{"hot", 1}, {"swelling", 1}}) == Facts{"fever", "ill"});
    CHECK(open_facts(rule, {{"hot", 0}, {"red", 0}}).empty());
    CHECK(open_facts(rule, {{"swelling", 0}}).empty());
    CHECK(open_facts(rule, {{"hot", 1}, {"swelling", 1}, {"ill", 1}}).empty());
    CHECK(open_facts(condition("(a+b)>=2 and not c"), {{"a", 1}}) == Facts{"b"});
  }

  TEST_CASE("a yes points towards a rule, a no under not does not") {
    CHECK(points_to(condition("a and b"), {{"b", 1}}));
    CHECK(points_to(condition("(a+(n>=1))>=2"), {{"n", 1}}));
    CHECK_FALSE(points_to(condition("a and b"), {{"b", 0}}));
    CHECK_FALSE(points_to(condition("a and not b"), {{"b", 0}}));
    CHECK_FALSE(points_to(condition("a"), {}));
  }
}

}  // namespace
}  // namespace genu::guidance
