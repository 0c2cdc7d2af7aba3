#include "say/phrases.hpp"

#include <cmath>

namespace genu::cli {

namespace {

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

// `5200` as `5.2`, `5000` as `5`.
std::string thousandths(std::int64_t number) {
  auto text = std::to_string(number / 1000);
  auto rest = std::to_string(1000 + number % 1000).substr(1);
  rest.erase(rest.find_last_not_of('0') + 1);
  return rest.empty() ? text : text + "." + rest;
}

std::string dated(const Words& words, base::Day day, const char* key) {
  const auto parts = base::parts_of(day);
  const auto weekday = std::string(base::name_of(base::weekday_of(day)));
  const auto month = std::to_string(parts.month);
  return words.say(key, {{"weekday", "@weekday." + weekday},
                         {"short-weekday", "@weekday-short." + weekday},
                         {"month", "@month." + month},
                         {"short-month", "@month-short." + month},
                         {"day", std::to_string(parts.day)},
                         {"year", std::to_string(parts.year)}});
}

std::string number_of(Nrs pain) { return std::to_string(pain.score()); }
std::string number_of(int number) { return std::to_string(number); }

// The number, or the words for its silence.
template <class T>
std::string answer(const Words& words, const Answer<T>& answer, const char* silence) {
  return answer ? number_of(*answer) : name(words, silence, answer.silence());
}

}  // namespace

std::string long_day(const Words& words, base::Day day) { return dated(words, day, "day.long"); }
std::string short_day(const Words& words, base::Day day) { return dated(words, day, "day.short"); }

std::string near_day(const Words& words, base::Day day, base::Day today) {
  if (day == today) return words.say("day.today");
  if (day == today - 1) return words.say("day.yesterday");
  if (day == today + 1) return words.say("day.tomorrow");
  return short_day(words, day);
}

std::string short_weekday(const Words& words, base::Day day) {
  return name(words, "weekday-short", base::weekday_of(day));
}

std::string score(const Words& words, const Answer<Nrs>& pain) { return answer(words, pain, "silence"); }

std::string short_score(const Words& words, const Answer<Nrs>& pain) { return answer(words, pain, "silence-short"); }

std::string short_score(const Words& words, const Answer<int>& number) {
  return answer(words, number, "silence-short");
}

std::string distance(int metres, model::DistanceUnit unit) {
  if (unit == model::DistanceUnit::Miles) {
    const auto hundredths = std::llround(metres / 16.09344);
    return thousandths(static_cast<int>(hundredths) * 10) + " mi";
  }
  constexpr int metres_per_km = 1000;
  return metres < metres_per_km ? std::to_string(metres) + " m" : thousandths(metres) + " km";
}

std::string duration(int seconds) {
  const int hours = seconds / 3600, minutes = seconds / 60 % 60;
  const auto rest = ":" + two_digits(seconds % 60);
  return hours > 0 ? std::to_string(hours) + ":" + two_digits(minutes) + rest : std::to_string(minutes) + rest;
}

std::string weight(base::Grams load) { return thousandths(load.count) + " kg"; }

std::string sentence(const Words& words, const model::Reason& reason, bool why) {
  auto text = words.say(reason.message, reason.values);
  if (!why) return text;
  return text + " " + words.say("cli.why", {{"rule", reason.rule}, {"source", reason.source}});
}

std::string light(const Words& words, const Page& page, model::Light light) {
  auto tone = Tone::Quiet;
  if (light == model::Light::Green) tone = Tone::Green;
  if (light == model::Light::Amber) tone = Tone::Amber;
  if (light == model::Light::Red) tone = Tone::Red;
  return page.toned(name(words, "light-name", light), tone);
}

std::string leg(const Words& words, model::Side side) {
  return side == model::Side::Both ? std::string() : name(words, "leg", side);
}

}  // namespace genu::cli
