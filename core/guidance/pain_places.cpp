#include "guidance/pain_places.hpp"

#include <algorithm>

namespace genu::guidance {

namespace {

constexpr std::string_view elsewhere = "elsewhere";
constexpr std::size_t most_places = 2;

struct PlaceOfSpot {
  std::string_view spot, place;
};

constexpr PlaceOfSpot places_of_spots[] = {
    {"kneecap", "around-kneecap"},      {"above_kneecap", "around-kneecap"}, {"below_kneecap", "below-kneecap-spot"},
    {"outer_joint_line", "outer-side"}, {"it_band", "outer-side"},           {"inner_joint_line", "inner-side"},
    {"back_of_knee", "back"},
};

// A spot without a score counts as less than any score; the order of touching breaks ties.
std::vector<model::Spot> worst_first(std::span<const model::Spot> spots) {
  std::vector<model::Spot> order(spots.begin(), spots.end());
  const auto score = [](const model::Spot& spot) { return spot.pain ? spot.pain->score() : -1; };
  std::stable_sort(order.begin(), order.end(),
                   [&](const model::Spot& a, const model::Spot& b) { return score(a) > score(b); });
  return order;
}

void add(std::string_view place, std::vector<std::string>& places) {
  const bool known = std::find(places.begin(), places.end(), place) != places.end();
  if (!known && place != elsewhere && places.size() < most_places) places.emplace_back(place);
}

}  // namespace

std::string_view place_of(std::string_view spot) {
  for (const auto& each : places_of_spots) {
    if (each.spot == spot) return each.place;
  }
  return elsewhere;
}

std::vector<std::string> places_of(std::span<const std::string> said, std::span<const model::Spot> spots) {
  std::vector<std::string> found;
  for (const auto& place : said) add(place, found);
  for (const auto& spot : worst_first(spots)) add(place_of(spot.spot), found);
  if (found.empty() && !(said.empty() && spots.empty())) found.emplace_back(elsewhere);
  return found;
}

}  // namespace genu::guidance
