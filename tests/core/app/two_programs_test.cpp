// Two programs on one diary: what a core keeps at hand never hides what the other has written.
#include <array>
#include <filesystem>

#include "app/history.hpp"
#include "support/world.hpp"

using namespace genu;
using test::World;

namespace {

class SharedFolder {
 public:
  SharedFolder() { std::filesystem::remove_all(path_); }
  ~SharedFolder() { std::filesystem::remove_all(path_); }
  SharedFolder(const SharedFolder&) = delete;
  SharedFolder& operator=(const SharedFolder&) = delete;
  [[nodiscard]] std::string text() const { return path_.string(); }

 private:
  std::filesystem::path path_ = std::filesystem::temp_directory_path() / "genu-at-hand-test";
};

// What a core that has just been opened on the same folder shows at the same moment.
struct Fresh {
  explicit Fresh(const World& like, const std::string& folder) : world(folder) {
    world.clock->moment = like.clock->moment;
  }
  World world;
};

void check_same(World& known, const std::string& folder) {
  Fresh fresh(known, folder);
  CHECK(known.today() == fresh.world.today());
  CHECK(test::must(app::session_view(*known.core)) == test::must(app::session_view(*fresh.world.core)));
  CHECK(test::must(app::history_view(*known.core)) == test::must(app::history_view(*fresh.world.core)));
  CHECK(test::must(app::programme_view(*known.core)) == test::must(app::programme_view(*fresh.world.core)));
}

// Randomness of its own, so that two programs never make the same id.
void differ(World& world) {
  std::array<std::uint8_t, 10> bytes{};
  for (int i = 0; i < 1000; ++i) world.random->fill(bytes);
}

}  // namespace

TEST_CASE("every view of a core in use is that of a core just opened, day after day") {
  const SharedFolder folder;
  World world(folder.text());
  world.start_programme();
  for (int day = 0; day < 9; ++day) {
    CAPTURE(day);
    if (!world.today().follow_ups.empty()) world.answer_morning(day == 4 ? 3 : 1);
    check_same(world, folder.text());
    world.check_in(day == 5 ? 4 : 1);
    check_same(world, folder.text());
    if (world.today().session->offer == app::SessionOffer::Start) {
      world.done(app::StartSession{});
      for (int set = 0; set < 3; ++set) {
        app::RecordSet record;
        record.pain = test::nrs(set);
        world.done(record);
        check_same(world, folder.text());
      }
      // On one day the session is left open.
      if (day != 2) world.done(app::FinishSession{});
      check_same(world, folder.text());
    }
    world.pass_days(1);
    check_same(world, folder.text());
  }
}

TEST_CASE("what another program writes is seen by the next question") {
  const SharedFolder folder;
  World mine(folder.text());
  mine.start_programme();
  CHECK(mine.today().session->offer == app::SessionOffer::Start);

  World theirs(folder.text());
  differ(theirs);
  CHECK(theirs.today() == mine.today());
  theirs.done(app::StartSession{});
  CHECK(mine.today().session->offer == app::SessionOffer::Resume);
  CHECK(mine.refusal(app::StartSession{}) == "may.start-session.resume");

  mine.done(app::RecordSet{});
  CHECK(test::must(app::session_view(*theirs.core))->sets.size() == 1);
  theirs.done(app::Undo{});
  CHECK(test::must(app::session_view(*mine.core))->sets.empty());

  app::StartProgramme other;
  other.programme = "knee-oa-exercise";
  other.side = model::Side::Right;
  other.replace = true;
  theirs.done(other);
  CHECK(mine.today().standing->programme == "knee-oa-exercise");
  CHECK(mine.today() == theirs.today());
}
