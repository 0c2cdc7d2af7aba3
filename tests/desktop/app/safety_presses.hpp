// The safety questions, answered by pressing.
#pragma once

#include "app_world.hpp"

namespace genu::test {

inline app::TriageView triage(AppWorld& app) { return must(app::triage_view(*app.world.core)); }

// Answers what is asked as a well runner would, by pressing alone.
inline void answer_quietly(AppWorld& app) {
  const auto asked = triage(app).ask;
  for (const auto& question : asked) {
    const auto id = "safety." + question.fact;
    if (question.fact == "improving") {
      app.click(id + ".yes");
    } else if (question.kind == model::FactKind::Flag) {
      app.click(id + ".no");
    } else if (question.kind == model::FactKind::Number && app.has(id + ".0")) {
      app.click(id + ".0");
    } else if (question.kind == model::FactKind::Days && question.fact != "days_since_onset") {
      app.click(id + ".never");
    } else {
      app.click(id);
      app.screen.type(question.fact == "age" ? U"35" : U"0");
      app.screen.settle();
    }
  }
  app.click("safety.save");
}

}  // namespace genu::test
