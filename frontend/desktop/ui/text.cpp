#include "ui/text.hpp"

#include "ui/context.hpp"
#include "ui/scale.hpp"
#include "ui/utf8.hpp"

#include <imgui.h>

#include <algorithm>
#include <cfloat>

namespace genu::ui {
namespace {

ImFont& font(Text style) { return *Context::here().fonts_.of(style); }

ImU32 packed(const theme::Colour& c) {
  return ImGui::ColorConvertFloat4ToU32({c.r, c.g, c.b, c.a * Context::here().opacity_});
}

float left_edge(float x, float width, Align align) {
  if (align == Align::Centre) return x - width / 2;
  if (align == Align::Right) return x - width;
  return x;
}

void draw(Point at, Text style, const theme::Colour& colour, std::string_view text) {
  const auto& metrics = theme::style_of(style);
  ImFont& face = font(style);
  const float above = (metrics.line - metrics.size * theme::kLineBox) / 2;
  ImGui::GetWindowDrawList()->AddText(&face, face.FontSize, snapped(Point{at.x, at.y + above}), packed(colour),
                                      text.data(), text.data() + text.size());
}

float digit_width(Text style) {
  float widest = 0;
  for (const char digit : std::string_view("0123456789")) widest = std::max(widest, text_width(style, {&digit, 1}));
  return widest;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// How many bytes of a word wider than the line fit on it: at least one code point.
std::size_t fitting(Text style, std::string_view word, float width) {
  std::size_t bytes = first_code_point(word).length;
  while (bytes < word.size()) {
    const std::size_t next = bytes + first_code_point(word.substr(bytes)).length;
    if (text_width(style, word.substr(0, next)) > width) break;
    bytes = next;
  }
  return bytes;
}

// The first line of `text`, which has no line break in it.
std::string_view first_line(Text style, std::string_view text, float width) {
  std::size_t end = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t space = std::min(text.find(' ', at), text.size());
    if (text_width(style, text.substr(0, space)) > width) break;
    end = space;
    at = space + 1;
  }
  if (end > 0 || text.empty()) return text.substr(0, end);
  const auto word = text.substr(0, std::min(text.find(' '), text.size()));
  return text.substr(0, fitting(style, word, width));
}

void wrap_line(Text style, std::string_view line, float width, std::vector<std::string_view>& out) {
  do {
    const auto first = first_line(style, line, width);
    out.push_back(first);
    line.remove_prefix(first.size());
    if (!line.empty() && line.front() == ' ') line.remove_prefix(1);
  } while (!line.empty());
}

}  // namespace

float text_width(Text style, std::string_view text) {
  ImFont& face = font(style);
  return face.CalcTextSizeA(face.FontSize, FLT_MAX, 0, text.data(), text.data() + text.size()).x /
         Context::here().scale_;
}

void text(Point at, Text style, const theme::Colour& colour, std::string_view text, Align align) {
  if (align != Align::Left) at.x = left_edge(at.x, text_width(style, text), align);
  draw(at, style, colour, text);
}

void text_in(const Rect& rect, Text style, const theme::Colour& colour, std::string_view line, Align align) {
  const float x = align == Align::Left ? rect.x : align == Align::Centre ? rect.centre().x : rect.right();
  text({x, rect.y + (rect.h - line_height(style)) / 2}, style, colour, line, align);
}

std::vector<std::string_view> wrapped(Text style, std::string_view text, float width) {
  std::vector<std::string_view> out;
  while (true) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    wrap_line(style, text.substr(0, end), width, out);
    if (end == text.size()) return out;
    text.remove_prefix(end + 1);
  }
}

float paragraph_height(Text style, std::string_view text, float width) {
  return text.empty() ? 0 : static_cast<float>(wrapped(style, text, width).size()) * line_height(style);
}

float paragraph(Point at, float width, Text style, const theme::Colour& colour, std::string_view words) {
  if (words.empty()) return 0;
  const float top = at.y;
  for (const auto line : wrapped(style, words, width)) {
    draw(at, style, colour, line);
    at.y += line_height(style);
  }
  return at.y - top;
}

float figures_width(Text style, std::string_view text) {
  float width = 0;
  for (std::size_t i = 0; i < text.size(); ++i)
    width += is_digit(text[i]) ? digit_width(style) : text_width(style, text.substr(i, 1));
  return width;
}

void figures(Point at, Text style, const theme::Colour& colour, std::string_view text, Align align) {
  const float cell = digit_width(style);
  at.x = left_edge(at.x, figures_width(style, text), align);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto glyph = text.substr(i, 1);
    const float own = text_width(style, glyph);
    const float width = is_digit(text[i]) ? cell : own;
    draw({at.x + (width - own) / 2, at.y}, style, colour, glyph);
    at.x += width;
  }
}

}  // namespace genu::ui
