// Finding any screen and action by typing: opened by Ctrl and K, led by the keyboard alone.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "screens/given.hpp"

namespace genu::screens {

/// Something that can be found: what it is called, where it belongs, and what is asked for when it is chosen.
struct PaletteEntry {
  std::string id;  ///< its row is "palette.id"
  std::string label;
  std::string group;  ///< shown beside it, and found too
  Wish wish;
};

struct PaletteUi {
  bool open = false;
  std::string query;
  std::size_t selected = 0;
};

/// Opens it, with nothing typed.
void open(PaletteUi& ui);

/// Asks for the wish of the entry that is chosen and closes.
void draw_palette(const std::vector<PaletteEntry>& entries, PaletteUi& ui, const Given& given);

/// The entries that hold every word of `query` at the start of one of their own words, those whose label begins with it
/// first, else in their order. All of them for an empty query. Letters of the basic alphabet match in either case.
[[nodiscard]] std::vector<const PaletteEntry*> found(const std::vector<PaletteEntry>& entries,
                                                     const std::string& query);

}  // namespace genu::screens
