// The keys of an installation: who it is, what it signs, and what is sealed for it. All cryptography is libsodium's.
#pragma once
#include <array>
#include <cstdint>
#include <genu/base/error.hpp>
#include <string>
#include <string_view>

namespace genu::vault {

using Key = std::array<std::uint8_t, 32>;
using Seed = Key;
using KeyId = std::array<std::uint8_t, 8>;
using Signature = std::array<std::uint8_t, 64>;
using Digest = std::array<std::uint8_t, 32>;

/// What others know of an installation.
struct PublicKeys {
  Key sign{};  ///< Ed25519: proves what it wrote
  Key box{};   ///< X25519: what is sealed for it

  bool operator==(const PublicKeys&) const = default;
};

/// The two pairs that come from one seed. The secret halves are wiped when it goes.
class Keys {
 public:
  /// The same seed always gives the same keys. Errors: NotAllowed with reason `vault.missing` where this build has no
  /// cryptography.
  [[nodiscard]] static base::Result<Keys> from(const Seed& seed);

  Keys(Keys&&) noexcept;
  Keys& operator=(Keys&&) noexcept;
  Keys(const Keys&) = delete;
  Keys& operator=(const Keys&) = delete;
  ~Keys();

  [[nodiscard]] const PublicKeys& open_halves() const { return open_; }
  [[nodiscard]] Signature sign(std::string_view bytes) const;
  /// What was sealed for these keys by seal(). Errors: Damaged with reason `vault.sealed-damaged` where a single bit is
  /// not as it was, where the end is missing, or where it was sealed for others or with another `about`.
  [[nodiscard]] base::Result<std::string> open(std::string_view sealed, std::string_view about) const;

 private:
  Keys() = default;
  PublicKeys open_;
  std::array<std::uint8_t, 64> sign_secret_{};
  Key box_secret_{};
};

[[nodiscard]] bool is_signed_by(const Key& sign, std::string_view bytes, const Signature& signature);

/// BLAKE2b-256.
[[nodiscard]] Digest digest_of(std::string_view bytes);
/// The first eight bytes of the digest over both keys.
[[nodiscard]] KeyId id_of(const PublicKeys& keys);

/// Thirty digits in six groups, computed from both installations in a fixed order: both see the same, and read it to
/// each other.
[[nodiscard]] std::string fingerprint(const PublicKeys& one, const PublicKeys& other);

/// Seals `plain` for the owner of `box`: up to 64 KiB as one sealed box, above that under a key of its own in pieces,
/// of which the last one is marked. `about` travels in the open and must be the same on opening.
[[nodiscard]] base::Result<std::string> seal(const Key& box, std::string_view plain, std::string_view about);

}  // namespace genu::vault
