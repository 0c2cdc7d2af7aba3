// The guided session over a diary: what is prescribed comes in, what is done is stored.
#include <genu/app/playing.hpp>

#include "support/world.hpp"

using namespace genu;
using test::nrs;
using test::World;

namespace {

// A front end in short: it carries events in.
class Front {
 public:
  explicit Front(World& world) : world_(world) { open(); }

  void open() { playing.emplace(std::move(*test::must(app::Playing::open(*world_.core, {}, now())))); }
  app::Played happen(const player::What& what) { return playing->happen(what, now()); }
  void pass_seconds(int seconds) {
    world_.clock->moment.at.ms += seconds * 1000LL;
    steady_ms_ += seconds * 1000LL;
    CHECK_FALSE(happen(player::Tick{}).trouble);
  }
  [[nodiscard]] player::Face face() const { return playing->face(now()); }
  [[nodiscard]] player::Doing doing() const { return playing->state().doing; }
  [[nodiscard]] std::vector<model::SetRecord> stored() const {
    const auto view = test::must(app::session_view(*world_.core));
    return view ? view->sets : std::vector<model::SetRecord>{};
  }

  std::optional<app::Playing> playing;

 private:
  [[nodiscard]] player::Steady now() const { return {steady_ms_}; }

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
  for (int i = 0; i < 3000 && front.doing() != player::Doing::Asking; ++i) {
    if (front.face().primary != player::Primary::Pause) front.happen(player::Press{});
    front.pass_seconds(2);
    if (i % 100 == 0) CHECK(front.stored().size() == front.playing->state().sets.size());
  }
  REQUIRE(front.doing() == player::Doing::Asking);
  CHECK(front.stored().size() == front.playing->plan().sets.size());
  player::EndAnswers answers;
  answers.effort = 4;
  front.happen(player::End{answers});
  CHECK(front.playing->over());
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
  const auto at = front.playing->state().at;
  world.pass_minutes(90);
  front.open();
  CHECK(front.playing->state().at == at);
  CHECK(front.doing() == player::Doing::Waiting);
  CHECK(front.playing->state().sets.size() == 2);
}

TEST_CASE("what is different in the diary is told with each event, and the praise comes after") {
  World world;
  begin_session(world);
  Front front(world);
  const auto skipped = front.happen(player::Skip{model::SkipReason::NoTime});
  CHECK(skipped.changes.records == std::vector<std::string>{"set"});
  const auto done = front.happen(player::Done{});
  CHECK(done.changes.records == std::vector<std::string>{"set"});
  CHECK(std::holds_alternative<player::Tone>(done.cues.front()));
  CHECK(front.stored().size() == 2);
}

TEST_CASE("what the diary does not take is owed, and tried again") {
  World world;
  begin_session(world);
  Front front(world);
  world.done(app::AbandonSession{});  // as if another program had ended the session
  const auto refused = front.happen(player::Done{});
  REQUIRE(refused.trouble);
  CHECK(refused.trouble->reason == "may.no-open-session");
  CHECK(refused.cues.empty());
  world.done(app::Undo{});
  CHECK(front.stored().empty());
  front.pass_seconds(2);
  CHECK(front.stored().size() == 1);
  front.happen(player::Done{});
  CHECK(front.stored().size() == 2);
}

TEST_CASE("a diary that takes nothing is asked once a second, however often somebody looks") {
  World world;
  begin_session(world);
  Front front(world);
  world.done(app::AbandonSession{});
  CHECK(front.happen(player::Done{}).trouble);
  CHECK_FALSE(front.happen(player::Tick{}).trouble);
}

TEST_CASE("other lengths hold from the next set on, other cues at once") {
  World world;
  begin_session(world);
  Front front(world);
  front.happen(player::Start{});
  REQUIRE(front.face().phase == player::Phase::GetReady);
  app::Leading quiet;
  quiet.timing.get_ready = {0};
  quiet.cues = {false, false, false, false};
  front.playing->lead(quiet);
  CHECK(front.face().total_s == 5);
  CHECK(front.happen(player::Done{}).cues.empty());
  front.happen(player::Start{});
  CHECK(front.face().phase == player::Phase::Hold);
}

TEST_CASE("the words of a physiotherapist stand by the limit that they set") {
  World world;
  world.start_programme();
  app::SetOverride change;
  change.kind = model::OverrideKind::PainLimit;
  change.session = model::SessionKind::Rehab;
  change.green = 1;
  change.amber = 3;
  change.author = "A. Lund";
  change.reason = "Three is enough for two weeks.";
  world.done(change);
  world.done(app::StartSession{});
  Front front(world);
  CHECK(front.playing->plan().too_much == nrs(4));
  CHECK(front.playing->pain_limit().amber == 3);
  CHECK(front.playing->pain_limit().set_by == "A. Lund");
  front.happen(player::SayPain{nrs(3)});
  CHECK_FALSE(front.face().asked_too_much);
  const auto asked = front.happen(player::SayPain{nrs(4)});
  CHECK(front.face().asked_too_much);
  REQUIRE(asked.cues.size() == 1);
  CHECK(std::get<player::AskTooMuch>(asked.cues.front()).advice == change.reason);
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
