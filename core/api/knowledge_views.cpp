// The catalogue and the pages as methods.
#include "api/method.hpp"
#include "api/view_params.hpp"

namespace genu::api {

void add_knowledge_views(std::vector<Method>& methods) {
  const auto add = [&](Method method) { methods.push_back(std::move(method)); };
  add(view<Nothing>("equipment", "What there is to train with.",
                    [](const app::Core& core, const Nothing&) { return app::equipment_view(core); }));
  add(view<Filter>("exercises", "The exercises that pass a filter.", [](const app::Core& core, const Filter& filter) {
    return app::exercise_choices(core, {filter.target, filter.equipment, filter.level});
  }));
  add(view<Named>("exercise", "One exercise in full.",
                  [](const app::Core& core, const Named& of) { return app::exercise_view(core, of.id); }));
  add(view<Nothing>("pages", "The pages to read.",
                    [](const app::Core& core, const Nothing&) { return app::page_choices(core); }));
  add(view<Named>("page", "One page.",
                  [](const app::Core& core, const Named& of) { return app::page_view(core, of.id); }));
}

}  // namespace genu::api
