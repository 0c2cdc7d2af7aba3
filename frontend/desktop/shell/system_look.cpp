#include "shell/system_look.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

#ifdef _WIN32
#include <windows.h>
#endif

namespace genu::shell {
namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

// The value of `name` in the section of an .ini text; an empty section means anywhere.
std::string ini_value(std::string_view ini, std::string_view section, std::string_view name) {
  std::istringstream lines{std::string(ini)};
  bool inside = section.empty();
  for (std::string line; std::getline(lines, line);) {
    if (line.size() > 1 && line.front() == '[')
      inside = section.empty() || std::string_view(line).substr(1, line.size() - 2) == section;
    const auto equals = line.find('=');
    if (inside && equals != std::string::npos && line.substr(0, equals) == name) return line.substr(equals + 1);
  }
  return {};
}

#ifdef _WIN32

bool apps_use_dark() {
  DWORD light = 1;
  DWORD size = sizeof light;
  RegGetValueW(HKEY_CURRENT_USER, L"Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
               L"AppsUseLightTheme", RRF_RT_REG_DWORD, nullptr, &light, &size);
  return light == 0;
}

bool high_contrast() {
  HIGHCONTRASTW setting{};
  setting.cbSize = sizeof setting;
  return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof setting, &setting, 0) != 0 &&
         (setting.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

#else

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

// What a command of the desktop prints; empty when there is no such command.
std::string answer_of(const char* command) {
  std::string text;
  if (FILE* pipe = popen(command, "r")) {
    std::array<char, 256> buffer{};
    while (std::fgets(buffer.data(), static_cast<int>(buffer.size()), pipe) != nullptr) text += buffer.data();
    pclose(pipe);
  }
  return text;
}

#ifdef __APPLE__

bool apps_use_dark() { return name_says_dark(answer_of("defaults read -g AppleInterfaceStyle 2>/dev/null")); }
bool high_contrast() {
  return answer_of("defaults read com.apple.universalaccess increaseContrast 2>/dev/null").starts_with("1");
}

#else

std::string file_in_config(const char* path) {
  std::string folder = environment("XDG_CONFIG_HOME");
  if (folder.empty()) folder = environment("HOME") + "/.config";
  std::ifstream in(folder + "/" + path);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

bool apps_use_dark() {
  if (const auto theme = environment("GTK_THEME"); !theme.empty()) return name_says_dark(theme);
  if (name_says_dark(answer_of("gsettings get org.gnome.desktop.interface color-scheme 2>/dev/null"))) return true;
  return kde_settings_say_dark(file_in_config("kdeglobals")) ||
         gtk_settings_say_dark(file_in_config("gtk-4.0/settings.ini")) ||
         gtk_settings_say_dark(file_in_config("gtk-3.0/settings.ini"));
}

bool high_contrast() {
  return name_says_high_contrast(environment("GTK_THEME")) ||
         answer_of("gsettings get org.gnome.desktop.a11y.interface high-contrast 2>/dev/null").starts_with("true");
}

#endif
#endif

}  // namespace

bool name_says_dark(std::string_view name) { return lower(name).find("dark") != std::string::npos; }

bool name_says_high_contrast(std::string_view name) { return lower(name).find("highcontrast") != std::string::npos; }

bool gtk_settings_say_dark(std::string_view ini) {
  const auto prefers = ini_value(ini, "Settings", "gtk-application-prefer-dark-theme");
  return prefers == "1" || prefers == "true" || name_says_dark(ini_value(ini, "Settings", "gtk-theme-name"));
}

bool kde_settings_say_dark(std::string_view ini) { return name_says_dark(ini_value(ini, "General", "ColorScheme")); }

theme::Look system_look() {
  const bool dark = apps_use_dark();
  if (high_contrast()) return dark ? theme::Look::ContrastDark : theme::Look::ContrastLight;
  return dark ? theme::Look::Dark : theme::Look::Light;
}

}  // namespace genu::shell
