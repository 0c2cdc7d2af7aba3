// Sharing with those one is paired with: the own card, who is paired, packets to and from them, a shared folder, and
// changes that were made on both sides.
#pragma once

#include <genu/app/views/exchange.hpp>
#include <genu/drawing/drawing.hpp>

#include <optional>
#include <string>
#include <vector>

#include "screens/given.hpp"

namespace genu::screens {

/// What has been typed and not yet sent.
struct ShareUi {
  std::string name;  ///< for the card
  model::ContactRole role = model::ContactRole::Runner;
  std::string card;                      ///< somebody's, as text or as the name of a file
  bool beside = false;                   ///< it was seen on their own screen
  std::optional<base::Id> comparing;     ///< digits with this contact
  std::optional<base::Id> asked_to_end;  ///< the pairing with this contact
  std::string digits;
  std::string note;    ///< goes with the next packet
  std::string packet;  ///< as text or as the name of a file
  std::string folder;
  std::size_t code = 0;  ///< the one of several that is shown
};

/// The packet that was made last: where it is, and its codes where it is small enough for them.
struct Sent {
  std::string to, file;
  int records = 0;
  bool more = false;
  std::vector<drawing::Drawing> codes;
};

/// One of many packets: what it would change, or has changed once it is taken in.
struct PacketRow {
  std::string file, from;
  int fresh = 0, changed = 0, unchanged = 0, conflicting = 0, rejected = 0, waiting = 0;
  bool again = false;   ///< this very packet was taken in before
  std::string refused;  ///< why it cannot be taken in; empty where it can
  bool taken = false;
};

struct ShareShown {
  const app::PairingView& pairing;
  const app::ConflictsView& conflicts;
  const app::SyncReport& sync;
  const drawing::Drawing* card_code = nullptr;  ///< null before there is a card
  const app::PacketPreview* preview = nullptr;  ///< the packet that was looked into
  const Sent* sent = nullptr;
  const drawing::Palette* print = nullptr;  ///< dark on light, so that a camera reads the codes
  base::Day today;
  const std::vector<PacketRow>& many;  ///< packets that were looked into together
};

/// Asks for what this screen can do; each is done or refused with a sentence.
void draw(const ShareShown& shown, ShareUi& ui, const Given& given);

}  // namespace genu::screens
