// The first steps told at once, for screens that come after them.
#pragma once

#include "support/world.hpp"

namespace genu::test {

/// What a runner with a quiet knee answers to a safety question.
inline int quiet_answer(const app::TriageQuestionView& question) {
  if (question.fact == "age") return 35;
  if (question.fact == "improving" || question.fact == "settles_with_rest") return 1;
  return question.kind == model::FactKind::Days && question.fact != "days_since_onset" ? model::never_happened : 0;
}

/// All safety questions of the first steps, quietly, and confirmed.
inline void answer_first_safety(World& world) {
  for (;;) {
    const auto view = must(app::first_steps_view(*world.core));
    if (view.open_signs + view.open_details == 0) break;
    app::AnswerFirstSteps told;
    for (const auto* list : {&view.signs, &view.details})
      for (const auto& question : *list)
        if (question.to_ask) told.facts[question.fact] = quiet_answer(question);
    world.done(told);
  }
  world.done(app::ConfirmSafety{});
}

inline void tell_runners_knee(World& world) {
  app::AnswerFirstSteps told;
  told.knee = model::Side::Right;
  told.spots = {{"kneecap", model::Side::Right, nrs(4), {}}, {"below_kneecap", model::Side::Right, nrs(2), {}}};
  told.usual_week = base::Metres{18000};
  for (const auto question : {"stairs", "downhill", "sitting", "squat"})
    told.replies.push_back({question, {"yes"}, std::nullopt});
  told.replies.push_back({"onset", {"after-load-change"}, std::nullopt});
  told.replies.push_back({"run-behaviour", {"builds"}, std::nullopt});
  world.done(told);
}

}  // namespace genu::test
