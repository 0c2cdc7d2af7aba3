// The tables behind the charts of progress, as text and as CSV.
#include "app/views/progress_later.hpp"

#include <algorithm>

#include "app/views/length.hpp"

namespace genu::app {

namespace {

using Cells = std::vector<std::optional<std::string>>;

std::string tenth_text(double value) {
  const auto tenths = static_cast<long>(value * 10 + 0.5);
  return tenths % 10 == 0 ? std::to_string(tenths / 10)
                          : std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

std::optional<std::string> cell(const std::optional<int>& value) {
  return value ? std::optional(std::to_string(*value)) : std::nullopt;
}
std::optional<std::string> cell(const std::optional<double>& value) {
  return value ? std::optional(tenth_text(*value)) : std::nullopt;
}
std::optional<std::string> cell(const Answer<Nrs>& pain) {
  return pain ? std::optional(std::to_string(pain->score())) : std::nullopt;
}
// An amount is 0 only where something was told that day or week.
std::optional<std::string> amount(bool told, const std::string& text) {
  return told ? std::optional(text) : std::nullopt;
}

class Tables {
 public:
  Tables(const ProgressView& view, ChartStep step, const words::Words& words)
      : view_(view), step_(step), words_(words) {}

  [[nodiscard]] ChartTable pain() const {
    auto table = titled({"worst", "morning"});
    if (step_ == ChartStep::Days) {
      for (const auto& day : view_.days) add(table, day.day, {cell(day.worst), cell(day.morning)});
      return table;
    }
    table.columns = names({"worst-mean", "worst-days", "morning-mean", "morning-days"});
    for (const auto& week : view_.weeks) {
      add(table, week.monday,
          {cell(week.worst), std::to_string(week.worst_days), cell(week.morning), std::to_string(week.morning_days)});
    }
    return table;
  }

  [[nodiscard]] ChartTable sessions() const {
    ChartTable table{words_.say("progress.column.day"), names({"outcome", "sets"}), {}};
    for (const auto& day : view_.days) {
      add(table, day.day, {outcome(day), amount(day.told, std::to_string(day.sets_done))});
    }
    return table;
  }

  [[nodiscard]] ChartTable running() const {
    auto table = titled({"run"});
    each([&](Day day, bool told, int run_m, int) { add(table, day, {amount(told, length(run_m))}); });
    return table;
  }

  [[nodiscard]] ChartTable dose() const {
    auto table = titled({"sets"});
    each([&](Day day, bool told, int, int sets) { add(table, day, {amount(told, std::to_string(sets))}); });
    return table;
  }

  [[nodiscard]] ChartTable onset() const {
    ChartTable table{words_.say("progress.column.day"),
                     names({"run", "pain-from", "pain-during", "morning", "longest", "load"}),
                     {}};
    for (const auto& run : view_.runs) {
      add(table, run.day,
          {run.distance_m > 0 ? std::optional(length(run.distance_m)) : std::nullopt, start(run), cell(run.pain_during),
           cell(run.next_morning), run.longest_before_m ? std::optional(length(*run.longest_before_m)) : std::nullopt,
           words_.say("load-result." + std::string(base::name_of(run.load)))});
    }
    return table;
  }

  [[nodiscard]] ChartTable symmetry() const {
    ChartTable table{words_.say("progress.column.day"), names({"test", "affected", "other", "percent"}), {}};
    for (const auto& test : view_.symmetry) {
      for (const auto& day : test.days) {
        add(table, day.day,
            {test.name, std::to_string(day.affected), std::to_string(day.other), std::to_string(day.percent)});
      }
    }
    return table;
  }

  [[nodiscard]] ChartTable everything() const {
    ChartTable table{words_.say("progress.column.day"), names({"worst", "morning", "outcome", "sets", "run"}), {}};
    for (const auto& day : view_.days) {
      add(table, day.day,
          {cell(day.worst), cell(day.morning), outcome(day), amount(day.told, std::to_string(day.sets_done)),
           amount(day.told, length(day.run_m))});
    }
    return table;
  }

 private:
  [[nodiscard]] std::vector<std::string> names(const std::vector<std::string>& columns) const {
    std::vector<std::string> said;
    for (const auto& column : columns) {
      said.push_back(words_.say("progress.column." + column, {{"unit", unit_said(view_.units)}}));
    }
    return said;
  }
  [[nodiscard]] ChartTable titled(const std::vector<std::string>& columns) const {
    return {words_.say(step_ == ChartStep::Days ? "progress.column.day" : "progress.column.week"), names(columns), {}};
  }
  void add(ChartTable& table, Day day, Cells cells) const {
    if (day <= view_.today) table.rows.push_back({day, std::move(cells)});
  }
  template <class Add>
  void each(Add add_slot) const {
    if (step_ == ChartStep::Days) {
      for (const auto& day : view_.days) add_slot(day.day, day.told, day.run_m, day.sets_done);
    } else {
      for (const auto& week : view_.weeks) add_slot(week.monday, week.told, week.run_m, week.sets_done);
    }
  }
  [[nodiscard]] std::string length(int metres) const { return tenth_text(length_in(metres, view_.units)); }
  [[nodiscard]] std::string outcome(const DayProgress& day) const {
    return words_.say("progress.outcome." + std::string(base::name_of(day.outcome)));
  }
  [[nodiscard]] std::optional<std::string> start(const RunProgress& run) const {
    if (run.onset == progress::RunOnset::Free) return words_.say("progress.no-pain");
    return run.pain_from_m ? std::optional(length(*run.pain_from_m)) : std::nullopt;
  }

  const ProgressView& view_;
  ChartStep step_;
  const words::Words& words_;
};

// A number below zero is no formula.
bool is_number(const std::string& text) {
  return text.size() > 1 && text.find_first_not_of("0123456789.", 1) == std::string::npos;
}

// A cell that a spreadsheet would take for a formula gets an apostrophe in front.
std::string csv_cell(const std::string& text) {
  constexpr std::string_view formula_starts = "=+-@\t\r";
  const bool starts = !text.empty() && formula_starts.find(text.front()) != std::string_view::npos;
  const bool formula = starts && !(text.front() == '-' && is_number(text));
  const auto safe = formula ? "'" + text : text;
  if (safe.find_first_of(",\"\n\r") == std::string::npos) return safe;
  std::string quoted = "\"";
  for (const char c : safe) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + '"';
}

}  // namespace

ChartTable chart_table(const ProgressView& view, ProgressChart chart, ChartStep step, const words::Words& words,
                       const ChartOptions& options) {
  const Tables tables(view, step, words);
  switch (chart) {
    case ProgressChart::Pain:
      return tables.pain();
    case ProgressChart::Sessions:
      return tables.sessions();
    case ProgressChart::Running:
      return tables.running();
    case ProgressChart::Dose:
      return tables.dose();
    case ProgressChart::Onset:
      return tables.onset();
    case ProgressChart::Later:
      return later_table(view, options, words);
    case ProgressChart::Symmetry:
      break;
  }
  return tables.symmetry();
}

ChartTable progress_table(const ProgressView& view, const words::Words& words) {
  return Tables(view, ChartStep::Days, words).everything();
}

std::string to_text(const ChartTable& table, const words::Words& words) {
  auto text = table.day_column;
  for (const auto& column : table.columns) text += '\t' + column;
  for (const auto& row : table.rows) {
    text += '\n' + base::to_text(row.day);
    for (const auto& each : row.cells) text += '\t' + each.value_or(words.say("progress.not-told"));
  }
  return text + '\n';
}

std::string to_csv(const ChartTable& table) {
  auto text = csv_cell(table.day_column);
  for (const auto& column : table.columns) text += ',' + csv_cell(column);
  for (const auto& row : table.rows) {
    text += "\r\n" + base::to_text(row.day);
    for (const auto& each : row.cells) text += ',' + (each ? csv_cell(*each) : std::string());
  }
  return text + "\r\n";
}

}  // namespace genu::app
