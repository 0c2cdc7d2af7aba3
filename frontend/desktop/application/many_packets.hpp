// Many packets at once: looked into before anything changes, then taken in one after the other.
#pragma once

#include <genu/app/core.hpp>

#include <string>
#include <vector>

#include "screens/share.hpp"

namespace genu::desktop {

struct ManyPackets {
  std::vector<std::string> bytes;  ///< of each file; empty where it could not be read
  std::vector<screens::PacketRow> rows;

  [[nodiscard]] bool empty() const { return rows.empty(); }
};

/// The files that `typed` names: one a line, or all packets of a folder. Fewer than two are not many: nothing then.
[[nodiscard]] std::vector<std::string> files_named(const std::string& typed);

/// What each of them would change, each as if it came alone. A packet that is not signed is refused here: whoever takes
/// it up looks into it by itself.
[[nodiscard]] ManyPackets looked_into(const app::Core& core, const words::Words& words,
                                      const std::vector<std::string>& files);

/// Takes in all that can be; the rows then say what each has changed. One that is refused leaves the others.
void take_in(app::Core& core, const words::Words& words, ManyPackets& packets);

}  // namespace genu::desktop
