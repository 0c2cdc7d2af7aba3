// What each version of a plan changed, and how long its phases take.
#include <genu/app/views/plan_story.hpp>

#include <algorithm>

#include "app/standpoint.hpp"
#include "guidance/dose_step.hpp"

namespace genu::app {

namespace {

using model::Item;

std::string name_of_exercise(const content::Catalogue& catalogue, const std::string& id) {
  const auto* exercise = catalogue.exercise(id);
  return exercise ? exercise->name : id;
}

PlanChangeKind kind_of(model::DoseMove move) {
  switch (move) {
    case model::DoseMove::Harder:
      return PlanChangeKind::Harder;
    case model::DoseMove::Easier:
      return PlanChangeKind::Easier;
    case model::DoseMove::Swapped:
      return PlanChangeKind::Swapped;
    case model::DoseMove::Same:
      break;
  }
  return PlanChangeKind::Changed;
}

const Item* find_item(const std::vector<Item>& items, const std::string& exercise) {
  const auto found =
      std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.exercise == exercise; });
  return found == items.end() ? nullptr : &*found;
}

// The item that another one has taken the place of: by name, else the one that stood there.
const Item* stood_there(const std::vector<Item>& before, const std::vector<Item>& after, std::size_t at) {
  const auto& item = after[at];
  if (item.instead_of) {
    if (const auto* found = find_item(before, *item.instead_of)) return found;
  }
  const bool same_list = before.size() == after.size() && find_item(after, before[at].exercise) == nullptr;
  return same_list ? &before[at] : nullptr;
}

class PlanChanges {
 public:
  explicit PlanChanges(const content::Catalogue& catalogue) : catalogue_(catalogue) {}

  void compare(const model::Phase& before, const model::Phase& after) {
    for (std::size_t i = 0; i < after.items.size(); ++i) look(before.items, after.items, i);
    for (const auto& item : before.items) {
      if (find_item(after.items, item.exercise) || taken_over(item.exercise)) continue;
      add({PlanChangeKind::LeftOut, item.exercise, name(item.exercise), model::short_text(item.dose), {}}, left_out_);
    }
  }

  [[nodiscard]] std::vector<PlanChange> all() && {
    for (auto& each : left_out_) changes_.push_back(std::move(each));
    return std::move(changes_);
  }

 private:
  [[nodiscard]] std::string name(const std::string& exercise) const { return name_of_exercise(catalogue_, exercise); }

  static void add(PlanChange change, std::vector<PlanChange>& changes) {
    if (std::find(changes.begin(), changes.end(), change) == changes.end()) changes.push_back(std::move(change));
  }
  [[nodiscard]] bool taken_over(const std::string& exercise) const {
    return std::find(taken_over_.begin(), taken_over_.end(), exercise) != taken_over_.end();
  }

  void look(const std::vector<Item>& before, const std::vector<Item>& after, std::size_t at) {
    const auto& item = after[at];
    const auto dose = model::short_text(item.dose);
    if (const auto* known = find_item(before, item.exercise)) {
      if (known->dose == item.dose) return;
      const auto kind = kind_of(guidance::dose_change(*known, item).move);
      return add({kind, item.exercise, name(item.exercise), model::short_text(known->dose), dose}, changes_);
    }
    if (const auto* gone = stood_there(before, after, at)) {
      taken_over_.push_back(gone->exercise);
      return add({PlanChangeKind::Swapped, item.exercise, name(item.exercise), name(gone->exercise), dose}, changes_);
    }
    add({PlanChangeKind::Added, item.exercise, name(item.exercise), {}, dose}, changes_);
  }

  const content::Catalogue& catalogue_;
  std::vector<PlanChange> changes_, left_out_;
  std::vector<std::string> taken_over_;
};

}  // namespace

std::vector<PlanChange> plan_changes(const Core& core, const model::Programme& before, const model::Programme& after) {
  PlanChanges changes(core.inside().catalogue);
  for (const auto& phase : after.phases) {
    if (const auto* same = model::find_phase(before, phase.id)) changes.compare(*same, phase);
  }
  return std::move(changes).all();
}

base::Result<PlanStory> plan_story(const Core& core) {
  constexpr std::size_t most = 10;
  const auto& inside = core.inside();
  const auto stand = standpoint_of(inside);
  if (!stand) return base::Unexpected{stand.error()};
  PlanStory story;
  if (!*stand) return story;
  for (const auto& phase : (*stand)->plan.programme.phases) story.phases.push_back(phase.typical_weeks);
  const auto plans = inside.store.list<model::Plan>(
      store::Query{}.where("episode", (*stand)->episode.id).newest_first("version").limit(most + 1));
  if (!plans) return base::Unexpected{plans.error()};
  for (std::size_t i = 0; i < plans->size() && i < most; ++i) {
    VersionStory version{(*plans)[i].version, {}};
    if (i + 1 < plans->size()) version.changes = plan_changes(core, (*plans)[i + 1].programme, (*plans)[i].programme);
    story.versions.push_back(std::move(version));
  }
  return story;
}

}  // namespace genu::app

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<app::PlanChange>;
template struct Codec<app::VersionStory>;
template struct Codec<app::PlanStory>;
}  // namespace genu::base
