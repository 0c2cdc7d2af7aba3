#include "exchange/key_card.hpp"

#include <genu/base/text.hpp>

#include "exchange/bytes.hpp"

namespace genu::exchange {

namespace {

constexpr std::size_t id_bytes = 16;
constexpr std::size_t most_letters = 80;

// The sixteen bytes of a UUID; zeros for none.
std::string packed_id(const base::Id& id) {
  std::string digits;
  for (const char c : id.text()) {
    if (c != '-') digits += c;
  }
  const auto bytes = from_hex(digits);
  return bytes && bytes->size() == id_bytes ? *bytes : std::string(id_bytes, '\0');
}

base::Id unpacked_id(std::string_view bytes) {
  if (bytes.size() != id_bytes || bytes == std::string(id_bytes, '\0')) return {};
  auto text = to_hex(bytes);
  for (const std::size_t dash : {8U, 13U, 18U, 23U}) text.insert(dash, 1, '-');
  return base::Id::from(text).value_or({});
}

}  // namespace

std::string card_payload(const KeyCard& card) {
  std::string bytes;
  append_array(bytes, card.box);
  append_number(bytes, static_cast<std::uint8_t>(card.role), 1);
  bytes += packed_id(card.person);
  return bytes.append(card.name);
}

base::Result<KeyCard> read_card(std::string_view payload) {
  ByteReader reader(payload);
  KeyCard card;
  card.box = reader.array<32>();
  const auto role = reader.number(1);
  card.person = unpacked_id(reader.take(id_bytes));
  card.name = reader.rest();
  const bool named = base::is_utf8(card.name) && card.name.find('\0') == std::string::npos &&
                     !base::trimmed(card.name).empty() && base::code_points(card.name) <= most_letters;
  if (!reader.sound() || !named) return base::refuse(base::ErrorCode::Damaged, "exchange.damaged");
  if (role != 1 && role != 2) return base::refuse(base::ErrorCode::TooNew, "exchange.too-new");
  card.role = static_cast<CardRole>(role);
  if (card.person.empty() && card.role == CardRole::Runner) {
    return base::refuse(base::ErrorCode::Damaged, "exchange.damaged");
  }
  return card;
}

}  // namespace genu::exchange
