#include "say/page.hpp"

#include <algorithm>
#include <genu/base/text.hpp>

namespace genu::cli {

namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t narrowest = 24;  // a last column is wrapped no tighter than this

std::string_view code_of(Tone tone) {
  switch (tone) {
    case Tone::Strong:
      return "\033[1m";
    case Tone::Quiet:
      return "\033[2m";
    case Tone::Green:
      return "\033[32m";
    case Tone::Amber:
      return "\033[33m";
    case Tone::Red:
      return "\033[31m";
    case Tone::Plain:
      break;
  }
  return {};
}

// Words of `text` in lines of at most `columns`; a longer word stands alone.
std::vector<std::string> wrapped(std::string_view text, std::size_t columns) {
  std::vector<std::string> lines(1);
  for (const auto word : base::split(text, ' ')) {
    if (word.empty()) continue;
    auto& last = lines.back();
    if (last.empty()) {
      last = word;
    } else if (base::code_points(last) + 1 + base::code_points(word) <= columns) {
      last.append(" ").append(word);
    } else {
      lines.emplace_back(word);
    }
  }
  return lines;
}

// Text typed by a person may hold line ends and control codes; a terminal must not act on them.
std::string harmless(std::string_view text) {
  std::string safe;
  for (const char c : text) safe += (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) ? ' ' : c;
  return safe;
}

}  // namespace

std::string padded(std::string_view text, std::size_t columns) {
  std::string filled(text);
  const auto used = base::code_points(text);
  if (used < columns) filled.append(columns - used, ' ');
  return filled;
}

std::string Page::toned(std::string_view text, Tone tone) const {
  const auto code = code_of(tone);
  if (!colour_ || code.empty()) return std::string(text);
  return std::string(code).append(text).append("\033[0m");
}

void Page::line(std::string_view text) { text_.append(text).append("\n"); }

void Page::heading(std::string_view text) {
  if (!text_.empty()) line();
  line(toned(text, Tone::Strong));
}

void Page::paragraph(std::string_view text, std::size_t indent) {
  for (const auto& each : wrapped(harmless(text), width - indent)) line(std::string(indent, ' ') + each);
}

void Page::entry(std::string_view text, std::size_t indent) {
  std::string mark = "- ";
  for (const auto& each : wrapped(harmless(text), width - indent - mark.size())) {
    line(std::string(indent, ' ') + mark + each);
    mark = "  ";
  }
}

void Page::table(const std::vector<std::vector<std::string>>& rows, std::size_t indent) {
  std::vector<std::size_t> columns;
  for (const auto& row : rows) {
    if (columns.size() < row.size()) columns.resize(row.size());
    for (std::size_t i = 0; i < row.size(); ++i) columns[i] = std::max(columns[i], base::code_points(row[i]));
  }
  for (const auto& row : rows) {
    std::string front(indent, ' ');
    for (std::size_t i = 0; i + 1 < row.size(); ++i) front += padded(harmless(row[i]), columns[i] + gap);
    const auto before = base::code_points(front);
    const auto room = before + narrowest < width ? width - before : narrowest;
    for (const auto& each : wrapped(row.empty() ? std::string() : harmless(row.back()), room)) {
      auto whole = front + each;
      whole.erase(whole.find_last_not_of(' ') + 1);
      line(whole);
      front.assign(before, ' ');
    }
  }
}

}  // namespace genu::cli
