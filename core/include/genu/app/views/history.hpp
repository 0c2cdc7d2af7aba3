// Sessions and runs with their whole loop: before, during, after, next morning.
#pragma once
#include <genu/app/core.hpp>
#include <genu/model/diary.hpp>
#include <genu/model/reason.hpp>
#include <genu/model/session.hpp>

namespace genu::app {

/// A session or run with the whole loop: before, during, after, next morning.
struct HistoryEntry {
  model::FollowUpAbout about = model::FollowUpAbout::Session;
  Id id;
  Day day;
  Instant at;
  std::string phase;
  model::SessionState state = model::SessionState::Finished;
  int completed_percent = 0;
  int distance_m = 0;
  int duration_s = 0;
  Answer<Nrs> pain_before;
  Answer<Nrs> pain_during;
  Answer<Nrs> pain_after;
  Answer<Nrs> next_morning;
  model::LightAdvice light;
  bool from_paper = false;  ///< of a session: entered from a ticked sheet
  bool operator==(const HistoryEntry&) const = default;
};

struct HistoryView {
  std::vector<HistoryEntry> entries;  ///< newest first
  bool operator==(const HistoryView&) const = default;
};

constexpr auto fields_of(base::Type<HistoryEntry>) {
  using base::field;
  using V = HistoryEntry;
  return base::record<V>(
      "history-entry", field("about", &V::about, "a session or a run"), field("id", &V::id, "its id"),
      field("day", &V::day, "the person's day"), field("at_ms", &V::at, "when it began"),
      field("phase", &V::phase, "phase id"), field("state", &V::state, "how it ended"),
      field("completed_percent", &V::completed_percent, "share of the sets"),
      field("distance_m", &V::distance_m, "of a run"), field("duration_s", &V::duration_s, "seconds"),
      field("pain_before", &V::pain_before, "NRS"), field("pain_during", &V::pain_during, "worst NRS"),
      field("pain_after", &V::pain_after, "NRS; an hour after for a run"),
      field("next_morning", &V::next_morning, "NRS"), field("light", &V::light, "with its reasons"),
      field("from_paper", &V::from_paper, "entered from a ticked sheet"));
}

constexpr auto fields_of(base::Type<HistoryView>) {
  return base::record<HistoryView>("history", base::field("entries", &HistoryView::entries, "newest first"));
}

/// The newest `most` sessions and runs.
[[nodiscard]] base::Result<HistoryView> history_view(const Core& core, int most = 30);
/// One run in full, as it is needed to change it; NotFound where there is none.
[[nodiscard]] base::Result<model::Run> run_view(const Core& core, const Id& id);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::HistoryEntry>;
extern template struct Codec<app::HistoryView>;
}  // namespace genu::base
