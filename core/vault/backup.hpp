// Bytes under a passphrase: a sealed copy of a diary.
#pragma once
#include <cstdint>
#include <genu/base/error.hpp>
#include <string>
#include <string_view>

namespace genu::vault {

/// What guessing a passphrase costs. The defaults are the second choice of RFC 9106, but for its lanes.
struct Cost {
  std::uint32_t passes = 3;
  std::uint32_t memory_kib = 64 * 1024;
};
/// A file may not ask for more than this.
inline constexpr Cost dearest{10, 1024 * 1024};

/// Argon2id makes the key; algorithm, cost and salt stand beside the data. `passphrase` is UTF-8 in NFC, of one byte at
/// least. Errors: NotAllowed with reason `vault.missing`, NoSpace with `vault.no-memory`.
[[nodiscard]] base::Result<std::string> seal_backup(std::string_view passphrase, std::string_view plain,
                                                    const Cost& cost = {});

/// Errors: NotOurs, TooNew, TooLarge where it asks for more than `dearest`; Damaged with reason `vault.backup-closed`
/// for a wrong passphrase as for a file that is damaged or cut short: the two cannot be told apart.
[[nodiscard]] base::Result<std::string> open_backup(std::string_view passphrase, std::string_view sealed);

}  // namespace genu::vault
