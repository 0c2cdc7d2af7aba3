#include "screens/say.hpp"

#include <cmath>

namespace genu::screens {

std::string long_day(const words::Words& words, base::Day day) {
  const auto parts = base::parts_of(day);
  return words.say("desktop.date",
                   {{"weekday", words.say("weekday." + std::string(base::name_of(base::weekday_of(day))))},
                    {"day", std::to_string(parts.day)},
                    {"month", words.say("month." + std::to_string(parts.month))}});
}

std::string short_day(const words::Words& words, base::Day day) {
  const auto parts = base::parts_of(day);
  return words.say("desktop.care.date",
                   {{"day", std::to_string(parts.day)}, {"month", "@month-short." + std::to_string(parts.month)}});
}

std::string near_day(const words::Words& words, base::Day day, base::Day today) {
  if (day == today) return words.say("day.today");
  if (day == today + 1) return words.say("day.tomorrow");
  if (day == today - 1) return words.say("day.yesterday");
  return long_day(words, day);
}

std::string distance_words(const words::Words& words, int metres, model::DistanceUnit unit) {
  const bool miles = unit == model::DistanceUnit::Miles;
  const auto tenths = std::lround(metres / (miles ? 160.9344 : 100.0));
  const auto number = std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
  return words.say(miles ? "desktop.run.length-mi" : "desktop.run.length-km", {{"n", number}});
}

widgets::Signal sign_of(model::Light light) {
  switch (light) {
    case model::Light::Green:
      return widgets::Signal::GoAhead;
    case model::Light::Amber:
      return widgets::Signal::Hold;
    case model::Light::Red:
      return widgets::Signal::EaseOff;
    case model::Light::Pending:
      break;
  }
  return widgets::Signal::Unknown;
}

std::string first_reason(const words::Words& words, const std::vector<model::Reason>& reasons) {
  return reasons.empty() ? std::string() : words.say(reasons.front().message, reasons.front().values);
}

namespace {

std::string scores(int from, int to) {
  return from == to ? std::to_string(from) : std::to_string(from) + "\u2013" + std::to_string(to);
}

// What fine, acceptable and too much are called, each with its scores.
std::array<std::string, 3> bands_said(const words::Words& words, const widgets::PainBands& bands,
                                      const std::string& width) {
  constexpr int most = 10;
  const auto say = [&](const char* band, int from, int to) {
    return words.say("desktop.pain-band." + width + "." + band, {{"scores", scores(from, to)}});
  };
  return {say("low", 0, bands.green), say("middle", bands.green + 1, bands.amber), say("high", bands.amber + 1, most)};
}

}  // namespace

PainSaid::PainSaid(const words::Words& words, const widgets::PainBands& bands)
    : name_(words.say("desktop.pain")),
      narrow_(bands_said(words, bands, "narrow")),
      wide_(bands_said(words, bands, "wide")) {}

widgets::PainWords PainSaid::words() const {
  return {name_, {narrow_[0], narrow_[1], narrow_[2]}, {wide_[0], wide_[1], wide_[2]}};
}

base::Answer<base::Nrs> answer_of(std::optional<int> score) {
  if (!score) return base::Silence::NoAnswer;
  const auto nrs = base::Nrs::from(*score);
  return nrs ? base::Answer<base::Nrs>(*nrs) : base::Answer<base::Nrs>(base::Silence::NoAnswer);
}

}  // namespace genu::screens
