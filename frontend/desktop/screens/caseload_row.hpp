// One row of the caseload: as columns where there is room, else as a card.
#pragma once

#include "screens/clinic_given.hpp"
#include "ui/geometry.hpp"

namespace genu::screens {

inline constexpr float kRowHeight = 56;
inline constexpr float kOpenRowHeight = 124;
inline constexpr float kCardRowHeight = 108;
inline constexpr float kOpenCardHeight = 220;

/// The names of the columns, and what each is measured in; 46 high.
void draw_caseload_header(const ui::Rect& rect, const words::Words& words);

struct RowShown {
  const app::CaseloadLine& line;
  base::Day today;
  bool open = false;
  bool wide = true;
};

/// Gives true where the row was pressed.
bool draw_caseload_row(const ui::Rect& rect, const RowShown& shown, const ClinicGiven& given);

/// Why, in a sentence with the rule.
[[nodiscard]] std::string why_of(const app::CareReasonView& reason, const words::Words& words);

}  // namespace genu::screens
