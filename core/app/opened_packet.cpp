#include "app/opened_packet.hpp"

#include <algorithm>

#include "exchange/deflate.hpp"
#include "exchange/series.hpp"

namespace genu::app {

using base::ErrorCode;
using base::Result;
using base::Unexpected;

namespace {

constexpr std::int64_t a_day_ms = 24LL * 60 * 60 * 1000;

base::Unexpected<base::Error> refused(ErrorCode code, const char* reason) { return base::refuse(code, reason); }

// Whose signature it is, before a byte of what is signed is believed.
Result<base::Done> check_signature(const exchange::Envelope& envelope) {
  const auto signed_bytes = std::string(exchange::signature_context).append(envelope.signed_bytes);
  if (vault::is_signed_by(envelope.head.sender, signed_bytes, envelope.signature)) return base::Done{};
  return refused(ErrorCode::Damaged, "exchange.tampered");
}

Result<model::PairedContact> sender_of(const Inside& inside, const exchange::Head& head) {
  auto found = inside.store.list<model::PairedContact>(store::Query{}.where("sign_key", exchange::to_hex(head.sender)));
  if (!found) return Unexpected{found.error()};
  if (found->empty()) return refused(ErrorCode::NotAllowed, "exchange.unpaired");
  const auto& contact = found->front();
  if (contact.trust == model::ContactTrust::Revoked) {
    return base::refuse(ErrorCode::NotAllowed, "exchange.revoked", {}, {}, contact.name);
  }
  return contact;
}

Result<exchange::Payload> payload_of(const exchange::Envelope& envelope) {
  if (!envelope.head.packed) return exchange::read_payload(envelope.payload);
  const auto json = exchange::inflated(envelope.payload);
  if (!json) return Unexpected{json.error()};
  return exchange::read_payload(*json);
}

// A state from the day after tomorrow would win over all that is changed until then.
bool is_ahead(const exchange::Payload& payload, base::Instant latest) {
  return std::any_of(payload.entries.begin(), payload.entries.end(),
                     [&](const exchange::Entry& entry) { return entry.version.ms > latest.ms; });
}

Result<OpenedPacket> verified(const Inside& inside, const vault::Keys& keys, std::string_view bytes) {
  const auto envelope = exchange::read_envelope(bytes);
  if (!envelope) return Unexpected{envelope.error()};
  const auto& head = envelope->head;
  if (const auto genuine = check_signature(*envelope); !genuine) return Unexpected{genuine.error()};
  if (head.type == exchange::PacketType::KeyCard) return refused(ErrorCode::NotAllowed, "exchange.is-a-card");
  auto contact = sender_of(inside, head);
  if (!contact) return Unexpected{contact.error()};
  if (head.recipient != vault::id_of(keys.open_halves())) {
    return refused(ErrorCode::NotAllowed, "exchange.for-someone-else");
  }
  if (head.conversation != conversation_id(keys.open_halves(), keys_of(*contact))) {
    return refused(ErrorCode::NotAllowed, "exchange.other-conversation");
  }
  const base::Instant latest{inside.clock->now().at.ms + a_day_ms};
  if (head.created > latest) return refused(ErrorCode::OutOfRange, "exchange.clock");
  auto payload = payload_of(*envelope);
  if (!payload) return Unexpected{payload.error()};
  if (is_ahead(*payload, latest)) return refused(ErrorCode::OutOfRange, "exchange.clock");
  return OpenedPacket{std::move(*contact), head, std::move(*payload), exchange::to_hex(vault::digest_of(bytes))};
}

}  // namespace

std::string bundle_of(std::string_view bytes) {
  const auto digest = vault::digest_of(bytes);
  auto text = exchange::to_hex(digest).substr(0, 8);
  for (auto& c : text) {
    if (c >= 'a') c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

Result<std::string> without_codes(std::string_view handed_over) {
  if (handed_over.size() > exchange::most_bundle_bytes * 2) return refused(ErrorCode::TooLarge, "exchange.too-large");
  if (!exchange::looks_like_lines(handed_over)) return std::string(handed_over);
  auto joined = exchange::from_lines(handed_over);
  if (!joined) return Unexpected{joined.error()};
  if (bundle_of(joined->bytes) != joined->bundle) return refused(ErrorCode::Damaged, "exchange.damaged");
  return std::move(joined->bytes);
}

Result<OpenedPacket> open_packet(const Inside& inside, std::string_view bytes) {
  const auto keys = keys_of(inside);
  if (!keys) return Unexpected{keys.error()};
  if (!exchange::looks_sealed(bytes)) {
    // What is not sealed is told for what it is, and a packet never travels so.
    const auto envelope = exchange::read_envelope(bytes);
    if (!envelope) return Unexpected{envelope.error()};
    const bool card = envelope->head.type == exchange::PacketType::KeyCard;
    return refused(ErrorCode::NotAllowed, card ? "exchange.is-a-card" : "exchange.not-sealed");
  }
  const auto packet = exchange::read_sealed(bytes);
  if (!packet) return Unexpected{packet.error()};
  if (packet->recipient != vault::id_of(keys->open_halves())) {
    return refused(ErrorCode::NotAllowed, "exchange.for-someone-else");
  }
  const auto opened = keys->open(packet->sealed, packet->head);
  if (!opened) return Unexpected{opened.error()};
  return verified(inside, *keys, *opened);
}

Result<OpenedCard> open_card(std::string_view bytes) {
  const auto envelope = exchange::read_envelope(bytes);
  if (!envelope) return Unexpected{envelope.error()};
  if (const auto genuine = check_signature(*envelope); !genuine) return Unexpected{genuine.error()};
  if (envelope->head.type != exchange::PacketType::KeyCard) return refused(ErrorCode::NotOurs, "exchange.no-card");
  auto card = exchange::read_card(envelope->payload);
  if (!card) return Unexpected{card.error()};
  return OpenedCard{*card, {envelope->head.sender, card->box}};
}

}  // namespace genu::app
