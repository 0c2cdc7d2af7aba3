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

}  // namespace

app::LogCheckIn command_of(const EntryUi& ui) {
  app::LogCheckIn log;
  log.id = ui.editing;
  log.side = ui.knee;
  auto& entry = log.entry;
  entry.pain_now = answer_of(ui.pain_now);
  entry.note = ui.note;
  entry.medicine = ui.medicine;
  // What stayed folded was never asked.
  if (!ui.details) return log;
  entry.morning_pain = answer_of(ui.morning_pain);
  entry.worst_24h = answer_of(ui.worst_24h);
  entry.stairs = answer_of(ui.stairs);
  entry.sitting = answer_of(ui.sitting);
  entry.swelling = answered(ui.swelling);
  entry.sleep_quality = answered(ui.sleep);
  entry.locked = answered(ui.locked);
  entry.woke_at_night = answered(ui.woke_at_night);
  entry.stiffness_min = answered(whole_number(ui.stiffness));
  entry.gave_way_count = answered(whole_number(ui.gave_way));
  return log;
}

void edit(EntryUi& ui, const model::CheckIn& entry) {
  ui = {};
  ui.editing = entry.id;
  ui.knee = entry.side;
  ui.pain_now = score_of(entry.pain_now);
  ui.morning_pain = score_of(entry.morning_pain);
  ui.worst_24h = score_of(entry.worst_24h);
  ui.stairs = score_of(entry.stairs);
  ui.sitting = score_of(entry.sitting);
  ui.swelling = score_of(entry.swelling);
  ui.sleep = score_of(entry.sleep_quality);
  ui.locked = truth_of(entry.locked);
  ui.woke_at_night = truth_of(entry.woke_at_night);
  ui.stiffness = text_of(entry.stiffness_min);
  ui.gave_way = text_of(entry.gave_way_count);
  ui.medicine = entry.medicine;
  ui.note = entry.note;
  ui.details = true;
}

}  // namespace genu::screens
