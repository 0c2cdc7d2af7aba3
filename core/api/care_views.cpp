// Safety, pattern, holds, tests and running as methods.
#include "api/method.hpp"
#include "api/view_params.hpp"

namespace genu::api {

void add_care_views(std::vector<Method>& methods) {
  const auto add = [&](Method method) { methods.push_back(std::move(method)); };
  const auto plain = [&](const char* name, const char* about, auto ask) {
    methods.push_back(view<Nothing>(name, about, [ask](const app::Core& core, const Nothing&) { return ask(core); }));
  };
  plain("triage", "What the safety answers come to, and what still has to be asked.", app::triage_view);
  plain("triage-questions", "Every safety question with what is known.", app::triage_questions);
  plain("pattern", "Which pattern the answers resemble.", app::pattern_view);
  plain("pattern-questions", "The questions about the pattern.", app::pattern_questions);
  plain("pathway", "Which way to go, and the programmes on offer.", app::pathway_view);
  plain("first-steps", "The first steps: what is asked, told, and what it comes to.", app::first_steps_view);
  plain("holds", "Holds and the flare.", app::holds_view);
  plain("overrides", "What a physiotherapist has changed.", app::overrides_view);
  plain("limits", "Every limit that is in force, by whom, and what opens a lock on running.", app::limits_view);
  plain("messages", "The messages of the physiotherapist, and how far each has come.", app::messages_view);
  add(view<OfWeek>("paper-week", "The weekly grid of the hand-out, to be filled in from the sheet that came back.",
                   [](const app::Core& core, const OfWeek& of) { return app::paper_week_view(core, of.day); }));
  plain("tests", "The self-tests.", app::tests_view);
  add(view<Named>("test", "One self-test.",
                  [](const app::Core& core, const Named& of) { return app::test_view(core, of.id); }));
  plain("measures", "Scores and how they have changed.", app::measures_view);
  add(view<Named>("measure", "The scores of one measure.",
                  [](const app::Core& core, const Named& of) { return app::measure_view(core, of.id); }));
  plain("settings", "How the person wants Genu to be.", app::settings_view);
  plain("reminders", "What to remind of.", app::reminders);
  plain("ladder", "The return-to-run ladder.", app::ladder_view);
  add(view<Planned>("run-check", "How a planned run compares.", [](const app::Core& core, const Planned& planned) {
    return app::run_check(core, {planned.distance, planned.duration});
  }));
}

}  // namespace genu::api
