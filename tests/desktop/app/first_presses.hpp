// The safety questions of the first steps, by pressing, as a runner with a quiet knee answers them.
#pragma once

#include <algorithm>
#include <genu/app/views/first_steps.hpp>

#include "app_world.hpp"

namespace genu::test {

inline void answer_detail(AppWorld& app, const app::TriageQuestionView& question) {
  const auto id = "first." + question.fact;
  if (question.fact == "improving") return app.click(id + ".yes");
  if (app.has(id + ".never")) return app.click(id + ".never");
  if (app.has(id + ".0")) return app.click(id + ".0");
  app.click(id);
  app.screen.type(question.fact == "age" ? U"35" : U"0");
  app.screen.press(ui::Key::Tab);
  app.screen.settle();
}

/// One press says no to all signs; then what is open, one by one, as each answer may close others.
inline void press_quiet_answers(AppWorld& app) {
  app.click("first.no-to-others");
  for (int most = 0; most < 60; ++most) {
    const auto view = must(app::first_steps_view(*app.world.core));
    const auto open =
        std::find_if(view.details.begin(), view.details.end(), [](const auto& question) { return question.to_ask; });
    if (open == view.details.end()) return;
    answer_detail(app, *open);
  }
  FAIL("the questions do not end");
}

}  // namespace genu::test
