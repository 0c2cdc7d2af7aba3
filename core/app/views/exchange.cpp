// Who is paired with this installation, and what was changed on both sides.
#include <genu/app/views/exchange.hpp>

#include <algorithm>

#include "app/conversation.hpp"
#include "app/installation.hpp"
#include "app/opened_packet.hpp"
#include "app/standpoint.hpp"
#include "exchange/series.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;
using model::Conflict;
using model::ContactTrust;
using model::PairedContact;

Result<ContactCard> card_for(const Inside& inside, const vault::Keys& keys, const PairedContact& contact) {
  const auto conversation = conversation_with(inside, contact.id);
  if (!conversation) return Unexpected{conversation.error()};
  const auto theirs = keys_of(contact);
  ContactCard card;
  card.id = contact.id;
  card.name = contact.name;
  card.role = contact.role;
  card.trust = contact.trust;
  card.key_id = key_id_text(theirs);
  card.digits = vault::fingerprint(keys.open_halves(), theirs);
  card.person = contact.person;
  card.sent = conversation->sent_at;
  card.heard = conversation->heard_at;
  card.missing = conversation->missing;
  return card;
}

Result<std::vector<Conflict>> open_conflicts(const Inside& inside) {
  return inside.store.list<Conflict>(store::Query{}.where("settled", false).newest_first("at_ms"));
}

}  // namespace

Result<std::vector<std::string>> codes_of(std::string_view bytes) {
  return exchange::to_lines(bytes, bundle_of(bytes));
}

Result<PairingView> pairing_view(const Core& core) {
  const auto& inside = core.inside();
  PairingView view;
  const auto installation = installation_of(inside);
  if (!installation) return Unexpected{installation.error()};
  if (!*installation) return view;
  const auto keys = keys_of(inside);
  if (!keys) return Unexpected{keys.error()};
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  view.introduced = true;
  view.name = (*installation)->name;
  view.role = (*installation)->role;
  view.key_id = key_id_text(keys->open_halves());
  auto card = codes_of(card_of(*keys, **installation, person->id));
  if (!card) return Unexpected{card.error()};
  view.card = std::move(*card);
  const auto contacts = inside.store.list<PairedContact>();
  if (!contacts) return Unexpected{contacts.error()};
  for (const auto& contact : *contacts) {
    auto shown = card_for(inside, *keys, contact);
    if (!shown) return Unexpected{shown.error()};
    view.contacts.push_back(std::move(*shown));
  }
  const auto place = [](const ContactCard& each) { return std::pair(each.trust == ContactTrust::Revoked, each.name); };
  std::stable_sort(view.contacts.begin(), view.contacts.end(),
                   [&](const ContactCard& a, const ContactCard& b) { return place(a) < place(b); });
  const auto conflicts = open_conflicts(inside);
  if (!conflicts) return Unexpected{conflicts.error()};
  view.conflicts = static_cast<int>(conflicts->size());
  return view;
}

Result<ConflictsView> conflicts_view(const Core& core) {
  const auto& inside = core.inside();
  const auto conflicts = open_conflicts(inside);
  if (!conflicts) return Unexpected{conflicts.error()};
  ConflictsView view;
  for (const auto& conflict : *conflicts) {
    const auto contact = inside.store.get<PairedContact>(conflict.contact);
    if (!contact) return Unexpected{contact.error()};
    view.conflicts.push_back({conflict.id, *contact ? (*contact)->name : std::string(), conflict.kind, conflict.record,
                              conflict.mine, conflict.theirs, conflict.stands, conflict.at});
  }
  return view;
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::ContactCard>;
template struct Codec<app::PairingView>;
template struct Codec<app::ImportLine>;
template struct Codec<app::PacketPreview>;
template struct Codec<app::ConflictCard>;
template struct Codec<app::ConflictsView>;
}  // namespace genu::base
