// Some hundreds of runners live through their programmes by commands and views, on all cores; the benchmark lives many
// more, and slow builds such as the sanitizers' fewer, by GENU_COHORT_RUNNERS.
#include <doctest/doctest.h>

#include <cstdlib>
#include <thread>

#include "cohort/crowd.hpp"

using namespace genu;

namespace {

constexpr std::uint64_t seed = 20260302;
constexpr std::uint64_t all_runners = 200;
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
  const auto begun = cohort::Crowd{seed, 0, runners, std::max(1U, std::thread::hardware_concurrency()), lived_twice};
  const auto report = cohort::live_all(setting(), begun);
  INFO(report.text(seed, 0, cohort::all_invariants(*setting().content, *setting().words)));
  CHECK(report.violations() == 0);
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

TEST_CASE("a cohort is the same whoever lives at the same time") {
  const auto text = [](unsigned jobs) {
    const auto report = cohort::live_all(setting(), {seed, 3, 7, jobs, 0});
    CHECK(report.lives() == 4);
    return report.text(seed, 0, {});
  };
  CHECK(text(1) == text(3));
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
