// Flares declared and ended.
#include "app/draft.hpp"
#include "app/holds.hpp"

namespace genu::app {

namespace {

using base::ErrorCode;
using base::Result;
using base::Unexpected;

Result<Draft> draft_declare(const Inside& inside, const DeclareFlare& command) {
  auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto facts = hold_facts_of(inside, *person);
  if (!facts) return Unexpected{facts.error()};
  if (facts->flare() != nullptr) return base::refuse(ErrorCode::NotAllowed, "may.flare-is-on");
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  if (!command.side && !*stand) return base::refuse(ErrorCode::Missing, "may.which-knee", "side");
  const auto today = today_of(inside, *person);
  const auto began = past_day(command.began, today);
  if (!began) return Unexpected{began.error()};
  const auto now = inside.clock->now();
  model::Flare flare;
  flare.id = new_id(inside, now.at);
  flare.person = person->id;
  flare.side = command.side ? *command.side : (*stand)->episode.side;
  flare.began = *began;
  flare.at = instant_on(*began, now, *person);
  flare.note = command.note;
  auto faults = base::faults_of(flare);
  if (!faults.empty()) return Unexpected{faults.front()};
  Draft draft;
  draft.put(*person);
  draft.id = flare.id;
  draft.put(flare);
  return draft;
}

Result<Draft> draft_end(const Inside& inside, const EndFlare&) {
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto facts = hold_facts_of(inside, *person);
  if (!facts) return Unexpected{facts.error()};
  const auto* on = facts->flare();
  if (on == nullptr) return base::refuse(ErrorCode::NotAllowed, "may.no-flare");
  auto flare = *on;
  flare.ended = today_of(inside, *person);
  flare.ended_at = inside.clock->now().at;
  Draft draft;
  draft.id = flare.id;
  draft.put(flare);
  return draft;
}

}  // namespace

Result<base::Done> may(const Core& core, const DeclareFlare& command) { return ask(core, command, draft_declare); }
Result<Outcome> perform(Core& core, const DeclareFlare& command) {
  return carry_out(core, "declare-flare", command, draft_declare);
}

Result<base::Done> may(const Core& core, const EndFlare& command) { return ask(core, command, draft_end); }
Result<Outcome> perform(Core& core, const EndFlare& command) {
  return carry_out(core, "end-flare", command, draft_end);
}

}  // namespace genu::app
