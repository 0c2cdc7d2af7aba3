// `genu run check`: what a planned run would come to.
#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "commands/run_card_page.hpp"
#include "line/run_texts.hpp"
#include "say/phrases.hpp"

namespace genu::cli {

namespace {

struct Typed {
  app::PlannedRun planned;
  Detail detail = Detail::Sentences;
};

void write_check(World& world, const char* key, const model::LoadCheck& check, Detail detail) {
  world.page.heading(world.words.say(key, {{"result", "@" + key_of("load-result", check.result)}}));
  for (const auto& reason : check.reasons) {
    world.page.entry(sentence(world.words, reason, detail == Detail::Rules));
  }
}

void write_result(World& world, const app::RunCheckView& view, Detail detail) {
  world.page.heading(world.words.say("cli.run-check.result", {{"result", "@" + key_of("load-result", view.result)}}));
  write_check(world, "cli.run-check.single", view.single, detail);
  write_check(world, "cli.run-check.weekly", view.weekly, detail);
  world.page.heading(world.words.say("cli.run-check.today"));
  const auto today = app::today_view(world.core);
  write_run_card(world.words, view.today, today ? today->day : base::Day{}, detail, world.page);
  if (view.tips.empty()) return;
  world.page.heading(world.words.say("cli.run-check.tips"));
  for (const auto& tip : view.tips) world.page.entry(sentence(world.words, tip, detail == Detail::Rules));
}

Result<Done> check(World& world, const Typed& typed) {
  return show(world, app::run_check(world.core, typed.planned),
              [&](World& here, const app::RunCheckView& view) { write_result(here, view, typed.detail); });
}

}  // namespace

std::vector<Command> run_check_commands() {
  const Option<Typed> planned{
      "--planned",
      "LENGTH",
      "cli.option.planned",
      Times::Needed,
      false,
      [](Typed& out, std::string_view text, base::Reading& reading) { take_plan(text, reading, out.planned); }};
  return {
      command<Typed>("run check", {planned, flag("--why", "cli.option.why", &Typed::detail, Detail::Rules)}, check)};
}

}  // namespace genu::cli
