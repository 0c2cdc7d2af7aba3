// Days, doses and scores in words, as several screens say them.
#pragma once

#include <genu/app/views.hpp>
#include <genu/words/words.hpp>

#include <optional>
#include <string>

#include "widgets/pain.hpp"

namespace genu::screens {

/// "Tuesday 14 May".
[[nodiscard]] std::string long_day(const words::Words& words, base::Day day);

/// "14 May".
[[nodiscard]] std::string short_day(const words::Words& words, base::Day day);

/// "today", "tomorrow", "yesterday", or the long day.
[[nodiscard]] std::string near_day(const words::Words& words, base::Day day, base::Day today);

/// "5.2 km" or "3.2 mi", to one place.
[[nodiscard]] std::string distance_words(const words::Words& words, int metres, model::DistanceUnit unit);

/// The sign of a light.
[[nodiscard]] widgets::Signal sign_of(model::Light light);

/// The first reason as a sentence; empty where there is none.
[[nodiscard]] std::string first_reason(const words::Words& words, const std::vector<model::Reason>& reasons);

/// The words around a row of scores. They live as long as `words` and are looked up once a frame.
class PainSaid {
 public:
  explicit PainSaid(const words::Words& words, const widgets::PainBands& bands = {});
  [[nodiscard]] widgets::PainWords words() const;

 private:
  std::string name_;
  std::array<std::string, 3> narrow_, wide_;
};

/// The score, or asked and left open.
[[nodiscard]] base::Answer<base::Nrs> answer_of(std::optional<int> score);

}  // namespace genu::screens
