#include "guidance/overrides.hpp"

#include <algorithm>

namespace genu::guidance {

namespace {

using model::Item;
using model::Override;
using model::OverrideKind;
using model::Programme;
using model::SessionKind;

Band& band_of(LightProfile& profile, SessionKind kind) {
  if (kind == SessionKind::Run) return profile.run;
  return kind == SessionKind::Rehab ? profile.rehab : profile.cross;
}

int& streak_of(LightProfile& profile, SessionKind kind) {
  return kind == SessionKind::Run ? profile.greens_run : profile.greens_rehab;
}

void apply(LightProfile& profile, const Override& change) {
  if (!change.session) return;
  if (change.kind == OverrideKind::PainLimit && change.green && change.amber) {
    band_of(profile, *change.session) = {*change.green, *change.amber};
  }
  if (change.kind == OverrideKind::Streak && change.greens) streak_of(profile, *change.session) = *change.greens;
}

Item with_dose(Item item, const model::Dose& dose) {
  item.dose = dose;
  item.then.clear();
  item.step = 0;
  item.first_dose.reset();
  return item;
}

Item swapped(Item item, const Override& change, const model::Exercise& exercise) {
  item = with_dose(std::move(item), change.dose.value_or(exercise.dose));
  item.exercise = exercise.id;
  item.instead_of.reset();
  item.note.clear();
  model::forget_own(item);
  return item;
}

const Item* find_item(const model::Phase& phase, std::string_view exercise) {
  const auto found =
      std::find_if(phase.items.begin(), phase.items.end(), [&](const Item& item) { return item.exercise == exercise; });
  return found == phase.items.end() ? nullptr : &*found;
}

// An exercise that was left out goes back to where it stood, or to the end of what is left.
void put_back(model::Phase& phase, const model::Phase& original, std::string_view exercise) {
  const auto* item = find_item(original, exercise);
  if (item == nullptr || find_item(phase, exercise) != nullptr) return;
  const auto stood = std::min(phase.items.size(), static_cast<std::size_t>(item - original.items.data()));
  phase.items.insert(phase.items.begin() + static_cast<std::ptrdiff_t>(stood), *item);
}

// The item called `now` as the original has `before`.
void restore(model::Phase& phase, const model::Phase& original, std::string_view now, std::string_view before) {
  const auto* item = find_item(original, before);
  if (item == nullptr) return;
  for (auto& each : phase.items) {
    if (each.exercise == now) each = *item;
  }
}

}  // namespace

bool in_force(const Override& change, base::Day day) {
  return change.day <= day && (!change.ended || day < *change.ended) && (!change.until || day <= *change.until);
}

LightProfile with_overrides(LightProfile profile, std::span<const Override> changes, base::Day day) {
  for (const auto& change : changes) {
    if (in_force(change, day)) apply(profile, change);
  }
  return profile;
}

bool loosens(const Override& change, const LightProfile& profile) {
  if (change.kind == OverrideKind::Exit || change.kind == OverrideKind::RunningLift) return true;
  if (!change.session) return false;
  if (change.kind == OverrideKind::PainLimit && change.green && change.amber) {
    const auto band = band_for(profile, *change.session);
    return *change.green > band.green || *change.amber > band.amber;
  }
  return change.kind == OverrideKind::Streak && change.greens && *change.greens < greens_for(profile, *change.session);
}

std::set<std::string, std::less<>> waived_criteria(std::span<const Override> changes, base::Day day) {
  std::set<std::string, std::less<>> waived;
  for (const auto& change : changes) {
    if (change.kind == OverrideKind::Exit && in_force(change, day)) waived.insert(change.criterion);
  }
  return waived;
}

const Override* set_by(std::span<const Override> changes, std::string_view exercise, base::Day day) {
  const Override* newest = nullptr;
  for (const auto& change : changes) {
    if (!in_force(change, day)) continue;
    const bool dose = change.kind == OverrideKind::Dose && change.exercise == exercise;
    const bool swap = change.kind == OverrideKind::Swap && change.instead == exercise;
    if (dose || swap) newest = &change;
  }
  return newest;
}

const Override* limit_set_by(std::span<const Override> changes, SessionKind kind, base::Day day) {
  const Override* newest = nullptr;
  for (const auto& change : changes) {
    if (change.kind == OverrideKind::PainLimit && change.session == kind && in_force(change, day)) newest = &change;
  }
  return newest;
}

const Override* newest_of(std::span<const Override> changes, OverrideKind kind, base::Day day) {
  const Override* newest = nullptr;
  for (const auto& change : changes) {
    if (change.kind == kind && in_force(change, day)) newest = &change;
  }
  return newest;
}

Programme with_override(Programme plan, std::string_view phase, const Override& change,
                        const model::Exercise* swapped_in) {
  for (auto& each : plan.phases) {
    const bool here = each.id == phase;
    if (change.kind == OverrideKind::Days && here && change.sessions_per_week) {
      each.sessions_per_week = *change.sessions_per_week;
    }
    for (auto& item : each.items) {
      if (item.exercise != change.exercise) continue;
      if (change.kind == OverrideKind::Dose && here && change.dose) item = with_dose(item, *change.dose);
      if (change.kind == OverrideKind::Swap && swapped_in != nullptr) item = swapped(item, change, *swapped_in);
    }
    if (change.kind == OverrideKind::LeaveOut) {
      each.items.erase(std::remove_if(each.items.begin(), each.items.end(),
                                      [&](const Item& item) { return item.exercise == change.exercise; }),
                       each.items.end());
    }
  }
  return plan;
}

Programme without_override(Programme plan, std::string_view phase, const Override& change, const Programme& original) {
  for (auto& each : plan.phases) {
    const auto* as_written = model::find_phase(original, each.id);
    if (as_written == nullptr) continue;
    const bool here = each.id == phase;
    if (change.kind == OverrideKind::Days && here) each.sessions_per_week = as_written->sessions_per_week;
    if (change.kind == OverrideKind::Dose && here) restore(each, *as_written, change.exercise, change.exercise);
    if (change.kind == OverrideKind::Swap) restore(each, *as_written, change.instead, change.exercise);
    if (change.kind == OverrideKind::LeaveOut) put_back(each, *as_written, change.exercise);
  }
  return plan;
}

}  // namespace genu::guidance
