// The people in care as methods. A review is of the person whom the request is about.
#include <genu/app/views/plan_draft.hpp>

#include "api/method.hpp"
#include "api/view_params.hpp"

namespace genu::api {

namespace {

struct Typed {
  std::string text;
};
constexpr auto fields_of(base::Type<Typed>) {
  return base::record<Typed>("typed", base::field("text", &Typed::text, "words").within(0, 100).or_default());
}

}  // namespace

void add_caseload_views(std::vector<Method>& methods) {
  const auto add = [&](Method method) { methods.push_back(std::move(method)); };
  add(view<app::CaseloadAsked>(
      "caseload", "The people in care, most urgent first.",
      [](const app::Core& core, const app::CaseloadAsked& asked) { return app::caseload_view(core, asked); }));
  add(view<Nothing>("review", "One person in care on one screen.",
                    [](const app::Core& core, const Nothing&) { return app::review_view(core); }));
  add(view<Newest>("audit", "The newest commands, as the journal has them.",
                   [](const app::Core& core, const Newest& of) { return app::audit_view(core, of.most); }));
  add(view<Nothing>("plan-draft", "The plan that is being built.",
                    [](const app::Core& core, const Nothing&) { return app::plan_draft_view(core); }));
  add(view<Nothing>("plan-templates", "One's own templates.",
                    [](const app::Core& core, const Nothing&) { return app::template_choices(core); }));
  add(view<Typed>("find-exercises", "Exercises by words of name, muscle, equipment, kind or position.",
                  [](const app::Core& core, const Typed& typed) { return app::find_exercises(core, typed.text); }));
}

}  // namespace genu::api
