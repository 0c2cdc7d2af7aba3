#include "cohort/invariant.hpp"

namespace genu::cohort {

namespace {

class OffersCanBeTaken final : public Invariant {
 public:
  [[nodiscard]] std::string name() const override { return "offers-can-be-taken"; }
  [[nodiscard]] std::string rule() const override { return "what Today offers is not refused when it is done"; }
  [[nodiscard]] std::optional<std::string> look(const DaySeen& seen) override {
    if (seen.refused.empty()) return std::nullopt;
    return "refused: " + seen.refused.front();
  }
};

}  // namespace

std::unique_ptr<Invariant> offers_can_be_taken() { return std::make_unique<OffersCanBeTaken>(); }

}  // namespace genu::cohort
