// This installation among others: its keys, and how it shows itself.
#pragma once
#include <genu/model/contact.hpp>

#include "app/inside.hpp"
#include "vault/keys.hpp"

namespace genu::app {

/// How the installation shows itself on its key card.
struct Installation {
  std::string name;
  model::ContactRole role = model::ContactRole::Runner;
  base::Instant since;
};

constexpr auto fields_of(base::Type<Installation>) {
  using I = Installation;
  return base::record<I>("installation", base::field("name", &I::name, "as the card shows it").within(1, 80),
                         base::field("role", &I::role, "whose it is"),
                         base::field("since_ms", &I::since, "date of the card"));
}

inline constexpr const char* installation_name = "installation";

/// Its keys, from the seed in the data folder, which is made the first time; readable by its owner alone. Errors: those
/// of the file; Damaged where the seed has not its length: it is never replaced.
[[nodiscard]] base::Result<vault::Keys> keys_of(const Inside& inside);

/// Nothing before it was introduced.
[[nodiscard]] base::Result<std::optional<Installation>> installation_of(const Inside& inside);

/// The same, or a refusal.
[[nodiscard]] base::Result<Installation> introduced(const Inside& inside);

/// The signed key card. `person` is whose diary this is.
[[nodiscard]] std::string card_of(const vault::Keys& keys, const Installation& installation, const base::Id& person);

/// Of a contact's record; keys that cannot be read are zeros, which nobody has.
[[nodiscard]] vault::PublicKeys keys_of(const model::PairedContact& contact);
[[nodiscard]] std::string key_id_text(const vault::PublicKeys& keys);

}  // namespace genu::app
