// What is being exchanged: the packet that was looked into, the one that was made, and the codes to scan.
#pragma once

#include <genu/app/commands/exchange.hpp>
#include <genu/app/views/exchange.hpp>

#include <optional>
#include <string>

#include "screens/share.hpp"

namespace genu::desktop {

struct Exchanged {
  std::string bytes;  ///< of the packet that was looked into
  std::optional<app::PacketPreview> preview;
  std::optional<screens::Sent> sent;
  std::string card;  ///< the text of `card_code`
  std::optional<drawing::Drawing> card_code;
};

/// A card or packet as it was handed over: `typed` is its text, or the name of a file with it.
[[nodiscard]] base::Result<std::string> handed_over(const std::string& typed);

/// A code for each line; none where one of them is too long to be one.
[[nodiscard]] std::vector<drawing::Drawing> codes_for(const std::vector<std::string>& lines);

/// "jane-doe" of "Jane Doe", for the name of a file.
[[nodiscard]] std::string as_file_name(std::string_view words);

}  // namespace genu::desktop
