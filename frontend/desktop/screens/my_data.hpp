// The person's own data, at the foot of the settings: where they are, backup, everything as files, the end of it.
#pragma once

#include <genu/app/my_data.hpp>

#include <string>

#include "screens/given.hpp"
#include "screens/stack.hpp"

namespace genu::screens {

struct MyDataUi {
  std::string file;  ///< to restore from, as typed
  bool asked_to_erase = false;
};

/// Adds the card. Asks for BackUp, ExportEverything, Restore and EraseEverything.
void draw_my_data(const app::DataView& view, MyDataUi& ui, const Given& given, Flow& flow);

}  // namespace genu::screens
