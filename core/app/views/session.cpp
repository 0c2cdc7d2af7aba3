// The open session, ready to go on with: after a kill it shows the same set as before.
#include <genu/app/views/session.hpp>

#include "app/history.hpp"
#include "guidance/overrides.hpp"
#include "guidance/session_items.hpp"
#include "player/position.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;

std::string name_of_exercise(const Inside& inside, const std::string& id) {
  const auto* exercise = inside.catalogue.exercise(id);
  return exercise ? exercise->name : id;
}

// The rest after the last set ends so long after it was recorded, however long nobody looked.
std::optional<Instant> rest_end(const model::Session& session, const std::vector<model::SetRecord>& sets) {
  if (sets.empty() || sets.back().skipped) return std::nullopt;
  const auto& item = session.items[static_cast<std::size_t>(sets.back().item)];
  return Instant{sets.back().at.ms + item.dose.rest.count * 1000};
}

// The items from the present one on, for the time that is left.
int minutes_left(const std::vector<model::PrescribedItem>& items, const std::optional<model::SetPosition>& next) {
  if (!next) return 0;
  std::vector<model::PrescribedItem> left(items.begin() + next->item, items.end());
  left.front().dose.sets -= next->set - 1;
  return guidance::estimated_minutes(left);
}

PainLimit limit_of(const model::Session& session, const Standpoint& stand) {
  const auto band = guidance::band_for(stand.profile_on(session.day), session.kind);
  const auto* change = guidance::limit_set_by(stand.overrides, session.kind, session.day);
  return {band.green, band.amber, change ? change->author : std::string()};
}

void add_next(const Inside& inside, SessionView& view) {
  if (!view.next) return;
  const auto at = static_cast<std::size_t>(view.next->item);
  if (const auto* exercise = inside.catalogue.exercise(view.items[at].exercise)) view.exercise = *exercise;
  if (at + 1 < view.names.size()) view.next_name = view.names[at + 1];
}

}  // namespace

Result<std::optional<SessionView>> session_view(const Core& core) {
  const auto& inside = core.inside();
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  if (!*stand) return std::optional<SessionView>();
  const auto history = history_of(inside, **stand);
  if (!history) return Unexpected{history.error()};
  const auto* session = open_session_of(*history);
  if (!session) return std::optional<SessionView>();
  const auto& sets = sets_of(*history, session->id);

  const auto all = player::all_sets(session->items, (*stand)->episode.side);
  SessionView view;
  view.id = session->id;
  view.items = session->items;
  view.started = session->started;
  view.pain_limit = limit_of(*session, **stand);
  for (const auto& item : view.items) {
    view.names.push_back(item.own_name.empty() ? name_of_exercise(inside, item.exercise) : item.own_name);
  }
  view.next = player::next_set(all, sets);
  view.sets_done = static_cast<int>(sets.size());
  view.sets_planned = static_cast<int>(all.size());
  view.minutes_left = minutes_left(view.items, view.next);
  view.rest_until = rest_end(*session, sets);
  view.sets = sets;
  add_next(inside, view);
  return std::optional<SessionView>(std::move(view));
}

}  // namespace genu::app
