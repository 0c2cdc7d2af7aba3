// `genu pair`: showing a card, taking up another one, comparing digits, and ending it.
#include <genu/base/text.hpp>
#include <genu/platform/environment.hpp>

#include "commands/all.hpp"
#include "commands/handed_over.hpp"
#include "say/phrases.hpp"
#include "say/short_id.hpp"

namespace genu::cli {

namespace {

struct CardTyped {
  std::string name;
  std::optional<model::ContactRole> role;
  std::string file;
};

void write_card(World& world, const app::PairingView& view) {
  if (!view.introduced) return say(world, "cli.pair.no-card");
  say(world, "cli.pair.card", {{"name", view.name}, {"role", name(world.words, "contact-role", view.role)}});
  world.page.line();
  for (const auto& line : view.card) world.page.line(line);
}

Result<Done> card(World& world, const CardTyped& typed) {
  auto view = app::pairing_view(world.core);
  if (!view) return Unexpected{view.error()};
  if (!typed.name.empty() || typed.role) {
    const auto role = typed.role.value_or(view->role);
    const auto outcome = app::perform(world.core, app::Introduce{typed.name.empty() ? view->name : typed.name, role});
    if (!outcome) return Unexpected{outcome.error()};
    view = app::pairing_view(world.core);
  }
  if (view && !typed.file.empty()) {
    if (!view->introduced) return base::refuse(base::ErrorCode::NotAllowed, "exchange.not-introduced");
    const auto written = platform::write_file(typed.file, base::joined(view->card, "\n") + "\n");
    if (!written) return written;
  }
  return show(world, view, write_card);
}

struct AcceptTyped {
  std::string card;
  bool face_to_face = false;
};

void write_contact(World& world, const app::ContactCard& card) {
  say(world, "cli.pair.contact", {{"name", card.name}, {"role", name(world.words, "contact-role", card.role)}});
  std::vector<std::vector<std::string>> rows{
      {world.words.say("cli.pair.trust"), name(world.words, "contact-trust", card.trust)},
      {world.words.say("cli.pair.digits"), card.digits},
      {world.words.say("cli.pair.id"), short_id(card.id)}};
  if (card.missing) rows.push_back({world.words.say("cli.pair.note"), world.words.say("cli.pair.missing")});
  world.page.table(rows);
}

Result<Done> accept(World& world, const AcceptTyped& typed) {
  const auto bytes = handed_over(typed.card);
  if (!bytes) return Unexpected{bytes.error()};
  return perform(world, app::AcceptCard{*bytes, typed.face_to_face}, [](World& here, const app::Outcome& outcome) {
    const auto view = app::pairing_view(here.core);
    if (!view) return;
    for (const auto& each : view->contacts) {
      if (!(each.id == outcome.id)) continue;
      write_contact(here, each);
      if (each.trust == model::ContactTrust::FirstUse) say(here, "cli.pair.compare", {{"name", each.name}});
    }
  });
}

Result<Done> list(World& world) {
  return show(world, app::pairing_view(world.core), [](World& here, const app::PairingView& view) {
    if (view.contacts.empty()) return say(here, "cli.pair.nobody");
    for (const auto& each : view.contacts) write_contact(here, each);
    if (view.conflicts > 0) say(here, "cli.pair.conflicts", {{"n", std::to_string(view.conflicts)}});
  });
}

struct WhoTyped {
  std::string who;
  std::string digits;
};

Result<Done> verify(World& world, const WhoTyped& typed) {
  const auto contact = contact_named(world, typed.who);
  if (!contact) return Unexpected{contact.error()};
  if (typed.digits.empty()) {
    return show(world, Result<app::ContactCard>(*contact), [](World& here, const app::ContactCard& each) {
      write_contact(here, each);
      say(here, "cli.pair.how-to-verify", {{"name", each.name}});
    });
  }
  return perform(world, app::VerifyContact{contact->id, typed.digits}, [&](World& here, const app::Outcome&) {
    say(here, "cli.pair.verified", {{"name", contact->name}});
  });
}

Result<Done> remove(World& world, const WhoTyped& typed) {
  const auto contact = contact_named(world, typed.who);
  if (!contact) return Unexpected{contact.error()};
  return perform(world, app::Unpair{contact->id}, [&](World& here, const app::Outcome&) {
    say(here, "cli.pair.removed", {{"name", contact->name}});
  });
}

}  // namespace

std::vector<Command> pair_commands() {
  const std::vector<Option<CardTyped>> card_options{
      value("--name", "NAME", "cli.option.card-name", &CardTyped::name, {1, 80}),
      value("--as", "ROLE", "cli.option.card-role", &CardTyped::role),
      value("--out", "FILE", "cli.option.card-file", &CardTyped::file)};
  const std::vector<Option<AcceptTyped>> accept_options{
      value("CARD", "CARD", "cli.option.card", &AcceptTyped::card).needed(),
      flag("--face-to-face", "cli.option.face-to-face", &AcceptTyped::face_to_face, true)};
  const std::vector<Option<WhoTyped>> who{value("WHO", "WHO", "cli.option.who", &WhoTyped::who).needed()};
  const std::vector<Option<WhoTyped>> digits{value("DIGITS", "DIGITS", "cli.option.digits", &WhoTyped::digits)};
  return {command("pair card", card_options, card), command("pair accept", accept_options, accept),
          command("pair list", list), command("pair verify", joined(who, digits), verify),
          command("pair remove", who, remove)};
}

}  // namespace genu::cli
