// Packets: made for a contact, shown before they are imported, and imported in one transaction.
#include <genu/app/commands/exchange.hpp>
#include <genu/app/views/exchange.hpp>

#include <genu/base/base64.hpp>

#include "app/draft.hpp"
#include "app/incoming.hpp"
#include "app/outgoing.hpp"
#include "app/standpoint.hpp"
#include "app/start_programme.hpp"
#include "exchange/programme_file.hpp"
#include "exchange/series.hpp"

namespace genu::app {

namespace {

using base::Done;
using base::ErrorCode;
using base::Result;
using base::Unexpected;
using model::ContactRole;

// More codes than anybody would scan; then the file is handed over.
constexpr std::size_t most_codes = 24;

std::string file_name_of(const std::string& id) { return "file/" + id; }

// A plain file begins its programme like one that the runner chose.
Result<PacketPreview> take_up_file(const Inside& inside, store::Transaction& transaction, std::string_view bytes) {
  const auto file = exchange::read_programme_file(bytes);
  if (!file) return Unexpected{file.error()};
  if (const auto unknown = unknown_exercise_of(inside, file->programme)) {
    return base::refuse(ErrorCode::Unknown, "exchange.unknown-exercise", {}, {}, *unknown);
  }
  PacketPreview preview;
  preview.type = "programme-file";
  preview.from = file->author;
  preview.is_signed = false;
  preview.note = file->note;
  preview.programme = file->programme.name;
  const auto id = exchange::to_hex(vault::digest_of(bytes));
  const auto seen = inside.store.remembered(file_name_of(id));
  if (!seen) return Unexpected{seen.error()};
  preview.again = seen->has_value();
  if (preview.again) return preview;
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  if (const auto allowed = allowed_by_triage(inside, *person); !allowed) return Unexpected{allowed.error()};
  const auto running = standpoint_of(inside);
  if (!running) return Unexpected{running.error()};

  const auto now = inside.clock->now().at;
  const auto today = today_of(inside, *person);
  Draft draft;
  draft.put(*person);
  if (*running) {
    auto ended = (*running)->episode;
    ended.closed = true;
    draft.put(ended);
  }
  model::Episode episode;
  episode.id = new_id(inside, now);
  episode.person = person->id;
  episode.side = file->side;
  episode.condition = file->programme.condition;
  episode.created = now;
  episode.day = today;
  model::Plan plan{new_id(inside, now),
                   episode.id,
                   1,
                   file->programme,
                   file->weekdays,
                   file->author,
                   file->note.empty() ? "plan.started" : file->note,
                   now,
                   today};
  const model::PhaseStart start{new_id(inside, now), episode.id, file->programme.phases.front().id, today, now,
                                "phase.assigned"};
  for (const auto& [kind, record] :
       {std::pair("episode", episode.id), std::pair("plan", plan.id), std::pair("phase-start", start.id)}) {
    preview.lines.push_back({kind, record, ImportFate::New, to_text(today), {}, {}});
    ++preview.fresh;
  }
  draft.put(std::move(episode));
  draft.put(std::move(plan));
  draft.put(start);
  if (const auto written = draft.write(transaction); !written) return Unexpected{written.error()};
  const auto kept = transaction.remember(file_name_of(id), base::write(now));
  if (!kept) return Unexpected{kept.error()};
  return preview;
}

// What the bytes change, written into the transaction.
Result<PacketPreview> take_up_bytes(const Inside& inside, store::Transaction& transaction,
                                    const std::string& handed_over) {
  const auto bytes = without_codes(handed_over);
  if (!bytes) return Unexpected{bytes.error()};
  if (exchange::looks_like_programme_file(*bytes)) return take_up_file(inside, transaction, *bytes);
  const auto packet = open_packet(inside, *bytes);
  if (!packet) return Unexpected{packet.error()};
  return take_up(inside, transaction, *packet);
}

Result<Done> check_unsigned(const ImportPacket& command, const PacketPreview& preview) {
  if (preview.is_signed || command.unsigned_too) return Done{};
  return base::refuse(ErrorCode::NotAllowed, "exchange.unsigned", {}, {}, preview.from);
}

exchange::PacketType type_for(ContactRole own, ContactRole theirs) {
  if (theirs == ContactRole::Runner) return exchange::PacketType::Programme;
  return own == ContactRole::Physio ? exchange::PacketType::Segment : exchange::PacketType::Diary;
}

std::int64_t start_of(PacketScope scope, const Conversation& conversation) {
  switch (scope) {
    case PacketScope::Everything:
      return 0;
    case PacketScope::SinceLast:
      return conversation.sent_upto;
    case PacketScope::Unacknowledged:
      break;
  }
  return conversation.acknowledged;
}

Result<model::PairedContact> receiver_of(const Inside& inside, const base::Id& id) {
  auto contact = inside.store.get<model::PairedContact>(id);
  if (!contact) return Unexpected{contact.error()};
  if (!*contact) return base::refuse(ErrorCode::NotFound, "exchange.no-contact", "contact", {}, id.text());
  if ((*contact)->trust == model::ContactTrust::Revoked) {
    return base::refuse(ErrorCode::NotAllowed, "exchange.revoked", {}, {}, (*contact)->name);
  }
  return std::move(**contact);
}

// Before the diary lets go of a preview, nothing that was read meanwhile may stay at hand.
void forget_reading(const Inside& inside) { inside.at_hand = {}; }

}  // namespace

Result<PacketPreview> packet_preview(const Core& core, const std::string& bytes) {
  auto& inside = core.inside();
  auto transaction = inside.store.begin("preview-packet", actor_of(inside), inside.clock->now().at);
  if (!transaction) return Unexpected{transaction.error()};
  auto preview = take_up_bytes(inside, *transaction, bytes);
  forget_reading(inside);
  return preview;
}

Result<Done> may(const Core& core, const ImportPacket& command) {
  const auto preview = packet_preview(core, command.bytes);
  if (!preview) return Unexpected{preview.error()};
  return check_unsigned(command, *preview);
}

Result<Outcome> perform(Core& core, const ImportPacket& command) {
  auto& inside = core.inside();
  auto transaction = inside.store.begin("import-packet", actor_of(inside), inside.clock->now().at);
  if (!transaction) return Unexpected{transaction.error()};
  const auto preview = take_up_bytes(inside, *transaction, command.bytes);
  forget_reading(inside);
  if (!preview) return Unexpected{preview.error()};
  if (const auto allowed = check_unsigned(command, *preview); !allowed) return Unexpected{allowed.error()};
  const auto touched = transaction->touched();
  if (const auto committed = transaction->commit(); !committed) return Unexpected{committed.error()};
  return Outcome{preview->contact.value_or(base::Id{}), Changes{touched}};
}

Result<MadePacket> make_packet(Core& core, const MakePacket& ask) {
  auto& inside = core.inside();
  auto faults = base::faults_of(ask);
  if (!faults.empty()) return Unexpected{faults.front()};
  const auto installation = introduced(inside);
  if (!installation) return Unexpected{installation.error()};
  const auto keys = keys_of(inside);
  if (!keys) return Unexpected{keys.error()};
  const auto contact = receiver_of(inside, ask.contact);
  if (!contact) return Unexpected{contact.error()};
  const auto now = inside.clock->now().at;
  auto transaction = inside.store.begin("make-packet", actor_of(inside), now);
  if (!transaction) return Unexpected{transaction.error()};
  auto conversation = conversation_with(inside, contact->id);
  if (!conversation) return Unexpected{conversation.error()};

  exchange::Payload payload;
  payload.from = start_of(ask.scope, *conversation);
  auto outgoing = outgoing_to(inside, *contact, installation->role, key_id_text(keys->open_halves()), payload.from);
  if (!outgoing) return Unexpected{outgoing.error()};
  payload.upto = outgoing->upto;
  payload.have = conversation->have;
  payload.wants = conversation->missing;
  payload.note = ask.note;
  payload.entries = std::move(outgoing->entries);
  exchange::Head head;
  head.type = type_for(installation->role, contact->role);
  head.sequence = static_cast<std::uint64_t>(++conversation->sent);
  head.created = now;
  const auto bytes = sealed_for(*contact, *keys, head, payload);
  if (!bytes) return Unexpected{bytes.error()};
  conversation->sent_upto = payload.upto;
  conversation->sent_at = now;
  conversation->wanted = false;
  if (const auto kept = keep(*transaction, contact->id, *conversation); !kept) return Unexpected{kept.error()};
  if (const auto committed = transaction->commit(); !committed) return Unexpected{committed.error()};

  MadePacket made{
      contact->id, contact->name,          conversation->sent, static_cast<int>(payload.entries.size()), outgoing->more,
      {},          base::to_base64(*bytes)};
  auto codes = codes_of(*bytes);
  if (codes && codes->size() <= most_codes) made.codes = std::move(*codes);
  return made;
}

Result<std::string> plain_programme(const Core& core, const std::string& note) {
  const auto stand = running_standpoint(core.inside());
  if (!stand) return Unexpected{stand.error()};
  const auto installation = installation_of(core.inside());
  if (!installation) return Unexpected{installation.error()};
  exchange::ProgrammeFile file;
  file.programme = stand->plan.programme;
  file.side = stand->episode.side;
  file.weekdays = stand->plan.weekdays;
  file.author = *installation ? (*installation)->name : stand->plan.author;
  file.note = note;
  auto faults = base::faults_of(file);
  if (!faults.empty()) return Unexpected{faults.front()};
  return exchange::write_programme_file(file);
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::MakePacket>;
template struct Codec<app::MadePacket>;
}  // namespace genu::base
