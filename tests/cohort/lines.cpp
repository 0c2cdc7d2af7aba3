#include "cohort/lines.hpp"

#include <algorithm>
#include <genu/base/text.hpp>

namespace genu::cohort {

namespace {

constexpr std::string_view times = " \u00D7 ";

std::optional<int> number(std::string_view text) {
  long long value = 0;
  if (!base::parse_integer(text, value)) return std::nullopt;
  return static_cast<int>(value);
}

// Seconds of `30 s` or `15 min`.
std::optional<int> seconds(std::string_view text) {
  if (text.ends_with(" min")) {
    const auto minutes = number(text.substr(0, text.size() - 4));
    return minutes ? std::optional(*minutes * 60) : std::nullopt;
  }
  return text.ends_with(" s") ? number(text.substr(0, text.size() - 2)) : std::nullopt;
}

// What stands behind the sets: `10`, `30 s` or `10, hold 5 s`.
bool read_set(std::string_view text, ShownDose& dose) {
  if (const auto held = seconds(text); held && text.find(',') == std::string_view::npos) {
    dose.hold_s = *held;
    return true;
  }
  constexpr std::string_view hold = ", hold ";
  const auto comma = text.find(hold);
  const auto reps = number(text.substr(0, comma));
  if (!reps) return false;
  dose.reps = *reps;
  if (comma == std::string_view::npos) return true;
  const auto held = seconds(text.substr(comma + hold.size()));
  dose.hold_s = held.value_or(0);
  return held.has_value();
}

bool leads_back(const model::Reason& reason) {
  return reason.rule == "dose-step.swapped" && reason.message == "dose-step.swapped.back";
}

}  // namespace

bool asks_for_more(const app::SessionLine& line) {
  if (line.move == app::DoseMove::Harder) return true;
  return line.move == app::DoseMove::Swapped && std::any_of(line.reasons.begin(), line.reasons.end(), leads_back);
}

std::optional<ShownDose> read_dose(std::string_view text) {
  ShownDose dose;
  const auto sign = text.find(times);
  if (sign != std::string_view::npos) {
    const auto sets = number(text.substr(0, sign));
    if (!sets) return std::nullopt;
    dose.sets = *sets;
    text.remove_prefix(sign + times.size());
  }
  return read_set(text, dose) ? std::optional(dose) : std::nullopt;
}

std::vector<model::Dose> named_doses(const content::Catalogue& catalogue, std::string_view programme,
                                     std::string_view phase, std::string_view exercise) {
  const auto* whole = catalogue.programme(programme);
  const auto* part = whole ? model::find_phase(*whole, phase) : nullptr;
  std::vector<model::Dose> doses;
  for (std::size_t i = 0; part && i < part->items.size(); ++i) {
    const auto& item = part->items[i];
    if (item.exercise != exercise) continue;
    doses.push_back(item.dose);
    doses.insert(doses.end(), item.then.begin(), item.then.end());
  }
  if (doses.empty()) {
    if (const auto* own = catalogue.exercise(exercise)) doses.push_back(own->dose);
  }
  return doses;
}

}  // namespace genu::cohort
