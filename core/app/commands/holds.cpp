// Holds begun and ended.
#include <algorithm>

#include "app/draft.hpp"
#include "app/holds.hpp"

namespace genu::app {

namespace {

using base::ErrorCode;
using base::Result;
using base::Unexpected;
using model::HoldKind;

constexpr int longest_ahead_days = 366;

// Who a hold is for, and what holds there are.
struct Holder {
  model::Person person;
  std::optional<Standpoint> stand;
  HoldFacts facts;
  Day today;

  [[nodiscard]] std::string condition() const { return stand ? stand->episode.condition : std::string(); }
};

Result<Holder> holder_of(const Inside& inside) {
  auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  auto facts = hold_facts_of(inside, *person);
  if (!facts) return Unexpected{facts.error()};
  const auto today = today_of(inside, *person);
  return Holder{std::move(*person), std::move(*stand), std::move(*facts), today};
}

Result<Day> first_day(const StartHold& command, Day today) {
  const bool may_lie_ahead = command.kind == HoldKind::Illness || command.kind == HoldKind::Away;
  if (!command.began || *command.began <= today || !may_lie_ahead) return past_day(command.began, today);
  if (*command.began - today > longest_ahead_days) {
    return base::refuse(ErrorCode::OutOfRange, "may.day-ahead", "began", {}, to_text(*command.began));
  }
  return *command.began;
}

// What the fields of the record cannot tell.
Result<base::Done> check(const model::Hold& hold, const Holder& holder) {
  const bool injection = hold.kind == HoldKind::Injection;
  if (injection && !hold.injection) return base::refuse(ErrorCode::Missing, "may.hold.which-injection", "injection");
  if (!injection && (hold.injection || hold.running_from_week)) {
    return base::refuse(ErrorCode::Conflict, "may.hold.no-injection",
                        hold.injection ? "injection" : "running_from_week");
  }
  if (hold.running_from_week && hold.by.empty()) {
    return base::refuse(ErrorCode::NotAllowed, "may.hold.week-of-clinic", "by");
  }
  if (hold.until && *hold.until < hold.began) {
    return base::refuse(ErrorCode::OutOfRange, "may.hold.ends-first", "until", {}, to_text(*hold.until));
  }
  for (const auto& other : holder.facts.holds) {
    const bool same = other.kind == hold.kind && other.side == hold.side && other.id != hold.id;
    if (same && guidance::is_active(other, std::max(hold.began, holder.today))) {
      return base::refuse(ErrorCode::NotAllowed, "may.hold.already", "kind", {}, to_text(other.began));
    }
  }
  return base::Done{};
}

Result<Draft> draft_start(const Inside& inside, const StartHold& command) {
  auto holder = holder_of(inside);
  if (!holder) return Unexpected{holder.error()};
  if (!command.side && !holder->stand) return base::refuse(ErrorCode::Missing, "may.which-knee", "side");
  const auto began = first_day(command, holder->today);
  if (!began) return Unexpected{began.error()};
  const auto now = inside.clock->now();
  model::Hold hold;
  hold.id = new_id(inside, now.at);
  hold.person = holder->person.id;
  hold.side = command.side ? *command.side : holder->stand->episode.side;
  hold.kind = command.kind;
  hold.injection = command.injection;
  hold.began = *began;
  hold.until = command.until;
  hold.forbids = command.forbids;
  hold.running_from_week = command.running_from_week;
  hold.by = command.by;
  hold.contact = command.contact;
  hold.aftercare = command.aftercare;
  hold.note = command.note;
  hold.at = now.at;
  auto faults = base::faults_of(hold);
  if (!faults.empty()) return Unexpected{faults.front()};
  const auto fits = check(hold, *holder);
  if (!fits) return Unexpected{fits.error()};
  Draft draft;
  draft.put(holder->person);
  draft.id = hold.id;
  draft.put(hold);
  return draft;
}

Result<model::Hold> hold_to_end(const EndHold& command, const Holder& holder) {
  std::vector<model::Hold> open;
  for (const auto& hold : holder.facts.holds) {
    const bool on = !hold.ended && guidance::is_active(hold, std::max(hold.began, holder.today));
    const bool wanted = command.id ? hold.id == *command.id : on;
    if (wanted) open.push_back(hold);
  }
  if (command.id && open.empty()) {
    return base::refuse(ErrorCode::NotFound, "may.no-such-hold", "id", {}, command.id->text());
  }
  if (open.empty()) return base::refuse(ErrorCode::NotAllowed, "may.no-hold");
  if (open.size() > 1) return base::refuse(ErrorCode::Missing, "may.which-hold", "id");
  if (open.front().ended && !command.mistaken) return base::refuse(ErrorCode::NotAllowed, "may.hold.is-over", "id");
  return open.front();
}

Result<Draft> draft_end(const Inside& inside, const EndHold& command) {
  auto holder = holder_of(inside);
  if (!holder) return Unexpected{holder.error()};
  auto hold = hold_to_end(command, *holder);
  if (!hold) return Unexpected{hold.error()};
  Draft draft;
  draft.id = hold->id;
  if (command.mistaken) {
    draft.remove<model::Hold>(hold->id);
    return draft;
  }
  if (!may_be_ended(*hold, holder->facts, holder->condition(), holder->today)) {
    return base::refuse(ErrorCode::NotAllowed, "may.end-hold." + std::string(base::name_of(hold->kind)));
  }
  hold->ended = std::max(holder->today, hold->began);
  draft.put(*hold);
  return draft;
}

}  // namespace

Result<base::Done> may(const Core& core, const StartHold& command) { return ask(core, command, draft_start); }
Result<Outcome> perform(Core& core, const StartHold& command) {
  return carry_out(core, "start-hold", command, draft_start);
}

Result<base::Done> may(const Core& core, const EndHold& command) { return ask(core, command, draft_end); }
Result<Outcome> perform(Core& core, const EndHold& command) { return carry_out(core, "end-hold", command, draft_end); }

}  // namespace genu::app
