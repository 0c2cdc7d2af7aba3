#include "screens/paper_cells.hpp"

#include <algorithm>

#include "screens/say.hpp"
#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/icons.hpp"

namespace genu::screens {
namespace {

constexpr float kCell = 44;
constexpr float kBetweenCells = 4;
constexpr float kWideGrid = 620;
constexpr float kHeadHeight = 44;

// The name of a row beside its cells, or above them where there is no room.
struct SheetPlaces {
  ui::Rect name, cells;
};

SheetPlaces places_in(const ui::Rect& rect) {
  if (rect.w >= kWideGrid)
    return {{rect.x, rect.y, rect.w * 0.4F, rect.h}, {rect.x + rect.w * 0.4F, rect.y, rect.w * 0.6F, rect.h}};
  return {{rect.x, rect.y, rect.w, rect.h - kCell}, {rect.x, rect.bottom() - kCell, rect.w, kCell}};
}

float sheet_row_height(float width) { return width >= kWideGrid ? kCell : kCell + 26; }

ui::Rect cell_in(const ui::Rect& cells, std::size_t column) {
  return ui::column(cells, column, kSheetDays, kBetweenCells);
}

// One box; true when it is pressed. Whoever comes to it by a key or the pointer takes the cursor along.
bool sheet_box(const ui::Rect& rect, std::size_t row, std::size_t column, bool open, bool chosen,
               const std::string& said, PaperUi& ui) {
  const auto& c = ui::colours();
  const auto touch = ui::item(
      {.id = cell_id(row, column), .label = said, .rect = rect, .enabled = open, .chosen = chosen, .radius = 10});
  if (touch.focused || touch.clicked) {
    ui.row = row;
    ui.column = column;
  }
  const auto ground = chosen ? c.primary : touch.hovered ? theme::hovered(ui::current_theme(), c.surface2) : c.surface2;
  ui::fill(rect, open ? ground : theme::faded(c.surface2, 0.4F), 10);
  if (open && !chosen) ui::outline(rect, c.ctl, 1.5F, 10);
  return touch.clicked;
}

void draw_name(const ui::Rect& rect, const std::string& name, const std::string& dose) {
  const auto& c = ui::colours();
  const float used = ui::text_width(ui::Text::LabelStrong, name);
  ui::text_in(rect, ui::Text::LabelStrong, c.text, name);
  if (used + 70 < rect.w) ui::text_in({rect.x + used + 10, rect.y, 0, rect.h}, ui::Text::Caption, c.text2, dose);
}

void add_ticks(Stack& stack, const app::PaperWeekView& sheet, std::size_t row, PaperUi& ui, const words::Words& words) {
  stack.add(sheet_row_height(stack.width()), [&sheet, row, &ui, &words](const ui::Rect& rect) {
    const auto& exercise = sheet.exercises[row];
    const auto places = places_in(rect);
    draw_name(places.name, exercise.name, exercise.dose);
    for (std::size_t column = 0; column < kSheetDays; ++column) {
      const auto place = cell_in(places.cells, column);
      auto& ticks = ui.ticks[column];
      const bool ticked = ticks.count(exercise.exercise) > 0;
      const auto said = exercise.name + ", " + short_day(words, sheet.days[column].day);
      if (sheet_box(place, row, column, is_open(sheet.days[column]), ticked, said, ui)) {
        if (ticked) {
          ticks.erase(exercise.exercise);
        } else {
          ticks.insert(exercise.exercise);
        }
      }
      if (ticked) widgets::icon(widgets::Icon::Check, place.centre(), 24, ui::colours().on_primary);
    }
  });
  stack.gap(kBetweenCells);
}

void add_pains(Stack& stack, const app::PaperWeekView& sheet, std::size_t row, const std::string& name,
               std::array<std::optional<int>, kSheetDays>& pains, PaperUi& ui, const words::Words& words) {
  stack.add(sheet_row_height(stack.width()), [&sheet, row, name, &pains, &ui, &words](const ui::Rect& rect) {
    const auto places = places_in(rect);
    draw_name(places.name, name, {});
    for (std::size_t column = 0; column < kSheetDays; ++column) {
      const auto place = cell_in(places.cells, column);
      const auto said = name + ", " + short_day(words, sheet.days[column].day);
      (void)sheet_box(place, row, column, is_open(sheet.days[column]), false, said, ui);
      if (pains[column])
        ui::text_in({place.centre().x, place.y, 0, place.h}, ui::Text::BodyStrong, ui::colours().text,
                    std::to_string(*pains[column]), ui::Align::Centre);
    }
  });
  stack.gap(kBetweenCells);
}

void add_days(Stack& stack, const app::PaperWeekView& sheet, const words::Words& words) {
  stack.add(kHeadHeight, [&sheet, &words](const ui::Rect& rect) {
    const auto& c = ui::colours();
    auto cells = places_in(rect).cells;
    cells.y = rect.y;
    for (std::size_t column = 0; column < kSheetDays; ++column) {
      const auto& day = sheet.days[column];
      const auto place = cell_in(cells, column);
      const auto weekday = "weekday-short." + std::string(base::name_of(base::weekday_of(day.day)));
      ui::text({place.centre().x, place.y}, ui::Text::LabelStrong, c.text, words.say(weekday), ui::Align::Centre);
      const auto below = day.taken   ? words.say("desktop.paper.taken")
                         : day.ahead ? words.say("desktop.paper.ahead")
                                     : std::to_string(base::parts_of(day.day).day);
      ui::text({place.centre().x, place.y + 20}, ui::Text::Caption, c.text2, below, ui::Align::Centre);
    }
  });
}

}  // namespace

std::size_t rows_of(const app::PaperWeekView& sheet) { return sheet.exercises.size() + 2; }

std::string cell_id(std::size_t row, std::size_t column) {
  return "paper.cell." + std::to_string(row) + "." + std::to_string(column);
}

bool is_open(const app::PaperColumn& day) { return !day.ahead && !day.taken; }

void add_grid(Stack& stack, const app::PaperWeekView& sheet, PaperUi& ui, const words::Words& words) {
  add_days(stack, sheet, words);
  const auto exercises = sheet.exercises.size();
  for (std::size_t row = 0; row < exercises; ++row) add_ticks(stack, sheet, row, ui, words);
  stack.gap(8);
  add_pains(stack, sheet, exercises, words.say("paper.grid.during"), ui.during, ui, words);
  add_pains(stack, sheet, exercises + 1, words.say("paper.grid.morning"), ui.morning, ui, words);
}

}  // namespace genu::screens
