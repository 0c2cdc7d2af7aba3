// The cells of the sheet: a tick or an empty box an exercise and day, and two rows of pain.
#pragma once

#include "screens/paper_sheet.hpp"
#include "screens/stack.hpp"

namespace genu::screens {

/// Exercises, pain during, pain next morning.
[[nodiscard]] std::size_t rows_of(const app::PaperWeekView& sheet);
[[nodiscard]] std::string cell_id(std::size_t row, std::size_t column);
/// Whether something can be entered for this day.
[[nodiscard]] bool is_open(const app::PaperColumn& day);

void add_grid(Stack& stack, const app::PaperWeekView& sheet, PaperUi& ui, const words::Words& words);

}  // namespace genu::screens
