// Many packets in one table: what each brings or has brought, and why one is refused.
#include <algorithm>

#include "screens/buttons.hpp"
#include "screens/share_parts.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/card.hpp"

namespace genu::screens {
namespace {

using widgets::Kind;

constexpr float kCountWidth = 92;
constexpr float kWideTable = 800;

struct Count {
  const char* words;
  int PacketRow::*number;
};

constexpr Count kCounts[] = {
    {"import-fate.new", &PacketRow::fresh},           {"import-fate.changed", &PacketRow::changed},
    {"import-fate.unchanged", &PacketRow::unchanged}, {"import-fate.conflict", &PacketRow::conflicting},
    {"import-fate.rejected", &PacketRow::rejected},   {"import-fate.waiting", &PacketRow::waiting}};

float counts_width() { return kCountWidth * static_cast<float>(std::size(kCounts)); }

// "12 new, 1 changed", where there is no room for columns.
std::string counts_in_words(const PacketRow& row, const words::Words& words) {
  std::string text;
  for (const auto& count : kCounts) {
    if (row.*count.number == 0) continue;
    text += (text.empty() ? "" : ", ") + std::to_string(row.*count.number) + " " + words.say(count.words);
  }
  return text;
}

std::string state_of(const PacketRow& row, const ShareFrame& frame) {
  if (!row.refused.empty()) return row.refused;
  if (row.taken) return frame.say("many.done");
  return row.again ? frame.say("many.again") : std::string();
}

void add_heads(Stack& stack, const ShareFrame& frame) {
  if (stack.width() < kWideTable) return;
  stack.add(28, [&words = frame.given.words](const ui::Rect& rect) {
    float x = rect.right() - counts_width() + kCountWidth / 2;
    for (const auto& count : kCounts) {
      ui::text({x, rect.y}, ui::Text::Caption, ui::colours().text2, words.say(count.words), ui::Align::Centre);
      x += kCountWidth;
    }
  });
}

void add_row(Stack& stack, const ShareFrame& frame, const PacketRow& row) {
  const bool wide = stack.width() >= kWideTable;
  const auto state = state_of(row, frame);
  const auto counts = wide ? std::string() : counts_in_words(row, frame.given.words);
  const float room = wide ? stack.width() - counts_width() - 12 : stack.width();
  const auto& who = row.from.empty() ? row.file : row.from;
  const auto under = row.from.empty() ? std::string() : row.file;
  const auto lines = [room](const std::string& text) {
    return text.empty() ? 0.0F : ui::paragraph_height(ui::Text::Label, text, room);
  };
  const float height = 14 + 24 + lines(under) + lines(counts) + lines(state);
  stack.add(height, [&row, wide, room, who, under, counts, state](const ui::Rect& rect) {
    const auto& c = ui::colours();
    widgets::rule({rect.x, rect.y}, rect.w);
    float y = rect.y + 8;
    ui::text({rect.x, y}, ui::Text::BodyStrong, c.text, who);
    y += 24;
    for (const auto* text : {&under, &counts, &state}) {
      if (text->empty()) continue;
      const bool refused = text == &state && !row.refused.empty();
      y += ui::paragraph({rect.x, y}, room, ui::Text::Label, refused ? c.red : c.text2, *text);
    }
    if (!wide) return;
    float x = rect.right() - counts_width() + kCountWidth / 2;
    for (const auto& count : kCounts) {
      ui::text({x, rect.y + 8}, ui::Text::BodyStrong, row.*count.number > 0 ? c.text : c.text3,
               std::to_string(row.*count.number), ui::Align::Centre);
      x += kCountWidth;
    }
  });
}

}  // namespace

void add_many(Stack& stack, const ShareFrame& frame) {
  const auto& rows = frame.shown.many;
  stack.gap(4);
  stack.text(ui::Text::Label, ui::colours().text2, frame.say("many.how"));
  stack.gap(8);
  add_heads(stack, frame);
  for (const auto& row : rows) add_row(stack, frame, row);
  const auto ready =
      std::count_if(rows.begin(), rows.end(), [](const PacketRow& row) { return row.refused.empty() && !row.taken; });
  stack.gap(14);
  std::vector<Press> presses;
  if (ready > 0)
    presses.push_back({"share.import", frame.say("many.import", {{"n", std::to_string(ready)}}), Kind::Primary, true,
                       [&frame] { frame.given.send(TakeIn{}); }});
  presses.push_back({"share.put-away", frame.say(ready > 0 ? "put-away" : "sent.done"), Kind::Secondary, true,
                     [&frame] { frame.given.send(PutAway{}); }});
  add_buttons(stack, std::move(presses));
}

}  // namespace genu::screens
