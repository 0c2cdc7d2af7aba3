// A program that is killed in the middle of a session loses nothing that it has acknowledged.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <genu/base/json.hpp>

#include "program.hpp"
#include "support/text_file.hpp"

using namespace genu;
using test::Folder;
using test::run;

TEST_SUITE_BEGIN("cli");

namespace {

const std::string evening = "2026-03-02T18:00+00:00";

struct Standing {
  std::int64_t sets_done = 0;
  base::Value next;
};

Standing standing(const Folder& folder) {
  const auto ran = run(folder, "session show --json", evening);
  REQUIRE(ran.code == 0);
  const auto view = base::parse_json(ran.out);
  REQUIRE(view);
  REQUIRE(view->find("sets_done"));
  return {*view->find("sets_done")->integer(), *view->find("next")};
}

// Records a set, and kills the program without warning so long after it was started.
void record_and_kill(const Folder& folder, std::chrono::microseconds after) {
  const auto line =
      "exec " + test::command_line(folder, "session set --pain 1", evening) + " >" + (folder.path() / "said").string();
  const auto child = fork();
  if (child == 0) {
    execl("/bin/sh", "sh", "-c", line.c_str(), static_cast<char*>(nullptr));
    _exit(127);
  }
  REQUIRE(child > 0);
  usleep(static_cast<useconds_t>(after.count()));
  kill(child, SIGKILL);
  int status = 0;
  waitpid(child, &status, 0);
}

}  // namespace

TEST_CASE("a session killed at any point reopens on the same set") {
  const Folder folder;
  REQUIRE(run(folder, "programme start pfp-runner --side left", evening).code == 0);
  REQUIRE(run(folder, "session start", evening).code == 0);
  // The kills are spread over a little more than the life of one command, however fast this build is.
  constexpr int kills = 14;
  const auto begun = std::chrono::steady_clock::now();
  REQUIRE(run(folder, "session set --pain 1", evening).code == 0);
  const auto life = std::chrono::steady_clock::now() - begun;
  const auto step = std::chrono::duration_cast<std::chrono::microseconds>(life) / (kills - 3);
  auto before = standing(folder);
  for (int i = 0; i < kills; ++i) {
    CAPTURE(i);
    record_and_kill(folder, step * i);
    const auto after = standing(folder);
    const bool acknowledged = support::read_text(folder.path() / "said").find("Recorded") != std::string::npos;
    // The set is there as a whole or not at all; once it was acknowledged it is there.
    CHECK(after.sets_done >= before.sets_done + (acknowledged ? 1 : 0));
    CHECK(after.sets_done <= before.sets_done + 1);
    CHECK((after.next == before.next) == (after.sets_done == before.sets_done));
    before = after;
  }
  // And it goes on as if nothing had happened.
  REQUIRE(run(folder, "session set --pain 1", evening).code == 0);
  CHECK(standing(folder).sets_done == before.sets_done + 1);
  CHECK(run(folder, "session finish --pain-after 1", evening).code == 0);
}

TEST_SUITE_END();
