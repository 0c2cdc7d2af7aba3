#include "exchange/key_card.hpp"

#include <doctest/doctest.h>

using namespace genu;
using namespace genu::exchange;

namespace {

KeyCard ada() {
  KeyCard card;
  for (std::size_t i = 0; i < card.box.size(); ++i) card.box[i] = static_cast<std::uint8_t>(i);
  card.person = base::Id::from("01890a5d-ac96-774b-bcce-b302099a8057").value();
  card.name = "Ada \u0141";
  return card;
}

}  // namespace

TEST_CASE("the bytes of a key card never change") {
  CHECK(to_hex(card_payload(ada())) ==
        "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
        "01"
        "01890a5dac96774bbcceb302099a8057"
        "41646120c581");
  CHECK(read_card(card_payload(ada())).value() == ada());
  KeyCard physio;
  physio.role = CardRole::Physio;
  physio.name = "Dr Grace";
  CHECK(read_card(card_payload(physio)).value() == physio);
}

TEST_CASE("a card that cannot be one is refused") {
  const auto whole = card_payload(ada());
  for (std::size_t size = 0; size < 50; ++size) {
    CAPTURE(size);
    CHECK_FALSE(read_card(whole.substr(0, size)));
  }
  auto nameless = ada();
  for (const auto* name : {"  ", "\xFF", "", "a\n\xC0"}) {
    nameless.name = name;
    CHECK(read_card(card_payload(nameless)).error().reason == "exchange.damaged");
  }
  nameless.name = std::string(81, 'x');
  CHECK(read_card(card_payload(nameless)).error().reason == "exchange.damaged");
  auto nobody = ada();
  nobody.person = {};
  CHECK(read_card(card_payload(nobody)).error().reason == "exchange.damaged");
  auto other_role = whole;
  other_role[32] = 9;
  CHECK(read_card(other_role).error().reason == "exchange.too-new");
}
