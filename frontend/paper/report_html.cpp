// The progress report as a web page.
#include <genu/drawing/svg.hpp>

#include "paper/html.hpp"
#include "paper/report.hpp"

namespace genu::paper {

namespace {

std::string facts_html(const std::vector<app::ReportFact>& facts) {
  if (facts.empty()) return {};
  std::string html = "<dl>\n";
  for (const auto& fact : facts) html += html_element("dt", fact.name) + html_element("dd", fact.value);
  return html + "</dl>\n";
}

std::string row_html(const std::vector<std::string>& cells, std::string_view tag) {
  std::string html = "<tr>";
  for (const auto& cell : cells) html += html_element(tag, cell);
  return html + "</tr>\n";
}

std::string table_html(const app::ReportTable& table) {
  if (table.rows.empty()) return {};
  auto html = "<table>\n" + row_html(table.columns, "th scope=\"col\"");
  for (const auto& row : table.rows) html += row_html(row, "td");
  return html + "</table>\n";
}

std::string part_html(const app::ReportPart& part, const drawing::Palette& palette) {
  auto html = "<section>\n" + html_element("h2", part.heading) + html_element("p", part.note);
  for (const auto& line : part.lines) html += html_element("p", line);
  html += facts_html(part.facts);
  if (part.chart) {
    html += "<div class=\"chart\" role=\"img\" aria-label=\"" + html_text(part.heading) + "\">" +
            drawing::to_svg(*part.chart, palette, 1) + "</div>\n";
  }
  return html + table_html(part.table) + "</section>\n";
}

}  // namespace

std::string report_html(const app::ReportText& text, const drawing::Palette& palette, const Print& print) {
  auto body = "<header>\n" + html_element("p", text.person) + html_element("p", text.period) + "</header>\n" +
              html_element("h1", text.title);
  for (const auto& part : text.parts) body += part_html(part, palette);
  body += html_element("p", text.small_print);
  return html_page(text.title, body, print);
}

}  // namespace genu::paper
