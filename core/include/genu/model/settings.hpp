// How a person wants Genu to be, and how long a diary entry takes them.
#pragma once
#include <genu/base/codec.hpp>

namespace genu::model {

using base::Id;
using base::Instant;

/// In which unit distances are shown and typed; they are kept in metres.
enum class DistanceUnit { Kilometres, Miles };
constexpr auto names_of(base::Type<DistanceUnit>) {
  return base::names<DistanceUnit>({{DistanceUnit::Kilometres, "km"}, {DistanceUnit::Miles, "miles"}});
}

enum class Appearance {
  System,  ///< as the device has it
  Light,
  Dark,
  ContrastLight,
  ContrastDark,
};
constexpr auto names_of(base::Type<Appearance>) {
  return base::names<Appearance>({{Appearance::System, "system"},
                                  {Appearance::Light, "light"},
                                  {Appearance::Dark, "dark"},
                                  {Appearance::ContrastLight, "contrast-light"},
                                  {Appearance::ContrastDark, "contrast-dark"}});
}

/// One record a person; without it everything is as in a fresh one. When their day begins stands with the person, the
/// days of a running programme with its plan.
struct Settings {
  Id id;
  Id person;
  DistanceUnit units = DistanceUnit::Kilometres;
  std::vector<base::Weekday> weekdays;  ///< preferred days for the next programme; empty means any
  Appearance appearance = Appearance::System;
  int text_scale_percent = 100;
  bool less_motion = false;
  bool tones = true;
  bool speech = false;
  bool vibration = true;
  bool flash = true;    ///< a soft light around the screen with each tone
  int volume = 70;      ///< per cent, of tones and speech
  int get_ready = 5;    ///< seconds before each set that runs by the clock
  bool tempo = true;    ///< repetitions with a tempo run by the clock
  bool goes_on = true;  ///< after a rest the next set of the same exercise begins by itself
  bool remind_session = false;
  int remind_session_min = 18 * 60;  ///< minutes after midnight
  bool remind_morning = false;
  int remind_morning_min = 8 * 60;
  Instant at;

  bool operator==(const Settings&) const = default;
};

constexpr auto fields_of(base::Type<Settings>) {
  using base::field;
  using S = Settings;
  return base::record<S>(
      "settings", field("id", &S::id, "id of the record"), field("person", &S::person, "whose they are"),
      field("units", &S::units, "unit of distances"),
      field("weekdays", &S::weekdays, "preferred days; empty means any").within(0, 7),
      field("appearance", &S::appearance, "light, dark, high contrast, or as the system has it"),
      field("text_scale_percent", &S::text_scale_percent, "size of text, per cent").within(100, 200),
      field("less_motion", &S::less_motion, "nothing moves by itself but a countdown"),
      field("tones", &S::tones, "short tones"), field("speech", &S::speech, "spoken words"),
      field("vibration", &S::vibration, "vibration, on a device that can"),
      field("flash", &S::flash, "a soft light with each tone"),
      field("volume", &S::volume, "of tones and speech, per cent").within(0, 100),
      field("get_ready_s", &S::get_ready, "seconds before a set").within(0, 15),
      field("tempo", &S::tempo, "repetitions run by the clock"),
      field("goes_on", &S::goes_on, "sets begin by themselves"),
      field("remind_session", &S::remind_session, "remind of a session that is due"),
      field("remind_session_min", &S::remind_session_min, "when, minutes after midnight").within(0, 1439),
      field("remind_morning", &S::remind_morning, "remind of the morning answer"),
      field("remind_morning_min", &S::remind_morning_min, "when, minutes after midnight").within(0, 1439),
      field("at_ms", &S::at, "when they were changed last"));
}

/// From opening the form of a diary entry to saving it. Kept on this device only, to see whether the form is quick.
struct EntryTime {
  /// Whoever takes longer has done something else in between.
  static constexpr int longest_ms = 15 * 60 * 1000;

  Id id;
  Id person;
  int took_ms = 0;
  Instant at;

  bool operator==(const EntryTime&) const = default;
};

constexpr auto fields_of(base::Type<EntryTime>) {
  using base::field;
  using E = EntryTime;
  return base::record<E>("entry-time", field("id", &E::id, "id of the record"),
                         field("person", &E::person, "who wrote the entry"),
                         field("took_ms", &E::took_ms, "milliseconds from opening to saving").within(0, E::longest_ms),
                         field("at_ms", &E::at, "when it was saved"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::Settings>;
extern template struct Codec<model::EntryTime>;
}  // namespace genu::base
