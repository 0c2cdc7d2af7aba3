// Instants, local days and the offset between them. Nothing here reads a clock or a time zone: both are told.
#pragma once
#include <compare>
#include <cstdint>
#include <genu/base/error.hpp>
#include <string>
#include <string_view>

namespace genu::base {

/// A point in time: milliseconds since 1970-01-01T00:00Z.
struct Instant {
  std::int64_t ms = 0;
  auto operator<=>(const Instant&) const = default;
};

/// Local time minus UTC, in minutes; -14 h to +14 h.
struct Offset {
  int minutes = 0;
  auto operator<=>(const Offset&) const = default;
};

/// When a person's day begins, in minutes after midnight; 04:00 unless set, so that a late evening belongs to its day.
struct DayStart {
  int minutes = 4 * 60;
  auto operator<=>(const DayStart&) const = default;
};

enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

constexpr auto names_of(Type<Weekday>) {
  return names<Weekday>({{Weekday::Monday, "monday"},
                         {Weekday::Tuesday, "tuesday"},
                         {Weekday::Wednesday, "wednesday"},
                         {Weekday::Thursday, "thursday"},
                         {Weekday::Friday, "friday"},
                         {Weekday::Saturday, "saturday"},
                         {Weekday::Sunday, "sunday"}});
}

/// A person's local day, counted from 1970-01-01. Written `2026-03-01`.
struct Day {
  std::int32_t number = 0;
  auto operator<=>(const Day&) const = default;

  [[nodiscard]] constexpr Day operator+(int days) const { return {number + days}; }
  [[nodiscard]] constexpr Day operator-(int days) const { return {number - days}; }
  [[nodiscard]] constexpr int operator-(Day other) const { return number - other.number; }
};

struct YearMonthDay {
  int year = 1970;
  int month = 1;
  int day = 1;
};

[[nodiscard]] YearMonthDay parts_of(Day day);
[[nodiscard]] Weekday weekday_of(Day day);
/// The Monday on or before `day`.
[[nodiscard]] Day week_of(Day day);

/// The person's day in which `at` lies. The one function that turns an instant into a day.
[[nodiscard]] Day day_of(Instant at, Offset offset, DayStart start = {});

/// The instant at which the person's `day` begins.
[[nodiscard]] Instant start_of(Day day, Offset offset, DayStart start = {});

/// `2026-03-01`.
[[nodiscard]] std::string to_text(Day day);
/// A day in years 1900 to 2199.
[[nodiscard]] Result<Day> day_from(std::string_view text);

/// A moment as a person's clock shows it.
struct Moment {
  Instant at;
  Offset offset;
  bool operator==(const Moment&) const = default;
};

/// `2026-03-01T07:30:00+00:00`.
[[nodiscard]] std::string to_text(Moment moment);
/// `2026-03-01T07:30+00:00`, with seconds and milliseconds if wanted, or `Z` for the offset, which must be there.
[[nodiscard]] Result<Moment> moment_from(std::string_view text);

/// `07:30`: what the person's clock shows at `moment`.
[[nodiscard]] std::string clock_time(Moment moment);

}  // namespace genu::base
