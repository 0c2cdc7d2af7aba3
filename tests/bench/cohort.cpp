// Lives the lives of a whole cohort on all cores and prints what came of it; or those of one runner, to see a violation
// again.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <genu/base/text.hpp>
#include <thread>

#include "cohort/crowd.hpp"

using namespace genu;

namespace {

struct Wish {
  std::uint64_t runners = 100'000;
  std::uint64_t seed = 1;
  unsigned jobs = std::max(1U, std::thread::hardware_concurrency());
  std::optional<std::uint64_t> runner;
};

constexpr const char* help =
    "bench_cohort [--runners N] [--seed S] [--jobs J] [--runner K]\n"
    "  --runners  how many runner-programmes to live, 100000 unless said\n"
    "  --seed     which cohort, 1 unless said\n"
    "  --jobs     how many at a time, one a core unless said\n"
    "  --runner   only this runner of the cohort\n";

// One in so many is lived twice, to see that the same log gives the same answers.
constexpr std::uint64_t lived_twice = 50;

std::optional<Wish> read(int count, char** words) {
  Wish wish;
  for (int i = 1; i + 1 < count; i += 2) {
    long long number = 0;
    if (!base::parse_integer(words[i + 1], number) || number < 0) return std::nullopt;
    const auto value = static_cast<std::uint64_t>(number);
    if (std::strcmp(words[i], "--runners") == 0) {
      wish.runners = value;
    } else if (std::strcmp(words[i], "--seed") == 0) {
      wish.seed = value;
    } else if (std::strcmp(words[i], "--jobs") == 0 && value > 0) {
      wish.jobs = static_cast<unsigned>(value);
    } else if (std::strcmp(words[i], "--runner") == 0) {
      wish.runner = value;
    } else {
      return std::nullopt;
    }
  }
  return count % 2 == 1 ? std::optional(wish) : std::nullopt;
}

cohort::Crowd crowd_of(const Wish& wish) {
  if (wish.runner) return {wish.seed, *wish.runner, *wish.runner + 1, 1, 1};
  return {wish.seed, 0, wish.runners, wish.jobs, lived_twice};
}

}  // namespace

int main(int count, char** words) {
  const auto wish = read(count, words);
  if (!wish) {
    std::fputs(help, stderr);
    return 2;
  }
  const auto setting = cohort::usual_setting();
  if (!setting) {
    std::fprintf(stderr, "the content cannot be read: %s\n", setting.error().place.c_str());
    return 1;
  }
  const auto begun = std::chrono::steady_clock::now();
  const auto report = cohort::live_all(*setting, crowd_of(*wish));
  const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
  const auto invariants = cohort::all_invariants(*setting->content, *setting->words);
  std::fputs(report.text(wish->seed, seconds, invariants).c_str(), stdout);
  return report.violations() == 0 ? 0 : 1;
}
