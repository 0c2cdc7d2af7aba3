#include "vault/backup.hpp"

#include "vault_support.hpp"

using namespace genu;
using namespace genu::vault;
using namespace genu::vault::testing;

namespace {

// As cheap as Argon2id allows, for tests of many tries.
constexpr Cost cheap{1, 8};

std::string backup_of(std::string_view plain, const Cost& cost = cheap) {
  auto sealed = seal_backup("a long walk in the rain", plain, cost);
  REQUIRE(sealed);
  return std::move(*sealed);
}

std::string told(std::string_view passphrase, std::string_view sealed) {
  const auto opened = open_backup(passphrase, sealed);
  return opened ? "opened" : opened.error().reason;
}

}  // namespace

TEST_CASE("a backup opens under its passphrase and no other, whatever its size") {
  for (const std::size_t size : {0u, 1u, 65536u, 200'000u}) {
    CAPTURE(size);
    const auto sealed = backup_of(text_of(size));
    const auto opened = open_backup("a long walk in the rain", sealed);
    REQUIRE(opened);
    CHECK(*opened == text_of(size));
    CHECK(told("a long walk in the sun", sealed) == "vault.backup-closed");
    CHECK(told("", sealed) == "vault.backup-closed");
  }
}

TEST_CASE("a backup at the usual cost says what it cost") {
  const auto sealed = backup_of("diary", {});
  CHECK(hex(sealed.substr(0, 14)) ==
        "47656e42"
        "01"
        "01"
        "00000003"
        "00010000");
  CHECK(told("a long walk in the rain", sealed) == "opened");
}

TEST_CASE("a backup that is changed or cut is refused") {
  const auto sealed = backup_of(text_of(50));
  for (std::size_t at = 0; at < sealed.size(); ++at) {
    CAPTURE(at);
    // The memory is in the head; a bit of it set high would be dear, so it is refused before anything is worked out.
    CHECK(told("a long walk in the rain", with_flipped(sealed, at * 8)) != "opened");
    CHECK(told("a long walk in the rain", sealed.substr(0, at)) != "opened");
  }
}

TEST_CASE("a file that asks for too much is refused before any work") {
  auto sealed = backup_of("diary");
  sealed[6] = 1;  // passes beyond sixteen million
  CHECK(told("a long walk in the rain", sealed) == "vault.backup-too-dear");
  sealed = backup_of("diary");
  sealed[10] = 0x7F;  // two terabytes
  CHECK(told("a long walk in the rain", sealed) == "vault.backup-too-dear");
  sealed = backup_of("diary");
  sealed[4] = 2;
  CHECK(told("a long walk in the rain", sealed) == "vault.backup-too-new");
  CHECK(told("a long walk in the rain", "SQLite format 3") == "vault.no-backup");
}

TEST_CASE("a backup of the first version opens for ever") {
  const auto opened =
      open_backup("a long walk in the rain",
                  from_hex("47656e4201010000000100000008000102030405060708090a0b0c0d0e0f077919cb775d6e76444ca12862e3821"
                           "f4c9daa0d2b4576f942911363bfb853e588668766e3b5e6751e4ff2683913"));
  REQUIRE(opened);
  CHECK(*opened == "diary");
}
