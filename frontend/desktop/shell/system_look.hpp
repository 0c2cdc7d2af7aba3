// Whether the system prefers light or dark: best effort, light when nobody says.
#pragma once

#include <string>
#include <string_view>

#include "theme/theme.hpp"

namespace genu::shell {

[[nodiscard]] theme::Look system_look();

/// What a desktop's settings say, for the readers in system_look: a GTK settings.ini, a KDE kdeglobals, the answers of
/// gsettings for "color-scheme" and the name of a GTK theme.
[[nodiscard]] bool gtk_settings_say_dark(std::string_view ini);
[[nodiscard]] bool kde_settings_say_dark(std::string_view ini);
[[nodiscard]] bool name_says_dark(std::string_view name);
[[nodiscard]] bool name_says_high_contrast(std::string_view name);

}  // namespace genu::shell
