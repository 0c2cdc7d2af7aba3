// One runner's whole life in a programme, day by day, by the commands and views that a front end uses.
#pragma once
#include <memory>

#include "cohort/invariant.hpp"
#include "cohort/traits.hpp"

namespace genu::cohort {

/// What all lives share; they may run on several threads.
struct Setting {
  std::shared_ptr<const content::Catalogue> content;
  std::shared_ptr<const words::Words> words;
};

[[nodiscard]] base::Result<Setting> usual_setting();

struct Violation {
  std::string invariant;
  int day = 0;  ///< of the life, from 0
  std::string what;

  bool operator==(const Violation&) const = default;
};

struct Life {
  Traits traits;
  LifeSeen seen;
  std::vector<Violation> violations;  ///< at most one for each invariant, the first
  std::uint64_t digest = 0;           ///< of all that Today showed; 0 unless asked for
};

enum class Record { Nothing, Digest };

/// Lives the life of runner `number` of `seed`: always the same one.
[[nodiscard]] Life live(const Setting& setting, std::uint64_t seed, std::uint64_t number,
                        Record record = Record::Nothing);

/// Lives it twice and compares what was shown, besides all that live() looks at.
[[nodiscard]] Life live_twice(const Setting& setting, std::uint64_t seed, std::uint64_t number);

}  // namespace genu::cohort
