#include <algorithm>

#include "vault_support.hpp"

using namespace genu;
using namespace genu::vault;
using namespace genu::vault::testing;

// Worked out once and by other means: crypto_kdf as keyed BLAKE2b, Ed25519 and X25519 from the seeds it gives.
TEST_CASE("a seed always gives the same keys, and the keys the same id") {
  const auto keys = keys_from(1).open_halves();
  CHECK(hex(keys.sign) == "bc052501dd7262d67ef453195f2138ac210ce395864088039b08319c01d7fa40");
  CHECK(hex(keys.box) == "c9fd5026f1c49c3ca2cded49430f5bea008c86915c448f74ffa77fc4ab0e6d56");
  CHECK(hex(id_of(keys)) == "109bf5987992c625");
  CHECK_FALSE(keys == keys_from(2).open_halves());
}

TEST_CASE("a signature holds for its bytes and its key alone") {
  const auto keys = keys_from(1);
  const std::string bytes = "three sets of ten";
  const auto signature = keys.sign(bytes);
  CHECK(hex(signature) ==
        "8754f2480a30b9d20b6b1f4fb3defac607dd7453b205b3f51a8b2730451caea661c99f4f8dbe11544e4e8ac1e016676a8e8b5e9146ae5e"
        "f482925cceb3379402");
  CHECK(is_signed_by(keys.open_halves().sign, bytes, signature));
  CHECK_FALSE(is_signed_by(keys_from(2).open_halves().sign, bytes, signature));
  for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
    CHECK_FALSE(is_signed_by(keys.open_halves().sign, with_flipped(bytes, bit), signature));
  }
  for (std::size_t bit = 0; bit < signature.size() * 8; ++bit) {
    auto other = signature;
    other[bit / 8] = static_cast<std::uint8_t>(other[bit / 8] ^ 1u << bit % 8);
    CHECK_FALSE(is_signed_by(keys.open_halves().sign, bytes, other));
  }
}

TEST_CASE("both read the same thirty digits, whoever asks, and others read different ones") {
  const auto one = keys_from(1).open_halves(), two = keys_from(2).open_halves(), three = keys_from(3).open_halves();
  CHECK(fingerprint(one, two) == "28211 28876 96198 97731 12055 19456");
  CHECK(fingerprint(two, one) == fingerprint(one, two));
  CHECK_FALSE(fingerprint(one, three) == fingerprint(one, two));
  auto other_box = two;
  other_box.box = three.box;
  CHECK_FALSE(fingerprint(one, other_box) == fingerprint(one, two));
}

TEST_CASE("the digest is BLAKE2b with 32 bytes") {
  CHECK(hex(digest_of("")) == "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
  CHECK(hex(digest_of("abc")) == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}
