// The progress report on paper and as a web page: the same words in the same order.
#pragma once

#include <genu/app/views/report.hpp>

#include "paper/sheet.hpp"

namespace genu::paper {

/// How wide charts are asked for, in logical pixels, so that they fill the page and their words keep their size.
[[nodiscard]] double report_chart_width(const Print& print);

/// Page one begins with the summary; no part is split but tables, whose headings are then repeated. Io where the file
/// could not be made.
[[nodiscard]] base::Result<std::string> report_pdf(const app::ReportText& text, base::Day day,
                                                   const words::Words& words, const drawing::Palette& palette,
                                                   const Print& print);

/// A document of its own: nothing in it is fetched from elsewhere.
[[nodiscard]] std::string report_html(const app::ReportText& text, const drawing::Palette& palette, const Print& print);

}  // namespace genu::paper
