// Holds and flares: as cards on Today, and as a list.
#include <algorithm>

#include "app/views/cards.hpp"
#include "app/views/lines.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;

// An exercise as the catalogue has it, prescribed by nobody.
model::Item usual_item(const model::Exercise& exercise) {
  model::Item item;
  item.exercise = exercise.id;
  item.dose = exercise.dose;
  return item;
}

}  // namespace

HoldCard card_of(const model::Hold& hold, const HoldFacts& facts, std::string_view condition, Day today) {
  auto advice = guidance::hold_advice(hold, {today, condition, facts.clearances});
  HoldCard card;
  card.id = hold.id;
  card.kind = hold.kind;
  card.side = hold.side;
  card.began = hold.began;
  card.until = hold.until;
  card.ended = hold.ended;
  card.day = today - hold.began + 1;
  card.forbids = advice.forbids;
  if (hold.injection == model::InjectionType::Hydrogel || hold.running_from_week) {
    card.running_from = guidance::running_from(hold);
  }
  card.may_end = !hold.ended && may_be_ended(hold, facts, condition, today);
  card.by = hold.by;
  card.contact = hold.contact;
  card.aftercare = hold.aftercare;
  card.reasons = std::move(advice.reasons);
  return card;
}

std::vector<HoldCard> active_cards(const HoldFacts& facts, std::string_view condition, Day today) {
  std::vector<HoldCard> cards;
  for (const auto& hold : facts.holds) {
    if (guidance::is_active(hold, today)) cards.push_back(card_of(hold, facts, condition, today));
  }
  return cards;
}

std::optional<FlareCard> flare_card(const Inside& inside, const HoldFacts& facts, const FlareDay& day) {
  const auto* flare = facts.flare();
  if (flare == nullptr) return std::nullopt;
  auto advice = guidance::flare_advice({flare->at, flare->began, day.now.at, day.today, day.pain_today, day.usual});
  FlareCard card;
  card.id = flare->id;
  card.began = flare->began;
  card.day = advice.day;
  card.stage = advice.stage;
  card.check_again = advice.check_again;
  card.may_end = advice.may_end;
  card.reasons = std::move(advice.reasons);
  card.plan = std::move(advice.plan);
  for (const auto id : guidance::flare_substitutes) {
    const auto* exercise = inside.catalogue.exercise(id);
    if (!exercise) continue;
    card.substitutes.push_back(line_of(inside, usual_item(*exercise)));
  }
  return card;
}

Answer<Nrs> pain_of_today(const std::vector<model::CheckIn>& entries, Day today) {
  for (auto it = entries.rbegin(); it != entries.rend(); ++it) {
    if (it->day == today && it->pain_now) return it->pain_now;
  }
  return {};
}

Result<std::vector<model::CheckIn>> entries_on(const Inside& inside, const Id& person, Day day) {
  return inside.store.list<model::CheckIn>(
      store::Query{}.where("person", person).where("day", day).oldest_first("at_ms"));
}

Result<HoldsView> holds_view(const Core& core) {
  const auto& inside = core.inside();
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto facts = hold_facts_of(inside, *person);
  if (!facts) return Unexpected{facts.error()};
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  const auto condition = *stand ? (*stand)->episode.condition : std::string();
  const auto today = today_of(inside, *person);
  const auto entries = entries_on(inside, person->id, today);
  if (!entries) return Unexpected{entries.error()};
  FlareDay day{inside.clock->now(), today, pain_of_today(*entries, today), std::nullopt};
  if (*stand && (*stand)->episode.usual_morning_pain) day.usual = (*stand)->episode.usual_morning_pain->score();
  HoldsView view;
  for (const auto& hold : facts->holds) {
    auto card = card_of(hold, *facts, condition, today);
    const bool to_come = hold.began > today && !hold.ended;
    if (to_come || guidance::is_active(hold, today)) {
      view.active.push_back(std::move(card));
    } else {
      view.over.insert(view.over.begin(), std::move(card));
    }
  }
  view.flare = flare_card(inside, *facts, day);
  return view;
}

}  // namespace genu::app
