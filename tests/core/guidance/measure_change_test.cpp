#include "guidance/measure_change.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"
#include "guidance/reasons.hpp"

namespace genu::guidance {
namespace {

using model::Better;
using model::Measure;

Measure pain_score() {
  Measure measure;
  measure.name = "Pain score";
  measure.range = {0, 10};
  measure.better = Better::Lower;
  measure.change_that_counts = {{"long-lasting pain", "", {2, 2}, {}, "nrs-mcid"},
                                {"kneecap", "pfp", {1.2, 1.2}, {}, "piva2009"}};
  return measure;
}

std::vector<MeasureReading> readings(const std::vector<double>& values) {
  std::vector<MeasureReading> all;
  for (const auto value : values) all.push_back({day("2026-03-02") + static_cast<int>(all.size()) * 14, value});
  return all;
}

MeasureTrend trend(const Measure& measure, const std::vector<double>& values, const char* condition = "itbs") {
  return measure_change(measure, readings(values), condition).trend;
}

TEST_SUITE("guidance") {
  TEST_CASE("a change counts once it reaches the threshold and has held twice (clinical reference 7.3)") {
    struct Case {
      std::vector<double> values;
      MeasureTrend trend;
    };
    const Case cases[] = {
        {{}, MeasureTrend::TooFew},
        {{6}, MeasureTrend::TooFew},
        {{6, 6}, MeasureTrend::Same},
        {{6, 5}, MeasureTrend::Same},
        {{6, 4}, MeasureTrend::MaybeBetter},
        {{6, 5, 4}, MeasureTrend::Better},
        {{6, 7, 4}, MeasureTrend::MaybeBetter},
        {{6, 6, 4}, MeasureTrend::MaybeBetter},
        {{6, 4, 5}, MeasureTrend::Same},
        {{6, 8}, MeasureTrend::MaybeWorse},
        {{6, 7, 8}, MeasureTrend::Worse},
        {{6, 5, 8}, MeasureTrend::MaybeWorse},
        {{0, 0, 10}, MeasureTrend::MaybeWorse},
    };
    for (const auto& each : cases) {
      CAPTURE(each.values.size());
      CAPTURE(static_cast<int>(each.trend));
      CHECK(trend(pain_score(), each.values) == each.trend);
    }
  }

  TEST_CASE("the threshold of the condition goes before the general one") {
    CHECK(trend(pain_score(), {6, 5, 4.5}, "pfp") == MeasureTrend::Better);
    CHECK(trend(pain_score(), {6, 5, 4.5}, "itbs") == MeasureTrend::Same);
    CHECK(measure_change(pain_score(), readings({6, 4}), "pfp").reason.source == "piva2009");
  }

  TEST_CASE("where higher is better the same rise is good news") {
    auto measure = pain_score();
    measure.better = Better::Higher;
    CHECK(trend(measure, {4, 5, 6}) == MeasureTrend::Better);
    CHECK(trend(measure, {6, 5, 4}) == MeasureTrend::Worse);
  }

  TEST_CASE("of a range of thresholds the upper end has to be reached") {
    auto measure = pain_score();
    measure.better = Better::Higher;
    measure.change_that_counts = {{"hips", "", {2, 3}, {}, "wright2011"}};
    CHECK(trend(measure, {10, 12, 12}) == MeasureTrend::Same);
    CHECK(trend(measure, {10, 12, 13}) == MeasureTrend::Better);
  }

  TEST_CASE("a score that is itself a change is compared with nothing but 0") {
    auto measure = pain_score();
    measure.better = Better::Higher;
    measure.from_start = true;
    measure.range = {-5, 5};
    CHECK(trend(measure, {}) == MeasureTrend::TooFew);
    CHECK(trend(measure, {2}) == MeasureTrend::MaybeBetter);
    CHECK(trend(measure, {2, 2}) == MeasureTrend::Better);
    CHECK(trend(measure, {4, 1}) == MeasureTrend::Same);
    CHECK(trend(measure, {-1, -3}) == MeasureTrend::Worse);
    CHECK(measure_change(measure, readings({-1, -3}), "").change == -3);
  }

  TEST_CASE("without a threshold or a direction nothing is claimed") {
    auto measure = pain_score();
    measure.change_that_counts.clear();
    CHECK(trend(measure, {6, 1, 1}) == MeasureTrend::NoGuide);
    measure = pain_score();
    measure.better = Better::Stated;
    CHECK(trend(measure, {6, 1, 1}) == MeasureTrend::NoGuide);
    CHECK(measure_change(measure, readings({6, 1, 1}), "", Better::Lower).trend == MeasureTrend::Better);
    CHECK(measure_change(measure, readings({6, 1, 1}), "", Better::Stated).trend == MeasureTrend::NoGuide);
  }

  TEST_CASE("the reason says how much and how much was needed") {
    const auto answer = measure_change(pain_score(), readings({6, 5, 3.5}), "itbs");
    CHECK(answer.reason.rule == "measure-change");
    CHECK(answer.reason.message == "measure-change.better");
    CHECK(answer.reason.values == Values{{"measure", "Pain score"}, {"change", "2.5"}, {"needed", "2"}});
    CHECK(answer.reason.source == "nrs-mcid");
  }
}

}  // namespace
}  // namespace genu::guidance
