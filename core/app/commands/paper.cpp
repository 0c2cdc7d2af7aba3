// A ticked sheet becomes sessions, each with the sets of what was ticked.
#include <genu/app/commands/paper.hpp>

#include <algorithm>
#include <set>

#include "app/draft.hpp"
#include "app/paper_week.hpp"
#include "player/position.hpp"

namespace genu::app {

namespace {

using base::Answer;
using base::Done;
using base::ErrorCode;
using base::Result;
using base::Unexpected;

// The box was there and nobody wrote into it.
Answer<Nrs> from_box(const Answer<Nrs>& pain) { return pain ? pain : Answer<Nrs>(base::Silence::NoAnswer); }

struct Sheet {
  const Inside& inside;
  const Standpoint& stand;
  std::vector<model::PrescribedItem> rows;
};

std::string place_of_day(std::size_t at, const char* member) { return "days[" + std::to_string(at) + "]." + member; }

Result<Done> check_day(const Sheet& sheet, const PaperDay& day, std::size_t at) {
  const auto fits = past_day(day.day, sheet.stand.today);
  if (!fits) return Unexpected{fits.error()};
  const auto text = base::to_text(day.day);
  if (day.done.empty()) {
    return base::refuse(ErrorCode::Missing, "may.paper.pain-alone", place_of_day(at, "done"), {}, text);
  }
  for (const auto& exercise : day.done) {
    const bool there =
        std::any_of(sheet.rows.begin(), sheet.rows.end(), [&](const auto& row) { return row.exercise == exercise; });
    if (!there)
      return base::refuse(ErrorCode::NotFound, "may.paper.not-on-sheet", place_of_day(at, "done"), {}, exercise);
  }
  if (day.pain_morning && day.day == sheet.stand.today) {
    return base::refuse(ErrorCode::OutOfRange, "may.day-ahead", place_of_day(at, "pain_morning"), {}, text);
  }
  const auto noted = is_noted(sheet.inside, sheet.stand, day.day);
  if (!noted) return Unexpected{noted.error()};
  if (*noted) return base::refuse(ErrorCode::Conflict, "may.paper.is-noted", place_of_day(at, "day"), {}, text);
  return Done{};
}

model::Session session_of(const Sheet& sheet, const PaperDay& day) {
  model::Session session;
  session.id = new_id(sheet.inside, sheet.stand.now.at);
  session.episode = sheet.stand.episode.id;
  session.plan = sheet.stand.plan.id;
  session.phase = sheet.stand.phase_start.phase;
  session.state = model::SessionState::Finished;
  session.day = day.day;
  session.started = instant_on(day.day, sheet.stand);
  session.ended = session.started;
  session.offset = sheet.stand.now.offset;
  session.items = sheet.rows;
  session.pain_during = from_box(day.pain_during);
  session.source = model::SessionSource::Paper;
  return session;
}

// A tick says that the exercise was done, and nothing about the values: they stay as planned.
std::vector<model::SetRecord> sets_of_ticks(const Sheet& sheet, const PaperDay& day, const model::Session& session) {
  std::vector<model::SetRecord> sets;
  for (const auto& position : player::all_sets(session.items, sheet.stand.episode.side)) {
    const auto& item = session.items[static_cast<std::size_t>(position.item)];
    if (std::find(day.done.begin(), day.done.end(), item.exercise) == day.done.end()) continue;
    model::SetRecord set;
    set.id = new_id(sheet.inside, sheet.stand.now.at);
    set.session = session.id;
    set.exercise = item.exercise;
    set.item = position.item;
    set.set = position.set;
    set.side = position.side;
    set.reps = item.dose.reps;
    set.hold = item.dose.hold;
    set.at = session.started;
    set.offset = session.offset;
    sets.push_back(std::move(set));
  }
  return sets;
}

model::FollowUp morning_of(const Sheet& sheet, const PaperDay& day, const model::Session& session) {
  model::FollowUp answer;
  answer.id = new_id(sheet.inside, sheet.stand.now.at);
  answer.episode = session.episode;
  answer.about = model::FollowUpAbout::Session;
  answer.subject = session.id;
  answer.day = day.day + 1;
  answer.at = instant_on(answer.day, sheet.stand);
  answer.offset = session.offset;
  answer.pain = day.pain_morning;
  return answer;
}

void put_day(const Sheet& sheet, const PaperDay& day, Draft& draft) {
  auto session = session_of(sheet, day);
  const auto sets = sets_of_ticks(sheet, day, session);
  session.completed_percent =
      player::completed_percent(player::all_sets(session.items, sheet.stand.episode.side), sets);
  draft.put(session);
  for (const auto& set : sets) draft.put(set);
  if (day.pain_morning) draft.put(morning_of(sheet, day, session));
  draft.id = session.id;
}

Result<Draft> draft_week(const Inside& inside, const EnterPaperWeek& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  const auto stand = running_standpoint(inside);
  if (!stand) return Unexpected{stand.error()};
  const Sheet sheet{inside, *stand, rows_of_sheet(inside, *stand)};
  Draft draft;
  std::set<Day> days;
  for (std::size_t i = 0; i < command.days.size(); ++i) {
    const auto& day = command.days[i];
    if (day.done.empty() && !day.pain_during && !day.pain_morning) continue;
    const auto fits = check_day(sheet, day, i);
    if (!fits) return Unexpected{fits.error()};
    if (!days.insert(day.day).second) {
      return base::refuse(ErrorCode::Conflict, "may.paper.is-noted", place_of_day(i, "day"), {},
                          base::to_text(day.day));
    }
    put_day(sheet, day, draft);
  }
  if (days.empty()) return base::refuse(ErrorCode::Missing, "may.paper.empty", "days");
  return draft;
}

}  // namespace

Result<Done> may(const Core& core, const EnterPaperWeek& command) { return ask(core, command, draft_week); }
Result<Outcome> perform(Core& core, const EnterPaperWeek& command) {
  return carry_out(core, "enter-paper-week", command, draft_week);
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::PaperDay>;
template struct Codec<app::EnterPaperWeek>;
}  // namespace genu::base
