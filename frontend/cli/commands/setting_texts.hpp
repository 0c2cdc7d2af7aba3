// Settings by the names that a person types, and their values as text. Both come from the field list of the command.
#pragma once
#include <genu/app/commands/settings.hpp>
#include <genu/app/views/settings.hpp>
#include <genu/words/words.hpp>

namespace genu::cli {

/// How the text of a setting is read and shown.
enum class SettingKind { Plain, YesNo, TimeOfDay, Days };

struct SettingRow {
  std::string key;  ///< such as `text-scale`
  SettingKind kind = SettingKind::Plain;
  base::Value value;
};

/// All settings in the order of the command.
[[nodiscard]] std::vector<SettingRow> setting_rows(const app::SettingsView& view);
[[nodiscard]] std::string setting_text(const words::Words& words, const SettingRow& row);

/// `text-scale` and `150` as a command. NotFound where there is no such setting; the faults of the value have the key
/// as their place.
[[nodiscard]] base::Result<app::SetSettings> setting_from(const std::string& key, const std::string& text);

}  // namespace genu::cli
