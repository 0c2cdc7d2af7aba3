#include "vault/keys.hpp"

#include <sodium.h>

#include <algorithm>

#include "vault/pieces.hpp"

namespace genu::vault {

using base::ErrorCode;
using base::Result;

static_assert(crypto_sign_PUBLICKEYBYTES == sizeof(Key) && crypto_box_PUBLICKEYBYTES == sizeof(Key));
static_assert(crypto_sign_SECRETKEYBYTES == 64 && crypto_sign_BYTES == sizeof(Signature));

namespace {

// Two pairs with contexts of their own, instead of one that is turned into the other.
constexpr char sign_context[crypto_kdf_CONTEXTBYTES + 1] = "genuSign";
constexpr char box_context[crypto_kdf_CONTEXTBYTES + 1] = "genuBox_";

constexpr std::size_t most_boxed = 64 * 1024;
enum Way : char { Boxed = 1, InPieces = 2 };

const unsigned char* bytes_of(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }
unsigned char* bytes_of(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

Key derived(const Seed& seed, const char* context) {
  Key key;
  crypto_kdf_derive_from_key(key.data(), key.size(), 1, context, seed.data());
  return key;
}

std::string joined(const PublicKeys& keys) {
  std::string both(keys.sign.begin(), keys.sign.end());
  return both.append(keys.box.begin(), keys.box.end());
}

// A sealed box has no room for more, so what travels in the open is bound by standing inside once again.
std::string boxed(const Key& box, std::string_view plain) {
  std::string sealed(plain.size() + crypto_box_SEALBYTES, '\0');
  const int bad = crypto_box_seal(bytes_of(sealed), bytes_of(plain), plain.size(), box.data());
  return bad == 0 ? sealed : std::string();
}

base::Unexpected<base::Error> damaged() { return base::refuse(ErrorCode::Damaged, "vault.sealed-damaged"); }

}  // namespace

Result<Keys> Keys::from(const Seed& seed) {
  if (sodium_init() < 0) return base::refuse(ErrorCode::NotAllowed, "vault.missing");
  Keys keys;
  auto sign_seed = derived(seed, sign_context);
  auto box_seed = derived(seed, box_context);
  crypto_sign_seed_keypair(keys.open_.sign.data(), keys.sign_secret_.data(), sign_seed.data());
  crypto_box_seed_keypair(keys.open_.box.data(), keys.box_secret_.data(), box_seed.data());
  sodium_memzero(sign_seed.data(), sign_seed.size());
  sodium_memzero(box_seed.data(), box_seed.size());
  return keys;
}

Keys::Keys(Keys&& other) noexcept { *this = std::move(other); }

Keys& Keys::operator=(Keys&& other) noexcept {
  open_ = other.open_;
  std::swap(sign_secret_, other.sign_secret_);
  std::swap(box_secret_, other.box_secret_);
  return *this;
}

Keys::~Keys() {
  sodium_memzero(sign_secret_.data(), sign_secret_.size());
  sodium_memzero(box_secret_.data(), box_secret_.size());
}

Signature Keys::sign(std::string_view bytes) const {
  Signature signature;
  crypto_sign_detached(signature.data(), nullptr, bytes_of(bytes), bytes.size(), sign_secret_.data());
  return signature;
}

Result<std::string> Keys::open(std::string_view sealed, std::string_view about) const {
  if (sealed.empty()) return damaged();
  const auto way = sealed.front();
  sealed.remove_prefix(1);
  const std::size_t box_bytes = way == InPieces ? crypto_box_SEALBYTES + sizeof(Key) + about.size() : sealed.size();
  if ((way != Boxed && way != InPieces) || box_bytes < crypto_box_SEALBYTES + about.size() ||
      sealed.size() < box_bytes) {
    return damaged();
  }
  std::string inside(box_bytes - crypto_box_SEALBYTES, '\0');
  const int bad =
      crypto_box_seal_open(bytes_of(inside), bytes_of(sealed), box_bytes, open_.box.data(), box_secret_.data());
  if (bad != 0 || !std::string_view(inside).starts_with(about)) return damaged();
  inside.erase(0, about.size());
  if (way == Boxed) return inside.size() <= most_boxed ? Result<std::string>(std::move(inside)) : damaged();
  Key key;
  std::copy(inside.begin(), inside.end(), key.begin());
  sodium_memzero(inside.data(), inside.size());
  auto plain = open_pieces(key, sealed.substr(box_bytes), about);
  sodium_memzero(key.data(), key.size());
  if (!plain || plain->size() <= most_boxed) return damaged();
  return std::move(*plain);
}

bool is_signed_by(const Key& sign, std::string_view bytes, const Signature& signature) {
  return sodium_init() >= 0 &&
         crypto_sign_verify_detached(signature.data(), bytes_of(bytes), bytes.size(), sign.data()) == 0;
}

Digest digest_of(std::string_view bytes) {
  Digest digest;
  crypto_generichash(digest.data(), digest.size(), bytes_of(bytes), bytes.size(), nullptr, 0);
  return digest;
}

KeyId id_of(const PublicKeys& keys) {
  const auto digest = digest_of(joined(keys));
  KeyId id;
  std::copy_n(digest.begin(), id.size(), id.begin());
  return id;
}

std::string fingerprint(const PublicKeys& one, const PublicKeys& other) {
  auto first = joined(one), second = joined(other);
  if (second < first) std::swap(first, second);
  const auto digest = digest_of("genu fingerprint" + first + second);
  std::string digits;
  for (std::size_t group = 0; group < 6; ++group) {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 5; ++i) number = number << 8 | digest[group * 5 + i];
    const auto five = std::to_string(number % 100'000);
    if (group > 0) digits += ' ';
    digits.append(5 - five.size(), '0').append(five);
  }
  return digits;
}

Result<std::string> seal(const Key& box, std::string_view plain, std::string_view about) {
  if (sodium_init() < 0) return base::refuse(ErrorCode::NotAllowed, "vault.missing");
  std::string inside(about);
  std::string sealed;
  if (plain.size() <= most_boxed) {
    sealed = boxed(box, inside.append(plain));
  } else {
    Key key;
    randombytes_buf(key.data(), key.size());
    sealed = boxed(box, inside.append(key.begin(), key.end()));
    if (!sealed.empty()) sealed += seal_pieces(key, plain, about);
    sodium_memzero(key.data(), key.size());
  }
  sodium_memzero(inside.data(), inside.size());
  if (sealed.empty()) return base::refuse(ErrorCode::NotAllowed, "vault.bad-key");
  return std::string(1, plain.size() <= most_boxed ? Boxed : InPieces) + sealed;
}

}  // namespace genu::vault
