// The settings that hold now, with what belongs beside them, and what to remind of.
#pragma once
#include <genu/app/core.hpp>
#include <genu/base/codec.hpp>
#include <genu/model/settings.hpp>

namespace genu::app {

struct SettingsView {
  model::Settings settings;
  base::DayStart day_start;
  std::vector<base::Weekday> weekdays;  ///< of the running programme, else as preferred; empty means any
  std::string days_set_by;              ///< the physiotherapist who set the days; empty where nobody did
  int entries_timed = 0;                ///< of the newest 50 diary entries that were timed
  std::optional<int> entry_median_ms;   ///< from opening the form to saving it
  std::optional<int> entry_p90_ms;      ///< nine of ten were at least as quick

  bool operator==(const SettingsView&) const = default;
};

constexpr auto fields_of(base::Type<SettingsView>) {
  using base::field;
  using V = SettingsView;
  return base::record<V>("settings-view", field("settings", &V::settings, "what holds now"),
                         field("day_start_min", &V::day_start, "when the day begins, minutes after midnight"),
                         field("weekdays", &V::weekdays, "days for sessions; empty means any"),
                         field("days_set_by", &V::days_set_by, "the physiotherapist who set them"),
                         field("entries_timed", &V::entries_timed, "how many diary entries were timed"),
                         field("entry_median_ms", &V::entry_median_ms, "from opening to saving, half were quicker"),
                         field("entry_p90_ms", &V::entry_p90_ms, "nine of ten were at least as quick"));
}

[[nodiscard]] base::Result<SettingsView> settings_view(const Core& core);

enum class ReminderAbout { Session, Morning };
constexpr auto names_of(base::Type<ReminderAbout>) {
  return base::names<ReminderAbout>({{ReminderAbout::Session, "session"}, {ReminderAbout::Morning, "morning"}});
}

/// Something to be told of, for a device that can; gone once it is done.
struct Reminder {
  ReminderAbout about = ReminderAbout::Session;
  base::Day day;
  base::Instant at;

  bool operator==(const Reminder&) const = default;
};

constexpr auto fields_of(base::Type<Reminder>) {
  using R = Reminder;
  return base::record<R>("reminder", base::field("about", &R::about, "what it is about"),
                         base::field("day", &R::day, "the person's day"),
                         base::field("at_ms", &R::at, "when to tell it"));
}

/// What is due and wished for, soonest first; a moment that has passed today is kept until it is done.
[[nodiscard]] base::Result<std::vector<Reminder>> reminders(const Core& core);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::SettingsView>;
extern template struct Codec<app::Reminder>;
}  // namespace genu::base
