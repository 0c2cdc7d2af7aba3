// The range switch, the sentence and the four values at the top of Progress.
#include "screens/progress_parts.hpp"
#include "screens/say.hpp"
#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/icons.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace genu::screens {
namespace {

std::string key_of(app::ProgressRange range) { return std::string(base::name_of(range)); }

// One of several, side by side on a track.
void draw_ranges(const ui::Rect& rect, ProgressUi& ui, const Given& given) {
  const auto& c = ui::colours();
  const auto all = names_of(base::Type<app::ProgressRange>{});
  ui::fill(rect, c.surface2, theme::kButtonRadius);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto place = ui::column(rect.inset(2), i, all.size(), 0);
    const auto label = given.words.say("progress.range." + key_of(all[i].value));
    const bool chosen = ui.range == all[i].value;
    const auto touch = ui::item({.id = "progress.range." + key_of(all[i].value),
                                 .label = label,
                                 .rect = place,
                                 .chosen = chosen,
                                 .radius = 12});
    if (chosen) {
      ui::fill(place.inset(2), c.surface, 12);
      ui::outline(place.inset(2), ui::current_theme().outlined ? c.text : c.border, 1, 12);
    }
    ui::text_in(place, chosen ? ui::Text::LabelStrong : ui::Text::Label, chosen ? c.text : c.text2, label,
                ui::Align::Centre);
    if (!touch.clicked) continue;
    ui.range = all[i].value;
    ui.offset = 0;
  }
}

bool arrow(const char* id, const ui::Rect& rect, widgets::Icon icon, const std::string& name, bool enabled) {
  const ui::Disabled off(!enabled);
  return widgets::icon_button(id, rect, icon, name, widgets::Kind::Quiet);
}

void draw_arrows(const ui::Rect& rect, const app::ProgressView& view, ProgressUi& ui, const Given& given) {
  const bool whole = view.range == app::ProgressRange::All;
  if (arrow("progress.earlier", {rect.x, rect.y, 48, rect.h}, widgets::Icon::Previous,
            given.words.say("desktop.progress.earlier"), view.earlier && !whole))
    ++ui.offset;
  if (arrow("progress.later", {rect.x + 52, rect.y, 48, rect.h}, widgets::Icon::Next,
            given.words.say("desktop.progress.later"), view.later))
    ui.offset = std::max(0, ui.offset - 1);
}

std::string weeks_said(const app::ProgressView& view, const words::Words& words) {
  const auto said = [&](base::Day day) {
    const auto parts = base::parts_of(day);
    return words.say("progress.tick", {{"day", std::to_string(parts.day)},
                                       {"month", words.say("month-short." + std::to_string(parts.month))}});
  };
  auto text = words.say("desktop.progress.weeks", {{"first", said(view.first)}, {"last", said(view.last)}});
  if (view.standing) text += "  \u00b7  " + words.say("knee." + std::string(base::name_of(view.standing->side)));
  return text;
}

std::string one_place(double value) {
  const auto tenths = std::lround(value * 10);
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

// What a tile says: a value with its unit, or that it is not known, and a line below.
struct Tile {
  std::string name, value, unit, below;
};

Tile pain_tile(const app::ProgressView& view, const words::Words& words) {
  Tile tile{words.say("desktop.progress.tile.pain"), {}, {}, words.say("desktop.progress.tile.pain.unknown")};
  if (!view.pain.recent) return tile;
  tile.value = one_place(*view.pain.recent);
  tile.unit = words.say("desktop.progress.of-ten");
  tile.below = words.say("desktop.progress.tile.pain.n", {{"n", std::to_string(view.pain.recent_days)}});
  if (view.pain.baseline) {
    tile.below = words.say("desktop.progress.tile.pain.was",
                           {{"base", one_place(*view.pain.baseline)}, {"n", std::to_string(view.pain.recent_days)}});
  }
  return tile;
}

Tile sessions_tile(const app::ProgressView& view, const words::Words& words) {
  const auto& all = view.adherence.back();
  Tile tile{words.say("desktop.progress.tile.sessions"), {}, {}, words.say("desktop.progress.tile.sessions.none")};
  if (!view.standing) return tile;
  tile.value = std::to_string(all.done);
  tile.unit = words.say("desktop.progress.of", {{"n", std::to_string(all.planned)}});
  tile.below = words.say("desktop.progress.tile.sessions.apart",
                         {{"excused", std::to_string(all.excused)}, {"not_told", std::to_string(all.not_told)}});
  return tile;
}

Tile run_tile(const app::ProgressView& view, const words::Words& words) {
  Tile tile{words.say("desktop.progress.tile.run"), {}, {}, words.say("desktop.progress.tile.run.none")};
  if (!view.longest_run_m) return tile;
  const bool miles = view.units == model::DistanceUnit::Miles;
  tile.value = one_place(*view.longest_run_m / (miles ? 1609.344 : 1000.0));
  tile.unit = words.say(miles ? "desktop.run.mi" : "desktop.run.km");
  tile.below = words.say("desktop.progress.tile.run.n", {{"n", std::to_string(view.runs.size())}});
  return tile;
}

Tile symmetry_tile(const app::ProgressView& view, const words::Words& words) {
  Tile tile{words.say("desktop.progress.tile.symmetry"), {}, {}, words.say("desktop.progress.tile.symmetry.none")};
  if (view.symmetry.empty()) return tile;
  const auto& test = view.symmetry.front();
  tile.value = std::to_string(test.days.back().percent);
  tile.unit = "%";
  tile.below = test.name;
  return tile;
}

void draw_tile(const ui::Rect& rect, const Tile& tile, const words::Words& words) {
  const auto& c = ui::colours();
  widgets::card(rect, 20);
  const float x = rect.x + 20, width = rect.w - 40;
  ui::text({x, rect.y + 14}, ui::Text::LabelStrong, c.text2, tile.name);
  if (tile.value.empty()) {
    const ui::Point centre{x + 13, rect.y + 57};
    ui::circle(centre, 12, c.ctl, 1.6F);
    ui::text_in(ui::around(centre, 24, 24), ui::Text::LabelStrong, c.text2, "?", ui::Align::Centre);
    ui::text({x + 34, rect.y + 45}, ui::Text::Body, c.text2, words.say("desktop.progress.not-known"));
  } else {
    ui::text({x, rect.y + 36}, ui::Text::Display, c.text, tile.value);
    ui::text({x + ui::text_width(ui::Text::Display, tile.value) + 8, rect.y + 48}, ui::Text::Body, c.text2, tile.unit);
  }
  ui::paragraph({x, rect.y + 80}, width, ui::Text::Caption, c.text2, tile.below);
}

}  // namespace

float progress_header(const app::ProgressView& view, ProgressUi& ui, const Given& given, const Flow& flow) {
  constexpr float kHeight = theme::kButtonHeight, kArrows = 100, kSwitch = 368;
  const auto caption = weeks_said(view, given.words);
  const auto& c = ui::colours();
  if (flow.width >= kSwitch + kArrows + 12 + 320) {
    // Beside the title, which stands 60 above.
    const float y = flow.at.y - 64;
    const float x = flow.at.x + flow.width - kSwitch;
    draw_arrows({x - kArrows - 12, y, kArrows, kHeight}, view, ui, given);
    draw_ranges({x, y, kSwitch, kHeight}, ui, given);
    ui::text({flow.at.x, flow.at.y - 20}, ui::Text::Label, c.text2, caption);
    return 0.5F;
  }
  ui::text({flow.at.x + 8, flow.at.y - 14}, ui::Text::Label, c.text2, caption);
  const float width = flow.width - kArrows - 8;
  draw_arrows({flow.at.x, flow.at.y + 12, kArrows, kHeight}, view, ui, given);
  draw_ranges({flow.at.x + kArrows + 8, flow.at.y + 12, width, kHeight}, ui, given);
  return kHeight + 12;
}

float progress_summary(const app::ProgressView& view, const Given& given, const Flow& flow) {
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::BodyStrong, ui::colours().text, given.words.say(view.summary.message, view.summary.values));
  return on_low_card(stack, flow.at, padding);
}

float progress_tiles(const app::ProgressView& view, const Given& given, const Flow& flow) {
  constexpr float kHeight = 124;
  const std::array<Tile, 4> tiles{pain_tile(view, given.words), sessions_tile(view, given.words),
                                  run_tile(view, given.words), symmetry_tile(view, given.words)};
  const std::size_t across = flow.width >= 700 ? 4 : 2;
  for (std::size_t i = 0; i < tiles.size(); ++i) {
    const float y = flow.at.y + static_cast<float>(i / across) * (kHeight + flow.gap);
    draw_tile(ui::column({flow.at.x, y, flow.width, kHeight}, i % across, across, flow.gap), tiles[i], given.words);
  }
  const auto rows = static_cast<float>(tiles.size() / across);
  return rows * kHeight + (rows - 1) * flow.gap;
}

}  // namespace genu::screens
