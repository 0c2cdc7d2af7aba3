#include "commands/setting_texts.hpp"

#include <algorithm>

#include "line/texts.hpp"
#include "say/phrases.hpp"

namespace genu::cli {

namespace {

using app::SetSettings;
using base::ErrorCode;
using base::Result;
using base::Unexpected;
using base::Value;

constexpr int minutes_per_hour = 60;

bool drop_ending(std::string& name, std::string_view ending) {
  if (!name.ends_with(ending)) return false;
  name.resize(name.size() - ending.size());
  return true;
}

// Units are for files: `text_scale_percent` is typed `text-scale`, `remind_session_min` `remind-session-at`.
std::string key_of_field(std::string_view field) {
  std::string name(field);
  std::replace(name.begin(), name.end(), '_', '-');
  if (drop_ending(name, "-percent") || drop_ending(name, "-s") || name == "day-start-min") {
    drop_ending(name, "-min");
  } else if (drop_ending(name, "-min")) {
    name += "-at";
  }
  return name;
}

template <class M>
SettingKind kind_of(std::string_view field, base::Type<std::optional<M>>) {
  if (std::is_same_v<M, bool>) return SettingKind::YesNo;
  if (std::is_same_v<M, std::vector<base::Weekday>>) return SettingKind::Days;
  return field.ends_with("_min") ? SettingKind::TimeOfDay : SettingKind::Plain;
}

Result<Value> yes_or_no(std::string_view text) {
  if (text == "yes" || text == "on") return Value(true);
  if (text == "no" || text == "off") return Value(false);
  return base::fail(ErrorCode::BadFormat, {}, "yes or no");
}

Result<Value> minutes_from(std::string_view text) {
  const auto parts = base::split(text, ':');
  long long hours = 0, minutes = 0;
  const bool clock = parts.size() == 2 && base::parse_integer(parts[0], hours) && parts[1].size() == 2 &&
                     base::parse_integer(parts[1], minutes);
  const bool fits = clock && hours >= 0 && hours < 24 && minutes >= 0 && minutes < minutes_per_hour;
  if (!fits) return base::fail(ErrorCode::BadFormat, {}, "a time such as 18:00");
  return Value(static_cast<std::int64_t>(hours * minutes_per_hour + minutes));
}

Result<Value> plain_value(SettingKind kind, std::string_view text) {
  switch (kind) {
    case SettingKind::YesNo:
      return yes_or_no(text);
    case SettingKind::TimeOfDay:
      return minutes_from(text);
    case SettingKind::Days:
      return text == "any" ? Result<Value>(Value(base::Array{})) : weekdays_from(text);
    case SettingKind::Plain:
      break;
  }
  return number_or_text(text);
}

std::string two_places(std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

}  // namespace

std::vector<SettingRow> setting_rows(const app::SettingsView& view) {
  const auto settings = base::write(view.settings);
  const auto beside = base::write(view);
  std::vector<SettingRow> rows;
  base::for_each_field<SetSettings>([&](const auto& field) {
    using M = std::remove_cvref_t<decltype(std::declval<SetSettings>().*(field.member))>;
    const auto* value = beside.find(field.name) ? beside.find(field.name) : settings.find(field.name);
    rows.push_back({key_of_field(field.name), kind_of(field.name, base::Type<M>{}), value ? *value : Value()});
  });
  return rows;
}

std::string setting_text(const words::Words& words, const SettingRow& row) {
  if (const auto* truth = row.value.truth()) return words.say(*truth ? "cli.settings.yes" : "cli.settings.no");
  if (const auto* number = row.value.integer()) {
    if (row.kind != SettingKind::TimeOfDay) return std::to_string(*number);
    return two_places(*number / minutes_per_hour) + ":" + two_places(*number % minutes_per_hour);
  }
  if (const auto* days = row.value.array()) {
    std::vector<std::string> names;
    for (const auto& day : *days) names.push_back(words.say("weekday-short." + *day.text()));
    return names.empty() ? words.say("cli.settings.any-day") : base::joined(names, ", ");
  }
  return row.value.text() ? *row.value.text() : std::string();
}

Result<SetSettings> setting_from(const std::string& key, const std::string& text) {
  SetSettings command;
  bool found = false;
  base::Reading reading;
  base::for_each_field<SetSettings>([&](const auto& field) {
    using M = std::remove_cvref_t<decltype(command.*(field.member))>;
    if (key_of_field(field.name) != key) return;
    found = true;
    const base::Place root;
    const auto value = plain_value(kind_of(field.name, base::Type<M>{}), text);
    if (!value) return reading.fault(value.error().code, root.member(key), value.error().expected, text);
    base::Codec<M>::read(*value, field.limits, root.member(key), reading, command.*(field.member));
  });
  if (!found) return base::refuse(ErrorCode::NotFound, "cli.error.no-setting", key);
  if (!reading.faults.empty()) return Unexpected{reading.faults.front()};
  return command;
}

}  // namespace genu::cli
