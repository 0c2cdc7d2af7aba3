// `genu review`: what a professional said.
#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "say/phrases.hpp"

namespace genu::cli {

namespace {

using app::RecordClearance;

Result<Done> review(World& world, const RecordClearance& typed) {
  return perform(world, typed, [&](World& here, const app::Outcome&) {
    say(here, "cli.review.added", {{"by", typed.by}, {"scope", "@" + key_of("clearance", typed.scope)}});
  });
}

}  // namespace

std::vector<Command> note_commands() {
  const std::vector<Option<RecordClearance>> clearance{
      value("--by", "NAME", "cli.option.by", &RecordClearance::by).needed(),
      flag("--running", "cli.option.running", &RecordClearance::scope, model::ClearanceScope::Running),
      value("--note", "TEXT", "cli.option.review-note", &RecordClearance::note)};
  return {command("review", clearance, review)};
}

}  // namespace genu::cli
