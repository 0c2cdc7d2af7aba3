#include "progress/pain.hpp"

#include <doctest/doctest.h>

#include "progress/tenths.hpp"

namespace genu::progress {
namespace {

const auto first_day = base::day_from("2026-01-05").value();

// So many days from `from` on, all with one score.
void add_days(DayScores& scores, int from, int days, int score) {
  for (int i = 0; i < days; ++i) scores[first_day + (from + i)] = score;
}

PainChange change_of(const DayScores& scores, int last = 41) {
  return pain_change(scores, first_day, first_day + last, {2, "nrs-mcid"});
}

TEST_SUITE("progress") {
  TEST_CASE("a day counts once, at its highest") {
    const std::vector<PainAnswer> answers{{first_day, 2}, {first_day, 5}, {first_day, 3}, {first_day + 1, 0}};
    CHECK(highest_by_day(answers) == DayScores{{first_day, 5}, {first_day + 1, 0}});
  }

  TEST_CASE("a mean is that of the answered days, and says how many they are") {
    const DayScores scores{{first_day, 5}, {first_day + 3, 2}, {first_day + 9, 8}};
    CHECK(mean_of(scores, first_day, first_day + 6) == PainMean{3.5, 2, 7});
    CHECK(mean_of(scores, first_day + 4, first_day + 8) == PainMean{std::nullopt, 0, 5});
  }

  TEST_CASE("pain is better where two weeks running are below by enough") {
    DayScores scores;
    add_days(scores, 0, 7, 5);
    add_days(scores, 28, 14, 2);
    const auto change = change_of(scores);
    CHECK(change.trend == PainTrend::Better);
    CHECK(change.change == -3);
    CHECK(change.reason.message == "progress-pain.better");
    CHECK(change.reason.values.at("change") == "3");
    CHECK(change.reason.values.at("base_n") == "7");
    CHECK(change.reason.values.at("days") == "35");
  }

  TEST_CASE("seen in one week only, it may be better") {
    DayScores scores;
    add_days(scores, 0, 7, 5);
    add_days(scores, 35, 7, 2);
    CHECK(change_of(scores).trend == PainTrend::MaybeBetter);
    add_days(scores, 28, 7, 6);
    CHECK(change_of(scores).trend == PainTrend::MaybeBetter);
  }

  TEST_CASE("what is less than measurement noise is the same, and exactly as much is not") {
    DayScores scores;
    add_days(scores, 0, 7, 5);
    add_days(scores, 28, 14, 4);
    CHECK(change_of(scores).trend == PainTrend::Same);
    add_days(scores, 28, 14, 3);
    CHECK(change_of(scores).trend == PainTrend::Better);
    add_days(scores, 28, 14, 7);
    CHECK(change_of(scores).trend == PainTrend::Worse);
  }

  TEST_CASE("three answered days are too few, four are enough, and silence is not freedom from pain") {
    DayScores scores;
    add_days(scores, 0, 7, 5);
    add_days(scores, 35, 3, 0);
    const auto few = change_of(scores);
    CHECK(few.trend == PainTrend::TooFew);
    CHECK_FALSE(few.change);
    CHECK(few.recent.answered == 3);
    add_days(scores, 35, 4, 0);
    CHECK(change_of(scores).trend == PainTrend::MaybeBetter);
  }

  TEST_CASE("the first week with enough answers is the baseline, and it is over before the last week begins") {
    DayScores scores;
    add_days(scores, 0, 2, 9);
    add_days(scores, 10, 4, 6);
    add_days(scores, 35, 7, 6);
    const auto change = change_of(scores);
    CHECK(change.baseline == PainMean{6, 4, 7});
    CHECK(change.trend == PainTrend::Same);
    CHECK(change_of(scores, 15).trend == PainTrend::TooFew);
  }

  TEST_CASE("numbers are told to a tenth") {
    CHECK(tenths(2) == "2");
    CHECK(tenths(2.44) == "2.4");
    CHECK(tenths(-0.04) == "0");
    CHECK(tenths(-1.25) == "-1.3");
  }
}

}  // namespace
}  // namespace genu::progress
