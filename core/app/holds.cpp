#include "app/holds.hpp"

#include <algorithm>

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;
using model::HoldKind;
using model::HoldScope;
using store::Query;

guidance::HoldContext context_of(const HoldFacts& facts, std::string_view condition, Day day) {
  return {day, condition, facts.clearances};
}

guidance::FlareAdvice stage_of(const model::Flare& flare, Day day, Instant now) {
  guidance::FlareFacts facts;
  facts.began = flare.at;
  facts.began_day = flare.began;
  facts.now = now;
  facts.today = day;
  return guidance::flare_advice(facts);
}

// The moment from which a hold no longer held.
std::optional<Instant> moment_of_end(const model::Hold& hold, const Standpoint& stand) {
  if (guidance::is_active(hold, stand.today) || hold.began > stand.today) return std::nullopt;
  auto day = hold.ended ? *hold.ended : hold.until ? *hold.until + 1 : stand.today;
  if (hold.kind == HoldKind::Injection && !hold.ended) day = hold.began + guidance::injection_days + 1;
  return base::start_of(day, stand.now.offset, stand.person.day_start);
}

bool is_trouble(HoldKind kind) { return kind != HoldKind::Illness && kind != HoldKind::Away; }

void keep_newest(std::optional<HoldEnd>& newest, const HoldEnd& end) {
  if (!newest || end.at > newest->at) newest = end;
}

}  // namespace

const model::Flare* HoldFacts::flare() const {
  const auto found =
      std::find_if(flares.rbegin(), flares.rend(), [](const model::Flare& flare) { return !flare.ended.has_value(); });
  return found == flares.rend() ? nullptr : &*found;
}

Query holds_of(const Id& person) { return Query{}.where("person", person).oldest_first("began").oldest_first("at_ms"); }

Query clearances_of(const std::vector<Id>& episodes) {
  return Query{}.among("episode", episodes).oldest_first("at_ms");
}

Result<HoldFacts> hold_facts_of(const Inside& inside, const model::Person& person) {
  const auto mine = holds_of(person.id);
  auto holds = inside.store.list<model::Hold>(mine);
  if (!holds) return Unexpected{holds.error()};
  auto flares = inside.store.list<model::Flare>(mine);
  if (!flares) return Unexpected{flares.error()};
  const auto episodes = episodes_of(inside, person.id);
  if (!episodes) return Unexpected{episodes.error()};
  auto clearances = inside.store.list<model::Clearance>(clearances_of(*episodes));
  if (!clearances) return Unexpected{clearances.error()};
  return HoldFacts{std::move(*holds), std::move(*flares), std::move(*clearances)};
}

HeldOn held_on(const HoldFacts& facts, std::string_view condition, Day day, Instant now) {
  const auto holds = guidance::holds_advice(facts.holds, context_of(facts, condition, day));
  HeldOn held{holds.forbids, holds.reasons};
  if (const auto* flare = facts.flare()) {
    auto advice = stage_of(*flare, day, now);
    held.forbids = std::max(held.forbids, advice.forbids);
    for (auto& reason : advice.reasons) held.reasons.push_back(std::move(reason));
  }
  return held;
}

bool may_be_ended(const model::Hold& hold, const HoldFacts& facts, std::string_view condition, Day day) {
  if (!is_trouble(hold.kind)) return true;
  const auto forbids = guidance::hold_advice(hold, context_of(facts, condition, day)).forbids;
  return forbids == HoldScope::Nothing || (hold.kind == HoldKind::Injury && forbids == HoldScope::Impact);
}

Result<HeldOn> held_today(const Inside& inside, const Standpoint& stand) {
  const auto facts = hold_facts_of(inside, stand.person);
  if (!facts) return Unexpected{facts.error()};
  return held_on(*facts, stand.episode.condition, stand.today, stand.now.at);
}

std::vector<Day> excused_days(const HoldFacts& facts, std::string_view condition, Day first, Day last) {
  auto days = guidance::excused_days(facts.holds, context_of(facts, condition, last), first, last);
  for (const auto& flare : facts.flares) {
    const auto end = std::min(flare.ended.value_or(last + 1), flare.began + guidance::protected_days);
    for (auto day = std::max(first, flare.began); day < end && day <= last; day = day + 1) days.push_back(day);
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

std::optional<HoldEnd> newest_end(const HoldFacts& facts, const Standpoint& stand) {
  std::optional<HoldEnd> newest;
  if (facts.flare() != nullptr) return newest;
  for (const auto& hold : facts.holds) {
    const auto first = base::start_of(hold.began, stand.now.offset, stand.person.day_start);
    if (const auto at = moment_of_end(hold, stand)) keep_newest(newest, {*at, is_trouble(hold.kind), first});
  }
  for (const auto& flare : facts.flares) {
    if (flare.ended_at) keep_newest(newest, {*flare.ended_at, true, *flare.ended_at});
  }
  return newest;
}

}  // namespace genu::app
