// A plan is built in a draft, and saved as a version that says what it changes and why.
#include <doctest/doctest.h>

#include <algorithm>
#include <genu/app/commands/plan_draft.hpp>
#include <genu/app/views/handout.hpp>
#include <genu/app/views/plan_draft.hpp>
#include <genu/app/views/plan_story.hpp>

#include "support/world.hpp"

using namespace genu;

namespace {

// A physiotherapist with one patient, whose plan is built.
class Builder : public test::World {
 public:
  Builder() {
    const auto id = done(app::AddPatient{std::nullopt, "Lena Hartmann"}).id;
    core = std::make_unique<app::Core>(test::must(core->about(id)));
  }

  void begin(const char* condition = "pfp", const char* name = "Strength for Lena") {
    app::BeginPlanDraft command;
    command.condition = condition;
    command.name = name;
    command.side = model::Side::Right;
    done(command);
  }
  app::PlanDraftView draft() { return test::must(app::plan_draft_view(*core)); }
  void add(std::initializer_list<const char*> exercises) {
    for (const auto* exercise : exercises) done(app::AddToDraft{exercise});
  }
  void save(const char* reason = "agreed today") { done(app::SavePlanDraft{"Sam", reason}); }
  std::vector<std::string> change_rules() {
    std::vector<std::string> rules;
    for (const auto& change : draft().changes) rules.push_back(change.rule);
    return rules;
  }
  std::vector<std::string> exercises() {
    std::vector<std::string> ids;
    for (const auto& row : draft().rows) ids.push_back(row.exercise);
    return ids;
  }
};

using Rules = std::vector<std::string>;

}  // namespace

TEST_SUITE_BEGIN("app");

TEST_CASE("a plan is built from nothing, and the runner has it") {
  Builder builder;
  CHECK_FALSE(builder.draft().there);
  CHECK(builder.refusal(app::AddToDraft{"wall-sit"}) == "may.no-draft");
  CHECK(builder.refusal(app::BeginPlanDraft{}) == "may.draft-from-what");
  builder.begin();
  CHECK(builder.refusal(app::SavePlanDraft{"Sam", "agreed today"}) == "may.draft-empty");
  builder.add({"wall-sit", "glute-bridge", "calf-raise-double"});
  CHECK(builder.refusal(app::AddToDraft{"wall-sit"}) == "may.in-draft");
  CHECK(builder.refusal(app::AddToDraft{"levitation"}) == "may.unknown-exercise");
  const auto view = builder.draft();
  CHECK(view.next_version == 1);
  CHECK(view.side == model::Side::Right);
  CHECK(view.rows.size() == 3);
  CHECK(view.minutes > 0);
  CHECK(view.week_minutes == view.minutes * view.sessions_per_week);
  CHECK(builder.change_rules().front() == "draft-change.started");
  builder.save();
  CHECK_FALSE(builder.draft().there);
  const auto today = builder.today();
  REQUIRE(today.standing);
  CHECK(today.standing->side == model::Side::Right);
  CHECK(today.session->lines.size() == 3);
}

TEST_CASE("a change makes the next version with its reason, and the version before stays as it was") {
  Builder builder;
  builder.begin();
  builder.add({"wall-sit", "glute-bridge"});
  builder.save();
  builder.pass_days(3);
  builder.done(app::BeginPlanDraft{});
  CHECK(builder.draft().next_version == 2);
  CHECK(builder.draft().changes.empty());
  CHECK(builder.refusal(app::SavePlanDraft{"Sam", "no change"}) == "may.draft-same");
  app::SetDraftDose dose;
  dose.exercise = "wall-sit";
  dose.sets = 5;
  dose.note = "back against the wall";
  builder.done(dose);
  builder.done(app::AddToDraft{"clamshell"});
  builder.done(app::RemoveFromDraft{"glute-bridge"});
  CHECK(builder.change_rules() ==
        Rules{"draft-change.dose", "draft-change.words", "draft-change.added", "draft-change.removed"});
  const auto row = builder.draft().rows.front();
  CHECK_FALSE(row.was.empty());
  CHECK(row.was != row.dose_text);
  CHECK(row.note == "back against the wall");
  CHECK(builder.draft().rows.back().added);
  CHECK(builder.refusal(app::SavePlanDraft{"runner", "mine"}) == "may.override.author");
  builder.save("sore after the long run");
  const auto review = test::must(app::review_view(*builder.core));
  CHECK(review.standing->plan_version == 2);
  CHECK(review.changes.back().what.values.at("reason") == "sore after the long run");
  CHECK(review.changes.back().what.values.at("author") == "Sam");
  CHECK(test::must(app::plan_story(*builder.core)).versions.front().changes.size() == 2);
}

TEST_CASE("doses stay within their limits") {
  Builder builder;
  builder.begin();
  builder.add({"wall-sit"});
  app::SetDraftDose dose;
  dose.exercise = "wall-sit";
  dose.sets = 21;
  CHECK(builder.refusal(dose) == "out-of-range");
  dose.sets = 4;
  dose.rest = base::Seconds{901};
  CHECK(builder.refusal(dose) == "out-of-range");
  dose.exercise = "bird-dog";
  dose.rest = base::Seconds{90};
  CHECK(builder.refusal(dose) == "may.not-in-draft");
}

TEST_CASE("more than is usually done is said, and what speaks against an exercise too") {
  Builder builder;
  builder.begin("knee-oa", "Strength");
  builder.add({"wall-sit", "glute-bridge", "clamshell", "bird-dog"});
  builder.done(app::SetDraftDose{"wall-sit", 1, {}, {}, {}, {}, {}, false});
  CHECK(builder.draft().rows.size() == app::draft_exercises_limit);
  builder.add({"single-leg-hop"});
  CHECK(builder.draft().too_much);
  const auto rows = builder.draft().rows;
  CHECK_FALSE(rows.back().cautions.empty());
}

TEST_CASE("exercises are put in order, and only a new order is a change") {
  Builder builder;
  builder.begin();
  builder.add({"wall-sit", "glute-bridge", "clamshell"});
  builder.save();
  builder.done(app::BeginPlanDraft{});
  builder.done(app::MoveInDraft{"clamshell", 1});
  CHECK(builder.exercises() == std::vector<std::string>{"clamshell", "wall-sit", "glute-bridge"});
  CHECK(builder.change_rules() == Rules{"draft-change.order"});
  builder.done(app::MoveInDraft{"clamshell", 20});
  CHECK(builder.draft().changes.empty());
}

TEST_CASE("one step up is that of the rules, and one down takes it back") {
  Builder builder;
  builder.begin();
  builder.add({"glute-bridge"});
  const auto before = builder.draft().rows.front().dose;
  builder.done(app::StepInDraft{"glute-bridge", true});
  CHECK_FALSE(builder.draft().rows.front().dose == before);
  builder.done(app::StepInDraft{"glute-bridge", false});
  CHECK(builder.draft().rows.front().dose == before);
}

TEST_CASE("one exercise takes the place of another, and the next one stays where it was") {
  Builder builder;
  builder.begin();
  builder.add({"leg-extension-slow", "glute-bridge"});
  CHECK(builder.refusal(app::SwapInDraft{"leg-extension-slow", "glute-bridge"}) == "may.in-draft");
  builder.done(app::SwapInDraft{"leg-extension-slow", "wall-sit"});
  CHECK(builder.exercises() == std::vector<std::string>{"wall-sit", "glute-bridge"});
}

TEST_CASE("an exercise of one's own has its name and its words, and is counted as one of the catalogue") {
  Builder builder;
  builder.begin();
  CHECK(builder.refusal(app::AddToDraft{"wall-sit", "Chair push", ""}) == "may.describe-own");
  builder.done(app::AddToDraft{"wall-sit", "Chair push", "Push into the chair for five breaths."});
  CHECK(builder.draft().rows.front().name == "Chair push");
  CHECK(builder.draft().rows.front().own);
  builder.save();
  const auto today = builder.today();
  CHECK(today.session->lines.front().name == "Chair push");
  CHECK(today.session->lines.front().note == "Push into the chair for five breaths.");
  const auto paper = test::must(app::handout_view(*builder.core));
  CHECK(paper.exercises.front().name == "Chair push");
  CHECK(paper.exercises.front().steps.empty());
  builder.done(app::StartSession{});
  CHECK(test::must(app::session_view(*builder.core))->names.front() == "Chair push");
}

TEST_CASE("an exercise of one's own that looks like no other is shown without a figure, wherever it stands") {
  Builder builder;
  builder.begin();
  CHECK(builder.refusal(app::AddToDraft{"wall-sit", "", "", true}) == "may.name-own");
  builder.done(app::AddToDraft{"wall-sit", "Chair push", "Push into the chair for five breaths.", true});
  builder.add({"glute-bridge"});
  CHECK(builder.draft().rows.front().no_figure);
  builder.save();
  const auto lines = builder.today().session->lines;
  CHECK(lines.at(0).no_figure);
  CHECK_FALSE(lines.at(1).no_figure);
  const auto paper = test::must(app::handout_view(*builder.core));
  CHECK(paper.exercises.at(0).no_figure);
  CHECK_FALSE(paper.exercises.at(1).no_figure);
  builder.done(app::StartSession{});
  CHECK(test::must(app::session_view(*builder.core))->items.front().no_figure);
}

TEST_CASE("the usual dose here takes the place of the catalogue's, for whoever comes next") {
  Builder builder;
  builder.begin();
  builder.add({"wall-sit"});
  app::SetDraftDose dose;
  dose.exercise = "wall-sit";
  dose.sets = 7;
  dose.usual_from_now = true;
  builder.done(dose);
  builder.begin("itbs", "Another");
  builder.add({"wall-sit"});
  CHECK(builder.draft().rows.front().dose.sets == 7);
}

TEST_CASE("a draft is kept as a template, and others begin from it") {
  Builder builder;
  builder.begin();
  CHECK(builder.refusal(app::KeepPlanTemplate{"Early strength", "Sam"}) == "may.draft-empty");
  builder.add({"wall-sit", "glute-bridge"});
  const auto id = builder.done(app::KeepPlanTemplate{"Early strength", "Sam"}).id;
  builder.done(app::DiscardPlanDraft{});
  const auto kept = test::must(app::template_choices(*builder.core));
  REQUIRE(kept.size() == 1);
  CHECK(kept.front().exercises == 2);
  app::BeginPlanDraft begin;
  begin.from = id;
  builder.done(begin);
  CHECK(builder.exercises() == std::vector<std::string>{"wall-sit", "glute-bridge"});
  CHECK(builder.draft().name == "Early strength");
}

TEST_CASE("a programme of the catalogue keeps its phases; the changed one is new") {
  Builder builder;
  app::BeginPlanDraft begin;
  begin.programme = "pfp-runner";
  begin.side = model::Side::Left;
  builder.done(begin);
  builder.add({"bird-dog"});
  builder.save();
  const auto programme = test::must(app::programme_view(*builder.core));
  CHECK(programme.phases.size() > 2);
  builder.pass_days(1);
  begin = {};
  begin.phase = programme.phases[1].id;
  builder.done(begin);
  CHECK(builder.draft().phases.size() == programme.phases.size());
  CHECK(builder.draft().phases[1].here);
  begin.phase = "no-such-phase";
  CHECK(builder.refusal(begin) == "may.unknown-phase");
}

TEST_CASE("a phase is added with weeks and criteria, and the way on asks for them") {
  Builder builder;
  builder.begin();
  builder.add({"wall-sit"});
  app::SetDraftPhase phase;
  phase.name = "Calm";
  phase.weeks = model::Weeks{2, 4};
  phase.exit = std::vector{test::must(model::criterion_from("test(stairs-pain) <= 3"))};
  builder.done(phase);
  builder.save();
  builder.pass_days(1);
  app::BeginPlanDraft begin;
  begin.new_phase = "Strength";
  builder.done(begin);
  builder.add({"split-squat"});
  CHECK(builder.change_rules().front() == "draft-change.phase-added");
  CHECK(builder.draft().phases.size() == 2);
  builder.save();
  const auto programme = test::must(app::programme_view(*builder.core));
  REQUIRE(programme.phases.size() == 2);
  CHECK(programme.phases[0].name == "Calm");
  CHECK(programme.phases[1].name == "Strength");
  REQUIRE_FALSE(programme.phases[0].criteria.empty());
}

TEST_CASE("a draft whose plan has changed since is not saved over it") {
  Builder builder;
  builder.begin();
  builder.add({"wall-sit"});
  builder.save();
  builder.done(app::BeginPlanDraft{});
  builder.done(app::AddToDraft{"clamshell"});
  app::SetOverride days;
  days.kind = model::OverrideKind::Days;
  days.sessions_per_week = 2;
  days.author = "Grace";
  days.reason = "a busy week";
  builder.done(days);
  CHECK(builder.refusal(app::SavePlanDraft{"Sam", "agreed today"}) == "may.draft-outdated");
}

TEST_CASE("exercises are found by every word of what is typed") {
  Builder builder;
  builder.begin();
  builder.add({"wall-sit"});
  const auto found = [&](const char* text) { return test::must(app::find_exercises(*builder.core, text)); };
  CHECK(found("").size() > 60);
  CHECK(found("levitation").empty());
  const auto walls = found("wall");
  REQUIRE_FALSE(walls.empty());
  CHECK(walls.front().id == "wall-sit");
  CHECK(walls.front().in_draft);
  CHECK(found("Quads  BAND").size() < found("quads").size());
}

TEST_SUITE_END();
