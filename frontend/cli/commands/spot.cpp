#include "commands/spot.hpp"

#include <algorithm>

#include "say/phrases.hpp"

namespace genu::cli {

namespace {

constexpr std::size_t most_parts = 3;
constexpr const char* option_name = "--spot";

void take_spot(model::CheckIn& entry, std::string_view text, base::Reading& reading) {
  const base::Place root;
  const auto place = root.member(option_name);
  const auto parts = base::split(text, ':');
  if (parts.size() > most_parts) {
    return reading.fault(base::ErrorCode::BadFormat, place, "a spot such as kneecap:3:sharp", std::string(text));
  }
  model::Spot spot;
  take_text(parts[0], limits_of(&model::Spot::spot), place, reading, spot.spot);
  if (parts.size() > 1 && !parts[1].empty()) take_text(parts[1], {}, place, reading, spot.pain);
  if (parts.size() > 2) take_text(parts[2], limits_of(&model::Spot::quality), place, reading, spot.quality);
  entry.spots.push_back(std::move(spot));
}

}  // namespace

Option<model::CheckIn> spot_option() {
  return {option_name, "NAME[:N[:QUALITY]]", "cli.option.spot", Times::Many, false, take_spot};
}

std::string spot_text(const words::Words& words, const model::Spot& spot) {
  auto text = spot.spot;
  std::replace(text.begin(), text.end(), '_', ' ');
  if (spot.pain) text += " " + score(words, spot.pain);
  return spot.quality.empty() ? text : text + " " + spot.quality;
}

}  // namespace genu::cli
