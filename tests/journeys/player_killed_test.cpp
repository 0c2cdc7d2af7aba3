// A session is killed a hundred times, wherever it stands: whatever was in memory is gone, the diary is opened again.
// It must go on at the right set with the right time left, and every set must be there once.
#include <algorithm>
#include <filesystem>
#include <genu/app/playing.hpp>
#include <random>
#include <set>

#include "support/world.hpp"

using namespace genu;
using test::nrs;
using test::World;

namespace {

class Folder {
 public:
  Folder() : path_(std::filesystem::temp_directory_path() / "genu-player-killed") { clear(); }
  ~Folder() { clear(); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  void clear() const {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  std::filesystem::path path_;
};

// What must be true again after a kill.
struct Standing {
  std::vector<player::RecordSet> sets;
  std::size_t at = 0;
  player::Doing doing = player::Doing::Waiting;
  std::int64_t left_ms = 0;  // of a rest or of changing sides, as long as it was to be
};

class Life {
 public:
  explicit Life(unsigned seed) : world_(folder_.path()), random_(seed) {
    world_.start_programme();
    begin_session();
  }

  int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(random_); }
  [[nodiscard]] bool over() const { return playing_->state().doing == player::Doing::Asking; }

  // Something a person does, or nothing, and some time.
  void live() {
    const int what = number(0, 9);
    if (what < 5) happen(player::Press{});
    if (what == 5) happen(player::Skip{model::SkipReason::NoTime});
    if (what == 6) happen(player::SayPain{nrs(number(0, 4))});
    if (what == 7) happen(player::SetReps{number(1, 12)});
    if (what == 8) happen(player::Confirm{});
    for (int looks = number(0, 30); looks > 0; --looks) pass_ms(number(50, 1500));
  }

  void kill_and_go_on() {
    const auto before = standing();
    playing_.reset();
    world_.core.reset();
    const std::int64_t away_ms = number(0, 3) == 0 ? number(60'000, 900'000) : number(0, 20'000);
    world_.clock->moment.at.ms += away_ms;
    steady_.ms = number(0, 1'000'000);  // the machine may have been started anew: another clock altogether
    world_.core =
        std::make_unique<app::Core>(test::must(app::Core::open({folder_.path(), world_.clock, world_.random, "test"})));
    open();
    check(before, away_ms);
  }

  // The last set is done: the answers, and on to the next session.
  void finish() {
    const auto all = playing_->plan().sets.size();
    CHECK(test::must(app::session_view(*world_.core))->sets.size() == all);
    happen(player::End{});
    CHECK(playing_->over());
    world_.pass_days(2);
    if (!world_.today().follow_ups.empty()) world_.answer_morning(1);
    begin_session();
  }

 private:
  void begin_session() {
    world_.done(app::StartSession{});
    open();
  }
  void open() { playing_.emplace(std::move(*test::must(app::Playing::open(*world_.core, {}, steady_)))); }

  void happen(const player::What& what) {
    CHECK_FALSE(playing_->happen(what, steady_).trouble);
    if (pausing()) pause_ends_ms_ = world_.clock->moment.at.ms + player::left_ms(*playing_->state().run, steady_);
  }
  void pass_ms(int ms) {
    world_.clock->moment.at.ms += ms;
    steady_.ms += ms;
    happen(player::Tick{});
  }

  [[nodiscard]] Standing standing() const {
    const auto& state = playing_->state();
    Standing standing{state.sets, state.at, state.doing, 0};
    if (pausing()) standing.left_ms = player::left_ms(*state.run, steady_);
    return standing;
  }
  [[nodiscard]] bool pausing() const {
    const auto doing = playing_->state().doing;
    return doing == player::Doing::Resting || doing == player::Doing::Switching;
  }

  // That somebody cut a pause short is not stored, so the calendar has it go on; none follows what was left out.
  [[nodiscard]] std::int64_t left_by_the_calendar(const Standing& before) const {
    if (before.sets.empty() || before.sets.back().skipped) return 0;
    return std::max<std::int64_t>(0, pause_ends_ms_ - world_.clock->moment.at.ms);
  }

  void check(const Standing& before, std::int64_t away_ms) const {
    const auto after = standing();
    CHECK(after.sets == before.sets);
    check_stored(before.sets);
    if (before.doing == player::Doing::Asking) {
      CHECK(after.doing == player::Doing::Asking);
      return;
    }
    CHECK(after.at == before.at);
    // A set that ran begins anew; a rest goes on by the calendar.
    const auto left = left_by_the_calendar(before);
    CHECK((after.doing == player::Doing::Waiting) == (left == 0));
    CHECK(after.left_ms == left);
    if (before.left_ms > away_ms) {
      CHECK(after.doing == before.doing);
      CHECK(after.left_ms == before.left_ms - away_ms);
    }
  }

  void check_stored(const std::vector<player::RecordSet>& sets) const {
    const auto stored = test::must(app::session_view(*world_.core))->sets;
    std::set<std::tuple<int, int, model::Side>> places;
    for (const auto& set : stored) CHECK(places.insert({set.item, set.set, set.side}).second);
    CHECK(stored.size() == sets.size());
  }

  Folder folder_;
  World world_;
  std::mt19937 random_;
  player::Steady steady_{5000};
  std::int64_t pause_ends_ms_ = 0;  // of the last rest or change of sides, by the calendar
  std::optional<app::Playing> playing_;
};

}  // namespace

TEST_SUITE("journeys") {
  TEST_CASE("a session killed a hundred times goes on where it stood, with every set once") {
    constexpr int kills = 100;
    Life life(20260302);
    for (int i = 0; i < kills; ++i) {
      CAPTURE(i);
      for (int steps = life.number(0, 8); steps > 0 && !life.over(); --steps) life.live();
      life.kill_and_go_on();
      if (life.over()) life.finish();
    }
  }
}
