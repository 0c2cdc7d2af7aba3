#include "progress/onset.hpp"

#include <doctest/doctest.h>

#include <vector>

namespace genu::progress {
namespace {

base::Answer<base::Nrs> score_of(int value) { return base::Nrs::from(value).value(); }

RunPain begins_at(std::int64_t metres) { return {{}, 8000, metres, score_of(3)}; }
RunPain without_pain(std::int64_t metres) { return {{}, metres, std::nullopt, score_of(0)}; }
RunPain without_word() { return {{}, 5000, std::nullopt, {}}; }

OnsetTrend trend(const std::vector<RunPain>& runs) { return onset_change(runs).trend; }

TEST_SUITE("progress") {
  TEST_CASE("only a score of 0 is a run without pain") {
    CHECK(onset_of(begins_at(2000)) == RunOnset::From);
    CHECK(onset_of(without_pain(5000)) == RunOnset::Free);
    CHECK(onset_of(without_word()) == RunOnset::Unknown);
    CHECK(onset_of({{}, 5000, std::nullopt, score_of(2)}) == RunOnset::Unknown);
  }

  TEST_CASE("it takes four runs that are known to compare") {
    CHECK(trend({begins_at(1000), without_word(), begins_at(3000), without_word(), begins_at(3000)}) ==
          OnsetTrend::TooFew);
    CHECK(trend({begins_at(1000), begins_at(1200), begins_at(3000), begins_at(3100)}) == OnsetTrend::Further);
  }

  TEST_CASE("a move of less than a tenth is the same") {
    CHECK(trend({begins_at(3000), begins_at(3000), begins_at(3200), begins_at(3200)}) == OnsetTrend::Same);
    CHECK(trend({begins_at(3000), begins_at(3000), begins_at(3300), begins_at(3300)}) == OnsetTrend::Further);
    CHECK(trend({begins_at(3000), begins_at(3000), begins_at(2700), begins_at(2700)}) == OnsetTrend::Nearer);
    CHECK(trend({begins_at(0), begins_at(0), begins_at(0), begins_at(0)}) == OnsetTrend::Same);
  }

  TEST_CASE("runs without pain at the end say so, and a single one counts with its own length") {
    CHECK(trend({begins_at(2000), begins_at(2500), without_pain(3000), without_pain(3000)}) == OnsetTrend::Free);
    CHECK(trend({begins_at(2000), begins_at(2000), begins_at(2100), without_pain(5000)}) == OnsetTrend::Further);
  }

  TEST_CASE("the reason tells both ends and how many runs they rest on") {
    const auto change = onset_change(std::vector<RunPain>{begins_at(1000), begins_at(2000), begins_at(9000),
                                                          begins_at(3000), begins_at(4000), begins_at(5000)});
    CHECK(change.reason.values.at("first_m") == "2000");
    CHECK(change.reason.values.at("last_m") == "4000");
    CHECK(change.reason.values.at("n") == "6");
    CHECK(change.reason.message == "progress-onset.further");
  }
}

}  // namespace
}  // namespace genu::progress
