// A runner and a physiotherapist with a data folder each: paired, a programme down, three weeks of diary up, the plan
// changed in between, and both closed and opened again on the way.
#include <filesystem>

#include "app/inside.hpp"
#include "support/paired.hpp"

using namespace genu;
using namespace genu::test;
using model::ContactRole;

namespace {

namespace fs = std::filesystem;

struct TwoFolders {
  explicit TwoFolders(const char* name) : path(fs::temp_directory_path() / name) { fs::remove_all(path); }
  ~TwoFolders() { fs::remove_all(path); }
  TwoFolders(const TwoFolders&) = delete;
  TwoFolders& operator=(const TwoFolders&) = delete;
  fs::path path;
};

void close_and_open(Installed& world, const TwoFolders& folder) {
  world.core.reset();
  world.core =
      std::make_unique<app::Core>(must(app::Core::open({folder.path.string(), world.clock, world.random, "test"})));
}

void live(Installed& runner) {
  if (!runner.today().follow_ups.empty()) runner.answer_morning(1);
  runner.check_in(2);
  const auto today = runner.today();
  if (today.session && today.session->offer == app::SessionOffer::Start) runner.log_session(1);
}

template <class T>
std::vector<T> all(const Installed& world) {
  return must(world.core->inside().store.list<T>());
}

}  // namespace

TEST_CASE("a programme goes down, three weeks of diary come up, and the plan changes on the way") {
  const TwoFolders runners("genu-journey-runner"), physios("genu-journey-physio");
  Installed runner(1, "Ada", ContactRole::Runner, runners.path.string());
  Installed physio(2, "Grace", ContactRole::Physio, physios.path.string());
  runner.accept(physio);
  physio.accept(runner);
  physio.turn_to_contact();
  CHECK(fs::file_size(runners.path / "keys.seed") == 32);
#ifndef _WIN32
  CHECK((fs::status(runners.path / "keys.seed").permissions() & fs::perms(0777)) == fs::perms(0600));
#endif

  app::StartProgramme start;
  start.programme = "pfp-runner";
  start.by = "Grace";
  start.reason = "after our talk";
  start.usual_morning_pain = nrs(2);
  physio.done(start);
  runner.import(physio.packet());
  CHECK(runner.today().standing->programme == "pfp-runner");

  std::vector<std::string> sent;
  for (int week = 0; week < 3; ++week) {
    for (int day = 0; day < 7; ++day) {
      live(runner);
      runner.pass_days(1);
      physio.pass_days(1);
    }
    sent.push_back(runner.packet());
    if (week == 1) continue;  // this one is lost
    close_and_open(physio, physios);
    physio.turn_to_contact();
    physio.import(sent.back());
    app::SetOverride days;
    days.kind = model::OverrideKind::Days;
    days.sessions_per_week = week + 2;
    days.author = "Grace";
    days.reason = "a busy week";
    physio.done(days);
    close_and_open(runner, runners);
    runner.import(physio.packet());
    CHECK(must(app::overrides_view(*runner.core)).in_force.back().sessions_per_week == week + 2);
  }
  physio.import(sent[1]);
  physio.import(runner.packet());
  runner.import(physio.packet());
  CHECK(all<model::CheckIn>(runner).size() == 21);
  CHECK(all<model::Session>(runner).size() > 5);
  CHECK(all<model::CheckIn>(physio) == all<model::CheckIn>(runner));
  CHECK(all<model::Session>(physio) == all<model::Session>(runner));
  CHECK(all<model::SetRecord>(physio) == all<model::SetRecord>(runner));
  CHECK(all<model::FollowUp>(physio) == all<model::FollowUp>(runner));
  CHECK(all<model::Override>(physio) == all<model::Override>(runner));
  CHECK(all<model::Plan>(physio) == all<model::Plan>(runner));
  CHECK(all<model::Conflict>(physio).empty());
  CHECK(all<model::Conflict>(runner).empty());
}
