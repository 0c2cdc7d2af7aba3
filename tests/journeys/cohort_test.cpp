// Some dozens of runners live through their programmes by commands and views; the benchmark lives many more, and slow
// builds such as the sanitizers' fewer, by GENU_COHORT_RUNNERS.
#include <doctest/doctest.h>

#include <cstdlib>

#include "cohort/report.hpp"

using namespace genu;

namespace {

constexpr std::uint64_t seed = 20260302;
constexpr std::uint64_t all_runners = 80;
constexpr std::uint64_t lived_twice = 25;

const cohort::Setting& setting() {
  static const auto usual = cohort::usual_setting();
  REQUIRE(usual);
  return *usual;
}

std::uint64_t runners_to_live() {
  const char* fewer = std::getenv("GENU_COHORT_RUNNERS");
  return fewer != nullptr ? std::strtoull(fewer, nullptr, 10) : all_runners;
}

}  // namespace

TEST_CASE("no invariant is violated by any runner of the cohort, and every kind of life is among them") {
  const auto runners = runners_to_live();
  REQUIRE(runners > 0);
  cohort::Report report;
  for (std::uint64_t number = 0; number < runners; ++number) {
    const auto life =
        number % lived_twice == 0 ? cohort::live_twice(setting(), seed, number) : cohort::live(setting(), seed, number);
    report.add(number, life);
    for (const auto& violation : life.violations) {
      CAPTURE(number);
      FAIL_CHECK(violation.invariant, " on day ", violation.day, ": ", violation.what, " (", life.traits.programme,
                 ")");
    }
  }
  CHECK(report.lives() == static_cast<int>(runners));
  if (runners < all_runners) return;
  for (const auto outcome : {cohort::Outcome::Finished, cohort::Outcome::SentForReview, cohort::Outcome::GaveUp}) {
    CAPTURE(base::name_of(outcome));
    CHECK(report.ended(outcome) > 0);
  }
  for (const auto& programme : setting().content->programmes()) {
    CAPTURE(programme.id);
    CHECK((report.lived(programme.id, model::Side::Left) || report.lived(programme.id, model::Side::Right)));
  }
}

TEST_CASE("a runner is the same one each time, and another one by another number") {
  const auto life = cohort::live(setting(), seed, 5, cohort::Record::Digest);
  const auto again = cohort::live(setting(), seed, 5, cohort::Record::Digest);
  const auto other = cohort::live(setting(), seed, 6, cohort::Record::Digest);
  CHECK(life.digest == again.digest);
  CHECK(life.seen.days == again.seen.days);
  CHECK(life.digest != other.digest);
}

TEST_CASE("chance falls alike on every platform") {
  cohort::Dice dice(1, 2);
  for (const int number : {767, 461, 870, 789, 625, 16}) CHECK(dice.between(0, 999) == number);
  double least = 1, most = 0, sum = 0;
  for (int i = 0; i < 10'000; ++i) {
    const double throw_ = dice.unit();
    least = std::min(least, throw_);
    most = std::max(most, throw_);
    sum += dice.bell(3, 1);
  }
  CHECK(least >= 0);
  CHECK(most < 1);
  CHECK(sum / 10'000 == doctest::Approx(3).epsilon(0.02));
}
