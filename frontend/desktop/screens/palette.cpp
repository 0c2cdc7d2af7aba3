#include "screens/palette.hpp"

#include <algorithm>
#include <sstream>

#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/scroll.hpp"
#include "ui/text.hpp"
#include "widgets/card.hpp"
#include "widgets/field.hpp"

namespace genu::screens {
namespace {

constexpr theme::Colour kScrim{0, 0, 0, 0.45F};
constexpr float kRow = 48;
constexpr float kPadding = 16;

std::string folded(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

std::vector<std::string> words_in(const std::string& text) {
  std::istringstream in(folded(text));
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

bool holds(const std::vector<std::string>& words, const std::string& start) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return word.starts_with(start); });
}

void choose(const PaletteEntry& entry, PaletteUi& ui, const Given& given) {
  ui = {};
  given.send(entry.wish);
}

void draw_row(const ui::Rect& rect, const PaletteEntry& entry, bool selected, PaletteUi& ui, const Given& given) {
  const auto& theme = ui::current_theme();
  const auto& c = theme.colours;
  constexpr float kRadius = 12;
  const auto touch = ui::item({.id = "palette." + entry.id,
                               .label = entry.label,
                               .rect = rect,
                               .chosen = selected,
                               .radius = kRadius,
                               .ring_gap = -2});
  const bool filled = selected && theme.outlined;
  if (selected) ui::fill(rect, filled ? c.primary : c.primary_soft, kRadius);
  if (touch.hovered && !selected) ui::fill(rect, theme::faded(c.text, 0.06F), kRadius);
  const auto words = filled ? c.on_primary : selected ? c.primary_text : c.text;
  const float group = ui::text_width(ui::Text::Caption, entry.group);
  {
    const ui::Clip clip({rect.x, rect.y, rect.w - group - 36, rect.h});
    ui::text_in({rect.x + 14, rect.y, 0, rect.h}, selected ? ui::Text::BodyStrong : ui::Text::Body, words, entry.label);
  }
  ui::text_in({rect.right() - 14, rect.y, 0, rect.h}, ui::Text::Caption, filled ? c.on_primary : c.text2, entry.group,
              ui::Align::Right);
  if (touch.clicked) choose(entry, ui, given);
}

// Up and down go round, also while the words are typed.
void move_selection(PaletteUi& ui, std::size_t count) {
  if (count == 0) return;
  ui.selected = std::min(ui.selected, count - 1);
  if (ui::take_command(ui::Key::Down)) ui.selected = (ui.selected + 1) % count;
  if (ui::take_command(ui::Key::Up)) ui.selected = (ui.selected + count - 1) % count;
}

}  // namespace

void open(PaletteUi& ui) {
  ui = {};
  ui.open = true;
  ui::focus("palette.query");
  ui::wake_in(0);
}

std::vector<const PaletteEntry*> found(const std::vector<PaletteEntry>& entries, const std::string& query) {
  const auto wanted = words_in(query);
  std::vector<const PaletteEntry*> hits;
  for (const auto& entry : entries) {
    const auto words = words_in(entry.label + " " + entry.group);
    if (std::all_of(wanted.begin(), wanted.end(), [&](const auto& each) { return holds(words, each); }))
      hits.push_back(&entry);
  }
  const auto start = folded(query);
  std::stable_partition(hits.begin(), hits.end(),
                        [&](const PaletteEntry* entry) { return folded(entry->label).starts_with(start); });
  return hits;
}

void draw_palette(const std::vector<PaletteEntry>& entries, PaletteUi& ui, const Given& given) {
  if (!ui.open) return;
  const auto& c = ui::colours();
  const auto window = ui::window();
  const ui::Layer layer("palette", window);
  ui::fill(window, kScrim);
  const float width = std::min(window.w - 24, 600.0F);
  const float top = std::min(96.0F, window.h * 0.1F);
  const auto fits = static_cast<std::size_t>(std::max(1.0F, (window.h - top - 140) / kRow));
  const std::size_t rows = std::min<std::size_t>(fits, 9);
  const float height = kPadding * 2 + theme::kButtonHeight + 8 + kRow * static_cast<float>(rows) + 30;
  const ui::Rect card{window.centre().x - width / 2, top, width, height};
  widgets::card(card);
  ui::Rect rest = card.inset(kPadding);
  const auto field = ui::cut_top(rest, theme::kButtonHeight, 8);
  const auto name = given.words.say("desktop.palette.name");
  const auto hint = given.words.say("desktop.palette.hint");
  const auto touch = widgets::field({.id = "palette.query", .label = name, .rect = field, .hint = hint}, ui.query);
  if (touch.changed) ui.selected = 0;
  const auto hits = found(entries, ui.query);
  move_selection(ui, hits.size());
  const auto keys = ui::cut_bottom(rest, 26, 4);
  ui::text_in(keys, ui::Text::Caption, c.text2, given.words.say("desktop.palette.keys"));
  // The selection stays in sight: the list begins so that it is the last row at most.
  const std::size_t first = ui.selected < rows ? 0 : ui.selected - rows + 1;
  for (std::size_t i = first; i < std::min(hits.size(), first + rows); ++i)
    draw_row(ui::cut_top(rest, kRow), *hits[i], i == ui.selected, ui, given);
  if (hits.empty())
    ui::text_in({rest.x + 14, rest.y, 0, kRow}, ui::Text::Body, c.text2, given.words.say("desktop.palette.none"));
  if (!ui.open) return;
  if (ui::take_command(ui::Key::Escape)) ui = {};
  if (touch.entered && !hits.empty()) choose(*hits[ui.selected], ui, given);
}

}  // namespace genu::screens
