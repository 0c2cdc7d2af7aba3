#include <chrono>
#include <genu/base/text.hpp>
#include <genu/base/time.hpp>

namespace genu::base {

namespace {

constexpr std::int64_t ms_per_minute = 60'000;
constexpr std::int64_t ms_per_day = 1440 * ms_per_minute;

std::int64_t floor_div(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

std::string padded(std::int64_t number, std::size_t width) {
  auto text = std::to_string(number);
  return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

// Reads exactly `width` digits at the front of `text` and drops them.
bool take_digits(std::string_view& text, std::size_t width, int& number) {
  if (text.size() < width) return false;
  number = 0;
  for (std::size_t i = 0; i < width; ++i) {
    if (text[i] < '0' || text[i] > '9') return false;
    number = number * 10 + (text[i] - '0');
  }
  text.remove_prefix(width);
  return true;
}

bool take(std::string_view& text, char c) {
  if (text.empty() || text.front() != c) return false;
  text.remove_prefix(1);
  return true;
}

bool take_day(std::string_view& text, Day& day) {
  int year = 0, month = 0, number = 0;
  if (!take_digits(text, 4, year) || !take(text, '-') || !take_digits(text, 2, month) || !take(text, '-') ||
      !take_digits(text, 2, number)) {
    return false;
  }
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(number))};
  if (!date.ok() || year < 1900 || year > 2199) return false;
  day.number = static_cast<std::int32_t>(std::chrono::sys_days(date).time_since_epoch().count());
  return true;
}

bool take_clock(std::string_view& text, std::int64_t& ms) {
  int hours = 0, minutes = 0, seconds = 0, thousandths = 0;
  if (!take_digits(text, 2, hours) || !take(text, ':') || !take_digits(text, 2, minutes)) return false;
  if (take(text, ':')) {
    if (!take_digits(text, 2, seconds)) return false;
    if (take(text, '.') && !take_digits(text, 3, thousandths)) return false;
  }
  ms = ((hours * 60 + minutes) * 60 + seconds) * 1000LL + thousandths;
  return hours < 24 && minutes < 60 && seconds < 60;
}

bool take_offset(std::string_view& text, Offset& offset) {
  if (take(text, 'Z')) return true;
  const bool west = !text.empty() && text.front() == '-';
  int hours = 0, minutes = 0;
  if (!take(text, '+') && !take(text, '-')) return false;
  if (!take_digits(text, 2, hours) || !take(text, ':') || !take_digits(text, 2, minutes)) return false;
  offset.minutes = (west ? -1 : 1) * (hours * 60 + minutes);
  return minutes < 60 && offset.minutes >= -840 && offset.minutes <= 840;
}

}  // namespace

YearMonthDay parts_of(Day day) {
  const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day.number))};
  return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day()))};
}

Weekday weekday_of(Day day) {
  const int from_thursday = static_cast<int>(day.number % 7 + 7) % 7;  // day 0 was a Thursday
  return static_cast<Weekday>((from_thursday + 3) % 7);
}

Day week_of(Day day) { return day - static_cast<int>(weekday_of(day)); }

Day day_of(Instant at, Offset offset, DayStart start) {
  const auto local = at.ms + (offset.minutes - start.minutes) * ms_per_minute;
  return {static_cast<std::int32_t>(floor_div(local, ms_per_day))};
}

Instant start_of(Day day, Offset offset, DayStart start) {
  return {day.number * ms_per_day + (start.minutes - offset.minutes) * ms_per_minute};
}

std::string to_text(Day day) {
  const auto parts = parts_of(day);
  return padded(parts.year, 4) + '-' + padded(parts.month, 2) + '-' + padded(parts.day, 2);
}

Result<Day> day_from(std::string_view text) {
  Day day;
  auto rest = text;
  if (take_day(rest, day) && rest.empty()) return day;
  return fail(ErrorCode::BadFormat, {}, "a day such as 2026-03-01", std::string(text));
}

std::string to_text(Moment moment) {
  const auto local = moment.at.ms + moment.offset.minutes * ms_per_minute;
  const auto day = Day{static_cast<std::int32_t>(floor_div(local, ms_per_day))};
  const auto seconds = (local - day.number * ms_per_day) / 1000;
  const auto away = moment.offset.minutes < 0 ? -moment.offset.minutes : moment.offset.minutes;
  return to_text(day) + 'T' + padded(seconds / 3600, 2) + ':' + padded(seconds / 60 % 60, 2) + ':' +
         padded(seconds % 60, 2) + (moment.offset.minutes < 0 ? '-' : '+') + padded(away / 60, 2) + ':' +
         padded(away % 60, 2);
}

Result<Moment> moment_from(std::string_view text) {
  Day day;
  std::int64_t ms = 0;
  Moment moment;
  auto rest = text;
  if (take_day(rest, day) && take(rest, 'T') && take_clock(rest, ms) && take_offset(rest, moment.offset) &&
      rest.empty()) {
    moment.at.ms = day.number * ms_per_day + ms - moment.offset.minutes * ms_per_minute;
    return moment;
  }
  return fail(ErrorCode::BadFormat, {}, "a time such as 2026-03-01T07:30+00:00", std::string(text));
}

std::string clock_time(Moment moment) { return to_text(moment).substr(11, 5); }

}  // namespace genu::base
