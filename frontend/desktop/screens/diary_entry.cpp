// The entry form and what it stands for.
#include <algorithm>

#include "screens/diary.hpp"
#include "screens/form.hpp"
#include "screens/numbers.hpp"

namespace genu::screens {
namespace {

template <class T>
std::optional<int> score_of(const base::Answer<T>& answer) {
  if (!answer) return std::nullopt;
  if constexpr (std::is_same_v<T, base::Nrs>) {
    return answer->score();
  } else {
    return *answer;
  }
}

std::optional<bool> truth_of(const base::Answer<bool>& answer) {
  return answer ? std::optional<bool>(*answer) : std::nullopt;
}

std::string text_of(const base::Answer<int>& answer) { return answer ? std::to_string(*answer) : std::string(); }

// What stayed folded was never asked, unless it was told before it was folded away.
template <class T>
base::Answer<T> detail(base::Answer<T> answer, bool unfolded) {
  return answer || unfolded ? answer : base::Answer<T>(base::Silence::NotAsked);
}

}  // namespace

app::LogCheckIn command_of(const EntryUi& ui) {
  app::LogCheckIn log;
  log.id = ui.editing;
  log.day = ui.day;
  log.side = ui.knee;
  auto& entry = log.entry;
  const bool asked = ui.details;
  entry.pain_now = answer_of(ui.pain_now);
  entry.note = ui.note;
  entry.medicine = ui.medicine;
  entry.spots = ui.spots;
  entry.catch_count = ui.catch_count;
  entry.morning_pain = detail(answer_of(ui.morning_pain), asked);
  entry.worst_24h = detail(answer_of(ui.worst_24h), asked);
  entry.stairs = detail(answer_of(ui.stairs), asked);
  entry.sitting = detail(answer_of(ui.sitting), asked);
  entry.swelling = detail(answered(ui.swelling), asked);
  entry.sleep_quality = detail(answered(ui.sleep), asked);
  entry.locked = detail(answered(ui.locked), asked);
  entry.woke_at_night = detail(answered(ui.woke_at_night), asked);
  entry.stiffness_min = detail(answered(whole_number(ui.stiffness)), asked);
  entry.gave_way_count = detail(answered(whole_number(ui.gave_way)), asked);
  return log;
}

bool says_something(const EntryUi& ui) {
  auto said = ui;
  said.details = false;
  said.day.reset();
  said.knee.reset();
  return said != EntryUi{};
}

void edit(DiaryUi& ui, const model::CheckIn& entry) {
  forget(ui);
  auto& form = ui.entry;
  form.editing = entry.id;
  form.day = entry.day;
  form.knee = entry.side;
  form.pain_now = score_of(entry.pain_now);
  form.morning_pain = score_of(entry.morning_pain);
  form.worst_24h = score_of(entry.worst_24h);
  form.stairs = score_of(entry.stairs);
  form.sitting = score_of(entry.sitting);
  form.swelling = score_of(entry.swelling);
  form.sleep = score_of(entry.sleep_quality);
  form.locked = truth_of(entry.locked);
  form.woke_at_night = truth_of(entry.woke_at_night);
  form.catch_count = entry.catch_count;
  form.stiffness = text_of(entry.stiffness_min);
  form.gave_way = text_of(entry.gave_way_count);
  form.medicine = entry.medicine;
  form.note = entry.note;
  form.spots = entry.spots;
  form.details = true;
}

void fill_again(EntryUi& ui, const model::CheckIn& same) {
  if (same.swelling) ui.swelling = *same.swelling;
  if (same.locked) ui.locked = *same.locked;
  if (same.woke_at_night) ui.woke_at_night = *same.woke_at_night;
  if (same.catch_count) ui.catch_count = same.catch_count;
  if (same.stiffness_min) ui.stiffness = text_of(same.stiffness_min);
  if (same.gave_way_count) ui.gave_way = text_of(same.gave_way_count);
  if (!same.spots.empty()) ui.spots = same.spots;
  ui.details = true;
}

void bring_back(DiaryUi& ui, const EntryUi& entry) {
  if (!says_something(entry)) return;
  ui.entry = entry;
  ui.brought_back = true;
}

void forget(DiaryUi& ui) {
  auto query = std::move(ui.query);
  ui = {};
  ui.query = std::move(query);
}

}  // namespace genu::screens

namespace genu::base {
template struct Codec<screens::EntryUi>;
}  // namespace genu::base
