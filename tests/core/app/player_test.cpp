// The guided session over a diary: what is prescribed comes in, what is done is stored.
#include <genu/app/player.hpp>
#include <genu/player/face.hpp>

#include "support/world.hpp"

using namespace genu;
using test::nrs;
using test::World;

namespace {

// A front end in short: it carries events in and effects out.
class Front {
 public:
  explicit Front(World& world) : world_(world) { open(); }

  void open() {
    opened = *test::must(app::player_plan(*world_.core));
    carry_out(player::begin(opened.plan, opened.sets, now()));
  }
  void happen(const player::What& what) { carry_out(player::step(opened.plan, state, {now(), what})); }
  void pass_seconds(int seconds) {
    world_.clock->moment.at.ms += seconds * 1000LL;
    steady_ms_ += seconds * 1000LL;
    happen(player::Tick{});
  }
  [[nodiscard]] player::Face face() const { return player::face(opened.plan, state, now().steady); }
  [[nodiscard]] std::vector<model::SetRecord> stored() const {
    const auto view = test::must(app::session_view(*world_.core));
    return view ? view->sets : std::vector<model::SetRecord>{};
  }

  app::PlayerPlan opened;
  player::State state;

 private:
  [[nodiscard]] player::Now now() const { return {{steady_ms_}, world_.clock->moment}; }

  void carry_out(player::Step next) {
    state = std::move(next.state);
    for (const auto& effect : next.effects) {
      if (const auto* set = std::get_if<player::RecordSet>(&effect)) world_.done(app::command_for(*set));
      if (const auto* ended = std::get_if<player::EndSession>(&effect)) {
        test::must(app::perform(*world_.core, *ended));
      }
    }
  }

  World& world_;
  std::int64_t steady_ms_ = 0;
};

void begin_session(World& world) {
  world.start_programme();
  world.done(app::StartSession{});
}

}  // namespace

TEST_CASE("without an open session there is nothing to play") {
  World world;
  CHECK_FALSE(test::must(app::player_plan(*world.core)));
  world.start_programme();
  CHECK_FALSE(test::must(app::player_plan(*world.core)));
}

TEST_CASE("the plan of the player is the session as prescribed") {
  World world;
  begin_session(world);
  const auto view = test::must(app::session_view(*world.core));
  const auto plan = test::must(app::player_plan(*world.core));
  REQUIRE(plan);
  CHECK(plan->session == view->id);
  REQUIRE(plan->plan.items.size() == view->items.size());
  for (std::size_t i = 0; i < view->items.size(); ++i) {
    CHECK(plan->plan.items[i].prescribed == view->items[i]);
    CHECK(plan->plan.items[i].name == view->names[i]);
    for (const auto& instead : plan->plan.items[i].alternatives) {
      CAPTURE(instead.exercise);
      CHECK_FALSE(instead.name.empty());
      if (instead.kind == player::AlternativeKind::Less) CHECK(instead.exercise == view->items[i].exercise);
    }
  }
  CHECK(plan->plan.sets.size() == static_cast<std::size_t>(view->sets_planned));
  // The default profile: 5 is still amber, 6 is red (clinical reference 3.2).
  CHECK(plan->plan.too_much == nrs(6));
}

TEST_CASE("a whole session is played and stored, set by set") {
  World world;
  begin_session(world);
  Front front(world);
  for (int i = 0; i < 3000 && front.state.doing != player::Doing::Asking; ++i) {
    if (front.face().primary != player::Primary::Pause) front.happen(player::Press{});
    front.pass_seconds(2);
    if (i % 100 == 0) CHECK(front.stored().size() == front.state.sets.size());
  }
  REQUIRE(front.state.doing == player::Doing::Asking);
  CHECK(front.stored().size() == front.opened.plan.sets.size());
  player::EndAnswers answers;
  answers.effort = 4;
  front.happen(player::End{answers});
  CHECK(front.state.doing == player::Doing::Over);
  const auto history = test::must(app::history_view(*world.core));
  REQUIRE(history.entries.size() == 1);
  CHECK(history.entries.front().state == model::SessionState::Finished);
  CHECK(history.entries.front().completed_percent == 100);
}

TEST_CASE("after the program was gone the player stands at the set after the last one stored") {
  World world;
  begin_session(world);
  Front front(world);
  front.happen(player::Skip{model::SkipReason::NoTime});
  front.happen(player::Skip{model::SkipReason::NoTime});
  const auto at = front.state.at;
  world.pass_minutes(90);
  front.open();
  CHECK(front.state.at == at);
  CHECK(front.state.doing == player::Doing::Waiting);
  CHECK(front.state.sets.size() == 2);
}

TEST_CASE("a set is stored at the moment it ended, with what was done instead, once") {
  World world;
  begin_session(world);
  const auto view = test::must(app::session_view(*world.core));
  const auto began = world.clock->moment;
  world.pass_minutes(5);
  app::RecordSet set;
  set.position = view->next;
  set.exercise = "wall-sit";
  set.reps = 3;
  set.confirmed = false;
  set.at = base::Moment{{began.at.ms + 60'000}, began.offset};
  world.done(set);
  set.pain = nrs(4);
  world.done(set);
  const auto stored = test::must(app::session_view(*world.core))->sets;
  REQUIRE(stored.size() == 1);
  CHECK(stored.front().exercise == "wall-sit");
  CHECK(stored.front().at.ms == began.at.ms + 60'000);
  CHECK_FALSE(stored.front().confirmed);
  CHECK(stored.front().pain->score() == 4);
}

TEST_CASE("a set with a moment outside its session is kept, as of now") {
  World world;
  begin_session(world);
  for (const int hours : {-3, 3}) {
    app::RecordSet set;
    set.at = base::Moment{{world.clock->moment.at.ms + hours * 3'600'000LL}, {}};
    world.done(set);
    CHECK(test::must(app::session_view(*world.core))->sets.back().at == world.clock->moment.at);
  }
}

TEST_CASE("an exercise that nobody knows is refused, and nothing is stored") {
  World world;
  begin_session(world);
  app::RecordSet set;
  set.exercise = "levitation";
  CHECK(world.refusal(set) == "unknown");
  CHECK(test::must(app::session_view(*world.core))->sets.empty());
}
