#include "support.hpp"

namespace genu::store::testing {

using base::Day;
using base::Silence;
using namespace model;

namespace {

constexpr Day today{20513};

Dose a_dose() {
  Dose dose;
  return dose;
}

Programme a_programme() {
  Programme programme;
  programme.id = "pfp-runner";
  programme.condition = "pfp";
  programme.name = "Runner's knee";
  programme.basis = "Hips and thighs first";
  programme.sources = {"willy-2019"};
  Item item;
  item.exercise = "wall-sit";
  item.dose = a_dose();
  Phase phase;
  phase.id = "calm";
  phase.name = "Calm";
  phase.goal = "Less pain";
  phase.running = "None yet";
  phase.items = {item};
  programme.phases = {phase};
  return programme;
}

}  // namespace

Person a_person() { return {id(1), "Ada Ł 🦵", {}, noon, std::vector{Equipment::Bike, Equipment::Pool}}; }

Episode an_episode() {
  Episode episode;
  episode.id = id(2);
  episode.person = id(1);
  episode.condition = "pfp";
  episode.onset = today - 30;
  episode.usual_morning_pain = pain(3);
  episode.created = noon;
  episode.day = today;
  return episode;
}

Plan a_plan() {
  Plan plan;
  plan.id = id(3);
  plan.episode = id(2);
  plan.programme = a_programme();
  plan.weekdays = {base::Weekday::Monday, base::Weekday::Friday};
  plan.author = "Ada";
  plan.created = noon;
  plan.day = today;
  return plan;
}

PhaseStart a_phase_start() { return {id(4), id(2), "calm", today, noon, "phase.begun"}; }

Clearance a_clearance() { return {id(5), id(2), ClearanceScope::Running, "Dr Bo", "fine", noon, today}; }

Session a_session() {
  Session session;
  session.id = id(6);
  session.episode = id(2);
  session.plan = id(3);
  session.phase = "calm";
  session.day = today;
  session.started = noon;
  session.offset = {60};
  session.items = {{"wall-sit", a_dose(), 2, Laterality::Both, "slowly", "Chair push"}};
  session.pain_before = pain(0);
  session.pain_during = Silence::NotAsked;
  session.pain_after = Silence::NoAnswer;
  session.effort = Silence::Declined;
  session.limp = true;
  session.sharp_sudden = false;
  session.gave_way = Silence::Declined;
  session.completed_percent = 50;
  return session;
}

SetRecord a_set() {
  SetRecord set;
  set.id = id(7);
  set.session = id(6);
  set.exercise = "wall-sit";
  set.reps = 12;
  set.load = base::Grams{2500};
  set.confirmed = true;
  set.pain = pain(10);
  set.at = noon;
  return set;
}

CheckIn a_check_in(int number) {
  CheckIn check_in;
  check_in.id = id(number);
  check_in.person = id(1);
  check_in.day = today;
  check_in.at = noon;
  check_in.pain_now = pain(4);
  check_in.stiffness_min = 15;
  check_in.swelling = 0;
  check_in.locked = false;
  check_in.woke_at_night = Silence::NoAnswer;
  check_in.note = "line\nbreak, \"quotes\" and 🥣";
  check_in.spots = {{"patella-lower", Side::Left, pain(5), "dull"}};
  return check_in;
}

Run a_run() {
  Run run;
  run.id = id(9);
  run.episode = id(2);
  run.day = today;
  run.started = noon;
  run.distance = {5000};
  run.duration = {1800};
  run.surface = Surface::Trail;
  run.pain_from = base::Metres{3000};
  run.limp = Silence::Declined;
  run.run_time = base::Seconds{1200};
  run.walk_time = base::Seconds{600};
  run.descent = base::Metres{40};
  run.shoes = "blue";
  run.shoe_trouble = false;
  run.warm_up = true;
  return run;
}

FollowUp a_follow_up() {
  FollowUp follow_up;
  follow_up.id = id(10);
  follow_up.episode = id(2);
  follow_up.about = FollowUpAbout::Run;
  follow_up.subject = id(9);
  follow_up.day = today + 1;
  follow_up.at = noon;
  follow_up.pain = pain(1);
  follow_up.change = MorningChange::Better;
  follow_up.stiffness_change_min = -10;
  return follow_up;
}

TestResult a_test_result() { return {id(11), id(2), "step-down", Side::Right, 12, today, noon}; }

LadderPlace a_ladder_place() { return {id(19), id(2), 3, 20, Silence::NoAnswer, "ladder.placed", today, noon}; }

TriageAnswers some_triage_answers() {
  TriageAnswers answers;
  answers.id = id(12);
  answers.person = id(1);
  answers.day = today;
  answers.at = noon;
  answers.offset = {60};
  answers.facts = {{"knee_hot", 1}, {"swelling", 2}, {"locked_now", Silence::Declined}};
  answers.injection = InjectionType::Hydrogel;
  answers.diagnosis = "knee-oa";
  answers.hits = {"S02"};
  return answers;
}

TriageReview a_triage_review() { return {id(13), id(1), ClearanceScope::Exercise, "Dr Bo", "calm", noon, today}; }

PatternAnswers some_pattern_answers() {
  PatternAnswers answers;
  answers.id = id(14);
  answers.person = id(1);
  answers.day = today;
  answers.at = noon;
  answers.replies = {{"location", {"outer-side"}, std::nullopt}, {"age", {}, 34}};
  return answers;
}

FirstSteps first_steps() {
  FirstSteps steps;
  steps.id = id(30);
  steps.person = id(1);
  steps.state = FirstStepsState::Later;
  steps.safety = id(12);
  steps.pattern = id(14);
  steps.knee = Side::Right;
  steps.spots = {{"kneecap", Side::Right, pain(4), ""}, {"it_band", Side::Right, {}, ""}};
  steps.places = {"deep-all-over"};
  steps.usual_week = base::Metres{18000};
  steps.longest_run = Silence::NoAnswer;
  steps.at = noon;
  steps.day = today;
  return steps;
}

Hold a_hold() {
  Hold hold;
  hold.id = id(15);
  hold.person = id(1);
  hold.kind = HoldKind::Injection;
  hold.injection = InjectionType::Hydrogel;
  hold.began = today - 3;
  hold.forbids = HoldScope::Impact;
  hold.running_from_week = 14;
  hold.by = "The clinic";
  hold.aftercare = "no running, \"easy\" walks";
  hold.at = noon;
  return hold;
}

Flare a_flare() { return {id(16), id(1), Side::Right, today - 2, noon, "stairs", today, noon}; }

Override an_override() {
  Override change;
  change.id = id(17);
  change.episode = id(2);
  change.kind = OverrideKind::Dose;
  change.exercise = "wall-sit";
  change.dose = a_dose();
  change.weekdays = {base::Weekday::Tuesday};
  change.level = 4;
  change.until = today + 7;
  change.author = "Sam";
  change.reason = "less at first";
  change.at = noon;
  change.day = today;
  return change;
}

Tick a_tick() { return {id(18), id(2), "no leg extension machine", true, "Sam", noon, today}; }

Message a_message() { return {id(50), id(1), "Slower on the way down.", "Sam", noon, today}; }

MessageRead a_message_read() { return {id(51), id(1), id(50), noon, today}; }

Settings some_settings() {
  Settings settings;
  settings.id = id(31);
  settings.person = id(1);
  settings.units = DistanceUnit::Miles;
  settings.weekdays = {base::Weekday::Tuesday};
  settings.appearance = Appearance::ContrastDark;
  settings.text_scale_percent = 150;
  settings.remind_morning = true;
  settings.at = noon;
  return settings;
}

EntryTime an_entry_time() { return {id(32), id(1), 11800, noon}; }

MeasureReading a_measure_reading() {
  MeasureReading reading;
  reading.id = id(33);
  reading.person = id(1);
  reading.measure = "own-activities";
  reading.side = Side::Both;
  reading.value = 4.5;
  reading.stated = Better::Lower;
  reading.activities = {{"stairs, \"down\"", 4}, {"running", 5}};
  reading.day = today;
  reading.at = noon;
  return reading;
}

PairedContact a_contact() {
  return {
      id(40), "Grace", ContactRole::Runner, std::string(64, 'a'), std::string(64, 'b'), id(1), ContactTrust::Verified,
      noon};
}

Conflict a_conflict() {
  return {id(41), id(40), "check-in", id(8), "{}", "", "1772366400000.0.aaaaaaaaaaaaaaaa", Stands::Theirs, noon, true};
}

Care a_care() { return {id(20), id(1), noon, today - 1, today + 14, today, noon}; }

CareNote a_care_note() { return {id(21), id(1), "asks about hills", "Sam", noon, today}; }

CareMark a_care_mark() {
  return {id(22), id(1), CareReason::Silent, CareState::Snoozed, today + 3, "Sam", noon, today};
}

Erasure an_erasure() { return {id(23), id(99), "Sam", "asked for it", 12, noon, today}; }

PlanDraft a_plan_draft() {
  PlanDraft draft;
  draft.id = id(24);
  draft.person = id(1);
  draft.plan = id(3);
  draft.programme = "pfp-runner";
  draft.name = "Runner's knee";
  draft.condition = "pfp";
  draft.phase = "calm";
  draft.phase_name = "Calm";
  draft.weeks = {2, 4};
  draft.exit = {*criterion_from("test(stairs-pain) <= 3")};
  draft.items = a_programme().phases.front().items;
  draft.weekdays = {base::Weekday::Tuesday};
  draft.at = noon;
  return draft;
}

PlanTemplate a_plan_template() {
  return {id(25), "Calm week", "pfp", a_programme().phases.front().items, 2, "Sam", noon};
}

MissedSession a_missed_session() { return {id(34), id(2), today - 1, MissedReason::NoTime, std::nullopt, noon}; }

DoseDefault a_dose_default() { return {id(26), "wall-sit", a_dose(), noon}; }

base::Result<base::Done> put_one_of_each(Store& store) {
  return put_all(store, "one-of-each", a_person(), an_episode(), a_plan(), a_phase_start(), a_clearance(), a_session(),
                 a_set(), a_check_in(), a_run(), a_follow_up(), a_test_result(), some_triage_answers(),
                 a_triage_review(), some_pattern_answers(), a_ladder_place(), a_hold(), a_flare(), an_override(),
                 a_tick(), a_message(), a_message_read(), some_settings(), an_entry_time(), a_measure_reading(),
                 first_steps(), a_contact(), a_conflict(), a_care(), a_care_note(), a_care_mark(), an_erasure(),
                 a_plan_draft(), a_plan_template(), a_dose_default(), a_missed_session());
}

}  // namespace genu::store::testing
