// One person in care on one screen, for a decision.
#pragma once

#include <string>

#include "screens/clinic_given.hpp"
#include "screens/review_panel.hpp"

namespace genu::screens {

struct ReviewUi {
  std::string note;
  ReviewActs acts;
};

void draw(const ReviewShown& shown, ReviewUi& ui, const ClinicGiven& given);

/// The text for the clinical record, as Copy copies it: a sentence a line, with dates and n, in fixed order.
[[nodiscard]] std::string record_lines(const app::ReviewView& view, const words::Words& words);

}  // namespace genu::screens
