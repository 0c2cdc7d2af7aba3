// What one day of a runner showed and what was told on it: all that the invariants look at.
#pragma once
#include <genu/app/views.hpp>
#include <optional>
#include <string>
#include <vector>

namespace genu::cohort {

/// The newest session or run, as the runner has told of it so far.
struct Newest {
  base::Day day;
  base::Answer<base::Nrs> pain_during;
  bool alarm = false;         ///< limped, sharp pain, gave way or locked
  bool morning_told = false;  ///< the pain of the morning after, or how it compares
};

/// Today at one moment, with what had been told by then.
struct Glance {
  app::TodayView today;
  std::optional<Newest> newest;
  base::Answer<int> swelling;                         ///< grade told today or yesterday
  bool unsafe = false;                                ///< gave way or locked, and nobody has looked at it since
  bool red_flag = false;                              ///< a red flag was told, and nobody has looked at it since
  model::HoldScope held = model::HoldScope::Nothing;  ///< what the rules keep from a knee of which this was told:
  std::string held_by;                                ///< an injection, injury, illness or flare
  int silent_days = 0;                                ///< days since anything about the knee was told
};

struct DaySeen {
  int day = 0;  ///< of the life, from 0
  std::string programme;
  Glance morning;                            ///< before anything is answered
  Glance ready;                              ///< after the answers and the diary
  bool session_done = false;                 ///< by the lines of `ready`
  std::vector<model::PrescribedItem> items;  ///< of a session gone through set by set
  std::vector<std::string> refused;          ///< commands that were offered and refused, with the message
};

enum class Outcome { Finished, StillGoing, SentForReview, Urgent, GaveUp };
constexpr auto names_of(base::Type<Outcome>) {
  return base::names<Outcome>({{Outcome::Finished, "finished"},
                               {Outcome::StillGoing, "still going"},
                               {Outcome::SentForReview, "sent for review"},
                               {Outcome::Urgent, "sent for urgent care"},
                               {Outcome::GaveUp, "gave up"}});
}

/// A whole life in the programme, when it is over.
struct LifeSeen {
  bool steady = false;
  Outcome outcome = Outcome::StillGoing;
  int days = 0;
  std::vector<std::string> open_criteria;  ///< those of the last phase that were not met
};

}  // namespace genu::cohort
