// How long requests wait for their answers when the diary holds ten years. Times are those of a wall clock.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <genu/api/rpc.hpp>
#include <genu/app/commands.hpp>
#include <genu/app/views.hpp>
#include <string>
#include <vector>

#include "bench/long_diary.hpp"

using namespace genu;
using bench::require;

namespace {

constexpr int samples = 300;

void ask(api::Rpc& rpc, const char* method, const char* params) {
  const auto request = std::string(R"({"jsonrpc":"2.0","id":1,"method":")") + method + R"(","params":)" + params + "}";
  const auto reply = rpc.answer(request);
  require(reply && reply->find("\"result\"") != std::string::npos, method);
}

using Act = std::function<void()>;

// What `prepare` takes is not counted.
void measure(const char* name, const Act& prepare, const Act& request) {
  std::vector<double> spent;
  for (int i = 0; i < samples; ++i) {
    prepare();
    const auto begun = std::chrono::steady_clock::now();
    request();
    spent.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count());
  }
  std::sort(spent.begin(), spent.end());
  std::printf("%-14s median %7.2f ms, 99th percentile %7.2f ms (%d requests)\n", name, spent[samples / 2],
              spent[samples * 99 / 100], samples);
}

// Sees to it that a session with a set to come is open, on another day where it has to be.
void make_open(bench::LongDiary& diary) {
  auto& core = diary.core();
  const auto session = app::session_view(core);
  require(session.has_value(), "the view of the session");
  if (*session && (*session)->next) return;
  if (*session) require(app::perform(core, app::FinishSession{}).has_value(), "the end of the session");
  while (!app::may(core, app::StartSession{})) {
    diary.clock().moment.at.ms += bench::day_ms;
    diary.answer_morning();
  }
  require(app::perform(core, app::StartSession{}).has_value(), "the session");
}

}  // namespace

int main(int count, char** words) {
  const int years = count > 1 ? std::atoi(words[1]) : 10;
  bench::LongDiary diary(years);
  std::printf("%d years, a diary of %.1f MB\n", years, diary.megabytes());
  api::Rpc rpc(diary.core());
  const Act nothing = [] {};
  measure("today", nothing, [&] { ask(rpc, "view.today", "{}"); });
  measure("check-in", nothing, [&] { ask(rpc, "do.log-check-in", R"({"entry":{"pain_now":1}})"); });
  measure(
      "session event", [&] { make_open(diary); }, [&] { ask(rpc, "do.record-set", R"({"pain":1})"); });
  return 0;
}
