// Who is paired with this installation, what a packet would change, and what was changed on both sides.
#pragma once
#include <genu/app/core.hpp>
#include <genu/model/contact.hpp>

namespace genu::app {

struct ContactCard {
  base::Id id;
  std::string name;
  model::ContactRole role = model::ContactRole::Runner;
  model::ContactTrust trust = model::ContactTrust::FirstUse;
  std::string key_id;                  ///< 16 hexadecimal digits
  std::string digits;                  ///< six groups of five, which both read to each other
  std::optional<base::Id> person;      ///< whose diary theirs is
  std::optional<base::Instant> sent;   ///< when the last packet was made for them
  std::optional<base::Instant> heard;  ///< when their last one was made
  bool missing = false;                ///< an earlier packet of theirs has not come

  bool operator==(const ContactCard&) const = default;
};

constexpr auto fields_of(base::Type<ContactCard>) {
  using base::field;
  using C = ContactCard;
  return base::record<C>(
      "contact-card", field("id", &C::id, "id of the contact"), field("name", &C::name, "as their card shows it"),
      field("role", &C::role, "whose installation it is"), field("trust", &C::trust, "how sure the keys are theirs"),
      field("key_id", &C::key_id, "16 hexadecimal digits"), field("digits", &C::digits, "to compare"),
      field("person", &C::person, "whose diary theirs is"), field("sent_ms", &C::sent, "the last packet to them"),
      field("heard_ms", &C::heard, "when their last packet was made"),
      field("missing", &C::missing, "an earlier packet of theirs has not come"));
}

struct PairingView {
  bool introduced = false;  ///< whether this installation has a card to show
  std::string name;
  model::ContactRole role = model::ContactRole::Runner;
  std::string key_id;
  std::vector<std::string> card;      ///< the card as lines for QR codes, in practice one
  std::vector<ContactCard> contacts;  ///< by name; those no longer paired last
  int conflicts = 0;                  ///< not yet looked at

  bool operator==(const PairingView&) const = default;
};

constexpr auto fields_of(base::Type<PairingView>) {
  using base::field;
  using V = PairingView;
  return base::record<V>(
      "pairing", field("introduced", &V::introduced, "there is a card to show"),
      field("name", &V::name, "as the card shows it"), field("role", &V::role, "whose installation this is"),
      field("key_id", &V::key_id, "16 hexadecimal digits"), field("card", &V::card, "lines for QR codes"),
      field("contacts", &V::contacts, "by name"), field("conflicts", &V::conflicts, "not yet looked at"));
}

/// What becomes of one record of a packet.
enum class ImportFate { New, Changed, Removed, Unchanged, Conflict, Rejected, Waiting };
constexpr auto names_of(base::Type<ImportFate>) {
  return base::names<ImportFate>({{ImportFate::New, "new"},
                                  {ImportFate::Changed, "changed"},
                                  {ImportFate::Removed, "removed"},
                                  {ImportFate::Unchanged, "unchanged"},
                                  {ImportFate::Conflict, "conflict"},
                                  {ImportFate::Rejected, "rejected"},
                                  {ImportFate::Waiting, "waiting"}});
}

struct ImportLine {
  std::string kind;  ///< the record's name
  base::Id record;
  ImportFate fate = ImportFate::New;
  std::string day;     ///< of the record, where it has one
  std::string reason;  ///< message key; why it is rejected or waits
  std::string found;   ///< goes with the reason

  bool operator==(const ImportLine&) const = default;
};

constexpr auto fields_of(base::Type<ImportLine>) {
  using base::field;
  using L = ImportLine;
  return base::record<L>("import-line", field("kind", &L::kind, "the record's name"),
                         field("record", &L::record, "its id"), field("fate", &L::fate, "what becomes of it"),
                         field("day", &L::day, "of the record"), field("reason", &L::reason, "message key"),
                         field("found", &L::found, "goes with the reason"));
}

struct PacketPreview {
  std::string type;  ///< programme, diary, segment, or programme-file
  std::string from;  ///< name of the contact, or of who says they wrote a plain file
  std::optional<base::Id> contact;
  bool is_signed = true;
  bool verified = false;  ///< the sender's keys were compared
  base::Instant created;
  std::int64_t sequence = 0;
  bool again = false;    ///< this very packet was imported before
  bool older = false;    ///< a later one of theirs was imported already
  bool missing = false;  ///< something before it has not come
  std::string note;
  std::string programme;  ///< name of the programme that it begins or changes
  int fresh = 0;
  int changed = 0;
  int removed = 0;
  int unchanged = 0;
  int conflicting = 0;
  int rejected = 0;
  int waiting = 0;
  std::vector<ImportLine> lines;  ///< all but the unchanged ones

  bool operator==(const PacketPreview&) const = default;
};

constexpr auto fields_of(base::Type<PacketPreview>) {
  using base::field;
  using P = PacketPreview;
  return base::record<P>(
      "packet-preview", field("type", &P::type, "programme, diary, segment or programme-file"),
      field("from", &P::from, "who sent it"), field("contact", &P::contact, "the contact"),
      field("is_signed", &P::is_signed, "whether it is known who wrote it"),
      field("verified", &P::verified, "their keys were compared"), field("created_ms", &P::created, "when it was made"),
      field("sequence", &P::sequence, "number in the conversation"),
      field("again", &P::again, "it was imported before"),
      field("older", &P::older, "a later one was imported already"),
      field("missing", &P::missing, "something before it has not come"), field("note", &P::note, "a few words"),
      field("programme", &P::programme, "that it begins or changes"), field("new", &P::fresh, "new records"),
      field("changed", &P::changed, "changed records"), field("removed", &P::removed, "removed records"),
      field("unchanged", &P::unchanged, "known already"),
      field("conflicting", &P::conflicting, "changed on both sides"), field("rejected", &P::rejected, "not accepted"),
      field("waiting", &P::waiting, "for what has not come yet"),
      field("lines", &P::lines, "all but the unchanged ones"));
}

struct ConflictCard {
  base::Id id;
  std::string from;
  std::string kind;
  base::Id record;
  std::string mine;    ///< as JSON; empty where it was removed
  std::string theirs;  ///< the same
  model::Stands stands = model::Stands::Mine;
  base::Instant at;

  bool operator==(const ConflictCard&) const = default;
};

constexpr auto fields_of(base::Type<ConflictCard>) {
  using base::field;
  using C = ConflictCard;
  return base::record<C>("conflict-card", field("id", &C::id, "id of the conflict"),
                         field("from", &C::from, "who changed it as well"),
                         field("kind", &C::kind, "the record's name"), field("record", &C::record, "its id"),
                         field("mine", &C::mine, "JSON"), field("theirs", &C::theirs, "JSON"),
                         field("stands", &C::stands, "which one is in force"), field("at_ms", &C::at, "when both met"));
}

struct ConflictsView {
  std::vector<ConflictCard> conflicts;  ///< not yet looked at, newest first

  bool operator==(const ConflictsView&) const = default;
};

constexpr auto fields_of(base::Type<ConflictsView>) {
  return base::record<ConflictsView>("conflicts",
                                     base::field("conflicts", &ConflictsView::conflicts, "not yet looked at"));
}

/// Errors: of the store; NotAllowed with reason `vault.missing`.
[[nodiscard]] base::Result<PairingView> pairing_view(const Core& core);

/// What ImportPacket would do with these bytes, without doing it. Refuses what it would refuse.
[[nodiscard]] base::Result<PacketPreview> packet_preview(const Core& core, const std::string& bytes);

[[nodiscard]] base::Result<ConflictsView> conflicts_view(const Core& core);

/// Bytes of a card or packet as lines for QR codes. Errors: TooLarge with reason `exchange.too-large-for-codes`.
[[nodiscard]] base::Result<std::vector<std::string>> codes_of(std::string_view bytes);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::ContactCard>;
extern template struct Codec<app::PairingView>;
extern template struct Codec<app::ImportLine>;
extern template struct Codec<app::PacketPreview>;
extern template struct Codec<app::ConflictCard>;
extern template struct Codec<app::ConflictsView>;
}  // namespace genu::base
