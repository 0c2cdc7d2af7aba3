// The settings with what belongs beside them.
#include <genu/app/views/settings.hpp>
#include <genu/app/views/today.hpp>

#include <algorithm>

#include "app/settings_now.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;
using model::EntryTime;

constexpr std::int64_t most_entries = 50;
constexpr std::int64_t ms_in_minute = 60'000;
constexpr int minutes_in_day = 24 * 60;

// The smallest time that at least so many per cent did not exceed.
std::optional<int> percentile(std::vector<int> times, std::size_t percent) {
  if (times.empty()) return std::nullopt;
  std::sort(times.begin(), times.end());
  return times[(times.size() * percent + 99) / 100 - 1];
}

Result<base::Done> add_times(SettingsView& view, const Inside& inside, const base::Id& person) {
  const auto entries =
      inside.store.list<EntryTime>(store::Query{}.where("person", person).newest_first("at_ms").limit(most_entries));
  if (!entries) return Unexpected{entries.error()};
  std::vector<int> times;
  for (const auto& entry : *entries) times.push_back(entry.took_ms);
  view.entries_timed = static_cast<int>(times.size());
  view.entry_median_ms = percentile(times, 50);
  view.entry_p90_ms = percentile(times, 90);
  return base::Done{};
}

// The moment of `minute` after midnight on the person's `day`, which may go on past midnight.
base::Instant moment_on(base::Day day, int minute, base::Offset offset, base::DayStart start) {
  const int after = minute >= start.minutes ? minute - start.minutes : minute + minutes_in_day - start.minutes;
  return {base::start_of(day, offset, start).ms + after * ms_in_minute};
}

}  // namespace

Result<SettingsView> settings_view(const Core& core) {
  const auto& inside = core.inside();
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  auto settings = settings_of(inside, *person);
  if (!settings) return Unexpected{settings.error()};
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  SettingsView view;
  view.settings = std::move(*settings);
  view.day_start = person->day_start;
  view.weekdays = *stand ? (*stand)->plan.weekdays : view.settings.weekdays;
  if (*stand) {
    for (const auto& change : (*stand)->overrides) {
      if (change.kind == model::OverrideKind::Days && !change.ended) view.days_set_by = change.author;
    }
  }
  if (const auto added = add_times(view, inside, person->id); !added) return Unexpected{added.error()};
  return view;
}

Result<std::vector<Reminder>> reminders(const Core& core) {
  const auto view = settings_view(core);
  if (!view) return Unexpected{view.error()};
  const auto today = today_view(core);
  if (!today) return Unexpected{today.error()};
  const auto& wanted = view->settings;
  const auto offset = core.now().offset;
  std::vector<Reminder> due;
  const auto add = [&](ReminderAbout about, base::Day day, int minute) {
    due.push_back({about, day, moment_on(day, minute, offset, view->day_start)});
  };
  if (wanted.remind_morning && !today->follow_ups.empty()) {
    add(ReminderAbout::Morning, today->day, wanted.remind_morning_min);
  }
  if (wanted.remind_session && today->session) {
    const auto& session = *today->session;
    const bool open = session.offer == SessionOffer::Start || session.offer == SessionOffer::Resume;
    if (open) add(ReminderAbout::Session, today->day, wanted.remind_session_min);
    if (!open && session.next_day) add(ReminderAbout::Session, *session.next_day, wanted.remind_session_min);
  }
  std::stable_sort(due.begin(), due.end(), [](const Reminder& a, const Reminder& b) { return a.at < b.at; });
  return due;
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::SettingsView>;
template struct Codec<app::Reminder>;
}  // namespace genu::base
