// The hand-out as a web page.
#include <genu/drawing/svg.hpp>

#include "paper/handout.hpp"
#include "paper/html.hpp"

namespace genu::paper {

namespace {

constexpr double svg_pixels = 180;  // a stature

std::string figure_html(const drawing::Drawing& picture, const std::string& caption, const std::string& name,
                        const drawing::Palette& palette) {
  return "<figure role=\"img\" aria-label=\"" + html_text(name + ", " + caption) + "\">" +
         drawing::to_svg(picture, palette, svg_pixels) + html_element("figcaption", caption) + "</figure>\n";
}

std::string steps_html(const std::vector<std::string>& steps) {
  std::string items;
  for (const auto& step : steps) items += html_element("li", step);
  return items.empty() ? items : "<ol>\n" + items + "</ol>\n";
}

std::string block_html(const Handout& handout, const app::HandoutBlock& block, const drawing::Palette& palette) {
  std::string html = "<section>\n<h2>" + html_text(block.name) + " <span class=\"side\">" + html_text(block.side) +
                     "</span> " + html_text(block.dose) + "</h2>\n";
  if (const auto found = handout.figures.find(block.exercise); found != handout.figures.end()) {
    html += "<div class=\"figures\">\n" + figure_html(found->second.start, handout.text.start, block.name, palette) +
            figure_html(found->second.end, handout.text.end, block.name, palette) + "</div>\n";
  }
  html += html_element("p class=\"said\"", block.dose_said) + steps_html(block.steps);
  if (!block.avoid.empty()) html += html_element("p", handout.text.avoid + ": " + block.avoid);
  return html + html_element("p class=\"stop\"", block.stop) + "</section>\n";
}

std::string grid_row_html(const app::HandoutText& text, const std::string& label, std::size_t later) {
  std::string html = "<tr>" + html_element("th scope=\"row\"", label);
  for (std::size_t day = 0; day < text.days.size(); ++day) {
    html += text.planned[(day + 7 - later) % 7] ? "<td></td>" : "<td>\u2013</td>";
  }
  return html + "</tr>\n";
}

std::string grid_html(const app::HandoutText& text) {
  std::string html = "<section>\n" + html_element("h2", text.grid_title) + "<table class=\"tick\">\n<tr><td></td>";
  for (const auto& day : text.days) html += html_element("th scope=\"col\"", day);
  html += "</tr>\n";
  for (const auto& block : text.blocks) html += grid_row_html(text, block.name, 0);
  return html + grid_row_html(text, text.pain_during, 0) + grid_row_html(text, text.pain_morning, 1) +
         "</table>\n</section>\n";
}

std::string flags_html(const app::HandoutText& text) {
  std::string html = "<section>\n" + html_element("h2", text.flags_title) + "<ul>\n";
  for (const auto& flag : text.flags) html += html_element("li", flag);
  html += "</ul>\n";
  for (const auto& call : text.calls) html += html_element("p class=\"said\"", call);
  return html + "</section>\n";
}

}  // namespace

std::string handout_html(const Handout& handout, const drawing::Palette& palette, const Print& print) {
  const auto& text = handout.text;
  std::string body = "<header>\n<div>" + html_element("p class=\"said\"", text.from) +
                     html_element("p", text.from_line) + "</div>\n<div>" + html_element("p class=\"said\"", text.to) +
                     html_element("p", text.to_line) + "</div>\n</header>\n" + html_element("h1", text.title) +
                     html_element("p", text.about);
  for (const auto& block : text.blocks) body += block_html(handout, block, palette);
  body += grid_html(text) + flags_html(text) + "<section>\n" + html_element("h2", text.notes) +
          "<p style=\"height: 5rem\"></p>\n</section>\n";
  if (!text.code.empty()) body += html_element("p", text.code_said + " " + text.code);
  return html_page(text.title, body, print);
}

}  // namespace genu::paper
