#include "vault_support.hpp"

using namespace genu;
using namespace genu::vault;
using namespace genu::vault::testing;

namespace {

constexpr std::string_view about = "for the owner of these keys";

std::string sealed_for(const Keys& keys, std::string_view plain) {
  auto sealed = seal(keys.open_halves().box, plain, about);
  REQUIRE(sealed);
  return std::move(*sealed);
}

std::string reason_of(const base::Result<std::string>& result) { return result ? "opened" : result.error().reason; }

}  // namespace

TEST_CASE("what is sealed opens again for its owner, at every size where the manner of sealing changes") {
  const auto keys = keys_from(1);
  constexpr std::size_t piece = 64 * 1024;
  for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{1000}, piece - 1, piece, piece + 1,
                                 2 * piece, 2 * piece + 1, 5 * piece}) {
    CAPTURE(size);
    const auto plain = text_of(size);
    const auto sealed = sealed_for(keys, plain);
    const auto opened = keys.open(sealed, about);
    REQUIRE(opened);
    CHECK(*opened == plain);
    CHECK(reason_of(keys_from(2).open(sealed, about)) == "vault.sealed-damaged");
    CHECK(reason_of(keys.open(sealed, "for somebody else")) == "vault.sealed-damaged");
  }
}

TEST_CASE("no bit of a short seal may change, and no byte be missing or added") {
  const auto keys = keys_from(1);
  const auto sealed = sealed_for(keys, text_of(40));
  for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
    CAPTURE(bit);
    CHECK(reason_of(keys.open(with_flipped(sealed, bit), about)) == "vault.sealed-damaged");
  }
  for (std::size_t size = 0; size < sealed.size(); ++size) {
    CAPTURE(size);
    CHECK(reason_of(keys.open(sealed.substr(0, size), about)) == "vault.sealed-damaged");
  }
  CHECK(reason_of(keys.open(sealed + '\0', about)) == "vault.sealed-damaged");
}

TEST_CASE("a long seal is refused with any byte changed and cut anywhere, also after a whole piece") {
  const auto keys = keys_from(1);
  constexpr std::size_t piece = 64 * 1024 + 17;
  const auto sealed = sealed_for(keys, text_of(3 * 64 * 1024 + 100));
  const auto first_piece = sealed.size() - 3 * piece - 117;
  for (std::size_t at = 0; at < sealed.size(); at += at < 300 ? 1 : 4999) {
    CAPTURE(at);
    CHECK(reason_of(keys.open(with_flipped(sealed, at * 8 + at % 8), about)) == "vault.sealed-damaged");
    CHECK(reason_of(keys.open(sealed.substr(0, at), about)) == "vault.sealed-damaged");
  }
  for (std::size_t pieces = 0; pieces <= 3; ++pieces) {
    CAPTURE(pieces);
    CHECK(reason_of(keys.open(sealed.substr(0, first_piece + pieces * piece), about)) == "vault.sealed-damaged");
  }
  auto swapped = sealed;
  for (std::size_t i = 0; i < piece; ++i) std::swap(swapped[first_piece + i], swapped[first_piece + piece + i]);
  CHECK(reason_of(keys.open(swapped, about)) == "vault.sealed-damaged");
}

TEST_CASE("what was sealed by the first version opens for ever") {
  const auto opened = keys_from(1).open(
      from_hex("016090196080151cd270f45440c50ec256ca207a79ff15c1b0ab2e03c88e50de1ec6fa31507cc53e7598954e060f3b180cc83ea"
               "46994be03104b3e6555393a7d7fe2d5ba879e78e6ec2b2b5419701c593152eaffcd26bad4ed7aa53dcd"),
      about);
  REQUIRE(opened);
  CHECK(*opened == "three sets of ten");
}
