// A chart on its card: the picture or the table behind it, to copy and to keep as a file.
#include "screens/form.hpp"
#include "screens/progress_parts.hpp"
#include "screens/say.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/text.hpp"
#include "widgets/button.hpp"
#include "widgets/chart.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

using app::ProgressChart;

constexpr float kTableRow = 28;
constexpr std::size_t kMostRows = 60;  // more are in the file and in what is copied

std::string id_of(ProgressChart chart, const char* part) {
  return "progress." + std::string(base::name_of(chart)) + "." + part;
}

// One row in words, for the pointer: the day, then each column with its value.
std::string row_said(const app::ChartTable& table, const app::ChartTable::Row& row, const words::Words& words) {
  auto text = long_day(words, row.day);
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    text += "\n" + table.columns[i] + ": " + row.cells[i].value_or(words.say("progress.not-told"));
  }
  return text;
}

// Which row of the table a slot of the picture is.
const app::ChartTable::Row* row_of(const app::ChartTable& table, ProgressChart chart, const app::ProgressView& view,
                                   std::size_t slot, float width) {
  if (chart == ProgressChart::Symmetry) return nullptr;
  std::size_t skipped = 0;
  if (chart == ProgressChart::Onset) {
    const auto most = static_cast<std::size_t>(drawing::legible_slots(static_cast<double>(width)));
    skipped = view.runs.size() - std::min(view.runs.size(), most);
  }
  if (chart == ProgressChart::Sessions) {
    const auto most = static_cast<std::size_t>(drawing::calendar_weeks(static_cast<double>(width)));
    skipped = (view.weeks.size() - std::min(view.weeks.size(), most)) * 7;
  }
  const auto row = slot + skipped;
  return row < table.rows.size() ? &table.rows[row] : nullptr;
}

void add_title(Stack& stack, const std::string& title, const std::string& note) {
  stack.add(26, [title, note](const ui::Rect& rect) {
    const auto& c = ui::colours();
    ui::text({rect.x, rect.y}, ui::Text::Heading, c.text, title);
    ui::text({rect.right(), rect.y + 3}, ui::Text::Label, c.text2, note, ui::Align::Right);
  });
}

void add_picture(Stack& stack, const ChartCard& card, const ProgressShown& shown, const app::ChartOptions& options,
                 const Given& given, const std::string& name) {
  if (!shown.palette) return;
  const auto width = stack.width();
  auto picture = app::chart_picture(shown.view, card.chart, given.words,
                                    {static_cast<double>(width), static_cast<double>(card.chart_height)}, options);
  const auto height = static_cast<float>(picture.frame.height());
  stack.gap(10);
  stack.add(height, [picture = std::move(picture), card, &shown, &given, name, width](const ui::Rect& rect) {
    const auto palette = widgets::chart_palette(*shown.palette, ui::colours());
    const auto touch = widgets::chart(id_of(card.chart, "chart"), name, rect, picture, palette);
    if (!touch.slot) return;
    const auto step = app::chart_step(shown.view, static_cast<double>(width));
    const auto table = app::chart_table(shown.view, card.chart, step, given.words);
    if (const auto* row = row_of(table, card.chart, shown.view, *touch.slot, width))
      widgets::chart_note(rect, row_said(table, *row, given.words));
  });
}

// The newest rows first; days stand on the left, numbers in columns of one width.
void add_table(Stack& stack, const app::ChartTable& table, const Given& given) {
  const auto cells = table.columns.size();
  const float day_width = std::min(110.0F, stack.width() * 0.3F);
  const float width = (stack.width() - day_width) / static_cast<float>(std::max<std::size_t>(cells, 1));
  float head = 18;
  for (const auto& column : table.columns)
    head = std::max(head, ui::paragraph_height(ui::Text::CaptionStrong, column, width - 8));
  stack.gap(12);
  stack.add(head + 6, [table, day_width, width](const ui::Rect& rect) {
    const auto& c = ui::colours();
    ui::text({rect.x, rect.y}, ui::Text::CaptionStrong, c.text2, table.day_column);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      ui::paragraph({rect.x + day_width + static_cast<float>(i) * width, rect.y}, width - 8, ui::Text::CaptionStrong,
                    c.text2, table.columns[i]);
    }
  });
  const auto shown = std::min(kMostRows, table.rows.size());
  for (std::size_t back = 1; back <= shown; ++back) {
    const auto row = table.rows[table.rows.size() - back];
    stack.add(kTableRow, [row, day_width, width, &given](const ui::Rect& rect) {
      const auto& c = ui::colours();
      ui::fill({rect.x, rect.y, rect.w, 1}, c.border);
      ui::text_in(rect, ui::Text::Label, c.text, to_text(row.day));
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const ui::Rect place{rect.x + day_width + static_cast<float>(i) * width, rect.y, width - 8, rect.h};
        const auto said = row.cells[i].value_or(given.words.say("progress.not-told"));
        const ui::Clip clip(place);
        ui::text_in(place, ui::Text::Label, row.cells[i] ? c.text : c.text3, said);
      }
    });
  }
  if (shown == table.rows.size()) return;
  stack.gap(8);
  stack.text(ui::Text::Caption, ui::colours().text2,
             given.words.say("desktop.progress.more-rows", {{"n", std::to_string(table.rows.size() - shown)}}));
}

// One press away: the table, the text of it, and the three kinds of files.
void add_ways(Stack& stack, const ChartCard& card, const ProgressShown& shown, ProgressUi& ui, const Given& given) {
  const float width = stack.width();
  stack.gap(4);
  stack.add(theme::kTarget, [card, &shown, &ui, &given, width](const ui::Rect& rect) {
    const bool table = ui.as_table.count(card.chart) > 0;
    float x = rect.right();
    const auto link = [&](const char* part, const char* key) {
      const auto label = given.words.say(key);
      const bool pressed = widgets::link(id_of(card.chart, part), {x, rect.y + 12}, label, ui::Align::Right);
      x -= ui::text_width(ui::Text::LabelStrong, label) + 24;
      return pressed;
    };
    if (link("save", "desktop.progress.save"))
      ui.saving = ui.saving == card.chart ? std::nullopt : std::optional(card.chart);
    if (link("copy", "desktop.progress.copy")) {
      const auto step = app::chart_step(shown.view, static_cast<double>(width));
      given.send(
          Copy{app::to_text(app::chart_table(shown.view, card.chart, step, given.words, ui.options), given.words)});
    }
    if (link("table", table ? "desktop.progress.chart" : "desktop.progress.table")) {
      if (table)
        ui.as_table.erase(card.chart);
      else
        ui.as_table.insert(card.chart);
    }
  });
}

void add_files(Stack& stack, const ChartCard& card, ProgressUi& ui, const Given& given) {
  if (ui.saving != card.chart) return;
  stack.add(theme::kButtonHeight, [card, &ui, &given](const ui::Rect& rect) {
    struct Kind {
      const char* id;
      const char* label;
      ChartFile file;
    };
    constexpr Kind kinds[] = {
        {"png", "PNG", ChartFile::Png}, {"svg", "SVG", ChartFile::Svg}, {"csv", "CSV", ChartFile::Csv}};
    for (std::size_t i = 0; i < std::size(kinds); ++i) {
      const ui::Rect place = ui::column(rect, i, std::size(kinds), 8);
      if (!widgets::button(id_of(card.chart, kinds[i].id), place, {kinds[i].label, widgets::Kind::Quiet})) continue;
      given.send(SaveChart{card.chart, kinds[i].file, ui.options});
      ui.saving.reset();
    }
  });
}

// What is set against what; that they go together is no cause, and the card says so.
void add_later_choices(Stack& stack, const app::ProgressView& view, ProgressUi& ui, const Given& given) {
  constexpr int kMostDaysLater = 3;
  const auto& words = given.words;
  const auto loads = app::later_loads(view);
  stack.gap(2);
  stack.text(ui::Text::Label, ui::colours().text2, words.say("desktop.progress.later.why"));
  stack.gap(8);
  std::vector<Choice> choices;
  const auto load = ui.options.load.value_or(loads.front());
  if (loads.size() > 1)
    for (const auto each : loads) {
      const std::string name(base::name_of(each));
      choices.push_back(
          {id_of(ProgressChart::Later, name.c_str()), words.say("desktop.progress.later." + name), load == each});
    }
  const auto first_day = choices.size();
  for (int days = 0; days <= kMostDaysLater; ++days) {
    const auto number = std::to_string(days);
    choices.push_back({id_of(ProgressChart::Later, number.c_str()), words.say("desktop.progress.later." + number),
                       ui.options.days_later == days});
  }
  add_chips(stack, choices, [&ui, loads, first_day](std::size_t i) {
    if (i < first_day)
      ui.options.load = loads[i];
    else
      ui.options.days_later = static_cast<int>(i - first_day);
  });
}

}  // namespace

float chart_card(const ChartCard& card, const ProgressShown& shown, ProgressUi& ui, const Given& given,
                 const Flow& flow) {
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  const auto step = app::chart_step(shown.view, static_cast<double>(stack.width()));
  const auto title = app::chart_title(shown.view, card.chart, step, given.words);
  const auto note = app::chart_note(shown.view, card.chart, given.words, ui.options);
  add_title(stack, title, note);
  if (card.chart == ProgressChart::Onset) {
    stack.gap(2);
    stack.text(ui::Text::Label, ui::colours().text2,
               given.words.say(shown.view.onset.message, shown.view.onset.values));
  }
  if (card.chart == ProgressChart::Later) add_later_choices(stack, shown.view, ui, given);
  if (ui.as_table.count(card.chart) > 0) {
    add_table(stack, app::chart_table(shown.view, card.chart, step, given.words, ui.options), given);
  } else {
    add_picture(stack, card, shown, ui.options, given, title + ", " + note);
  }
  add_ways(stack, card, shown, ui, given);
  add_files(stack, card, ui, given);
  return on_low_card(stack, flow.at, padding);
}

}  // namespace genu::screens
