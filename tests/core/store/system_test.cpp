// What only a real system shows: who may read the files, a full disk, a program that is killed.
#include "support.hpp"

#if defined(__linux__) && defined(__x86_64__)
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace genu;
using namespace genu::store;
using namespace genu::store::testing;
using base::ErrorCode;

namespace {

unsigned mode_of(const std::string& path) {
  struct stat found {};
  REQUIRE(stat(path.c_str(), &found) == 0);
  return found.st_mode & 0777u;
}

// Runs `act` in a child of its own and gives what it answers, 0 to 255.
template <class Act>
int in_child(Act act) {
  const auto child = fork();
  REQUIRE(child >= 0);
  if (child == 0) _exit(act());
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  REQUIRE(WIFEXITED(status));
  return WEXITSTATUS(status);
}

constexpr int opened = 200;
int code_of(ErrorCode code) { return static_cast<int>(code); }

int open_as_nobody(const std::string& path) {
  if (geteuid() == 0 && setuid(65534) != 0) return 255;
  const auto store = Store::open(at(path));
  return store ? opened : code_of(store.error().code);
}

// Logs check-ins from `first` on and writes a byte for each that was committed.
void log_for_ever(const std::string& path, int first, int out) {
  auto store = Store::open(at(path));
  for (int i = first; store; ++i) {
    const auto done = put_all(*store, "log-check-in", a_check_in(i));
    if (!done || write(out, "+", 1) != 1) _exit(1);
  }
  _exit(1);
}

// Starts a child that logs, kills it a little later, and gives how many commits it told of.
int log_and_kill(const std::string& path, int first, int delay_us) {
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  const auto child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    close(ends[0]);
    log_for_ever(path, first, ends[1]);
  }
  close(ends[1]);
  char byte = 0;
  int told = static_cast<int>(read(ends[0], &byte, 1));
  usleep(static_cast<useconds_t>(delay_us));
  kill(child, SIGKILL);
  waitpid(child, nullptr, 0);
  while (read(ends[0], &byte, 1) == 1) ++told;
  close(ends[0]);
  return told;
}

}  // namespace

TEST_SUITE("store") {
  TEST_CASE("a diary, its log and its copies are for their owner alone") {
    const Folder folder;
    const auto mask = umask(0);
    {
      auto store = open_store(folder.file());
      REQUIRE(put_one_of_each(store));
      REQUIRE(store.copy_to(folder.file("copy.db")));
      for (const auto* ending : {"", "-wal", "-shm"}) CHECK(mode_of(folder.file() + ending) == 0600);
      CHECK(mode_of(folder.file("copy.db")) == 0600);
    }
    umask(mask);
  }

  TEST_CASE("a diary that may only be read is told as such, and so is its folder") {
    const Folder folder;
    { open_store(folder.file()); }
    REQUIRE(chmod(folder.path().c_str(), 0777) == 0);
    REQUIRE(chmod(folder.file().c_str(), 0444) == 0);
    CHECK(in_child([&] { return open_as_nobody(folder.file()); }) == code_of(ErrorCode::ReadOnly));
    REQUIRE(chmod(folder.file().c_str(), 0666) == 0);
    REQUIRE(chmod(folder.path().c_str(), 0555) == 0);
    CHECK(in_child([&] { return open_as_nobody(folder.file()); }) == code_of(ErrorCode::ReadOnly));
    CHECK(in_child([&] { return open_as_nobody(folder.file("new.db")); }) == code_of(ErrorCode::ReadOnly));
    REQUIRE(chmod(folder.path().c_str(), 0777) == 0);
    CHECK(in_child([&] { return open_as_nobody(folder.file()); }) == opened);
    CHECK(folder.entries() == 1);
  }

  TEST_CASE("on a full disk nothing is half done and all before it is kept") {
    const Folder folder;
    {
      auto store = open_store(folder.file());
      REQUIRE(put_all(store, "start", a_person()));
    }
    const auto size = read_bytes(folder.file()).size();
    const int logged = in_child([&] {
      std::signal(SIGXFSZ, SIG_IGN);
      const rlimit limit{size + 100000, size + 100000};
      auto store = Store::open(at(folder.file()));
      if (!store || setrlimit(RLIMIT_FSIZE, &limit) != 0) return 255;
      for (int i = 20; i < 220; ++i) {
        const auto done = put_all(*store, "log-check-in", a_check_in(i), a_check_in(i + 1000));
        if (!done) return done.error().code == ErrorCode::NoSpace && i > 20 ? i - 20 : 254;
      }
      return 253;
    });
    REQUIRE(logged < 250);
    const auto store = open_store(folder.file());
    CHECK(store.list<model::CheckIn>()->size() == 2 * static_cast<std::size_t>(logged));
  }

  TEST_CASE("a new diary that finds no room leaves nothing behind") {
    const Folder folder;
    const int code = in_child([&] {
      std::signal(SIGXFSZ, SIG_IGN);
      const rlimit limit{20000, 20000};
      if (setrlimit(RLIMIT_FSIZE, &limit) != 0) return 255;
      const auto store = Store::open(at(folder.file()));
      return store ? opened : code_of(store.error().code);
    });
    CHECK(code == code_of(ErrorCode::NoSpace));
    CHECK(folder.entries() == 0);
  }

  TEST_CASE("whatever a killed program had committed is there") {
    const Folder folder;
    {
      auto store = open_store(folder.file());
      REQUIRE(put_all(store, "start", a_person()));
    }
    int stored = 0;
    for (int round = 0; round < 12; ++round) {
      const int told = log_and_kill(folder.file(), 20 + stored, 1000 + 3700 * round);
      const auto store = open_store(folder.file());
      const auto found = static_cast<int>(store.list<model::CheckIn>()->size());
      // One more may have been committed that there was no time to tell of.
      CHECK(found >= stored + told);
      CHECK(found <= stored + told + 1);
      CHECK(store.journal(JournalQuery{{}, {}, {}, 0, -1})->size() == static_cast<std::size_t>(found) + 1);
      stored = found;
    }
    CHECK(stored > 0);
  }
}
#endif
