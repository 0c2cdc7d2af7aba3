// What is signed and sent: a head of fixed length, the payload, the signature over both. What is sealed around it shows
// its reader and its length only.
#pragma once
#include <array>
#include <cstdint>
#include <genu/base/error.hpp>
#include <genu/base/names.hpp>
#include <genu/base/time.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace genu::exchange {

using Key = std::array<std::uint8_t, 32>;
using KeyId = std::array<std::uint8_t, 8>;
using ConversationId = std::array<std::uint8_t, 16>;
using Signature = std::array<std::uint8_t, 64>;

/// Numbers are part of the format.
enum class PacketType : std::uint8_t { KeyCard = 1, Programme = 2, Diary = 4, Segment = 7 };
constexpr auto names_of(base::Type<PacketType>) {
  return base::names<PacketType>({{PacketType::KeyCard, "key-card"},
                                  {PacketType::Programme, "programme"},
                                  {PacketType::Diary, "diary"},
                                  {PacketType::Segment, "segment"}});
}

inline constexpr int envelope_version = 1;
inline constexpr std::size_t head_bytes = 82;
inline constexpr std::size_t most_bundle_bytes = 8u << 20;
/// Stands before what is signed, so that a signature of Genu's means nothing anywhere else.
inline constexpr std::string_view signature_context = "Genu exchange 1\n";

struct Head {
  PacketType type = PacketType::Diary;
  bool packed = false;  ///< the payload is deflated
  Key sender{};         ///< the key that signs
  KeyId recipient{};    ///< zeros where it is for everybody
  ConversationId conversation{};
  std::uint64_t sequence = 0;
  base::Instant created;  ///< whole seconds

  bool operator==(const Head&) const = default;
};

/// Head and payload: the bytes that are signed, after the context.
[[nodiscard]] std::string to_be_signed(const Head& head, std::string_view payload);
[[nodiscard]] std::string with_signature(std::string signed_bytes, const Signature& signature);

/// Parts of an envelope that was read but not verified; valid while its bytes are.
struct Envelope {
  Head head;
  std::string_view payload;
  std::string_view signed_bytes;
  Signature signature{};
};
/// Errors: NotOurs with reason `exchange.not-ours`; TooNew with `exchange.too-new`; TooLarge with
/// `exchange.too-large`; Damaged with `exchange.cut-short` or `exchange.damaged`.
[[nodiscard]] base::Result<Envelope> read_envelope(std::string_view bytes);

/// What stands before sealed bytes, in the open.
[[nodiscard]] std::string seal_head(const KeyId& recipient);
struct SealedPacket {
  KeyId recipient{};
  std::string_view head;  ///< bound to the seal
  std::string_view sealed;
};
[[nodiscard]] bool looks_sealed(std::string_view bytes);
/// Errors: as read_envelope.
[[nodiscard]] base::Result<SealedPacket> read_sealed(std::string_view bytes);

/// Lower-case hexadecimal digits, and back.
[[nodiscard]] std::string to_hex(std::string_view bytes);
[[nodiscard]] std::optional<std::string> from_hex(std::string_view text);
template <std::size_t N>
[[nodiscard]] std::string to_hex(const std::array<std::uint8_t, N>& bytes) {
  return to_hex(std::string_view(reinterpret_cast<const char*>(bytes.data()), N));
}
template <std::size_t N>
[[nodiscard]] std::optional<std::array<std::uint8_t, N>> array_from_hex(std::string_view text) {
  const auto bytes = from_hex(text);
  if (!bytes || bytes->size() != N) return std::nullopt;
  std::array<std::uint8_t, N> array{};
  for (std::size_t i = 0; i < N; ++i) array[i] = static_cast<std::uint8_t>((*bytes)[i]);
  return array;
}

}  // namespace genu::exchange
