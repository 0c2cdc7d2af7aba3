// Two installations that see one folder.
#include <algorithm>
#include <filesystem>

#include "app/inside.hpp"
#include "support/paired.hpp"
#include "support/text_file.hpp"

using namespace genu;
using namespace genu::test;
using model::ContactRole;

namespace {

namespace fs = std::filesystem;

// Colleagues, one of whom has a runner with a programme, and the folder between them.
struct Shared {
  Shared() : pair(ContactRole::Physio), folder(fs::temp_directory_path() / "genu-sync-test") {
    fs::remove_all(folder);
    fs::create_directories(folder);
    for (auto* world : {&pair.one, &pair.other}) world->done(app::SetSyncFolder{folder.string()});
    pair.one.start_programme();
  }
  ~Shared() { fs::remove_all(folder); }
  Shared(const Shared&) = delete;
  Shared& operator=(const Shared&) = delete;

  static app::SyncReport sync(Installed& world) { return must(app::sync_now(*world.core)); }
  static std::size_t entries(const Installed& world) {
    return must(world.core->inside().store.list<model::CheckIn>()).size();
  }
  [[nodiscard]] std::vector<fs::path> files() const {
    std::vector<fs::path> all;
    for (const auto& each : fs::recursive_directory_iterator(folder)) {
      if (each.is_regular_file()) all.push_back(each.path());
    }
    std::sort(all.begin(), all.end());
    return all;
  }

  Paired pair;
  fs::path folder;
};

}  // namespace

TEST_CASE("what one writes the other reads, and when all is said nothing more is written") {
  Shared shared;
  auto& [one, other] = shared.pair;
  one.check_in(3);
  const auto first = Shared::sync(one);
  CHECK(first.written == 1);
  CHECK(first.sent == 5);  // person, knee, plan, phase, entry
  const auto second = Shared::sync(other);
  CHECK(second.read == 1);
  CHECK(second.changed == 5);
  CHECK(Shared::entries(other) == 1);
  other.check_in(2);
  Shared::sync(other);
  Shared::sync(one);
  CHECK(Shared::entries(one) == 2);
  Shared::sync(other);
  const auto files = shared.files();
  for (int round = 0; round < 3; ++round) {
    CHECK(Shared::sync(one).written == 0);
    CHECK(Shared::sync(other).written == 0);
  }
  CHECK(shared.files() == files);
  for (const auto& file : files) {
    const auto bytes = support::read_text(file);
    CHECK(bytes.starts_with("GenS"));
    CHECK(bytes.find("pfp") == std::string::npos);
  }
}

TEST_CASE("a lost file is noticed, asked for, and made good") {
  Shared shared;
  auto& [one, other] = shared.pair;
  Shared::sync(one);
  Shared::sync(other);
  Shared::sync(one);
  const auto before = shared.files();
  one.check_in(3);
  Shared::sync(one);
  for (const auto& file : shared.files()) {
    if (std::find(before.begin(), before.end(), file) == before.end()) fs::remove(file);
  }
  one.check_in(4);
  Shared::sync(one);
  CHECK(Shared::sync(other).missing == std::vector<std::string>{"Ada"});
  CHECK(Shared::entries(other) == 1);
  Shared::sync(one);  // reads that something is wanted, and writes it again
  CHECK(Shared::sync(other).missing.empty());
  CHECK(Shared::entries(other) == 2);
}

TEST_CASE("half a file is told and read again once it is whole") {
  Shared shared;
  auto& [one, other] = shared.pair;
  one.check_in(3);
  Shared::sync(one);
  REQUIRE(shared.files().size() == 1);
  const auto whole = support::read_text(shared.files()[0]);
  support::write_text(shared.files()[0], whole.substr(0, whole.size() / 2));
  const auto report = Shared::sync(other);
  REQUIRE(report.problems.size() == 1);
  CHECK(report.problems[0].from == "Ada");
  CHECK(report.problems[0].reason == "vault.sealed-damaged");
  CHECK(Shared::entries(other) == 0);
  support::write_text(shared.files()[0], whole);
  CHECK(Shared::sync(other).problems.empty());
  CHECK(Shared::entries(other) == 1);
}

TEST_CASE("a change on both sides is counted, and decided once for both") {
  Shared shared;
  auto& [one, other] = shared.pair;
  one.check_in(3);
  Shared::sync(one);
  Shared::sync(other);
  const auto entry = must(one.core->inside().store.list<model::CheckIn>()).front();
  for (auto* world : {&one, &other}) {
    shared.pair.pass_minutes(5);
    app::LogCheckIn log;
    log.id = entry.id;
    log.entry = entry;
    log.entry.note = world == &one ? "stairs" : "hills";
    world->done(log);
  }
  Shared::sync(one);
  CHECK(Shared::sync(other).conflicts == 1);
  CHECK(Shared::sync(one).conflicts == 1);
  const auto conflict = must(app::conflicts_view(*one.core)).conflicts.at(0);
  one.done(app::SettleConflict{conflict.id, model::Stands::Mine});
  Shared::sync(one);
  Shared::sync(other);
  CHECK(must(other.core->inside().store.list<model::CheckIn>()).front().note == "stairs");
}

TEST_CASE("a folder that is not there is told, and nothing is made") {
  Shared shared;
  auto& [one, other] = shared.pair;
  CHECK(one.refusal(app::SetSyncFolder{shared.folder.string() + "/nowhere"}) == "error.no-folder");
  fs::remove_all(shared.folder);
  CHECK(app::sync_now(*one.core).error().reason == "error.no-folder");
  CHECK_FALSE(fs::exists(shared.folder));
  other.done(app::SetSyncFolder{});
  CHECK(app::sync_now(*other.core).error().reason == "exchange.no-folder");
}
