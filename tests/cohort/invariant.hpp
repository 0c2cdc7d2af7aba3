// What must hold on every day of every runner. One file each; an invariant has its own memory of one runner.
#pragma once
#include <genu/words/words.hpp>
#include <memory>

#include "cohort/seen.hpp"
#include "content/catalogue.hpp"

namespace genu::cohort {

class Invariant {
 public:
  virtual ~Invariant() = default;
  [[nodiscard]] virtual std::string name() const = 0;
  /// The rule it guards, in a sentence.
  [[nodiscard]] virtual std::string rule() const = 0;
  /// What was seen against the rule on this day; nothing where it held. Days come in their order.
  [[nodiscard]] virtual std::optional<std::string> look(const DaySeen&) { return std::nullopt; }
  /// The same for the life as a whole.
  [[nodiscard]] virtual std::optional<std::string> look(const LifeSeen&) { return std::nullopt; }
};

using Invariants = std::vector<std::unique_ptr<Invariant>>;

[[nodiscard]] std::unique_ptr<Invariant> progress_needs_green();
[[nodiscard]] std::unique_ptr<Invariant> impact_only_when_allowed(const content::Catalogue& catalogue);
[[nodiscard]] std::unique_ptr<Invariant> doses_within_limits(const content::Catalogue& catalogue);
[[nodiscard]] std::unique_ptr<Invariant> one_increase_at_a_time(const content::Catalogue& catalogue);
[[nodiscard]] std::unique_ptr<Invariant> everything_explained(const words::Words& words);
[[nodiscard]] std::unique_ptr<Invariant> healing_runners_finish();
[[nodiscard]] std::unique_ptr<Invariant> long_phases_are_reviewed(const content::Catalogue& catalogue);
[[nodiscard]] std::unique_ptr<Invariant> silence_is_not_health();
[[nodiscard]] std::unique_ptr<Invariant> offers_can_be_taken();

/// All of the above. `catalogue` and `words` must outlive them.
[[nodiscard]] Invariants all_invariants(const content::Catalogue& catalogue, const words::Words& words);

}  // namespace genu::cohort
