// Today: the light, the session, the answers that wait, the week.
#include <algorithm>

#include "app/facts.hpp"
#include "app/follow_ups.hpp"
#include "app/messages.hpp"
#include "app/run_today.hpp"
#include "app/triage_due.hpp"
#include "app/views/cards.hpp"
#include "app/views/lines.hpp"
#include "app/views/notices.hpp"
#include "app/week_plan.hpp"
#include "guidance/session_items.hpp"
#include "player/position.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;

constexpr int ms_per_minute = 60'000;
constexpr int minutes_per_day = 1440;

int minute_of_day(base::Moment now) {
  const auto minutes = now.at.ms / ms_per_minute + now.offset.minutes;
  return static_cast<int>((minutes % minutes_per_day + minutes_per_day) % minutes_per_day);
}

// The open session as the card shows it: how far, and since when it rests.
void add_open_session(SessionCard& card, const History& history, const Standpoint& stand) {
  if (!history.open) return;
  const auto found = history.sets.find(history.open->id);
  const auto none = std::vector<model::SetRecord>{};
  const auto& sets = found == history.sets.end() ? none : found->second;
  card.sets_planned = static_cast<int>(player::all_sets(history.open->items, stand.episode.side).size());
  card.sets_done = static_cast<int>(sets.size());
  const auto last = sets.empty() ? history.open->started : sets.back().at;
  card.paused_minutes = static_cast<int>(std::max<std::int64_t>(0, stand.now.at.ms - last.ms) / ms_per_minute);
}

// Today's session need not be today's, and one that was not done need not stay open.
void add_changes(SessionCard& card, const Prescription& today, const History& history, const Standpoint& stand,
                 const WeekStrip& week) {
  const bool waits = card.offer == SessionOffer::Start || card.offer == SessionOffer::Wait;
  if (waits && week.today_planned) card.not_today = session_change(history, stand, today, stand.today);
  // While the knee has to rest nobody is asked why there was no session.
  const bool fit = card.offer == SessionOffer::Start || card.offer == SessionOffer::Optional;
  const auto day = fit ? unsettled_day(history, stand, today) : std::nullopt;
  if (day) card.missed = session_change(history, stand, today, *day);
}

SessionCard card_of(const Inside& inside, const Prescription& today, const History& history, const Standpoint& stand,
                    const WeekStrip& week) {
  SessionCard card;
  card.offer = today.offer;
  if (card.offer == SessionOffer::Start && !week.today_planned) card.offer = SessionOffer::Optional;
  if (today.rest_until) card.not_before = base::day_of(*today.rest_until, stand.now.offset, stand.person.day_start);
  card.next_day = week.next;
  card.minutes = guidance::estimated_minutes(prescribed_items(inside, today, model::SessionLength::Full));
  card.short_minutes = guidance::estimated_minutes(prescribed_items(inside, today, model::SessionLength::Short));
  for (const auto& item : today.items) card.lines.push_back(line_of(inside, item, stand));
  add_open_session(card, history, stand);
  add_changes(card, today, history, stand, week);
  return card;
}

// The criteria that nobody has to tick are met: the next phase is one confirmation away.
bool only_ticks_missing(const std::vector<guidance::CriterionResult>& results) {
  return std::all_of(results.begin(), results.end(), [](const guidance::CriterionResult& result) {
    return result.state == guidance::CriterionState::Met ||
           std::holds_alternative<model::Manual>(result.criterion.subject);
  });
}

void add_phase_advice(TodayView& view, const Inside& inside, const History& history, const Standpoint& stand,
                      const Prescription& today) {
  const auto advice = phase_advice(history, stand, today.now.facts);
  const auto& programme = stand.plan.programme;
  const auto next = model::phase_index(programme, stand.phase_start.phase) + 1;
  const bool long_enough = stand.today - stand.phase_start.day >= stand.phase().min_days;
  if (next < programme.phases.size() && advice.move != guidance::PhaseMove::Back) {
    view.next_phase = programme.phases[next].id;
    const bool closed = next_phase_closed(history.triage, is_self_chosen(history)) != nullptr;
    view.may_move_on = !closed && long_enough && only_ticks_missing(advice.exit) && only_ticks_missing(advice.entry);
  }
  view.notices = notices_of(inside, history, stand, today, advice);
}

// What the programme offers on days without a session, as far as nothing forbids it. While the knee rests after a red,
// only where its pain today is known to be low (clinical reference 3.3).
std::vector<SessionLine> rest_day_lines(const Inside& inside, const Standpoint& stand, const Prescription& today,
                                        const Answer<Nrs>& pain_today) {
  constexpr int quiet_pain = 2;
  const bool quiet = pain_today && pain_today->score() <= quiet_pain;
  if (today.offer == SessionOffer::SeekHelp || (today.offer == SessionOffer::Rest && !quiet)) return {};
  std::vector<SessionLine> lines;
  const auto items =
      guidance::items_for(stand.phase(), model::ItemDay::RestDay, model::SessionLength::Full, today.now.facts);
  for (const auto& item : items) {
    const auto* exercise = inside.catalogue.exercise(item.exercise);
    if (exercise && !guidance::forbids(today.held.forbids, *exercise)) lines.push_back(line_of(inside, item));
  }
  return lines;
}

bool is_rest_day(const SessionCard& card) {
  return card.offer == SessionOffer::Optional || card.offer == SessionOffer::Rest || card.offer == SessionOffer::Held;
}

Result<TodayView> without_programme(const Core& core, TodayView view) {
  const auto& inside = core.inside();
  auto choices = programme_choices(core);
  if (!choices) return Unexpected{choices.error()};
  view.choices = std::move(*choices);
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  auto entries = entries_on(inside, person->id, view.day);
  if (!entries) return Unexpected{entries.error()};
  view.pain_today = pain_of_today(*entries, view.day);
  const auto holds = hold_facts_of(inside, *person);
  if (!holds) return Unexpected{holds.error()};
  view.holds = active_cards(*holds, {}, view.day);
  view.flare = flare_card(inside, *holds, {inside.clock->now(), view.day, view.pain_today, std::nullopt});
  const auto triage = triage_today(inside, *person);
  if (!triage) return Unexpected{triage.error()};
  view.safety_due = triage_due(*triage, view.day);
  return view;
}

Result<base::Done> add_messages(const Inside& inside, const Id& person, TodayView& view) {
  auto messages = unread_messages(inside, person);
  if (!messages) return Unexpected{messages.error()};
  view.messages = std::move(*messages);
  return base::Done{};
}

}  // namespace

Result<TodayView> today_view(const Core& core) {
  const auto& inside = core.inside();
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  TodayView view;
  view.day = today_of(inside, *person);
  view.minute_of_day = minute_of_day(inside.clock->now());
  const auto last = inside.store.last_command();
  if (!last) return Unexpected{last.error()};
  if (*last) view.undo = (*last)->name;
  if (const auto added = add_messages(inside, person->id, view); !added) return Unexpected{added.error()};
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  if (!*stand) return without_programme(core, std::move(view));
  const auto history = history_of(inside, **stand);
  if (!history) return Unexpected{history.error()};

  const auto today = prescribe(inside, **stand, *history);
  const auto week = week_strip(*history, **stand, today);
  view.standing = standing_of(**stand);
  view.advice = today.advice;
  if (const auto* newest = today.newest()) {
    view.light = light_of(*newest, *history, **stand);
    view.light_day = newest->day;
  }
  view.session = card_of(inside, today, *history, **stand, week);
  auto run = run_card(inside, *history, **stand, today.now);
  if (run.kind != model::RunningKind::None) view.run = std::move(run);
  view.follow_ups = follow_ups_due(*history, **stand);
  view.week = week.days;
  view.week_done = week.done;
  view.week_planned = week.planned;
  view.safety_due = triage_due(history->triage, **stand, today.now);
  view.pain_today = pain_of_today(history->check_ins, view.day);
  const auto& condition = (*stand)->episode.condition;
  view.holds = active_cards(history->holds, condition, view.day);
  FlareDay flare{(*stand)->now, view.day, view.pain_today, std::nullopt};
  if ((*stand)->episode.usual_morning_pain) flare.usual = (*stand)->episode.usual_morning_pain->score();
  view.flare = flare_card(inside, history->holds, flare);
  if (is_rest_day(*view.session)) view.rest_day = rest_day_lines(inside, **stand, today, view.pain_today);
  add_phase_advice(view, inside, *history, **stand, today);
  return view;
}

}  // namespace genu::app
