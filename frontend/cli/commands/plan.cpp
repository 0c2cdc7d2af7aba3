// `genu plan`: a plan built exercise by exercise, for the person that --person names.
#include <genu/app/commands/plan_draft.hpp>
#include <genu/app/views/plan_draft.hpp>

#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "say/phrases.hpp"
#include "say/short_id.hpp"

namespace genu::cli {

namespace {

std::string number(int value) { return std::to_string(value); }

void write_row(World& world, const app::DraftRow& row) {
  const auto& words = world.words;
  auto line =
      words.say("cli.plan.row", {{"name", row.name}, {"dose", row.dose_text}, {"minutes", number(row.minutes)}});
  if (row.added) line += " (" + words.say("cli.plan.new") + ")";
  if (!row.was.empty()) line += " (" + words.say("cli.plan.was", {{"dose", row.was}}) + ")";
  world.page.entry(line);
  for (const auto& caution : row.cautions) {
    world.page.paragraph(words.say("cli.plan.caution", {{"caution", caution}}), 4);
  }
}

void write_phase(World& world, const app::PlanDraftView& view) {
  const auto& words = world.words;
  if (view.phase_name.empty()) return;
  const auto most = view.weeks.max ? number(*view.weeks.max) : words.say("cli.plan.no-end");
  say(world, "cli.plan.phase", {{"phase", view.phase_name}, {"min", number(view.weeks.min)}, {"max", most}});
  for (const auto& criterion : view.exit) world.page.entry(words.say("cli.plan.exit", {{"text", to_text(criterion)}}));
}

void write_draft(World& world, const app::PlanDraftView& view) {
  const auto& words = world.words;
  if (!view.there) return say(world, "cli.plan.none");
  world.page.heading(words.say("cli.plan.heading", {{"name", view.name}, {"version", number(view.next_version)}}));
  write_phase(world, view);
  for (const auto& row : view.rows) write_row(world, row);
  say(world, "cli.plan.burden",
      {{"minutes", number(view.minutes)},
       {"n", number(static_cast<int>(view.rows.size()))},
       {"days", number(view.sessions_per_week)},
       {"week", number(view.week_minutes)}});
  if (view.too_much) say(world, "cli.plan.too-much");
  if (view.held) world.page.paragraph(sentence(words, *view.held), 0);
}

void write_diff(World& world, const app::PlanDraftView& view) {
  if (!view.there) return say(world, "cli.plan.none");
  if (view.changes.empty()) return say(world, "cli.plan.same");
  for (const auto& change : view.changes) world.page.entry(sentence(world.words, change));
}

Result<Done> show_draft(World& world) { return show(world, app::plan_draft_view(world.core), write_draft); }
Result<Done> diff(World& world) { return show(world, app::plan_draft_view(world.core), write_diff); }

// After each change the whole draft is shown, with what it costs.
template <class Command>
Result<Done> change(World& world, const Command& typed) {
  return perform(world, typed, [](World& here, const app::Outcome&) {
    if (const auto view = app::plan_draft_view(here.core)) write_draft(here, *view);
  });
}

struct Step {
  std::string exercise;
};

struct PhaseTyped {
  std::string name;
  std::optional<int> least, most;
  std::vector<model::Criterion> exit;
  bool no_exit = false;
};

struct Begun {
  app::BeginPlanDraft command;
  std::string kept;  // the end of a template's id
};

Result<Done> begin(World& world, const Begun& typed) {
  auto command = typed.command;
  if (!typed.kept.empty()) {
    const auto kept = app::template_choices(world.core);
    if (!kept) return Unexpected{kept.error()};
    std::vector<base::Id> ids;
    for (const auto& each : *kept) ids.push_back(each.id);
    const auto id = id_ending(typed.kept, ids);
    if (!id) return Unexpected{id.error()};
    command.from = *id;
  }
  return change(world, command);
}

Result<Done> harder(World& world, const Step& typed) { return change(world, app::StepInDraft{typed.exercise, true}); }
Result<Done> easier(World& world, const Step& typed) { return change(world, app::StepInDraft{typed.exercise, false}); }

Result<Done> phase(World& world, const PhaseTyped& typed) {
  app::SetDraftPhase command{typed.name, {}, {}};
  if (typed.least || typed.most) command.weeks = model::Weeks{typed.least.value_or(1), typed.most};
  if (!typed.exit.empty()) command.exit = typed.exit;
  if (typed.no_exit) command.exit.emplace();
  return change(world, command);
}

Result<Done> save(World& world, const app::SavePlanDraft& typed) {
  return perform(world, typed, [](World& here, const app::Outcome&) { say(here, "cli.plan.saved"); });
}

Result<Done> discard(World& world) {
  return perform(world, app::DiscardPlanDraft{}, [](World& here, const app::Outcome&) { say(here, "cli.plan.gone"); });
}

Result<Done> keep(World& world, const app::KeepPlanTemplate& typed) {
  return perform(world, typed, [](World& here, const app::Outcome& outcome) {
    say(here, "cli.plan.kept", {{"id", short_id(outcome.id)}});
  });
}

Result<Done> templates(World& world) {
  return show(world, app::template_choices(world.core), [](World& here, const std::vector<app::TemplateChoice>& kept) {
    if (kept.empty()) return say(here, "cli.plan.no-templates");
    std::vector<std::vector<std::string>> rows;
    for (const auto& each : kept)
      rows.push_back({short_id(each.id), each.name, each.condition, number(each.exercises)});
    here.page.table(rows);
  });
}

struct Wanted {
  std::string text;
};

Result<Done> find(World& world, const Wanted& wanted) {
  return show(world, app::find_exercises(world.core, wanted.text),
              [](World& here, const std::vector<app::FoundExercise>& found) {
                if (found.empty()) return say(here, "cli.plan.nothing-found");
                std::vector<std::vector<std::string>> rows;
                for (const auto& each : found) rows.push_back({each.id, each.name, each.dose});
                here.page.table(rows);
              });
}

std::vector<Option<app::SetDraftDose>> dose_options() {
  using C = app::SetDraftDose;
  return {value("EXERCISE", "ID", "cli.option.exercise", &C::exercise).needed(),
          value("--sets", "N", "cli.option.sets", &C::sets),
          value("--reps", "N", "cli.option.dose-reps", &C::reps),
          value("--hold", "TIME", "cli.option.dose-hold", &C::hold),
          value("--tempo", "TEMPO", "cli.option.tempo", &C::tempo),
          value("--rest", "TIME", "cli.option.dose-rest", &C::rest),
          value("--note", "TEXT", "cli.option.item-note", &C::note),
          flag("--usual", "cli.option.usual-dose", &C::usual_from_now, true)};
}

}  // namespace

std::vector<Command> plan_commands() {
  using Begin = app::BeginPlanDraft;
  auto options =
      part(&Begun::command,
           std::vector<Option<Begin>>{value("--programme", "ID", "cli.option.draft-programme", &Begin::programme),
                                      value("--condition", "ID", "cli.option.draft-condition", &Begin::condition),
                                      value("--name", "NAME", "cli.option.draft-name", &Begin::name),
                                      value("--side", "SIDE", "cli.option.draft-side", &Begin::side),
                                      value("--phase", "ID", "cli.option.draft-phase", &Begin::phase),
                                      value("--add-phase", "NAME", "cli.option.draft-new-phase", &Begin::new_phase)});
  options.push_back(value("--template", "ID", "cli.option.draft-template", &Begun::kept, {4, 36}));
  const auto exercise = [](auto member, auto type) {
    using T = typename decltype(type)::type;
    return std::vector<Option<T>>{value("EXERCISE", "ID", "cli.option.exercise", member).needed()};
  };
  auto moving = exercise(&app::MoveInDraft::exercise, std::type_identity<app::MoveInDraft>{});
  moving.push_back(value("PLACE", "N", "cli.option.place", &app::MoveInDraft::place).needed());
  auto adding = exercise(&app::AddToDraft::exercise, std::type_identity<app::AddToDraft>{});
  adding.push_back(value("--own", "NAME", "cli.option.own-exercise", &app::AddToDraft::own_name));
  adding.push_back(flag("--no-figure", "cli.option.no-figure", &app::AddToDraft::no_figure, true));
  adding.push_back(value("--note", "TEXT", "cli.option.item-note", &app::AddToDraft::note));
  auto swapping = exercise(&app::SwapInDraft::exercise, std::type_identity<app::SwapInDraft>{});
  swapping.push_back(value("INSTEAD", "ID", "cli.option.instead", &app::SwapInDraft::instead).needed());
  const std::vector<Option<Step>> stepping{value("EXERCISE", "ID", "cli.option.exercise", &Step::exercise).needed()};
  const std::vector<Option<PhaseTyped>> phasing{
      value("--name", "NAME", "cli.option.phase-name", &PhaseTyped::name, {0, 60}),
      value("--weeks-min", "N", "cli.option.weeks-min", &PhaseTyped::least, {1, 104}),
      value("--weeks-max", "N", "cli.option.weeks-max", &PhaseTyped::most, {1, 104}),
      values("--until", "CRITERION", "cli.option.phase-until", &PhaseTyped::exit),
      flag("--no-until", "cli.option.phase-no-until", &PhaseTyped::no_exit, true)};
  return {
      command("plan new", options, begin),
      command("plan show", show_draft),
      command("plan find", {value("WORDS", "WORDS", "cli.option.find", &Wanted::text, {0, 100})}, find),
      command("plan add", adding, change<app::AddToDraft>),
      command("plan remove", exercise(&app::RemoveFromDraft::exercise, std::type_identity<app::RemoveFromDraft>{}),
              change<app::RemoveFromDraft>),
      command("plan move", moving, change<app::MoveInDraft>),
      command("plan dose", dose_options(), change<app::SetDraftDose>),
      command("plan harder", stepping, harder),
      command("plan easier", stepping, easier),
      command("plan swap", swapping, change<app::SwapInDraft>),
      command("plan phase", phasing, phase),
      command("plan days",
              std::vector<Option<app::SetDraftDays>>{
                  value("--per-week", "N", "cli.option.per-week", &app::SetDraftDays::sessions_per_week),
                  value("--weekdays", "DAYS", "cli.option.weekdays", &app::SetDraftDays::weekdays)},
              change<app::SetDraftDays>),
      command("plan diff", diff),
      command("plan save",
              std::vector<Option<app::SavePlanDraft>>{
                  value("--by", "NAME", "cli.option.physio", &app::SavePlanDraft::by).needed(),
                  value("--reason", "TEXT", "cli.option.reason", &app::SavePlanDraft::reason).needed()},
              save),
      command("plan discard", discard),
      command("plan keep",
              std::vector<Option<app::KeepPlanTemplate>>{
                  value("NAME", "NAME", "cli.option.template-name", &app::KeepPlanTemplate::name).needed(),
                  value("--by", "NAME", "cli.option.physio", &app::KeepPlanTemplate::by)},
              keep),
      command("plan templates", templates),
  };
}

}  // namespace genu::cli
