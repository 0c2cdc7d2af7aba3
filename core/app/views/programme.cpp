// The programme in full: its phases, what is asked to move on, and how the plan has changed.
#include "app/facts.hpp"
#include "app/views/lines.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;

PhaseView phase_view(const Inside& inside, const model::Phase& phase) {
  PhaseView view;
  view.id = phase.id;
  view.name = phase.name;
  view.goal = phase.goal;
  view.running = phase.running;
  view.sessions_per_week = phase.sessions_per_week;
  for (const auto& item : phase.items) view.lines.push_back(line_of(inside, item));
  return view;
}

ProgrammeView of_programme(const Inside& inside, const model::Programme& programme) {
  ProgrammeView view;
  view.name = programme.name;
  view.basis = programme.basis;
  for (const auto& phase : programme.phases) view.phases.push_back(phase_view(inside, phase));
  return view;
}

void add_criteria(const Inside& inside, ProgrammeView& view, const History& history, const Standpoint& stand) {
  const auto here = model::phase_index(stand.plan.programme, stand.phase_start.phase);
  for (std::size_t i = 0; i < here; ++i) view.phases[i].done = true;
  view.phases[here].current = true;
  const auto advice = phase_advice(history, stand, assess(inside, history, stand).facts);
  for (const auto& result : advice.exit) view.phases[here].criteria.push_back(view_of(result));
  for (const auto& result : advice.entry) view.phases[here].criteria.push_back(view_of(result));
}

// A version as the list shows it. Each is a whole programme, so it is read once.
Result<PlanVersionView> version_of(const Inside& inside, const Id& id) {
  auto& known = inside.at_hand.plan_versions;
  if (const auto found = known.find(id); found != known.end()) return found->second;
  const auto plan = inside.store.get<model::Plan>(id);
  if (!plan) return Unexpected{plan.error()};
  if (!*plan) return base::fail(base::ErrorCode::Damaged, "plan[" + id.text() + "]");
  return known.emplace(id, PlanVersionView{(*plan)->version, (*plan)->day, (*plan)->author, (*plan)->reason})
      .first->second;
}

Result<std::vector<PlanVersionView>> versions_of(const Inside& inside, const Standpoint& stand) {
  constexpr int most = 50;
  const auto ids = inside.store.list_ids<model::Plan>(
      store::Query{}.where("episode", stand.episode.id).newest_first("version").limit(most));
  if (!ids) return Unexpected{ids.error()};
  std::vector<PlanVersionView> versions;
  for (const auto& id : *ids) {
    auto version = version_of(inside, id);
    if (!version) return Unexpected{version.error()};
    versions.push_back(std::move(*version));
  }
  return versions;
}

Result<ProgrammeView> running(const Inside& inside, const Standpoint& stand) {
  const auto history = history_of(inside, stand);
  if (!history) return Unexpected{history.error()};
  auto view = of_programme(inside, stand.plan.programme);
  view.standing = standing_of(stand);
  add_criteria(inside, view, *history, stand);
  auto versions = versions_of(inside, stand);
  if (!versions) return Unexpected{versions.error()};
  view.versions = std::move(*versions);
  return view;
}

}  // namespace

Result<ProgrammeView> programme_view(const Core& core, const std::string& programme) {
  const auto& inside = core.inside();
  if (!programme.empty()) {
    const auto* found = inside.catalogue.programme(programme);
    if (!found) {
      return base::refuse(base::ErrorCode::NotFound, "may.unknown-programme", "programme", {}, programme);
    }
    return of_programme(inside, *found);
  }
  const auto stand = running_standpoint(inside);
  if (!stand) return Unexpected{stand.error()};
  return running(inside, *stand);
}

Result<std::vector<ProgrammeChoice>> programme_choices(const Core& core) {
  const auto& catalogue = core.inside().catalogue;
  std::vector<ProgrammeChoice> choices;
  for (const auto& programme : catalogue.programmes()) {
    const auto* condition = catalogue.condition(programme.condition);
    choices.push_back({programme.id, programme.name, programme.condition,
                       condition ? condition->name : programme.condition, condition ? condition->summary : "",
                       static_cast<int>(programme.phases.size())});
  }
  return choices;
}

}  // namespace genu::app
