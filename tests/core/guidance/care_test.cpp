#include "guidance/care.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace genu;
using namespace genu::guidance;
using base::Day;
using model::CareReason;
using model::CareState;

namespace {

constexpr Day today{20513};

CareFacts facts() {
  CareFacts facts;
  facts.today = today;
  facts.in_care_since = today - 60;
  facts.heard = today;
  facts.plan_days = 60;
  return facts;
}

std::vector<model::DayPain> week_of(int score) {
  std::vector<model::DayPain> pains;
  for (int i = 6; i >= 0; --i) pains.push_back({today - i, *base::Nrs::from(score)});
  return pains;
}

const model::CareFinding* find(const std::vector<model::CareFinding>& findings, CareReason reason) {
  const auto found =
      std::find_if(findings.begin(), findings.end(), [&](const auto& each) { return each.reason == reason; });
  return found == findings.end() ? nullptr : &*found;
}

model::CareMark mark(CareReason reason, CareState state, Day day, std::optional<Day> until = {}) {
  model::CareMark mark;
  mark.reason = reason;
  mark.state = state;
  mark.day = day;
  mark.until = until;
  return mark;
}

}  // namespace

TEST_SUITE_BEGIN("guidance");

TEST_CASE("pain is up from 2 above the baseline on, and not before") {
  auto asked = facts();
  const auto pains = week_of(5);
  asked.pains = pains;
  struct Case {
    int baseline;
    bool up;
  };
  for (const auto& known : {Case{30, true}, Case{31, false}, Case{29, true}, Case{50, false}}) {
    CAPTURE(known.baseline);
    asked.baseline_tenths = known.baseline;
    CHECK((find(care_findings(asked, {}, {}), CareReason::PainUp) != nullptr) == known.up);
  }
  asked.baseline_tenths.reset();
  CHECK_FALSE(find(care_findings(asked, {}, {}), CareReason::PainUp));
}

TEST_CASE("one day says nothing about a week, and a day nobody told of is no zero") {
  const std::vector<model::DayPain> one{{today, *base::Nrs::from(9)}};
  CHECK_FALSE(pain_mean(one, today));
  const std::vector<model::DayPain> two{{today - 6, *base::Nrs::from(4)}, {today, *base::Nrs::from(7)}};
  REQUIRE(pain_mean(two, today));
  CHECK(pain_mean(two, today)->tenths == 55);
  CHECK(pain_mean(two, today)->n == 2);
  CHECK_FALSE(pain_mean(two, today + 1));
}

TEST_CASE("silence begins by itself after a week, from the last word or from being added") {
  auto asked = facts();
  const auto after_a_word = care_findings(asked, {}, {});
  const auto* heard = find(after_a_word, CareReason::Silent);
  REQUIRE(heard);
  CHECK_FALSE(heard->holds_on(today + 6));
  CHECK(heard->holds_on(today + 7));
  asked.heard.reset();
  const auto never = care_findings(asked, {}, {});
  CHECK(find(never, CareReason::Silent)->holds_on(today));
  CHECK(find(never, CareReason::Silent)->values.count("never") == 1);
}

TEST_CASE("two ambers in a row are told, one between greens is not") {
  auto asked = facts();
  asked.lights = {{today - 4, model::Light::Amber}, {today - 2, model::Light::Green}, {today, model::Light::Amber}};
  CHECK_FALSE(find(care_findings(asked, {}, {}), CareReason::TwoAmbers));
  asked.lights = {{today - 4, model::Light::Amber}, {today - 2, model::Light::Amber}, {today, model::Light::Pending}};
  CHECK(find(care_findings(asked, {}, {}), CareReason::TwoAmbers));
}

TEST_CASE("findings come in the order of urgency, each reason once") {
  auto asked = facts();
  const auto pains = week_of(8);
  asked.pains = pains;
  asked.baseline_tenths = 20;
  asked.red_flags = {{"U10", today, {5}}, {"S02", today - 1, {4}}};
  asked.next_phase = "Build";
  asked.plan_end = today - 1;
  asked.test_due = "stairs-pain";
  asked.adherence_percent = 20;
  asked.next_review = today;
  const auto findings = care_findings(asked, {}, {});
  for (std::size_t i = 1; i < findings.size(); ++i) CHECK(findings[i - 1].reason < findings[i].reason);
  CHECK(findings.front().values.at("rule") == "U10");
}

TEST_CASE("a mark holds for what it was about, and a newer red flag is new") {
  auto asked = facts();
  asked.red_flags = {{"U10", today, {1000}}};
  auto resolved = mark(CareReason::RedFlag, CareState::Resolved, today);
  resolved.at = {2000};
  const std::vector<model::CareMark> marks{resolved};
  CHECK(care_findings(asked, {}, marks).front().state == CareState::Resolved);
  asked.red_flags = {{"U10", today, {3000}}};
  CHECK(care_findings(asked, {}, marks).front().state == CareState::New);
  asked.red_flags = {{"U10", today + 1, {3000}}};
  CHECK(care_findings(asked, {}, marks).front().state == CareState::New);
}

TEST_CASE("what was put off calls again on its day") {
  auto asked = facts();
  asked.plan_end = today - 3;
  const std::vector<model::CareMark> marks{mark(CareReason::PlanEnded, CareState::Snoozed, today, today + 3)};
  const auto findings = care_findings(asked, {}, marks);
  const auto* ended = find(findings, CareReason::PlanEnded);
  REQUIRE(ended);
  CHECK_FALSE(ended->calls_on(today + 2));
  CHECK(ended->calls_on(today + 3));
}

TEST_CASE("criteria that were met before keep their first day, and another phase begins anew") {
  auto asked = facts();
  asked.next_phase = "Build";
  const auto first = care_findings(asked, {}, {});
  asked.today = today + 5;
  asked.heard = today + 5;
  CHECK(find(care_findings(asked, first, {}), CareReason::CriteriaMet)->from == today);
  asked.next_phase = "Run";
  CHECK(find(care_findings(asked, first, {}), CareReason::CriteriaMet)->from == today + 5);
}

TEST_CASE("the usual gap is the median, of three days or more") {
  CHECK_FALSE(usual_gap({today, today, today - 1}));
  CHECK(usual_gap({today, today - 2, today - 4, today - 20}) == 2);
}

TEST_SUITE_END();
