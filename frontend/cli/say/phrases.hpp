// Days, scores, lengths and reasons in a person's words. What is missing is said, never shown as a number.
#pragma once
#include <genu/app/views.hpp>
#include <genu/words/words.hpp>

#include "say/page.hpp"

namespace genu::cli {

using base::Answer;
using base::Nrs;
using words::Words;

/// The message key of an enumeration value: `mark.done` for DayMark::Done under "mark".
template <base::Named E>
[[nodiscard]] std::string key_of(std::string_view family, E value) {
  return std::string(family).append(".").append(base::name_of(value));
}

/// The words for an enumeration value.
template <base::Named E>
[[nodiscard]] std::string name(const Words& words, std::string_view family, E value) {
  return words.say(key_of(family, value));
}

/// `Sunday 1 March 2026`.
[[nodiscard]] std::string long_day(const Words& words, base::Day day);
/// `Sun 1 Mar`.
[[nodiscard]] std::string short_day(const Words& words, base::Day day);
/// `today`, `yesterday`, `tomorrow`, or the day itself.
[[nodiscard]] std::string near_day(const Words& words, base::Day day, base::Day today);
/// `Sun`.
[[nodiscard]] std::string short_weekday(const Words& words, base::Day day);

/// The score, or why there is none.
[[nodiscard]] std::string score(const Words& words, const Answer<Nrs>& pain);
/// The same in few letters, for a list or a table.
[[nodiscard]] std::string short_score(const Words& words, const Answer<Nrs>& pain);
[[nodiscard]] std::string short_score(const Words& words, const Answer<int>& number);

/// `5.2 km` or `800 m`; `3.23 mi`.
[[nodiscard]] std::string distance(int metres, model::DistanceUnit unit = model::DistanceUnit::Kilometres);
/// `31:20` or `1:02:03`.
[[nodiscard]] std::string duration(int seconds);
/// `12.5 kg`.
[[nodiscard]] std::string weight(base::Grams load);

/// The sentence of a reason; `why` adds the rule and its source.
[[nodiscard]] std::string sentence(const Words& words, const model::Reason& reason, bool why = false);

/// The word of a light, in its colour where there is one.
[[nodiscard]] std::string light(const Words& words, const Page& page, model::Light light);

/// The word for the leg a set is done on; empty for both at once.
[[nodiscard]] std::string leg(const Words& words, model::Side side);

}  // namespace genu::cli
