// The list of people in care: what to list, and how many there are of each kind. Reads summaries alone.
#pragma once
#include <genu/model/care_summary.hpp>
#include <string>
#include <vector>

namespace genu::store {

class Connection;

enum class CaseloadFilter {
  NeedsYou,  ///< at least one reason that is neither put off nor dealt with
  All,       ///< everyone but the archive
  Snoozed,   ///< every reason that holds is put off, and there is one
  Archived,
};

struct CaseloadQuery {
  base::Day today;
  CaseloadFilter filter = CaseloadFilter::NeedsYou;
  std::vector<std::string> words;  ///< all must occur in what a summary is found by; lower case, see `found_by`
  std::int64_t offset = 0;
  std::int64_t limit = 100;
};

struct CaseloadCounts {
  int needs_you = 0;
  int all = 0;
  int snoozed = 0;
  int archived = 0;
  bool operator==(const CaseloadCounts&) const = default;
};

/// What a search looks through: the name and what is known of knee and condition, in lower case.
[[nodiscard]] std::string found_by(const model::CareSummary& summary);

/// Most urgent reason first, then by name. Those without one come last.
[[nodiscard]] base::Result<std::vector<model::CareSummary>> list_summaries(Connection& connection,
                                                                           const CaseloadQuery& query);
/// The people of the caseload whose next review is soonest, from today on; of those who do not need you.
[[nodiscard]] base::Result<std::vector<model::CareSummary>> next_reviews(Connection& connection, base::Day today,
                                                                         std::int64_t limit);
[[nodiscard]] base::Result<CaseloadCounts> count_summaries(Connection& connection, base::Day today);
/// People whose summary is missing, of other rules, or from before `day`; those of the longest ago first.
[[nodiscard]] base::Result<std::vector<base::Id>> stale_summaries(Connection& connection, int rules, base::Day day,
                                                                  std::int64_t limit);
[[nodiscard]] base::Result<std::optional<model::CareSummary>> find_summary(Connection& connection,
                                                                           const base::Id& person);

/// Puts the summary of a person where the last one was; it is in no journal.
base::Result<base::Done> write_summary(Connection& connection, const model::CareSummary& summary);
base::Result<base::Done> delete_summary(Connection& connection, const base::Id& person);

}  // namespace genu::store
