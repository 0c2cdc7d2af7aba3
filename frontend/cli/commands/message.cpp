// `genu message`: a few words of a physiotherapist to somebody in care.
#include <genu/app/commands/messages.hpp>

#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "say/patients.hpp"
#include "say/phrases.hpp"
#include "say/short_id.hpp"

namespace genu::cli {

namespace {

struct Typed {
  std::string id;
  std::string text, by;
};

void write_line(World& world, const app::MessageLine& line) {
  const auto& words = world.words;
  const auto state = line.read ? words.say("cli.message.read-on", {{"day", short_day(words, *line.read)}})
                               : name(words, "message-state", line.state);
  world.page.entry(words.say("cli.message.line", {{"text", line.text}, {"id", short_id(line.id)}}));
  world.page.paragraph(
      words.say("cli.message.signed", {{"by", line.by}, {"day", short_day(words, line.day)}, {"state", state}}), 4);
}

Result<Done> list(World& world) {
  return show(world, app::messages_view(world.core), [](World& here, const app::MessagesView& view) {
    if (view.messages.empty()) return say(here, "cli.message.none");
    for (const auto& line : view.messages) write_line(here, line);
  });
}

Result<Done> write(World& world, const Typed& typed) {
  const auto patient = patient_ending(typed.id, world.core);
  if (!patient) return Unexpected{patient.error()};
  const auto theirs = world.core.about(*patient);
  if (!theirs) return Unexpected{theirs.error()};
  return perform(world, app::WriteMessage{*patient, typed.text, typed.by},
                 [&](World& here, const app::Outcome& outcome) {
                   const auto view = app::messages_view(*theirs);
                   if (!view) return;
                   for (const auto& line : view->messages) {
                     if (line.id == outcome.id) write_line(here, line);
                   }
                 });
}

// Which one is meant: the oldest that is unread where nothing is said.
Result<base::Id> which(World& world, const Typed& typed) {
  const auto view = app::messages_view(world.core);
  if (!view) return Unexpected{view.error()};
  std::vector<base::Id> ids;
  std::optional<base::Id> oldest;
  for (const auto& line : view->messages) {
    ids.push_back(line.id);
    if (!line.read) oldest = line.id;
  }
  if (!typed.id.empty()) return id_ending(typed.id, ids);
  if (!oldest) return base::refuse(base::ErrorCode::NotFound, "cli.message.none");
  return *oldest;
}

Result<Done> read(World& world, const Typed& typed) {
  const auto id = which(world, typed);
  if (!id) return Unexpected{id.error()};
  return perform(world, app::MarkMessageRead{*id},
                 [](World& here, const app::Outcome&) { say(here, "cli.message.done"); });
}

}  // namespace

std::vector<Command> message_commands() {
  const std::vector<Option<Typed>> writing{
      value("ID", "ID", "cli.option.patient", &Typed::id, {4, 36}).needed(),
      value("TEXT", "TEXT", "cli.option.message", &Typed::text, {1, 1000}).needed(),
      value("--by", "NAME", "cli.option.message-by", &Typed::by, {1, 80}).needed()};
  const std::vector<Option<Typed>> reading{value("ID", "ID", "cli.option.message-id", &Typed::id, {4, 36})};
  return {command("message write", writing, write), command("message list", list),
          command("message read", reading, read)};
}

}  // namespace genu::cli
