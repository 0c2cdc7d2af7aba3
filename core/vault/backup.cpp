#include "vault/backup.hpp"

#include <sodium.h>

#include <algorithm>

#include "vault/pieces.hpp"

namespace genu::vault {

using base::ErrorCode;
using base::Result;

namespace {

// `GenB`, version, algorithm, passes and memory as four bytes each, salt; then the pieces. All of the head is bound to
// the first piece.
constexpr std::string_view magic = "GenB";
constexpr char version = 1;
constexpr char argon2id = 1;
constexpr std::size_t salt_bytes = crypto_pwhash_SALTBYTES;
constexpr std::size_t passes_at = magic.size() + 2;
constexpr std::size_t memory_at = passes_at + 4;
constexpr std::size_t salt_at = memory_at + 4;
constexpr std::size_t head_bytes = salt_at + salt_bytes;

void append_number(std::string& bytes, std::uint32_t number) {
  for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(number >> shift & 0xFF);
}

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < 4; ++i) number = number << 8 | static_cast<std::uint8_t>(bytes[at + i]);
  return number;
}

Result<Key> key_from(std::string_view passphrase, std::string_view head) {
  Key key;
  const auto* salt = reinterpret_cast<const unsigned char*>(head.data() + salt_at);
  const int bad =
      crypto_pwhash(key.data(), key.size(), passphrase.data(), passphrase.size(), salt, number_at(head, passes_at),
                    std::size_t{number_at(head, memory_at)} * 1024, crypto_pwhash_ALG_ARGON2ID13);
  if (bad != 0) return base::refuse(ErrorCode::NoSpace, "vault.no-memory");
  return key;
}

}  // namespace

Result<std::string> seal_backup(std::string_view passphrase, std::string_view plain, const Cost& cost) {
  if (sodium_init() < 0) return base::refuse(ErrorCode::NotAllowed, "vault.missing");
  if (passphrase.empty()) return base::fail(ErrorCode::Missing, "passphrase");
  std::string head(magic);
  head += version;
  head += argon2id;
  append_number(head, cost.passes);
  append_number(head, cost.memory_kib);
  std::string salt(salt_bytes, '\0');
  randombytes_buf(salt.data(), salt.size());
  head += salt;
  auto key = key_from(passphrase, head);
  if (!key) return base::Unexpected{key.error()};
  auto sealed = head + seal_pieces(*key, plain, head);
  sodium_memzero(key->data(), key->size());
  return sealed;
}

Result<std::string> open_backup(std::string_view passphrase, std::string_view sealed) {
  const auto closed = [] { return base::refuse(ErrorCode::Damaged, "vault.backup-closed"); };
  if (sodium_init() < 0) return base::refuse(ErrorCode::NotAllowed, "vault.missing");
  if (!sealed.starts_with(magic)) return base::refuse(ErrorCode::NotOurs, "vault.no-backup");
  if (sealed.size() < head_bytes) return closed();
  const auto head = sealed.substr(0, head_bytes);
  if (head[magic.size()] != version || head[magic.size() + 1] != argon2id) {
    return base::refuse(ErrorCode::TooNew, "vault.backup-too-new");
  }
  const auto passes = number_at(head, passes_at), memory = number_at(head, memory_at);
  if (passes < 1 || memory < 8) return closed();
  if (passes > dearest.passes || memory > dearest.memory_kib) {
    return base::refuse(ErrorCode::TooLarge, "vault.backup-too-dear");
  }
  auto key = key_from(passphrase, head);
  if (!key) return base::Unexpected{key.error()};
  auto plain = open_pieces(*key, sealed.substr(head_bytes), head);
  sodium_memzero(key->data(), key->size());
  if (!plain) return closed();
  return std::move(*plain);
}

}  // namespace genu::vault
