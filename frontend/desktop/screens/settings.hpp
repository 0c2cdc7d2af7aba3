// Settings: how Genu looks and sounds, days and units, reminders, and how quick the diary is.
#pragma once

#include <genu/app/views.hpp>

#include "screens/given.hpp"
#include "screens/my_data.hpp"

namespace genu::screens {

struct SettingsShown {
  const app::SettingsView& view;
  const app::DataView* data = nullptr;
  bool can_sound = false;  ///< this device has a loudspeaker that Genu can use
  bool can_speak = false;
};

/// Each press asks for `SetSettings` with the one thing that changes.
void draw(const SettingsShown& shown, MyDataUi& ui, const Given& given);

}  // namespace genu::screens
