#include "vault/pieces.hpp"

#include <sodium.h>

#include <algorithm>

namespace genu::vault {

namespace {

constexpr std::size_t piece_bytes = 64 * 1024;
constexpr std::size_t sealed_piece_bytes = piece_bytes + crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t header_bytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;

const unsigned char* bytes_of(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }
unsigned char* bytes_of(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

}  // namespace

std::string seal_pieces(const Key& key, std::string_view plain, std::string_view about) {
  crypto_secretstream_xchacha20poly1305_state state;
  std::string sealed(header_bytes, '\0');
  crypto_secretstream_xchacha20poly1305_init_push(&state, bytes_of(sealed), key.data());
  bool last = false;
  while (!last) {
    const auto piece = plain.substr(0, piece_bytes);
    plain.remove_prefix(piece.size());
    last = plain.empty();
    std::string closed(piece.size() + crypto_secretstream_xchacha20poly1305_ABYTES, '\0');
    const unsigned char tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
    crypto_secretstream_xchacha20poly1305_push(&state, bytes_of(closed), nullptr, bytes_of(piece), piece.size(),
                                               bytes_of(about), about.size(), tag);
    sealed += closed;
    about = {};
  }
  sodium_memzero(&state, sizeof state);
  return sealed;
}

std::optional<std::string> open_pieces(const Key& key, std::string_view sealed, std::string_view about) {
  if (sealed.size() < header_bytes) return std::nullopt;
  crypto_secretstream_xchacha20poly1305_state state;
  if (crypto_secretstream_xchacha20poly1305_init_pull(&state, bytes_of(sealed), key.data()) != 0) return std::nullopt;
  sealed.remove_prefix(header_bytes);
  std::string plain;
  unsigned char tag = 0;
  while (!sealed.empty()) {
    const auto closed = sealed.substr(0, std::min(sealed.size(), sealed_piece_bytes));
    sealed.remove_prefix(closed.size());
    if (closed.size() < crypto_secretstream_xchacha20poly1305_ABYTES) return std::nullopt;
    std::string piece(closed.size() - crypto_secretstream_xchacha20poly1305_ABYTES, '\0');
    const int bad = crypto_secretstream_xchacha20poly1305_pull(&state, bytes_of(piece), nullptr, &tag, bytes_of(closed),
                                                               closed.size(), bytes_of(about), about.size());
    if (bad != 0) return std::nullopt;
    plain += piece;
    about = {};
    const bool final = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (final != sealed.empty()) return std::nullopt;
  }
  sodium_memzero(&state, sizeof state);
  if (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) return std::nullopt;
  return plain;
}

}  // namespace genu::vault
