#include "guidance/dose_step.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "guidance/reasons.hpp"

namespace genu::guidance {

namespace {

using model::Category;
using model::Dose;
using model::Exercise;
using model::Item;

// Clinical reference 3.3 (one change only: + 2 repetitions or 5 to 10 % load; back 20 %) and 4 (adding load).
constexpr int reps_a_step = 2;
constexpr int rep_steps = 2;         // up to 4 above the first
constexpr int load_step_parts = 20;  // a twentieth, that is 5 %, rounded up to whole per cent
constexpr int shrink_percent = 80;
// Design choices of this file.
constexpr int hold_step_s = 5;
constexpr int longest_hold_s = 60;
constexpr int steps_to_return = 2;
// The limits of the fields (model/dose.hpp, model/programme.hpp).
constexpr int most_reps = 100;
constexpr int least_load = 50;
constexpr int most_load = 300;
constexpr int lowest_step = off_the_ladder + 1;
constexpr int highest_step = 40;

constexpr std::string_view source = "clinical reference 3.3";

std::string lower_case(std::string_view text) {
  std::string lower;
  for (const char c : text) lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return lower;
}

// Whether the load is given as a repetition maximum, such as 8RM, which ties it to the repetitions.
bool set_by_rm(const Dose& dose) {
  const auto text = lower_case(dose.load_text);
  for (auto at = text.find("rm"); at != std::string::npos; at = text.find("rm", at + 1)) {
    if (at > 0 && std::isdigit(static_cast<unsigned char>(text[at - 1])) != 0) return true;
  }
  return false;
}

bool starts_without_load(const Dose& dose) { return lower_case(dose.load_text).rfind("bodyweight", 0) == 0; }

bool is_held(const Dose& dose, const Exercise& exercise) {
  return exercise.category == Category::Isometric || (dose.reps == 1 && dose.hold.count > 0);
}

bool climbs(const Exercise& exercise) {
  return exercise.category == Category::Strength || exercise.category == Category::Isometric ||
         exercise.category == Category::Balance;
}

// Plyometric exercises never climb on their own, but they do give way to easier ones.
bool descends(const Exercise& exercise) { return climbs(exercise) || exercise.category == Category::Plyometric; }

// How doses climb above those that the programme names.
enum class Path { None, Hold, Reps, RepsThenLoad, Load };

Path path_of(const Dose& top, const Exercise& exercise, bool named_by_programme) {
  if (!climbs(exercise)) return Path::None;
  if (is_held(top, exercise)) return named_by_programme ? Path::None : Path::Hold;
  if (takes_load(top)) return named_by_programme || set_by_rm(top) ? Path::Load : Path::RepsThenLoad;
  return named_by_programme ? Path::None : Path::Reps;
}

struct Ladder {
  const Dose& first;
  const std::vector<Dose>& then;
  const Exercise& exercise;

  [[nodiscard]] const Dose& top() const { return then.empty() ? first : then.back(); }
};

Ladder ladder_of(const Item& item, const Exercise& exercise) {
  return {item.first_dose ? *item.first_dose : item.dose, item.then, exercise};
}

std::optional<Dose> with_reps(Dose dose, int more) {
  dose.reps += more;
  return dose.reps <= most_reps ? std::optional(dose) : std::nullopt;
}

std::optional<Dose> with_load(Dose dose, int steps) {
  for (int step = 0; step < steps; ++step) {
    dose.load_percent += (dose.load_percent + load_step_parts - 1) / load_step_parts;
    if (dose.load_percent > most_load) return std::nullopt;
  }
  return dose;
}

// A last step that is cut short by the cap is a step still.
std::optional<Dose> with_hold(Dose dose, int steps) {
  const auto first = dose.hold.count;
  const auto cap = std::max(first, std::min<std::int64_t>(first * 3 / 2, longest_hold_s));
  if (first + (steps - 1) * hold_step_s >= cap) return std::nullopt;
  dose.hold.count = std::min(cap, first + steps * hold_step_s);
  return dose;
}

// The dose `steps` (1 or more) above the last that the programme names.
std::optional<Dose> climbed(const Ladder& ladder, int steps) {
  constexpr int cycle = rep_steps + 1;
  switch (path_of(ladder.top(), ladder.exercise, !ladder.then.empty())) {
    case Path::None:
      return std::nullopt;
    case Path::Hold:
      return with_hold(ladder.top(), steps);
    case Path::Reps:
      return steps <= rep_steps ? with_reps(ladder.top(), steps * reps_a_step) : std::nullopt;
    case Path::Load:
      return with_load(ladder.top(), steps);
    case Path::RepsThenLoad:
      break;
  }
  const auto loaded = with_load(ladder.top(), steps / cycle);
  return loaded ? with_reps(*loaded, steps % cycle * reps_a_step) : std::nullopt;
}

// A fifth less each time, never below half of the first or below 1; nothing where that is no change.
std::optional<int> shrunk(int first, int lowest, int steps) {
  const int floor = std::max({1, lowest, (first + 1) / 2});
  int number = first;
  for (int step = 0; step < steps; ++step) {
    const int less = std::max(floor, number * shrink_percent / 100);
    if (less >= number) return std::nullopt;
    number = less;
  }
  return number;
}

// The dose `steps` (1 or more) below the first.
std::optional<Dose> lowered(const Ladder& ladder, int steps) {
  Dose dose = ladder.first;
  if (is_held(dose, ladder.exercise)) {
    const auto hold = shrunk(static_cast<int>(dose.hold.count), 1, steps);
    if (!hold) return std::nullopt;
    dose.hold.count = *hold;
  } else if (takes_load(dose) && !starts_without_load(dose)) {
    const auto load = shrunk(dose.load_percent, least_load, steps);
    if (!load) return std::nullopt;
    dose.load_percent = *load;
  } else {
    const auto reps = shrunk(dose.reps, 1, steps);
    if (!reps) return std::nullopt;
    dose.reps = *reps;
  }
  return dose;
}

std::optional<Dose> dose_at(const Ladder& ladder, int step) {
  const int named = static_cast<int>(ladder.then.size());
  if (step < 0) return lowered(ladder, -step);
  if (step == 0) return ladder.first;
  if (step <= named) return ladder.then[static_cast<std::size_t>(step - 1)];
  return climbed(ladder, step - named);
}

Item moved_to(const Item& item, const Exercise& exercise, int step) {
  const auto ladder = ladder_of(item, exercise);
  const auto dose = step >= lowest_step && step <= highest_step ? dose_at(ladder, step) : std::nullopt;
  if (!dose) return item;
  Item moved = item;
  moved.first_dose = step == 0 ? std::nullopt : std::optional(ladder.first);
  moved.dose = *dose;
  moved.step = step;
  return moved;
}

Item swapped_for(const Item& item, const Exercise& regression) {
  Item swapped = item;
  swapped.exercise = regression.id;
  swapped.dose = regression.dose;
  swapped.then.clear();
  swapped.step = 0;
  swapped.first_dose.reset();
  if (!item.own_name.empty()) swapped.note.clear();
  model::forget_own(swapped);
  // Two steps down still stand in for the exercise that the phase names, unless that is where they lead.
  if (!item.instead_of) swapped.instead_of = item.exercise;
  return swapped;
}

}  // namespace

Item harder(const Item& item, const Exercise& exercise) { return moved_to(item, exercise, item.step + 1); }

Item easier(const Item& item, const Exercise& exercise, const Exercise* regression) {
  if (item.step > 0) return moved_to(item, exercise, item.step - 1);
  if (!descends(exercise)) return item;
  if (regression != nullptr && item.step == 0) return swapped_for(item, *regression);
  return moved_to(item, exercise, item.step - 1);
}

bool ready_to_return(const Item& item, const Exercise& exercise) {
  if (!item.instead_of) return false;
  return item.step >= steps_to_return || (item.step >= 0 && harder(item, exercise) == item);
}

bool takes_load(const Dose& dose) {
  auto text = lower_case(dose.load_text);
  constexpr std::string_view own = "bodyweight";
  for (auto at = text.find(own); at != std::string::npos; at = text.find(own)) text.erase(at, own.size());
  constexpr std::array<std::string_view, 4> loads{"weight", "dumbbell", "load", " kg"};
  return set_by_rm(dose) || std::any_of(loads.begin(), loads.end(),
                                        [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

DoseChange dose_change(const Item& before, const Item& after) {
  Values values{
      {"exercise", after.exercise}, {"old", model::short_text(before.dose)}, {"new", model::short_text(after.dose)}};
  const auto answer = [&](DoseMove move, std::string_view variant = {}) {
    return DoseChange{move,
                      make_reason("dose-step." + std::string(base::name_of(move)), std::move(values), source, variant)};
  };
  if (before.exercise != after.exercise) {
    values["instead_of"] = before.exercise;
    return answer(DoseMove::Swapped, after.instead_of ? "" : "back");
  }
  if (before.step == after.step) return answer(DoseMove::Same);
  const bool load = before.dose.load_percent != after.dose.load_percent;
  if (load) {
    values["old_load"] = std::to_string(before.dose.load_percent);
    values["new_load"] = std::to_string(after.dose.load_percent);
  }
  return answer(after.step > before.step ? DoseMove::Harder : DoseMove::Easier, load ? "load" : "");
}

}  // namespace genu::guidance
