// Why the safety questions wait for answers.
#pragma once
#include <genu/base/names.hpp>

namespace genu::app {

/// Why the safety questions should be answered now.
enum class TriageDue {
  FirstUse,      ///< they never were
  Unfinished,    ///< some are still open
  Weekly,        ///< a week has passed
  AfterRed,      ///< a session or run was red since
  KeepsHurting,  ///< in a healthy knee discomfort has come back three times in a week since
};
constexpr auto names_of(base::Type<TriageDue>) {
  return base::names<TriageDue>({{TriageDue::FirstUse, "first-use"},
                                 {TriageDue::Unfinished, "unfinished"},
                                 {TriageDue::Weekly, "weekly"},
                                 {TriageDue::AfterRed, "after-red"},
                                 {TriageDue::KeepsHurting, "keeps-hurting"}});
}

}  // namespace genu::app
