#include "exchange/envelope.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace genu;
using namespace genu::exchange;

namespace {

template <std::size_t N>
std::array<std::uint8_t, N> counting(int first) {
  std::array<std::uint8_t, N> bytes{};
  for (std::size_t i = 0; i < N; ++i) bytes[i] = static_cast<std::uint8_t>(first + static_cast<int>(i));
  return bytes;
}

Head some_head() {
  Head head;
  head.type = PacketType::Programme;
  head.packed = true;
  head.sender = counting<32>(1);
  head.recipient = counting<8>(100);
  head.conversation = counting<16>(150);
  head.sequence = 258;
  head.created.ms = 1772445600000;
  return head;
}

std::string some_envelope() { return with_signature(to_be_signed(some_head(), "payload"), counting<64>(180)); }

std::string reason_of(std::string_view bytes) {
  const auto read = read_envelope(bytes);
  return read ? "" : read.error().reason;
}

}  // namespace

TEST_CASE("the bytes of an envelope never change") {
  CHECK(to_hex(to_be_signed(some_head(), "payload")) ==
        "47656e75"
        "01"
        "82"
        "0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20"
        "6465666768696a6b"
        "969798999a9b9c9d9e9fa0a1a2a3a4a5"
        "0000000000000102"
        "0000000069a55fa0"
        "00000007"
        "7061796c6f6164");
  CHECK(some_envelope().size() == head_bytes + 7 + 64);
  CHECK(to_hex(seal_head(counting<8>(100))) ==
        "47656e53"
        "01"
        "6465666768696a6b");
}

TEST_CASE("an envelope reads as it was written") {
  const auto bytes = some_envelope();
  const auto read = read_envelope(bytes);
  REQUIRE(read);
  CHECK(read->head == some_head());
  CHECK(read->payload == "payload");
  CHECK(read->signed_bytes == to_be_signed(some_head(), "payload"));
  CHECK(read->signature == counting<64>(180));
}

TEST_CASE("an envelope cut anywhere is told as cut short, and one with more after it as damaged") {
  const auto bytes = some_envelope();
  for (std::size_t size = 1; size < bytes.size(); ++size) {
    CAPTURE(size);
    CHECK(reason_of(bytes.substr(0, size)) == "exchange.cut-short");
  }
  CHECK(reason_of("") == "exchange.not-ours");
  CHECK(reason_of(bytes + 'x') == "exchange.damaged");
}

TEST_CASE("newer versions and types ask for a newer app, and other files are not ours") {
  auto bytes = some_envelope();
  bytes[4] = '\xFF';
  CHECK(reason_of(bytes) == "exchange.too-new");
  bytes = some_envelope();
  bytes[5] = 99;
  CHECK(reason_of(bytes) == "exchange.too-new");
  CHECK(reason_of("%PDF-1.7 and so on") == "exchange.not-ours");
  CHECK(reason_of(std::string(most_bundle_bytes + 1, 'x')) == "exchange.too-large");
}

TEST_CASE("what is sealed shows its reader alone") {
  const auto bytes = seal_head(counting<8>(5)) + "sealed";
  REQUIRE(looks_sealed(bytes));
  const auto read = read_sealed(bytes);
  REQUIRE(read);
  CHECK(read->recipient == counting<8>(5));
  CHECK(read->head == seal_head(counting<8>(5)));
  CHECK(read->sealed == "sealed");
  for (std::size_t size = 1; size <= seal_head({}).size(); ++size) {
    CHECK(read_sealed(std::string_view(bytes).substr(0, size)).error().reason == "exchange.cut-short");
  }
  CHECK_FALSE(looks_sealed(some_envelope()));
}

TEST_CASE("hexadecimal digits come back as the bytes they stand for") {
  CHECK(from_hex("00ff10") == std::string("\x00\xFF\x10", 3));
  CHECK(array_from_hex<2>("beef") == std::array<std::uint8_t, 2>{0xBE, 0xEF});
  for (const auto* text : {"0", "0g", "FF", "0x"}) CHECK_FALSE(from_hex(text));
  CHECK_FALSE(array_from_hex<2>("be"));
}
