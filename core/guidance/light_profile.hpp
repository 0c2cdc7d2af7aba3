// How much pain a session may bring, by condition and kind of session (clinical reference 3.2).
#pragma once
#include <genu/model/terms.hpp>
#include <string_view>

namespace genu::guidance {

/// Highest worst pain (NRS) that is still green, and still amber; anything above is red.
struct Band {
  int green = 2;
  int amber = 5;

  bool operator==(const Band&) const = default;
};

/// The limits and green streaks of one condition. A physiotherapist may lower any of them.
struct LightProfile {
  std::string_view id;  ///< condition id, or `default`; valid for ever
  Band rehab;
  Band run;
  Band cross;
  int greens_rehab = 2;  ///< green sessions in a row before more is asked; also for cross training
  int greens_run = 2;

  bool operator==(const LightProfile&) const = default;
};

/// The profile of a condition; the default one where the condition has none of its own.
[[nodiscard]] const LightProfile& profile_for(std::string_view condition);

[[nodiscard]] Band band_for(const LightProfile& profile, model::SessionKind kind);
[[nodiscard]] int greens_for(const LightProfile& profile, model::SessionKind kind);

}  // namespace genu::guidance
