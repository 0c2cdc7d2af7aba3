// For a build without libsodium: there is no cryptography, and whoever asks is told so.
#include "vault/backup.hpp"
#include "vault/keys.hpp"

namespace genu::vault {

namespace {

base::Unexpected<base::Error> missing() { return base::refuse(base::ErrorCode::NotAllowed, "vault.missing"); }

}  // namespace

base::Result<Keys> Keys::from(const Seed&) { return missing(); }
Keys::Keys(Keys&&) noexcept = default;
Keys& Keys::operator=(Keys&&) noexcept = default;
Keys::~Keys() = default;
Signature Keys::sign(std::string_view) const { return {}; }
base::Result<std::string> Keys::open(std::string_view, std::string_view) const { return missing(); }

bool is_signed_by(const Key&, std::string_view, const Signature&) { return false; }
Digest digest_of(std::string_view) { return {}; }
KeyId id_of(const PublicKeys&) { return {}; }
std::string fingerprint(const PublicKeys&, const PublicKeys&) { return {}; }
base::Result<std::string> seal(const Key&, std::string_view, std::string_view) { return missing(); }
base::Result<std::string> seal_backup(std::string_view, std::string_view, const Cost&) { return missing(); }
base::Result<std::string> open_backup(std::string_view, std::string_view) { return missing(); }

}  // namespace genu::vault
