// Pairing with another installation, and packets to and from it.
//
// Bytes of cards and packets come as they were handed over: the file itself, the text of its codes (see
// CodesView), or for a programme the plain file. Errors in them are refusals with a sentence; nothing is changed then.
#pragma once
#include <genu/app/changes.hpp>
#include <genu/app/core.hpp>
#include <genu/model/contact.hpp>

namespace genu::app {

/// Says how this installation shows itself on its key card. A runner's card names the person of this diary.
struct Introduce {
  std::string name;
  model::ContactRole role = model::ContactRole::Runner;
};

constexpr auto fields_of(base::Type<Introduce>) {
  using C = Introduce;
  return base::record<C>("introduce", base::field("name", &C::name, "as the card shows it").within(1, 80),
                         base::field("role", &C::role, "whose installation this is").or_default());
}

/// Takes up the key card of another installation. Refused for the own card, and with reason `exchange.other-key` for
/// somebody who is paired with other keys.
struct AcceptCard {
  std::string card;
  bool face_to_face = false;  ///< seen on their own screen: then the keys are theirs
};

/// Says that both read the same digits: `digits` as the other one reads them.
struct VerifyContact {
  base::Id contact;
  std::string digits;
};

constexpr auto fields_of(base::Type<VerifyContact>) {
  using C = VerifyContact;
  return base::record<C>("verify-contact", base::field("contact", &C::contact, "with whom"),
                         base::field("digits", &C::digits, "as they read them").within(30, 60));
}

/// Ends the pairing: what they send from now on is refused, what came before stays.
struct Unpair {
  base::Id contact;
};

constexpr auto fields_of(base::Type<Unpair>) {
  return base::record<Unpair>("unpair", base::field("contact", &Unpair::contact, "with whom"));
}

/// Imports a packet, or a plain programme file. Repeated, nothing more is changed.
struct ImportPacket {
  std::string bytes;
  bool unsigned_too = false;  ///< a plain file, which anybody may have written, is taken up as well
};

/// Decides about two changes that met; the other value is kept in the journal.
struct SettleConflict {
  base::Id conflict;
  model::Stands keep = model::Stands::Mine;
};

constexpr auto fields_of(base::Type<SettleConflict>) {
  using C = SettleConflict;
  return base::record<C>("settle-conflict", base::field("conflict", &C::conflict, "which one"),
                         base::field("keep", &C::keep, "whose value is in force from now on"));
}

base::Result<base::Done> may(const Core& core, const Introduce& command);
base::Result<base::Done> may(const Core& core, const AcceptCard& command);
base::Result<base::Done> may(const Core& core, const VerifyContact& command);
base::Result<base::Done> may(const Core& core, const Unpair& command);
base::Result<base::Done> may(const Core& core, const ImportPacket& command);
base::Result<base::Done> may(const Core& core, const SettleConflict& command);

base::Result<Outcome> perform(Core& core, const Introduce& command);
base::Result<Outcome> perform(Core& core, const AcceptCard& command);
base::Result<Outcome> perform(Core& core, const VerifyContact& command);
base::Result<Outcome> perform(Core& core, const Unpair& command);
base::Result<Outcome> perform(Core& core, const ImportPacket& command);
base::Result<Outcome> perform(Core& core, const SettleConflict& command);

/// Since when changes go into a packet.
enum class PacketScope {
  Unacknowledged,  ///< since what the other side says it has
  SinceLast,       ///< since the last packet
  Everything,      ///< all there is
};
constexpr auto names_of(base::Type<PacketScope>) {
  return base::names<PacketScope>({{PacketScope::Unacknowledged, "unacknowledged"},
                                   {PacketScope::SinceLast, "since-last"},
                                   {PacketScope::Everything, "everything"}});
}

/// Asks for a packet to a contact: a programme and what goes with it for a runner, the diary for a physiotherapist.
struct MakePacket {
  base::Id contact;
  PacketScope scope = PacketScope::Unacknowledged;
  std::string note;  ///< a few words to them
};

constexpr auto fields_of(base::Type<MakePacket>) {
  using C = MakePacket;
  return base::record<C>("make-packet", base::field("contact", &C::contact, "for whom"),
                         base::field("scope", &C::scope, "since when").or_default(),
                         base::field("note", &C::note, "a few words to them").within(0, 400).or_default());
}

struct MadePacket {
  base::Id contact;
  std::string to;
  std::int64_t sequence = 0;
  int records = 0;
  bool more = false;               ///< not everything found room; make another one after it
  std::vector<std::string> codes;  ///< the lines for QR codes; empty where it is too large for them
  std::string base64;              ///< the file
};

constexpr auto fields_of(base::Type<MadePacket>) {
  using base::field;
  using P = MadePacket;
  return base::record<P>("made-packet", field("contact", &P::contact, "for whom"), field("to", &P::to, "their name"),
                         field("sequence", &P::sequence, "number in the conversation"),
                         field("records", &P::records, "how many are in it"),
                         field("more", &P::more, "make another one after it"),
                         field("codes", &P::codes, "lines for QR codes; none where it is too large"),
                         field("base64", &P::base64, "the file, in base64"));
}

/// Makes a packet and counts it. Errors: NotFound, NotAllowed with reason `exchange.revoked`,
/// `exchange.not-introduced`, `vault.missing`.
[[nodiscard]] base::Result<MadePacket> make_packet(Core& core, const MakePacket& ask);

/// The running programme as a plain file, signed by nobody. Errors: NotAllowed where none is running.
[[nodiscard]] base::Result<std::string> plain_programme(const Core& core, const std::string& note = {});

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::Introduce>;
extern template struct Codec<app::VerifyContact>;
extern template struct Codec<app::Unpair>;
extern template struct Codec<app::SettleConflict>;
extern template struct Codec<app::MakePacket>;
extern template struct Codec<app::MadePacket>;
}  // namespace genu::base
