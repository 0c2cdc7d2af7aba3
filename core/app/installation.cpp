#include "app/installation.hpp"

#include <algorithm>

#include "exchange/key_card.hpp"

namespace genu::app {

using base::ErrorCode;
using base::Result;
using base::Unexpected;

namespace {

std::string seed_path(const Inside& inside) { return inside.data_folder + "/keys.seed"; }

std::string fresh_seed(const Inside& inside) {
  vault::Seed seed{};
  inside.random->fill(seed);
  return {seed.begin(), seed.end()};
}

// From its file, read anew each time, because everything may have been erased since; else from memory; else made.
Result<std::string> seed_of(const Inside& inside) {
  if (inside.data_folder.empty()) {
    if (inside.seed->empty()) *inside.seed = fresh_seed(inside);
    return *inside.seed;
  }
  auto kept = platform::read_file(seed_path(inside), 1024);
  if (kept || kept.error().code != ErrorCode::NotFound) return kept;
  auto fresh = fresh_seed(inside);
  const auto written = platform::write_file(seed_path(inside), fresh);
  if (!written) return Unexpected{written.error()};
  return fresh;
}

}  // namespace

Result<vault::Keys> keys_of(const Inside& inside) {
  const auto kept = seed_of(inside);
  if (!kept) return Unexpected{kept.error()};
  vault::Seed seed{};
  if (kept->size() != seed.size()) {
    return base::refuse(ErrorCode::Damaged, "exchange.seed-damaged", seed_path(inside));
  }
  std::copy(kept->begin(), kept->end(), seed.begin());
  return vault::Keys::from(seed);
}

Result<std::optional<Installation>> installation_of(const Inside& inside) {
  const auto kept = inside.store.remembered(installation_name);
  if (!kept) return Unexpected{kept.error()};
  if (!*kept) return std::optional<Installation>();
  auto installation = base::read<Installation>(**kept, base::Strangers::Ignore);
  if (!installation) return base::fail(ErrorCode::Damaged, installation_name);
  return std::optional(std::move(*installation));
}

Result<Installation> introduced(const Inside& inside) {
  auto installation = installation_of(inside);
  if (!installation) return Unexpected{installation.error()};
  if (!*installation) return base::refuse(ErrorCode::NotAllowed, "exchange.not-introduced");
  return std::move(**installation);
}

std::string card_of(const vault::Keys& keys, const Installation& installation, const base::Id& person) {
  exchange::KeyCard card;
  card.box = keys.open_halves().box;
  card.name = installation.name;
  if (installation.role == model::ContactRole::Physio) {
    card.role = exchange::CardRole::Physio;
  } else {
    card.person = person;
  }
  exchange::Head head;
  head.type = exchange::PacketType::KeyCard;
  head.sender = keys.open_halves().sign;
  head.created = installation.since;
  auto bytes = exchange::to_be_signed(head, exchange::card_payload(card));
  const auto signature = keys.sign(std::string(exchange::signature_context) + bytes);
  return exchange::with_signature(std::move(bytes), signature);
}

vault::PublicKeys keys_of(const model::PairedContact& contact) {
  return {exchange::array_from_hex<32>(contact.sign_key).value_or(vault::Key{}),
          exchange::array_from_hex<32>(contact.box_key).value_or(vault::Key{})};
}

std::string key_id_text(const vault::PublicKeys& keys) { return exchange::to_hex(vault::id_of(keys)); }

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::Installation>;
}  // namespace genu::base
