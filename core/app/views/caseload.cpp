// The list of people in care.
#include <genu/app/views/caseload.hpp>
#include <genu/base/text.hpp>

#include "app/caseload.hpp"
#include "app/draft.hpp"
#include "app/standpoint.hpp"
#include "app/views/caseload_lines.hpp"
#include "guidance/care.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;

constexpr std::int64_t most_to_come = 5;

// The physiotherapist's own day.
Day day_here(const Inside& inside) {
  const auto now = inside.clock->now();
  return base::day_of(now.at, now.offset);
}

std::vector<std::string> words_of(std::string_view search) {
  constexpr std::size_t most = 3;
  std::vector<std::string> words;
  for (const auto part : base::split(search, ' ')) {
    if (part.empty() || words.size() == most) continue;
    auto& word = words.emplace_back(part);
    for (char& c : word) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return words;
}

std::vector<CaseloadLine> lines_of(const std::vector<model::CareSummary>& summaries, Day today, base::Offset offset) {
  std::vector<CaseloadLine> lines;
  for (const auto& summary : summaries) lines.push_back(line_of(summary, today, offset));
  return lines;
}

Result<model::CareSummary> gathered(Core& core, const Id& person) {
  const auto theirs = core.about(person);
  if (!theirs) return Unexpected{theirs.error()};
  const auto care = theirs->inside().store.list<model::Care>(store::Query{}.where("person", person).limit(1));
  if (!care) return Unexpected{care.error()};
  if (care->empty()) return base::refuse(base::ErrorCode::NotFound, "may.no-such-person");
  return gather_summary(theirs->inside(), care->front());
}

}  // namespace

Result<CaseloadView> caseload_view(const Core& core, const CaseloadAsked& asked) {
  const auto& inside = core.inside();
  const auto now = inside.clock->now();
  CaseloadView view;
  view.today = day_here(inside);
  view.checked = base::clock_time(now);
  view.filter = asked.filter;
  const auto counts = inside.store.caseload_counts(view.today);
  if (!counts) return Unexpected{counts.error()};
  view.needs_you = counts->needs_you;
  view.all = counts->all;
  view.snoozed = counts->snoozed;
  view.archived = counts->archived;
  store::CaseloadQuery query;
  query.today = view.today;
  query.filter = static_cast<store::CaseloadFilter>(asked.filter);
  query.words = words_of(asked.search);
  query.offset = asked.offset;
  query.limit = asked.limit + 1;
  auto listed = inside.store.caseload(query);
  if (!listed) return Unexpected{listed.error()};
  view.more = listed->size() > static_cast<std::size_t>(asked.limit);
  if (view.more) listed->pop_back();
  view.lines = lines_of(*listed, view.today, now.offset);
  const auto to_come = inside.store.reviews_to_come(view.today, most_to_come);
  if (!to_come) return Unexpected{to_come.error()};
  view.to_come = lines_of(*to_come, view.today, now.offset);
  return view;
}

// No record changes, so the journal has nothing to tell; the write lock is held all the same.
Result<int> refresh_caseload(Core& core, int most) {
  auto& inside = core.inside();
  const auto now = inside.clock->now();
  const auto stale = inside.store.stale(guidance::care_rules_version, day_here(inside), most);
  if (!stale) return Unexpected{stale.error()};
  if (stale->empty()) return 0;
  auto transaction = inside.store.begin("refresh-caseload", actor_of(inside), now.at);
  if (!transaction) return Unexpected{transaction.error()};
  for (const auto& person : *stale) {
    const auto summary = gathered(core, person);
    if (!summary) return Unexpected{summary.error()};
    const auto kept = transaction->keep(*summary);
    if (!kept) return Unexpected{kept.error()};
  }
  const auto committed = transaction->commit();
  if (!committed) return Unexpected{committed.error()};
  return static_cast<int>(stale->size());
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::CaseloadAsked>;
template struct Codec<app::DoneOfPlanned>;
template struct Codec<app::CareReasonView>;
template struct Codec<app::CaseloadLine>;
template struct Codec<app::CaseloadView>;
}  // namespace genu::base
