// `genu test` and `genu review`: what was measured, and what a professional said.
#include <genu/model/self_test.hpp>

#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "say/phrases.hpp"

namespace genu::cli {

namespace {

using app::RecordClearance;
using app::RecordTest;

// The catalogue of self-tests is part of the program, not of a diary, so it has no view.
void write_json_tests(World& world) {
  base::Array all;
  for (const auto& test : model::self_tests) {
    all.push_back(base::Object{{"id", base::Value(test.id)},
                               {"unit", base::Value(base::name_of(test.unit))},
                               {"demanding", base::Value(test.demanding)}});
  }
  world.page.line(base::to_json(base::Value(std::move(all)), base::JsonStyle::Indented));
}

Result<Done> list_tests(World& world) {
  if (world.form == Form::Json) {
    write_json_tests(world);
    return Done{};
  }
  std::vector<std::vector<std::string>> rows;
  for (const auto& test : model::self_tests) {
    const auto id = std::string(test.id);
    rows.push_back({test.demanding ? id + " *" : id, name(world.words, "cli.test.unit", test.unit),
                    world.words.say("self-test." + id)});
  }
  world.page.table(rows, 0);
  world.page.line();
  say(world, "cli.test.caution");
  say(world, "cli.test.how-to");
  return Done{};
}

Result<Done> add_test(World& world, const RecordTest& typed) {
  return perform(world, typed, [&](World& here, const app::Outcome&) {
    say(here, "cli.test.added", {{"test", "@self-test." + typed.test}, {"value", std::to_string(typed.value)}});
  });
}

Result<Done> review(World& world, const RecordClearance& typed) {
  return perform(world, typed, [&](World& here, const app::Outcome&) {
    say(here, "cli.review.added", {{"by", typed.by}, {"scope", "@" + key_of("clearance", typed.scope)}});
  });
}

}  // namespace

std::vector<Command> note_commands() {
  const std::vector<Option<RecordTest>> test{value("ID", "ID", "cli.option.test", &RecordTest::test).needed(),
                                             value("VALUE", "N", "cli.option.value", &RecordTest::value).needed(),
                                             value("--side", "SIDE", "cli.option.leg", &RecordTest::side)};
  const std::vector<Option<RecordClearance>> clearance{
      value("--by", "NAME", "cli.option.by", &RecordClearance::by).needed(),
      flag("--running", "cli.option.running", &RecordClearance::scope, model::ClearanceScope::Running),
      value("--note", "TEXT", "cli.option.review-note", &RecordClearance::note)};
  return {command("test list", list_tests), command("test add", test, add_test), command("review", clearance, review)};
}

}  // namespace genu::cli
