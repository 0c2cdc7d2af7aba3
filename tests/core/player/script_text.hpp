// The words of a script: reading its lines, and saying what happened.
#pragma once
#include <genu/player/face.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace genu::player {

/// Reads one line about the exercises, the knee or how to lead; false where it is none of these.
struct Prescription {
  std::vector<PlanItem> items;
  model::Side affected = model::Side::Left;
  std::optional<base::Nrs> too_much;
  std::string pain_advice;
  Timing timing;
  CueChoice cues;

  [[nodiscard]] bool read(std::string_view line);
  [[nodiscard]] Plan plan() const;
};

/// `press`, `skip hurts`, `pain 7`, … or nothing.
[[nodiscard]] std::optional<What> event_from(std::string_view words);

/// `1:05` or `1:05.3`, as milliseconds; nothing where `text` is no time.
[[nodiscard]] std::optional<std::int64_t> time_from(std::string_view text);
[[nodiscard]] std::string time_text(std::int64_t ms);

/// One effect in plain words; cues in the words the person hears.
[[nodiscard]] std::string effect_text(const Effect& effect, const Plan& plan);
[[nodiscard]] std::string face_text(const Face& face);

}  // namespace genu::player
