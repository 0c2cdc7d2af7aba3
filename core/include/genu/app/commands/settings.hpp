// How the person wants Genu to be.
#pragma once
#include <genu/app/changes.hpp>
#include <genu/app/core.hpp>
#include <genu/model/settings.hpp>

namespace genu::app {

/// Changes what is given and leaves the rest. New days for sessions make a new version of the running plan; they are
/// refused while a physiotherapist has set them.
struct SetSettings {
  std::optional<model::DistanceUnit> units;
  std::optional<base::DayStart> day_start;
  std::optional<std::vector<base::Weekday>> weekdays;
  std::optional<model::Appearance> appearance;
  std::optional<int> text_scale_percent;
  std::optional<bool> less_motion;
  std::optional<bool> tones;
  std::optional<bool> speech;
  std::optional<bool> vibration;
  std::optional<bool> flash;
  std::optional<int> volume;
  std::optional<int> get_ready;
  std::optional<bool> tempo;
  std::optional<bool> goes_on;
  std::optional<bool> remind_session;
  std::optional<int> remind_session_min;
  std::optional<bool> remind_morning;
  std::optional<int> remind_morning_min;

  bool operator==(const SetSettings&) const = default;
};

constexpr auto fields_of(base::Type<SetSettings>) {
  using base::field;
  using C = SetSettings;
  return base::record<C>(
      "set-settings", field("units", &C::units, "unit of distances"),
      field("day_start_min", &C::day_start, "when the day begins, minutes after midnight"),
      field("weekdays", &C::weekdays, "preferred days; empty means any").within(0, 7),
      field("appearance", &C::appearance, "light, dark, high contrast, or as the system has it"),
      field("text_scale_percent", &C::text_scale_percent, "size of text, per cent").within(100, 200),
      field("less_motion", &C::less_motion, "nothing moves by itself but a countdown"),
      field("tones", &C::tones, "short tones"), field("speech", &C::speech, "spoken words"),
      field("vibration", &C::vibration, "vibration, on a device that can"),
      field("flash", &C::flash, "a soft light with each tone"),
      field("volume", &C::volume, "of tones and speech, per cent").within(0, 100),
      field("get_ready_s", &C::get_ready, "seconds before a set").within(0, 15),
      field("tempo", &C::tempo, "repetitions run by the clock"),
      field("goes_on", &C::goes_on, "sets begin by themselves"),
      field("remind_session", &C::remind_session, "remind of a session that is due"),
      field("remind_session_min", &C::remind_session_min, "when, minutes after midnight").within(0, 1439),
      field("remind_morning", &C::remind_morning, "remind of the morning answer"),
      field("remind_morning_min", &C::remind_morning_min, "when, minutes after midnight").within(0, 1439));
}

base::Result<base::Done> may(const Core& core, const SetSettings& command);
base::Result<Outcome> perform(Core& core, const SetSettings& command);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::SetSettings>;
}  // namespace genu::base
