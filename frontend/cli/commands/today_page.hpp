// Today as a page of text, from the view alone.
#pragma once
#include <genu/app/views.hpp>
#include <genu/words/words.hpp>

#include "say/page.hpp"

namespace genu::cli {

/// How much Today tells: the sentences alone, or each with its rule and source.
enum class Detail { Sentences, Rules };

void write_today(const words::Words& words, const app::TodayView& view, Detail detail, Page& page);

/// `left knee`, `both knees`.
[[nodiscard]] std::string knee(const words::Words& words, model::Side side);

/// One line of a session: name, dose, and what moved and why, or a note. Reasons in `told` are not repeated.
[[nodiscard]] std::vector<std::string> row_of(const words::Words& words, const app::SessionLine& line,
                                              const std::vector<model::Reason>& told = {});

}  // namespace genu::cli
