// `genu exercise`: the catalogue, narrowed down or one exercise in full.
#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "say/phrases.hpp"

namespace genu::cli {

namespace {

using app::ExerciseFilter;

template <base::Named E>
std::string names(const Words& words, std::string_view family, const std::vector<E>& values) {
  std::vector<std::string> all;
  for (const auto value : values) all.push_back(name(words, family, value));
  return base::joined(all, ", ");
}

void write_choices(World& world, const std::vector<app::ExerciseChoice>& choices) {
  if (choices.empty()) return say(world, "cli.exercise.none");
  int level = 0;
  std::vector<std::vector<std::string>> rows;
  const auto write_rows = [&] {
    if (!rows.empty()) world.page.table(rows);
    rows.clear();
  };
  for (const auto& choice : choices) {
    if (choice.level != level) {
      write_rows();
      level = choice.level;
      world.page.heading(world.words.say("cli.exercise.level." + std::to_string(level)));
    }
    rows.push_back(
        {choice.id, choice.dose,
         names(world.words, "target", choice.targets) + "; " + names(world.words, "equipment", choice.equipment)});
  }
  write_rows();
  world.page.line();
  say(world, "cli.exercise.how-to-open", {{"n", std::to_string(choices.size())}});
}

Result<Done> list(World& world, const ExerciseFilter& filter) {
  return show(world, Result<std::vector<app::ExerciseChoice>>(app::exercise_choices(world.core, filter)),
              write_choices);
}

void write_list(World& world, const char* heading, const std::vector<std::string>& entries) {
  world.page.heading(world.words.say(heading));
  for (const auto& entry : entries) world.page.entry(entry);
}

void write_steps(World& world, const std::vector<std::string>& steps) {
  world.page.heading(world.words.say("cli.exercise.steps"));
  std::vector<std::vector<std::string>> rows;
  for (std::size_t i = 0; i < steps.size(); ++i) rows.push_back({std::to_string(i + 1) + ".", steps[i]});
  world.page.table(rows);
}

std::string whom(const World& world, const std::string& condition) { return world.words.say("cautions." + condition); }

void write_facts(World& world, const app::ExerciseView& view) {
  const auto& exercise = view.exercise;
  const auto& words = world.words;
  std::vector<std::vector<std::string>> rows{
      {words.say("cli.exercise.kind"),
       name(words, "category", exercise.category) + ", " + name(words, "laterality", exercise.laterality)},
      {words.say("cli.exercise.works-on"), names(words, "target", exercise.targets)},
      {words.say("cli.exercise.needs"), names(words, "equipment", exercise.equipment)},
      {words.say("cli.exercise.level"), words.say("cli.exercise.level." + std::to_string(exercise.level))},
      {words.say("cli.exercise.dose"), view.dose + ", " + exercise.dose.load_text}};
  const auto link = [&](const char* key, const std::optional<app::Link>& to) {
    if (to) rows.push_back({words.say(key), to->name + " (" + to->id + ")"});
  };
  link("cli.exercise.easier", view.easier);
  link("cli.exercise.harder", view.harder);
  link("cli.exercise.stand-in", view.stand_in);
  world.page.table(rows);
}

void write_exercise(World& world, const app::ExerciseView& view) {
  const auto& exercise = view.exercise;
  world.page.line(world.page.toned(exercise.name, Tone::Strong));
  world.page.line();
  write_facts(world, view);
  world.page.heading(world.words.say("cli.exercise.start"));
  world.page.paragraph(exercise.start);
  write_steps(world, exercise.steps);
  write_list(world, "cli.exercise.cues", exercise.cues);
  write_list(world, "cli.exercise.faults", exercise.faults);
  std::vector<std::string> cautions;
  for (const auto& [condition, text] : exercise.cautions) cautions.push_back(whom(world, condition) + ": " + text);
  if (!cautions.empty()) write_list(world, "cli.exercise.cautions", cautions);
  std::vector<std::string> sources;
  for (const auto& source : view.references) sources.push_back(source.key + ": " + source.reference);
  write_list(world, "cli.learn.sources", sources);
  world.page.line();
  say(world, "cli.exercise.pain-limited");
}

struct Which {
  std::string id;
};

Result<Done> show_one(World& world, const Which& which) {
  return show(world, app::exercise_view(world.core, which.id), write_exercise);
}

}  // namespace

std::vector<Command> exercise_commands() {
  const std::vector<Option<ExerciseFilter>> narrowing{
      value("--target", "TARGET", "cli.option.target", &ExerciseFilter::target),
      value("--equipment", "ITEMS", "cli.option.equipment", &ExerciseFilter::equipment),
      value("--level", "N", "cli.option.exercise-level", &ExerciseFilter::level)};
  return {without_diary(command("exercise list", narrowing, list)),
          without_diary(command<Which>("exercise show", {value("ID", "ID", "cli.option.exercise", &Which::id).needed()},
                                       show_one))};
}

}  // namespace genu::cli
