// One handle, many threads. GENU_DOOR_SECONDS=60 keeps them at it for longer than a test run does.
#include <doctest/doctest.h>
#include <genu/genu.h>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

namespace {

constexpr int thread_count = 10;
constexpr int entries_each = 12;

const std::string note_little_pain =
    R"({"jsonrpc":"2.0","id":1,"method":"do.log-check-in","params":{"side":"left","entry":{"pain_now":1}}})";

double seconds_asked() {
  const char* asked = std::getenv("GENU_DOOR_SECONDS");
  return asked ? std::atof(asked) : 0;
}

std::string answer(genu_core* core, const std::string& request) {
  char* out = nullptr;
  size_t size = 0;
  if (genu_call(core, &out, &size, request.data(), request.size(), nullptr) != GENU_OK) return {};
  std::string text(out ? out : "", size);
  genu_free(out);
  return text;
}

bool answers(genu_core* core, const std::string& request, const char* wanted) {
  return answer(core, request).find(wanted) != std::string::npos;
}

struct Counts {
  std::atomic<int> wakes{0}, failures{0};
};

// Writes its entries, then only asks until the time is over, so that a long run does not fill the diary without end.
void hammer(genu_core* core, std::chrono::steady_clock::time_point until, Counts& counts) {
  for (int i = 0; i < entries_each || std::chrono::steady_clock::now() < until; ++i) {
    if (i < entries_each && !answers(core, note_little_pain, "\"result\"")) ++counts.failures;
    if (!answers(core, R"({"jsonrpc":"2.0","id":1,"method":"view.holds"})", "\"active\"")) ++counts.failures;
    if (!answers(core, R"({"jsonrpc":"2.0","id":1,"method":"view.changes"})", "\"records\"")) ++counts.failures;
  }
}

int times_in(const std::string& text, const std::string& part) {
  int found = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("ten threads on one handle: every call is answered, and nothing is lost") {
  genu_options options{};
  options.size = sizeof(options);
  options.data_folder = "";
  genu_core* core = nullptr;
  REQUIRE(genu_open(&core, &options, nullptr) == GENU_OK);
  Counts counts;
  genu_set_listener(
      core, [](void* user) { ++static_cast<Counts*>(user)->wakes; }, &counts);
  const auto until = std::chrono::steady_clock::now() + std::chrono::duration_cast<std::chrono::steady_clock::duration>(
                                                            std::chrono::duration<double>(seconds_asked()));
  std::vector<std::thread> threads;
  for (int t = 0; t < thread_count; ++t) threads.emplace_back([&] { hammer(core, until, counts); });
  for (auto& thread : threads) thread.join();
  CHECK(counts.failures == 0);
  CHECK(counts.wakes > 0);
  const auto diary = answer(core, R"({"jsonrpc":"2.0","id":1,"method":"view.diary","params":{"most":1000}})");
  CHECK(times_in(diary, "\"pain_now\":1") == thread_count * entries_each);
  genu_close(core);
}
