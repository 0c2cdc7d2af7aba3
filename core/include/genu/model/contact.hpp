// Somebody whose installation is paired with this one, and changes that two of them made without knowing of each other.
#pragma once
#include <genu/base/codec.hpp>

namespace genu::model {

using base::Id;
using base::Instant;

/// Whose installation it is.
enum class ContactRole { Runner, Physio };
constexpr auto names_of(base::Type<ContactRole>) {
  return base::names<ContactRole>({{ContactRole::Runner, "runner"}, {ContactRole::Physio, "physio"}});
}

/// How sure it is that the keys are theirs.
enum class ContactTrust {
  FirstUse,  ///< the card came by file; nobody has compared digits yet
  Verified,  ///< scanned face to face, or the digits were compared
  Revoked,   ///< no longer paired: what they send is refused
};
constexpr auto names_of(base::Type<ContactTrust>) {
  return base::names<ContactTrust>({{ContactTrust::FirstUse, "first-use"},
                                    {ContactTrust::Verified, "verified"},
                                    {ContactTrust::Revoked, "revoked"}});
}

struct PairedContact {
  Id id;
  std::string name;
  ContactRole role = ContactRole::Runner;
  std::string sign_key;      ///< 64 hexadecimal digits
  std::string box_key;       ///< 64 hexadecimal digits
  std::optional<Id> person;  ///< whose diary theirs is; none for a physiotherapist
  ContactTrust trust = ContactTrust::FirstUse;
  Instant paired;

  bool operator==(const PairedContact&) const = default;
};

constexpr auto fields_of(base::Type<PairedContact>) {
  using base::field;
  using C = PairedContact;
  return base::record<C>("contact", field("id", &C::id, "id of the record"),
                         field("name", &C::name, "as their card shows it").within(1, 80),
                         field("role", &C::role, "whose installation it is"),
                         field("sign_key", &C::sign_key, "Ed25519, hexadecimal").within(64, 64),
                         field("box_key", &C::box_key, "X25519, hexadecimal").within(64, 64),
                         field("person", &C::person, "whose diary theirs is"),
                         field("trust", &C::trust, "how sure the keys are theirs"),
                         field("paired_ms", &C::paired, "when it was paired"));
}

/// Which of two values is in force.
enum class Stands { Mine, Theirs };
constexpr auto names_of(base::Type<Stands>) {
  return base::names<Stands>({{Stands::Mine, "mine"}, {Stands::Theirs, "theirs"}});
}

/// One record that was changed here and by a contact, neither knowing of the other. The later change is in force until
/// somebody says otherwise.
struct Conflict {
  Id id;
  Id contact;
  std::string kind;    ///< the record's name
  Id record;           ///< its id
  std::string mine;    ///< the whole record as JSON; empty where it was removed
  std::string theirs;  ///< the same
  std::string their_version;
  Stands stands = Stands::Mine;
  Instant at;
  bool settled = false;

  bool operator==(const Conflict&) const = default;
};

constexpr auto fields_of(base::Type<Conflict>) {
  using base::field;
  using C = Conflict;
  constexpr std::int64_t longest_record = 1'000'000;
  return base::record<C>(
      "conflict", field("id", &C::id, "id of the record"), field("contact", &C::contact, "who changed it as well"),
      field("kind", &C::kind, "the record's name").within(1, 40), field("record", &C::record, "the record's id"),
      field("mine", &C::mine, "as it was here; empty where removed").within(0, longest_record),
      field("theirs", &C::theirs, "as it was there; empty where removed").within(0, longest_record),
      field("their_version", &C::their_version, "which state of theirs").within(1, 80),
      field("stands", &C::stands, "which one is in force"), field("at_ms", &C::at, "when both met"),
      field("settled", &C::settled, "whether somebody has looked at it"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::PairedContact>;
extern template struct Codec<model::Conflict>;
}  // namespace genu::base
