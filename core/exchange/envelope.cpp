#include "exchange/envelope.hpp"

#include <algorithm>

#include "exchange/bytes.hpp"

namespace genu::exchange {

namespace {

using base::ErrorCode;
using base::Result;

constexpr std::string_view envelope_magic = "Genu";
constexpr std::string_view sealed_magic = "GenS";
constexpr int sealed_version = 1;
constexpr std::uint8_t packed_flag = 0x80;
constexpr std::size_t sealed_head_bytes = 4 + 1 + 8;
constexpr std::uint64_t latest_second = 7258118399;  // the end of 2199, as everywhere

base::Unexpected<base::Error> refused(ErrorCode code, const char* reason) { return base::refuse(code, reason); }

bool is_type(std::uint8_t number) {
  const auto types = names_of(base::Type<PacketType>{});
  return std::any_of(types.begin(), types.end(),
                     [&](const auto& each) { return static_cast<std::uint8_t>(each.value) == number; });
}

// Ours, of a version and of a length that we read.
Result<base::Done> check_start(std::string_view bytes, std::string_view magic, int version) {
  if (bytes.size() > most_bundle_bytes) return refused(ErrorCode::TooLarge, "exchange.too-large");
  const auto start = bytes.substr(0, magic.size());
  if (start != magic.substr(0, start.size()) || bytes.empty()) return refused(ErrorCode::NotOurs, "exchange.not-ours");
  if (bytes.size() <= magic.size()) return refused(ErrorCode::Damaged, "exchange.cut-short");
  const auto found = static_cast<std::uint8_t>(bytes[magic.size()]);
  if (found > version) return refused(ErrorCode::TooNew, "exchange.too-new");
  if (found < 1) return refused(ErrorCode::Damaged, "exchange.damaged");
  return base::Done{};
}

}  // namespace

std::string to_be_signed(const Head& head, std::string_view payload) {
  std::string bytes(envelope_magic);
  append_number(bytes, envelope_version, 1);
  append_number(bytes, static_cast<std::uint8_t>(head.type) | (head.packed ? packed_flag : 0), 1);
  append_array(bytes, head.sender);
  append_array(bytes, head.recipient);
  append_array(bytes, head.conversation);
  append_number(bytes, head.sequence, 8);
  append_number(bytes, static_cast<std::uint64_t>(head.created.ms / 1000), 8);
  append_number(bytes, payload.size(), 4);
  return bytes.append(payload);
}

std::string with_signature(std::string signed_bytes, const Signature& signature) {
  append_array(signed_bytes, signature);
  return signed_bytes;
}

Result<Envelope> read_envelope(std::string_view bytes) {
  const auto start = check_start(bytes, envelope_magic, envelope_version);
  if (!start) return base::Unexpected{start.error()};
  ByteReader reader(bytes.substr(envelope_magic.size() + 1));
  Envelope envelope;
  auto& head = envelope.head;
  const auto kind = static_cast<std::uint8_t>(reader.number(1));
  head.sender = reader.array<32>();
  head.recipient = reader.array<8>();
  head.conversation = reader.array<16>();
  head.sequence = reader.number(8);
  const auto created = reader.number(8);
  const auto size = reader.number(4);
  envelope.payload = reader.take(size);
  envelope.signature = reader.array<64>();
  if (!reader.sound()) return refused(ErrorCode::Damaged, "exchange.cut-short");
  if (!reader.rest().empty() || created > latest_second) return refused(ErrorCode::Damaged, "exchange.damaged");
  if (!is_type(kind & ~packed_flag)) return refused(ErrorCode::TooNew, "exchange.too-new");
  head.type = static_cast<PacketType>(kind & ~packed_flag);
  head.packed = (kind & packed_flag) != 0;
  head.created.ms = static_cast<std::int64_t>(created) * 1000;
  envelope.signed_bytes = bytes.substr(0, bytes.size() - envelope.signature.size());
  return envelope;
}

std::string seal_head(const KeyId& recipient) {
  std::string bytes(sealed_magic);
  append_number(bytes, sealed_version, 1);
  append_array(bytes, recipient);
  return bytes;
}

bool looks_sealed(std::string_view bytes) { return bytes.starts_with(sealed_magic); }

Result<SealedPacket> read_sealed(std::string_view bytes) {
  const auto start = check_start(bytes, sealed_magic, sealed_version);
  if (!start) return base::Unexpected{start.error()};
  if (bytes.size() <= sealed_head_bytes) return refused(ErrorCode::Damaged, "exchange.cut-short");
  ByteReader reader(bytes.substr(sealed_magic.size() + 1));
  SealedPacket packet;
  packet.recipient = reader.array<8>();
  packet.head = bytes.substr(0, sealed_head_bytes);
  packet.sealed = reader.rest();
  return packet;
}

std::string to_hex(std::string_view bytes) {
  constexpr std::string_view hex_digits = "0123456789abcdef";
  std::string text;
  for (const char c : bytes) {
    text += hex_digits[static_cast<std::uint8_t>(c) >> 4];
    text += hex_digits[static_cast<std::uint8_t>(c) & 15];
  }
  return text;
}

std::optional<std::string> from_hex(std::string_view text) {
  const auto digit = [](char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; };
  if (text.size() % 2 != 0) return std::nullopt;
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); i += 2) {
    const int high = digit(text[i]), low = digit(text[i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    bytes += static_cast<char>(high * 16 + low);
  }
  return bytes;
}

}  // namespace genu::exchange
