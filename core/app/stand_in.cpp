#include "app/stand_in.hpp"

#include <algorithm>

#include "guidance/reasons.hpp"
#include "guidance/substitution.hpp"

namespace genu::app {

namespace {

void replace(ItemVerdict& verdict, model::Item item, model::Reason reason) {
  verdict.item.item = std::move(item);
  verdict.item.move = DoseMove::Swapped;
  verdict.item.reasons = {std::move(reason)};
  verdict.advice.reset();
}

// Whether `exercise` is a rung below `from`: the knee may have asked for it, so it has to earn the way back.
bool is_easier_rung(const Judging& judging, const std::string& exercise, const model::Exercise* from) {
  const auto& catalogue = judging.inside.catalogue;
  for (auto steps = catalogue.exercises().size(); from && from->regression && steps > 0; --steps) {
    if (*from->regression == exercise) return true;
    from = catalogue.exercise(*from->regression);
  }
  return false;
}

// What the session has already. Those of the other days of the phase may be done in it as well.
std::vector<std::string> taken_today(const Judging& judging, const model::Item& item) {
  auto taken = judging.taken;
  for (const auto& other : judging.stand.phase().items) {
    if (other.on == model::ItemDay::Session) continue;
    const auto found = std::find(taken.begin(), taken.end(), other.exercise);
    if (found != taken.end()) taken.erase(found);
  }
  if (item.instead_of) taken.push_back(*item.instead_of);
  return taken;
}

// The programme's own item where it can be done again.
const model::Item* item_to_return_to(const Judging& judging, const model::Item& item) {
  const auto* original = programme_item(judging, item);
  if (!original || !can_be_done(judging, *original)) return nullptr;
  const auto* exercise = judging.inside.catalogue.exercise(original->exercise);
  return is_easier_rung(judging, item.exercise, exercise) ? nullptr : original;
}

}  // namespace

bool can_be_done(const Judging& judging, const model::Item& item) {
  const auto& have = judging.stand.person.equipment;
  const auto* exercise = judging.inside.catalogue.exercise(item.exercise);
  return !have || !exercise || guidance::missing_equipment(*exercise, item.dose.load_text, *have).empty();
}

ItemVerdict with_equipment(const Judging& judging, ItemVerdict verdict) {
  const auto& have = judging.stand.person.equipment;
  const auto item = verdict.item.item;
  if (can_be_done(judging, item)) {
    const auto* original = verdict.item.move == DoseMove::Same ? item_to_return_to(judging, item) : nullptr;
    if (original) {
      replace(verdict, *original, guidance::make_reason("substitution.equipment", {}, "clinical reference 4", "back"));
    }
    return verdict;
  }
  const auto taken = taken_today(judging, item);
  const auto& catalogue = judging.inside.catalogue;
  const auto answer =
      guidance::substitution({*catalogue.exercise(item.exercise), item.dose.load_text, catalogue.exercises(), *have,
                              judging.stand.episode.condition, taken, true});
  if (answer && answer->exercise) {
    replace(verdict, guidance::stand_in_item(item, *answer->exercise), answer->reason);
  } else if (answer) {
    verdict.item.reasons = {answer->reason};
  }
  return verdict;
}

}  // namespace genu::app
