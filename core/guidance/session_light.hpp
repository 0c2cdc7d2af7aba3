// The traffic light of one session (clinical reference 3.2): the worst of its components, and why.
#pragma once
#include <genu/base/answer.hpp>
#include <genu/base/units.hpp>
#include <genu/model/reason.hpp>

#include "guidance/light_profile.hpp"

namespace genu::guidance {

/// What a person said about one session and the morning after it.
struct SessionResponse {
  model::SessionKind kind = model::SessionKind::Rehab;
  base::Answer<base::Nrs> pain_before;
  base::Answer<base::Nrs> pain_during;  ///< the worst of the session
  base::Answer<base::Nrs> pain_60min;   ///< an hour after; needed for runs only
  std::optional<int> usual_morning;     ///< see usual_morning.hpp
  base::Answer<base::Nrs> next_morning;
  base::Answer<model::MorningChange> change;  ///< the next morning in a word
  base::Answer<int> stiffness_change_min;     ///< minutes above the usual
  base::Answer<int> swelling_change;          ///< grades above the one before the session
  base::Answer<bool> limp;
  base::Answer<bool> sharp_sudden;
  base::Answer<bool> gave_way;
  base::Answer<bool> locked;
  bool follow_up_late = false;  ///< whether `follow_up_hours` have passed since the session
};

/// Hours for which a missing follow-up is waited for (clinical reference 3.2).
inline constexpr int follow_up_hours = 36;

/// The worst of the components, with one reason for each that is amber or red; where none is, one for each answer that
/// is missing; where nothing is, `light.green`.
///
/// Rules: `light.during`, `light.settle-60`, `light.next-morning`, `light.stiffness`, `light.swelling`, `light.limp`,
/// `light.sharp-sudden`, `light.gave-way`, `light.locked`; and for what is not known `light.missing-follow-up`,
/// `light.missing-pain-during`, `light.missing-baseline`.
/// A run is answered in words of its own: `.run` stands behind the rule in those message keys.
/// A missing answer that is needed never makes a session green: without amber or red elsewhere the light is pending
/// until the follow-up is late, then amber. Where the usual morning is unknown, the pain before the session stands in
/// for it, else the change in a word does. `Worse` is amber at least, whatever the numbers say.
[[nodiscard]] model::LightAdvice session_light(const SessionResponse& response, const LightProfile& profile);

/// A light as other rules look at it: without words, so that a long history costs little.
struct LightSeen {
  model::Light light = model::Light::Pending;
  bool during = false;     ///< `light.during` is among the reasons
  bool settle_60 = false;  ///< `light.settle-60`
  bool gave_way = false;   ///< `light.gave-way`
  bool locked = false;     ///< `light.locked`

  bool operator==(const LightSeen&) const = default;
};

/// The light that session_light() gives, without its words.
[[nodiscard]] LightSeen light_seen(const SessionResponse& response, const LightProfile& profile);

/// Whether `rule` is among the reasons.
[[nodiscard]] bool has_reason(const model::LightAdvice& advice, std::string_view rule);
[[nodiscard]] bool has_reason(const model::ActionAdvice& advice, std::string_view rule);

}  // namespace genu::guidance
