#include "app/incoming.hpp"

#include <algorithm>
#include <genu/base/json.hpp>

#include "app/caseload.hpp"
#include "app/ownership.hpp"
#include "app/standpoint.hpp"
#include "store/any_record.hpp"

namespace genu::app {

using base::Done;
using base::Result;
using base::Unexpected;
using exchange::Entry;
using exchange::Fate;
using model::ContactRole;

namespace {

constexpr std::size_t most_seen = 256;

std::string day_of(const base::Value& row) {
  for (const auto* name : {"day", "began"}) {
    const auto* day = row.find(name);
    if (day && day->text()) return *day->text();
  }
  return {};
}

// Parents come before what hangs on them; what is removed goes the other way round.
std::vector<const Entry*> in_order(const std::vector<Entry>& entries) {
  const auto tables = store::all_tables();
  const auto rank = [&](const Entry* entry) {
    const auto at =
        std::find_if(tables.begin(), tables.end(), [&](const auto* each) { return each->record == entry->kind; });
    const auto place = at - tables.begin();
    return entry->record ? place : 2 * std::ssize(tables) - place;
  };
  std::vector<const Entry*> order;
  for (const auto& entry : entries) order.push_back(&entry);
  std::stable_sort(order.begin(), order.end(), [&](const Entry* a, const Entry* b) { return rank(a) < rank(b); });
  return order;
}

class Import {
 public:
  Import(const Inside& inside, store::Transaction& transaction, const OpenedPacket& packet, ContactRole own_role,
         std::string own_key_id, base::Id own_person)
      : inside_(inside),
        transaction_(transaction),
        packet_(packet),
        own_role_(own_role),
        own_key_id_(std::move(own_key_id)),
        own_person_(std::move(own_person)) {}

  Result<PacketPreview> run() {
    auto conversation = conversation_with(inside_, packet_.contact.id);
    if (!conversation) return Unexpected{conversation.error()};
    tell_head(*conversation);
    for (const auto* entry : in_order(packet_.payload.entries)) {
      if (auto done = take(*entry); !done) return Unexpected{done.error()};
    }
    transaction_.comes_from(std::nullopt);
    if (auto done = end_other_programmes(); !done) return Unexpected{done.error()};
    advance(*conversation);
    if (auto done = keep(transaction_, packet_.contact.id, *conversation); !done) return Unexpected{done.error()};
    return std::move(preview_);
  }

 private:
  void tell_head(const Conversation& conversation) {
    const auto& seen = conversation.seen;
    preview_.type = base::name_of(packet_.head.type);
    preview_.from = packet_.contact.name;
    preview_.contact = packet_.contact.id;
    preview_.verified = packet_.contact.trust == model::ContactTrust::Verified;
    preview_.created = packet_.head.created;
    preview_.sequence = static_cast<std::int64_t>(packet_.head.sequence);
    preview_.again = std::find(seen.begin(), seen.end(), packet_.id) != seen.end();
    preview_.older = !preview_.again && preview_.sequence < conversation.received;
    preview_.missing = packet_.payload.from > conversation.have;
    preview_.note = packet_.payload.note;
  }

  void advance(Conversation& conversation) {
    if (!preview_.again) conversation.seen.push_back(packet_.id);
    if (conversation.seen.size() > most_seen) conversation.seen.erase(conversation.seen.begin());
    if (preview_.sequence > conversation.received) {
      conversation.received = preview_.sequence;
      conversation.acknowledged = packet_.payload.have;
      conversation.wanted = packet_.payload.wants;
      conversation.heard_at = packet_.head.created;
    }
    if (packet_.payload.from <= conversation.have && preview_.waiting == 0) {
      if (packet_.payload.upto >= conversation.have) conversation.missing = false;
      conversation.have = std::max(conversation.have, packet_.payload.upto);
    } else {
      conversation.missing = true;
    }
  }

  void tell(const Entry& entry, ImportFate fate, const char* reason = "", std::string found = {}) {
    int PacketPreview::*const counts[] = {
        &PacketPreview::fresh,       &PacketPreview::changed,  &PacketPreview::removed, &PacketPreview::unchanged,
        &PacketPreview::conflicting, &PacketPreview::rejected, &PacketPreview::waiting};
    ++(preview_.*counts[static_cast<std::size_t>(fate)]);
    if (fate == ImportFate::Unchanged) return;
    const auto day = entry.record ? day_of(entry.record->value) : std::string();
    preview_.lines.push_back({entry.kind, entry.id, fate, day, reason, std::move(found)});
  }

  [[nodiscard]] bool may_send(std::string_view kind) const {
    if (packet_.contact.role == ContactRole::Runner) return may_tell(kind);
    return is_exchanged(kind) && (own_role_ != ContactRole::Runner || may_prescribe(kind));
  }
  [[nodiscard]] bool may_send_about(const base::Id& person) const {
    if (packet_.contact.role == ContactRole::Runner) return packet_.contact.person == person;
    return own_role_ == ContactRole::Physio || person == own_person_;
  }

  Result<Done> take(const Entry& entry) {
    if (!may_send(entry.kind)) return rejected(entry, "exchange.not-theirs");
    const auto* table = store::table_of_record(entry.kind);
    std::optional<base::Value> row;
    if (entry.record) {
      auto read = store::row_from(entry.kind, entry.record->value);
      if (!read) return rejected(entry, "exchange.faulty-record", read.error().front().place);
      const auto* id = read->find("id");
      if (!id || !id->text() || *id->text() != entry.id.text()) return rejected(entry, "exchange.faulty-record", "id");
      row = std::move(*read);
    }
    if (const auto unknown = unknown_exercise(entry)) return rejected(entry, "exchange.unknown-exercise", *unknown);
    const auto present = transaction_.find(*table, entry.id);
    if (!present) return Unexpected{present.error()};
    // Both what is here and what is to be here must be of a person whom they may send about.
    for (const auto& each : {*present, row}) {
      if (!each) continue;
      const auto person = person_of(inside_.store, entry.kind, *each);
      if (!person) return Unexpected{person.error()};
      if (!*person) return waiting(entry);
      if (!may_send_about(**person)) return rejected(entry, "exchange.not-about-them");
    }
    return merge(entry, *table, *present, row);
  }

  // An exercise of a plan that this version of Genu does not have.
  [[nodiscard]] std::optional<std::string> unknown_exercise(const Entry& entry) const {
    if (entry.kind != "plan" || !entry.record) return std::nullopt;
    const auto plan = base::read<model::Plan>(entry.record->value, base::Strangers::Ignore);
    if (!plan) return std::nullopt;
    return unknown_exercise_of(inside_, plan->programme);
  }

  Result<Done> merge(const Entry& entry, const store::Table& table, const std::optional<base::Value>& present,
                     const std::optional<base::Value>& row) {
    const auto known = known_of(inside_.store, entry.kind, entry.id, own_key_id_);
    if (!known) return Unexpected{known.error()};
    const auto fate = fate_of(entry, *known);
    const bool later = !known->version || *known->version < entry.version;
    if (fate == Fate::Unchanged || present == row) {
      tell(entry, ImportFate::Unchanged);
      return later ? remember_version(transaction_, entry) : Done{};
    }
    if (fate != Fate::ConflictMine) {
      transaction_.comes_from(origin_of(entry));
      const auto written = row ? transaction_.put_row(table, *row) : transaction_.remove_row(table, entry.id);
      transaction_.comes_from(std::nullopt);
      if (!written && written.error().code == base::ErrorCode::Conflict) return waiting(entry);
      if (!written) return written;
      note_programme(entry);
    }
    if (fate == Fate::ConflictMine || fate == Fate::ConflictTheirs) {
      tell(entry, ImportFate::Conflict);
      return note_conflict(entry, present, row,
                           fate == Fate::ConflictTheirs ? model::Stands::Theirs : model::Stands::Mine);
    }
    tell(entry, !row ? ImportFate::Removed : present ? ImportFate::Changed : ImportFate::New);
    return Done{};
  }

  Result<Done> rejected(const Entry& entry, const char* reason, std::string found = {}) {
    tell(entry, ImportFate::Rejected, reason, std::move(found));
    return Done{};
  }
  Result<Done> waiting(const Entry& entry) {
    tell(entry, ImportFate::Waiting, "exchange.waits");
    return Done{};
  }

  Result<Done> note_conflict(const Entry& entry, const std::optional<base::Value>& mine,
                             const std::optional<base::Value>& theirs, model::Stands stands) {
    model::Conflict conflict;
    conflict.at = inside_.clock->now().at;
    conflict.id = new_id(inside_, conflict.at);
    conflict.contact = packet_.contact.id;
    conflict.kind = entry.kind;
    conflict.record = entry.id;
    if (mine) conflict.mine = base::to_json(*mine);
    if (theirs) conflict.theirs = base::to_json(*theirs);
    conflict.their_version = to_text(entry.version);
    conflict.stands = stands;
    return transaction_.put(conflict);
  }

  void note_programme(const Entry& entry) {
    if (entry.kind != "plan" || !entry.record) return;
    const auto* programme = entry.record->value.find("programme");
    const auto* name = programme ? programme->find("name") : nullptr;
    if (name && name->text()) preview_.programme = *name->text();
  }

  // A physiotherapist's programme takes the place of the one that was running.
  Result<Done> end_other_programmes() {
    const bool prescribed = packet_.contact.role == ContactRole::Physio && own_role_ == ContactRole::Runner;
    if (!prescribed || preview_.programme.empty()) return Done{};
    const auto open = inside_.store.list<model::Episode>(
        store::Query{}.where("person", own_person_).where("closed", false).newest_first("created_ms"));
    if (!open) return Unexpected{open.error()};
    for (std::size_t i = 1; i < open->size(); ++i) {
      auto ended = (*open)[i];
      ended.closed = true;
      if (auto done = transaction_.put(ended); !done) return done;
    }
    return Done{};
  }

  const Inside& inside_;
  store::Transaction& transaction_;
  const OpenedPacket& packet_;
  ContactRole own_role_;
  std::string own_key_id_;
  base::Id own_person_;
  PacketPreview preview_;
};

}  // namespace

std::optional<std::string> unknown_exercise_of(const Inside& inside, const model::Programme& programme) {
  for (const auto& phase : programme.phases) {
    for (const auto& item : phase.items) {
      if (!inside.catalogue.exercise(item.exercise)) return item.exercise;
    }
  }
  return std::nullopt;
}

namespace {

// Whoever a physiotherapist gets records of is in their care from then on; somebody erased stays away.
Result<Done> take_into_care(const Inside& inside, store::Transaction& transaction,
                            const model::PairedContact& contact) {
  if (contact.role != ContactRole::Runner || !contact.person) return Done{};
  const auto person = transaction.get<model::Person>(*contact.person);
  if (!person) return Unexpected{person.error()};
  const auto known = transaction.list<model::Care>(store::Query{}.where("person", *contact.person).limit(1));
  if (!known) return Unexpected{known.error()};
  if (!*person || !known->empty()) return Done{};
  model::Care care;
  care.since = inside.clock->now().at;
  care.id = new_id(inside, care.since);
  care.person = *contact.person;
  return transaction.put(care);
}

}  // namespace

Result<PacketPreview> take_up(const Inside& inside, store::Transaction& transaction, const OpenedPacket& packet) {
  const auto installation = introduced(inside);
  if (!installation) return Unexpected{installation.error()};
  const auto keys = keys_of(inside);
  if (!keys) return Unexpected{keys.error()};
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  auto preview =
      Import(inside, transaction, packet, installation->role, key_id_text(keys->open_halves()), person->id).run();
  // Half a programme would leave the diary without a place to stand, so such a packet is refused whole.
  if (preview && installation->role == ContactRole::Runner) {
    const auto stand = standpoint_of(inside);
    if (!stand) return base::refuse(base::ErrorCode::Conflict, "exchange.incomplete-programme");
  }
  if (!preview) return preview;
  if (installation->role == ContactRole::Physio) {
    const auto cared = take_into_care(inside, transaction, packet.contact);
    if (!cared) return Unexpected{cared.error()};
  }
  const auto settled = settle_caseload(inside, transaction);
  if (!settled) return Unexpected{settled.error()};
  return preview;
}

}  // namespace genu::app
