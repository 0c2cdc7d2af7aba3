#include "guidance/light_profile.hpp"

#include <algorithm>
#include <array>

namespace genu::guidance {

namespace {

// The table of clinical reference 3.2. The bands of the default are those of thomee1997; 2 while running is
// esculier2018, 3 for a loaded tendon breda2021; the rest are design choices.
const std::array<LightProfile, 4>& profiles() {
  static const std::array<LightProfile, 4> table{{
      {"default", {2, 5}, {2, 5}, {2, 5}, 2, 2},
      {"patellar-tendinopathy", {3, 5}, {3, 5}, {2, 5}, 2, 3},
      {"knee-oa", {2, 5}, {2, 4}, {2, 5}, 2, 3},
      {"post-injection", {2, 4}, {2, 3}, {2, 4}, 3, 3},
  }};
  return table;
}

}  // namespace

const LightProfile& profile_for(std::string_view condition) {
  const auto& table = profiles();
  const auto found =
      std::find_if(table.begin(), table.end(), [&](const LightProfile& profile) { return profile.id == condition; });
  return found == table.end() ? table.front() : *found;
}

Band band_for(const LightProfile& profile, model::SessionKind kind) {
  switch (kind) {
    case model::SessionKind::Rehab:
      return profile.rehab;
    case model::SessionKind::Run:
      return profile.run;
    case model::SessionKind::Cross:
      break;
  }
  return profile.cross;
}

int greens_for(const LightProfile& profile, model::SessionKind kind) {
  return kind == model::SessionKind::Run ? profile.greens_run : profile.greens_rehab;
}

}  // namespace genu::guidance
