#include "app/outgoing.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "app/ownership.hpp"
#include "app/standpoint.hpp"
#include "app/versions.hpp"
#include "exchange/deflate.hpp"

namespace genu::app {

using base::Result;
using base::Unexpected;
using exchange::Entry;
using model::ContactRole;

namespace {

// Room for the parents of what is kept, which go along.
constexpr std::size_t most_outgoing = 9'000;
constexpr std::size_t most_parents = 16;

// Whether the contact is told of this record at all.
class Audience {
 public:
  Audience(const model::PairedContact& contact, ContactRole own_role, base::Id own_person)
      : contact_(contact), own_role_(own_role), own_person_(std::move(own_person)) {}

  [[nodiscard]] bool hears_of(std::string_view kind) const {
    if (own_role_ == ContactRole::Runner) return may_tell(kind);
    return is_exchanged(kind) && (contact_.role != ContactRole::Runner || may_prescribe(kind));
  }
  [[nodiscard]] bool hears_about(const std::optional<base::Id>& person) const {
    if (!person) return false;
    if (contact_.role == ContactRole::Runner) return contact_.person == *person;
    return own_role_ == ContactRole::Physio || *person == own_person_;
  }

 private:
  const model::PairedContact& contact_;
  ContactRole own_role_;
  base::Id own_person_;
};

Result<std::optional<Entry>> entry_for(const Inside& inside, const Audience& audience,
                                       const store::JournalEntry& change, const std::string& own,
                                       const std::string& theirs) {
  if (!audience.hears_of(change.kind)) return std::optional<Entry>();
  auto known = known_of(inside.store, change.kind, change.record, own);
  if (!known) return Unexpected{known.error()};
  if (!known->version || known->version->device == theirs) return std::optional<Entry>();
  const auto person = person_of(inside.store, change.kind, change.after ? *change.after : *change.before);
  if (!person) return Unexpected{person.error()};
  if (!audience.hears_about(*person)) return std::optional<Entry>();
  const auto open = undecided(inside.store, change.kind, change.record);
  if (!open) return Unexpected{open.error()};
  Entry entry{change.kind, change.record, *known->version, std::move(known->seen), {}};
  if (change.after) entry.record = exchange::Document{*change.after};
  std::sort(entry.parents.rbegin(), entry.parents.rend());
  entry.parents.erase(std::unique(entry.parents.begin(), entry.parents.end()), entry.parents.end());
  std::erase_if(entry.parents, [&](const exchange::Version& each) {
    return each == entry.version || std::find(open->begin(), open->end(), each) != open->end();
  });
  if (entry.parents.size() > most_parents) entry.parents.resize(most_parents);
  return std::optional(std::move(entry));
}

// The records that this one hangs on.
std::set<std::string> links_of(const Entry& entry) {
  std::set<std::string> links;
  if (!entry.record) return links;
  for (const auto* name : {"person", "episode", "plan", "session", "subject"}) {
    const auto* link = entry.record->value.find(name);
    if (link && link->text()) links.insert(*link->text());
  }
  return links;
}

// Cuts a long list after `most_outgoing`, and keeps of the rest what those before hang on.
void cut_short(std::vector<Entry>& entries) {
  std::vector<Entry> rest(std::make_move_iterator(entries.begin() + most_outgoing),
                          std::make_move_iterator(entries.end()));
  entries.resize(most_outgoing);
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const auto links = links_of(entries[i]);
    for (auto& each : rest) {
      if (each.id.empty() || links.count(each.id.text()) == 0) continue;
      entries.push_back(std::move(each));
      each.id = {};
    }
  }
}

Result<std::int64_t> newest_seq(const Inside& inside) {
  store::JournalQuery newest;
  newest.limit = 1;
  const auto entries = inside.store.journal(newest);
  if (!entries) return Unexpected{entries.error()};
  return entries->empty() ? 0 : entries->front().seq;
}

}  // namespace

Result<Outgoing> outgoing_to(const Inside& inside, const model::PairedContact& contact, ContactRole own_role,
                             const std::string& own_key_id, std::int64_t from) {
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto changes = inside.store.newest_entries(from);
  if (!changes) return Unexpected{changes.error()};
  const auto newest = newest_seq(inside);
  if (!newest) return Unexpected{newest.error()};
  const Audience audience(contact, own_role, person->id);
  const auto theirs = key_id_text(keys_of(contact));
  Outgoing outgoing{{}, std::max(*newest, from), false};
  std::vector<std::int64_t> places;
  for (const auto& change : *changes) {
    auto entry = entry_for(inside, audience, change, own_key_id, theirs);
    if (!entry) return Unexpected{entry.error()};
    if (!*entry) continue;
    outgoing.entries.push_back(std::move(**entry));
    places.push_back(change.seq);
  }
  if (outgoing.entries.size() > most_outgoing) {
    outgoing.more = true;
    outgoing.upto = places[most_outgoing - 1];
    cut_short(outgoing.entries);
  }
  return outgoing;
}

Result<std::string> sealed_for(const model::PairedContact& contact, const vault::Keys& keys, exchange::Head head,
                               const exchange::Payload& payload) {
  auto json = exchange::write_payload(payload);
  if (!json) return json;
  const auto packed = exchange::deflated(*json);
  head.packed = packed && packed->size() < json->size();
  const auto theirs = keys_of(contact);
  head.sender = keys.open_halves().sign;
  head.recipient = vault::id_of(theirs);
  head.conversation = conversation_id(keys.open_halves(), theirs);
  auto bytes = exchange::to_be_signed(head, head.packed ? *packed : *json);
  const auto signature = keys.sign(std::string(exchange::signature_context) + bytes);
  bytes = exchange::with_signature(std::move(bytes), signature);
  const auto open = exchange::seal_head(head.recipient);
  auto sealed = vault::seal(theirs.box, bytes, open);
  if (!sealed) return sealed;
  auto whole = open + *sealed;
  if (whole.size() > exchange::most_bundle_bytes) {
    return base::refuse(base::ErrorCode::TooLarge, "exchange.too-large");
  }
  return whole;
}

}  // namespace genu::app
