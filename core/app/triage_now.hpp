// What the triage says at this moment: the answers that were given, what the diary knows, and what once was hit and
// has not been looked at.
#pragma once
#include <genu/model/diary.hpp>
#include <genu/model/pathway.hpp>
#include <genu/model/session.hpp>
#include <map>
#include <span>

#include "app/inside.hpp"
#include "guidance/triage.hpp"

namespace genu::app {

/// What the triage of a person looks at besides the diary, oldest first.
struct TriageRecords {
  std::vector<model::TriageAnswers> answers;
  std::vector<model::TriageReview> reviews;
  std::vector<base::Instant> gave_way;  ///< when sessions and runs of the last two weeks began in which the knee did
  std::vector<base::Instant> failed_restarts;  ///< of running, in the running episode; see guidance/restarts.hpp
};

/// Where the answers and reviews are found.
[[nodiscard]] store::Query triage_records_of(const base::Id& person);

/// The times the knee gave way, whatever the episode.
[[nodiscard]] base::Result<std::vector<base::Instant>> times_it_gave_way(const Inside& inside, const base::Id& person,
                                                                         base::Day today);

/// The part of the diary that the triage looks at, oldest first.
struct TriageDiary {
  const TriageRecords& records;
  std::span<const model::Clearance> clearances;  ///< of all episodes: each was given to the same person
  std::span<const model::CheckIn> check_ins;
  const model::Episode* episode = nullptr;        ///< the running one, where there is one
  const model::TriageAnswers* unsaved = nullptr;  ///< answers that are about to be written
  std::optional<base::Instant> gave_way;          ///< in a session or run that is about to be written
};

/// One fact as it counts today.
struct KnownFact {
  int value = 0;
  base::Instant at;    ///< when it was said
  bool fresh = false;  ///< said in the last week, or lasting: it need not be asked again
  bool from_diary = false;
};

using KnownFacts = std::map<std::string, KnownFact, std::less<>>;

struct TriageNow {
  model::TriageResult result;
  KnownFacts facts;
  std::vector<model::TriageHit> live_hits;     ///< of the facts alone, without what was hit before
  std::vector<model::TriageHit> running_hits;  ///< those that stop running, some of which may have been looked at
  std::optional<model::InjectionType> injection;
  std::optional<std::string> diagnosis;
  std::optional<base::Instant> checked;  ///< when questions were last answered
  std::optional<base::Day> checked_day;
  std::optional<base::Nrs> worst_14d;
  bool cleared_for_exercise = false;
  bool cleared_for_running = false;  ///< in the running episode, as the criteria count it

  /// The tier that holds plans: while nothing can be told, none does.
  [[nodiscard]] model::TriageTier tier() const { return result.tier.value_or(model::TriageTier::SelfManage); }
};

/// Answers count for a week; then the questions are due again.
inline constexpr int check_days = 7;

[[nodiscard]] TriageNow triage_now(const model::TriageSheet& sheet, base::Day today, const TriageDiary& diary);

/// Why the next phase stays closed, as the message of a refusal; null where the triage does not close it. A programme
/// that a professional began is not `self_chosen`: it is theirs to hold.
[[nodiscard]] const char* next_phase_closed(const TriageNow& now, bool self_chosen);

/// What is about to be written and not yet in the store.
struct Unsaved {
  const model::CheckIn* entry = nullptr;
  const model::TriageAnswers* answers = nullptr;
  std::optional<base::Instant> gave_way;  ///< when a session or run began in which the knee gave way
};

/// The same with the diary of today: the one at hand while a programme is running, else read from the store.
[[nodiscard]] base::Result<TriageNow> triage_today(const Inside& inside, const model::Person& person,
                                                   const Unsaved& unsaved = {});

}  // namespace genu::app
