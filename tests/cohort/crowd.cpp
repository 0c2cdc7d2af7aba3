#include "cohort/crowd.hpp"

#include <atomic>
#include <thread>

namespace genu::cohort {

namespace {

Life lived(const Setting& setting, const Crowd& crowd, std::uint64_t number) {
  const bool twice = crowd.lived_twice > 0 && number % crowd.lived_twice == 0;
  return twice ? live_twice(setting, crowd.seed, number) : live(setting, crowd.seed, number);
}

}  // namespace

Report live_all(const Setting& setting, const Crowd& crowd) {
  std::vector<Report> reports(crowd.jobs);
  std::atomic<std::uint64_t> next{crowd.first};
  std::vector<std::thread> threads;
  for (auto& report : reports) {
    threads.emplace_back([&] {
      for (auto number = next++; number < crowd.end; number = next++) report.add(number, lived(setting, crowd, number));
    });
  }
  for (auto& thread : threads) thread.join();
  Report all;
  for (const auto& report : reports) all.add(report);
  return all;
}

}  // namespace genu::cohort
