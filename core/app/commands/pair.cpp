// Pairing: showing a card, taking up the card of another installation, comparing digits, and ending it.
#include <genu/app/commands/exchange.hpp>

#include <algorithm>

#include "app/draft.hpp"
#include "app/opened_packet.hpp"
#include "app/standpoint.hpp"
#include "exchange/envelope.hpp"

namespace genu::app {

namespace {

using base::Done;
using base::ErrorCode;
using base::Result;
using base::Unexpected;
using model::ContactRole;
using model::ContactTrust;
using model::PairedContact;

Result<Draft> draft(const Inside& inside, const Introduce& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  if (base::trimmed(command.name).empty()) return base::fail(ErrorCode::Missing, "name");
  const auto keys = keys_of(inside);
  if (!keys) return Unexpected{keys.error()};
  Draft draft;
  if (command.role == ContactRole::Runner) {
    // A card names whose diary it is, so from now on there is somebody.
    auto person = person_of(inside);
    if (!person) return Unexpected{person.error()};
    if (person->name.empty()) person->name = command.name;
    draft.id = person->id;
    draft.put(std::move(*person));
  }
  return draft;
}

Result<PairedContact> contact_of(const Inside& inside, const base::Id& id) {
  auto contact = inside.store.get<PairedContact>(id);
  if (!contact) return Unexpected{contact.error()};
  if (!*contact) return base::refuse(ErrorCode::NotFound, "exchange.no-contact", "contact", {}, id.text());
  return std::move(**contact);
}

std::string lower(std::string text) {
  for (auto& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

// The same somebody: a runner by their diary, a physiotherapist by their name.
bool same_one(const PairedContact& contact, const exchange::KeyCard& card, ContactRole role) {
  if (contact.role != role) return false;
  return role == ContactRole::Runner ? contact.person == card.person : lower(contact.name) == lower(card.name);
}

// The contact that the card belongs to already, or nothing; a refusal where somebody is paired with other keys.
Result<std::optional<PairedContact>> paired_already(const Inside& inside, const OpenedCard& opened, ContactRole role) {
  const auto all = inside.store.list<PairedContact>();
  if (!all) return Unexpected{all.error()};
  for (const auto& contact : *all) {
    if (keys_of(contact) == opened.keys) return std::optional(contact);
  }
  for (const auto& contact : *all) {
    if (contact.trust != ContactTrust::Revoked && same_one(contact, opened.card, role)) {
      return base::refuse(ErrorCode::Conflict, "exchange.other-key", {}, {}, contact.name);
    }
  }
  return std::optional<PairedContact>();
}

Result<OpenedCard> card_in(const Inside& inside, const AcceptCard& command) {
  const auto installation = introduced(inside);
  if (!installation) return Unexpected{installation.error()};
  const auto keys = keys_of(inside);
  if (!keys) return Unexpected{keys.error()};
  const auto bytes = without_codes(command.card);
  if (!bytes) return Unexpected{bytes.error()};
  auto opened = open_card(*bytes);
  if (opened && opened->keys.sign == keys->open_halves().sign) {
    return base::refuse(ErrorCode::NotAllowed, "exchange.own-card");
  }
  const bool two_runners =
      opened && installation->role == ContactRole::Runner && opened->card.role == exchange::CardRole::Runner;
  if (two_runners) return base::refuse(ErrorCode::NotAllowed, "exchange.two-runners");
  return opened;
}

// Whose diary theirs is has a place here from the beginning, so that a programme can be made before anything comes.
Result<Done> add_person(const Inside& inside, const exchange::KeyCard& card, base::Instant now, Draft& draft) {
  const auto known = inside.store.get<model::Person>(card.person);
  if (!known) return Unexpected{known.error()};
  if (*known) return Done{};
  model::Person person;
  person.id = card.person;
  person.name = card.name;
  person.created = now;
  draft.put_as_heard(std::move(person));
  return Done{};
}

// They stand in the caseload at once.
Result<Done> add_care(const Inside& inside, const Id& person, base::Instant now, Draft& draft) {
  const auto known = inside.store.list_ids<model::Care>(store::Query{}.where("person", person).limit(1));
  if (!known) return Unexpected{known.error()};
  if (!known->empty()) return Done{};
  model::Care care;
  care.id = new_id(inside, now);
  care.person = person;
  care.since = now;
  draft.put(std::move(care));
  return Done{};
}

Result<Draft> draft(const Inside& inside, const AcceptCard& command) {
  const auto opened = card_in(inside, command);
  if (!opened) return Unexpected{opened.error()};
  const auto role = opened->card.role == exchange::CardRole::Physio ? ContactRole::Physio : ContactRole::Runner;
  auto known = paired_already(inside, *opened, role);
  if (!known) return Unexpected{known.error()};
  const auto now = inside.clock->now().at;
  PairedContact contact = *known ? **known : PairedContact{};
  if (!*known) {
    contact.id = new_id(inside, now);
    contact.role = role;
    contact.sign_key = exchange::to_hex(opened->keys.sign);
    contact.box_key = exchange::to_hex(opened->keys.box);
    if (role == ContactRole::Runner) contact.person = opened->card.person;
  }
  if (!*known || contact.trust == ContactTrust::Revoked) {
    contact.paired = now;
    contact.trust = ContactTrust::FirstUse;
  }
  contact.name = opened->card.name;
  if (command.face_to_face) contact.trust = ContactTrust::Verified;
  Draft draft;
  draft.id = contact.id;
  if (role == ContactRole::Runner) {
    const auto added = add_person(inside, opened->card, now, draft);
    if (!added) return Unexpected{added.error()};
    const auto cared = add_care(inside, opened->card.person, now, draft);
    if (!cared) return Unexpected{cared.error()};
  }
  draft.put(std::move(contact));
  return draft;
}

std::string digits_in(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
  return digits;
}

Result<Draft> draft(const Inside& inside, const VerifyContact& command) {
  auto contact = contact_of(inside, command.contact);
  if (!contact) return Unexpected{contact.error()};
  if (contact->trust == ContactTrust::Revoked) {
    return base::refuse(ErrorCode::NotAllowed, "exchange.revoked", {}, {}, contact->name);
  }
  const auto keys = keys_of(inside);
  if (!keys) return Unexpected{keys.error()};
  const auto digits = vault::fingerprint(keys->open_halves(), keys_of(*contact));
  if (digits_in(command.digits) != digits_in(digits)) {
    return base::refuse(ErrorCode::Conflict, "exchange.other-digits", "digits", {}, contact->name);
  }
  contact->trust = ContactTrust::Verified;
  Draft draft;
  draft.id = contact->id;
  draft.put(std::move(*contact));
  return draft;
}

Result<Draft> draft(const Inside& inside, const Unpair& command) {
  auto contact = contact_of(inside, command.contact);
  if (!contact) return Unexpected{contact.error()};
  contact->trust = ContactTrust::Revoked;
  Draft draft;
  draft.id = contact->id;
  draft.put(std::move(*contact));
  return draft;
}

}  // namespace

Result<Done> may(const Core& core, const Introduce& command) { return ask(core, command, draft); }
Result<Done> may(const Core& core, const AcceptCard& command) { return ask(core, command, draft); }
Result<Done> may(const Core& core, const VerifyContact& command) { return ask(core, command, draft); }
Result<Done> may(const Core& core, const Unpair& command) { return ask(core, command, draft); }

Result<Outcome> perform(Core& core, const Introduce& command) {
  auto& inside = core.inside();
  const auto now = inside.clock->now().at;
  auto transaction = inside.store.begin("introduce", actor_of(inside), now);
  if (!transaction) return Unexpected{transaction.error()};
  const auto planned = draft(inside, command);
  if (!planned) return Unexpected{planned.error()};
  if (const auto written = planned->write(*transaction); !written) return Unexpected{written.error()};
  const auto kept =
      transaction->remember(installation_name, base::write(Installation{command.name, command.role, now}));
  if (!kept) return Unexpected{kept.error()};
  const auto touched = transaction->touched();
  if (const auto committed = transaction->commit(); !committed) return Unexpected{committed.error()};
  return Outcome{planned->id, Changes{touched}};
}

Result<Outcome> perform(Core& core, const AcceptCard& command) {
  return carry_out(core, "accept-card", command, draft);
}
Result<Outcome> perform(Core& core, const VerifyContact& command) {
  return carry_out(core, "verify-contact", command, draft);
}
Result<Outcome> perform(Core& core, const Unpair& command) { return carry_out(core, "unpair", command, draft); }

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::Introduce>;
template struct Codec<app::VerifyContact>;
template struct Codec<app::Unpair>;
}  // namespace genu::base
