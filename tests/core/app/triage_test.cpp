// The safety questions in a runner's days: what is stored, what it locks, and who lifts that.
#include "app/locks.hpp"

#include <algorithm>

#include "support/world.hpp"

using namespace genu;
using model::TriageTier;
using test::nrs;
using test::World;

namespace {

using Facts = std::map<std::string, base::Answer<int>>;

app::AnswerTriage answers(Facts facts) {
  app::AnswerTriage command;
  command.facts = std::move(facts);
  return command;
}

app::TriageView view_of(World& world) { return test::must(app::triage_view(*world.core)); }

// Answers whatever is asked with the quiet answer, except for `changes`.
void check_all(World& world, const Facts& changes = {}) {
  if (!changes.empty()) world.done(answers(changes));
  for (;;) {
    const auto view = view_of(world);
    if (view.ask.empty()) return;
    Facts facts;
    for (const auto& question : view.ask) {
      const bool good_news = question.fact == "improving" || question.fact == "settles_with_rest";
      facts[question.fact] = question.fact == "age" ? 35
                             : question.kind == model::FactKind::Days && question.fact != "days_since_onset"
                                 ? model::never_happened
                             : good_news ? 1
                                         : 0;
    }
    world.done(answers(facts));
  }
}

std::vector<std::string> rules_of(const app::TriageView& view) {
  std::vector<std::string> rules;
  for (const auto* list : {&view.shown, &view.also}) {
    for (const auto& hit : *list) rules.push_back(hit.rule);
  }
  return rules;
}

using Rules = std::vector<std::string>;

app::RecordClearance clearance(model::ClearanceScope scope) {
  app::RecordClearance command;
  command.scope = scope;
  command.by = "Sam, physiotherapist";
  return command;
}

app::Locks locks(World& world) { return test::must(app::locks_today(world.core->inside())); }

void check_in(World& world, int pain_now, int swelling) {
  app::LogCheckIn log;
  log.entry.pain_now = nrs(pain_now);
  log.entry.swelling = swelling;
  log.side = model::Side::Left;
  world.done(log);
}

}  // namespace

TEST_CASE("nothing is said before the questions are answered, and quiet answers say: manage it yourself") {
  World world;
  CHECK_FALSE(view_of(world).tier);
  CHECK(view_of(world).due == app::TriageDue::FirstUse);
  check_all(world);
  const auto view = view_of(world);
  CHECK(view.tier == TriageTier::SelfManage);
  CHECK(rules_of(view).empty());
  CHECK_FALSE(view.due);
  CHECK(view.first_72_hours.size() == 7);
  CHECK(view.checked == world.today().day);
}

TEST_CASE("answers may come in any order and in any number of steps") {
  const Facts facts{{"knee_hot", 1}, {"swelling", 2}, {"fever_or_shivers", 1}, {"pain_now", 3}};
  World at_once, one_by_one;
  at_once.done(answers(facts));
  for (auto each = facts.rbegin(); each != facts.rend(); ++each) one_by_one.done(answers({*each}));
  CHECK(rules_of(view_of(at_once)) == Rules{"U03", "U04", "S02"});
  CHECK(rules_of(view_of(one_by_one)) == rules_of(view_of(at_once)));
  CHECK(view_of(one_by_one).ask == view_of(at_once).ask);
}

TEST_CASE("wrong answers are refused whole, with their place") {
  World world;
  const auto place = [&](const app::AnswerTriage& command) {
    const auto refused = app::perform(*world.core, command);
    REQUIRE_FALSE(refused);
    return refused.error().place;
  };
  CHECK(place(answers({{"knee_hot", 1}, {"swelling", 4}})) == "facts.swelling");
  CHECK(place(answers({{"knee_hot", 2}})) == "facts.knee_hot");
  CHECK(place(answers({{"knee_cold", 1}})) == "facts.knee_cold");
  CHECK(place(answers({{"weeks_worsening", 1}})) == "facts.weeks_worsening");
  CHECK(world.refusal(answers({})) == "may.no-answers");
  app::AnswerTriage diagnosis;
  diagnosis.diagnosis = "gout";
  CHECK(place(diagnosis) == "diagnosis");
  CHECK_FALSE(view_of(world).checked);
}

TEST_CASE("a declined answer leaves its question open") {
  World world;
  check_all(world, {{"locked_now", base::Answer<int>(base::Silence::Declined)}});
  const auto view = view_of(world);
  CHECK(view.tier == TriageTier::SelfManage);
  World other;
  other.done(answers({{"locked_now", base::Answer<int>(base::Silence::Declined)}}));
  const auto open = view_of(other).ask;
  CHECK(std::any_of(open.begin(), open.end(), [](const auto& question) { return question.fact == "locked_now"; }));
}

TEST_CASE("after an urgent answer no programme and no session can be begun until somebody has looked") {
  World world;
  world.done(answers({{"pain_rest", 8}}));
  app::StartProgramme start;
  start.programme = "pfp-runner";
  CHECK(world.refusal(start) == "may.urgent-help-first");
  CHECK(world.refusal(app::AnswerPattern{{{"stairs", {"yes"}, std::nullopt}}}) == "may.urgent-help-first");
  // Quiet answers later do not lift it.
  world.pass_days(3);
  check_all(world, {{"pain_rest", 0}});
  CHECK(rules_of(view_of(world)) == Rules{"U15"});
  CHECK(world.refusal(start) == "may.urgent-help-first");
  world.done(clearance(model::ClearanceScope::Exercise));
  CHECK(rules_of(view_of(world)).empty());
  CHECK_FALSE(view_of(world).lock_all);
  CHECK(world.refusal(start).empty());
  // Running has not been cleared.
  CHECK(locks(world).running_locked);
  world.done(clearance(model::ClearanceScope::Running));
  CHECK_FALSE(locks(world).running_locked);
}

TEST_CASE("an urgent answer during a programme stops sessions and phases") {
  World world;
  world.start_programme();
  world.done(answers({{"locked_now", 1}}));
  const auto today = world.today();
  CHECK(today.session->offer == app::SessionOffer::SeekHelp);
  REQUIRE(today.advice);
  CHECK(today.advice->action == model::Action::SeekHelp);
  CHECK(today.advice->reasons.front().message == "next-action.seek-help.triage");
  CHECK(world.refusal(app::StartSession{}) == "may.start-session.seek-help");
  CHECK(world.refusal(app::MoveToPhase{"build", {}}) == "may.urgent-help-first");
  CHECK(locks(world).all_locked);
  CHECK(locks(world).all_reasons.front().values.at("rule") == "U10");
  world.done(clearance(model::ClearanceScope::Exercise));
  CHECK(world.today().session->offer != app::SessionOffer::SeekHelp);
}

TEST_CASE("to be seen soon leaves the first phase open and closes the others") {
  World world;
  world.start_programme();
  check_all(world, {{"failed_restarts", 3}});
  CHECK(view_of(world).tier == TriageTier::Soon);
  CHECK_FALSE(locks(world).running_locked);
  const auto today = world.today();
  CHECK(today.advice->action == model::Action::SeekHelp);
  CHECK(today.session->offer != app::SessionOffer::SeekHelp);
  for (const auto& line : today.session->lines) CHECK(line.move == app::DoseMove::Same);
  CHECK(world.refusal(app::MoveToPhase{"build", {}}) == "may.first-phase-until-seen");
  CHECK(world.refusal(app::StartSession{}).empty());
}

TEST_CASE("rules that stop running say so, with their advice") {
  World world;
  world.start_programme();
  CHECK_FALSE(locks(world).running_locked);
  world.done(answers({{"swelling", 2}}));
  const auto held = locks(world);
  CHECK(held.running_locked);
  CHECK_FALSE(held.all_locked);
  REQUIRE(held.running_reasons.size() == 1);
  CHECK(held.running_reasons.front().rule == "lock.running");
  CHECK(held.running_reasons.front().values.at("rule") == "S02");
}

TEST_CASE("after an injection running waits for its own clearance") {
  World world;
  app::StartProgramme start;
  start.programme = "post-injection-return";
  world.done(start);
  CHECK(locks(world).running_locked);
  CHECK(locks(world).running_reasons.front().message == "lock.running.after-injection");
  world.done(clearance(model::ClearanceScope::Exercise));
  CHECK(locks(world).running_locked);
  world.done(clearance(model::ClearanceScope::Running));
  CHECK_FALSE(locks(world).running_locked);
}

TEST_CASE("the diary answers for itself, and what it locks outlives a change of the entry") {
  World world;
  world.start_programme();
  app::LogCheckIn log;
  log.entry.swelling = 2;
  log.entry.pain_now = nrs(7);
  const auto entry = world.done(log);
  CHECK(rules_of(view_of(world)) == Rules{"S02", "S05"});
  CHECK(locks(world).running_locked);
  log.id = entry.id;
  log.entry.swelling = 0;
  log.entry.pain_now = nrs(1);
  world.done(log);
  CHECK(locks(world).running_locked);
  world.done(app::RemoveCheckIn{entry.id});
  CHECK(locks(world).running_locked);
  world.pass_days(30);
  CHECK(locks(world).running_locked);
  world.done(clearance(model::ClearanceScope::Exercise));
  world.done(clearance(model::ClearanceScope::Running));
  CHECK_FALSE(locks(world).running_locked);
  CHECK(rules_of(view_of(world)).empty());
}

TEST_CASE("an answer that locks cannot be taken back, others can") {
  World world;
  world.done(answers({{"pain_now", 2}}));
  CHECK(world.refusal(app::Undo{}).empty());
  CHECK_FALSE(view_of(world).checked);
  world.done(answers({{"pain_now", 8}}));
  CHECK(world.refusal(app::Undo{}) == "may.undo-lock");
  check_in(world, 8, 0);
  CHECK(world.refusal(app::Undo{}).empty());
  CHECK(locks(world).running_locked);
}

TEST_CASE("the diary's pain and swelling count as answers") {
  World world;
  check_in(world, 4, 1);
  const auto questions = test::must(app::triage_questions(*world.core));
  for (const auto& question : questions) {
    CAPTURE(question.fact);
    const bool told = question.fact == "pain_now" || question.fact == "swelling";
    CHECK(question.from_diary == told);
    if (told) CHECK(question.answer == (question.fact == "pain_now" ? 4 : 1));
    if (told) CHECK_FALSE(question.to_ask);
  }
}

TEST_CASE("times the knee gave way add up over two weeks, sessions and runs included") {
  World world;
  world.start_programme();
  app::LogRun run;
  run.run.distance = {5000};
  run.run.gave_way = true;
  world.done(run);
  CHECK(rules_of(view_of(world)) == Rules{"S03"});
  world.pass_days(15);
  CHECK(rules_of(view_of(world)).empty());
}

TEST_CASE("days go on by themselves, and what never happened stays so") {
  World world;
  check_all(world, {{"injury_days", 5}, {"no_four_steps_then", 1}});
  CHECK(rules_of(view_of(world)) == Rules{"S22"});
  world.pass_days(3);
  for (const auto& question : test::must(app::triage_questions(*world.core))) {
    if (question.fact == "injury_days") CHECK(question.answer == 8);
    if (question.fact == "surgery_days") CHECK(question.answer == model::never_happened);
    if (question.fact == "days_since_onset") CHECK(question.answer == 3);
  }
}

TEST_CASE("after a week, and after a red session, the questions are due again") {
  World world;
  world.start_programme();
  check_all(world);
  CHECK_FALSE(view_of(world).due);
  world.pass_days(1);
  world.log_session(8);
  CHECK(view_of(world).due == app::TriageDue::AfterRed);
  world.pass_days(6);
  const auto view = view_of(world);
  CHECK(view.due == app::TriageDue::Weekly);
  CHECK_FALSE(view.tier);
  for (const auto& question : view.ask) CHECK(question.fact != "age");
}

TEST_CASE("more than a week without getting better is told from the diary") {
  World world;
  app::StartProgramme start;
  start.programme = "pfp-runner";
  start.onset = world.today().day - 6;
  world.done(start);
  for (int day = 0; day < 6; ++day) {
    world.check_in(3);
    world.pass_days(1);
  }
  CHECK(rules_of(view_of(world)) == Rules{"S01"});
  // Once somebody has looked, the days before that count no longer.
  world.done(clearance(model::ClearanceScope::Exercise));
  for (int day = 0; day < 6; ++day) {
    world.check_in(3);
    world.pass_days(1);
  }
  CHECK(rules_of(view_of(world)).empty());
}

TEST_CASE("a replaced knee and a growing one get no programme") {
  for (const auto& [fact, value, refusal] :
       {std::tuple("joint_replacement", 1, "may.knee-replaced"), std::tuple("age", 17, "may.adults-only")}) {
    World world;
    world.done(answers({{fact, value}}));
    app::StartProgramme start;
    start.programme = "pfp-runner";
    CHECK(world.refusal(start) == refusal);
  }
}

TEST_CASE("somebody who has looked can be noted before any programme, once there is something to look at") {
  World world;
  CHECK(world.refusal(clearance(model::ClearanceScope::Exercise)) == "may.no-programme");
  world.done(answers({{"exertion_warning", 1}}));
  CHECK(view_of(world).lock_all);
  CHECK(world.refusal(clearance(model::ClearanceScope::Exercise)).empty());
  CHECK_FALSE(view_of(world).lock_all);
}

TEST_CASE("three rules are shown at once, the rest follows") {
  World world;
  world.done(
      answers({{"locked_now", 1}, {"pain_rest", 9}, {"deformity", 1}, {"saddle_or_bladder", 1}, {"swelling", 2}}));
  const auto view = view_of(world);
  CHECK(view.shown.size() == 3);
  CHECK(rules_of(view) == Rules{"U07", "U18", "U10", "U15", "S02"});
}
