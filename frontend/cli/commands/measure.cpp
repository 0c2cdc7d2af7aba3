// `genu measure`: scores, and whether they have changed by more than they waver.
#include <genu/app/views/score_chart.hpp>
#include <genu/platform/environment.hpp>

#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "commands/picture_file.hpp"
#include "say/phrases.hpp"
#include "say/short_id.hpp"

namespace genu::cli {

namespace {

using app::MeasureCard;
using app::RecordMeasure;
using app::score_text;

void write_measures(World& world, const app::MeasuresView& view) {
  std::vector<std::vector<std::string>> rows;
  for (const auto& card : view.measures) {
    const auto newest =
        card.history.empty()
            ? world.words.say("cli.measure.no-score")
            : world.words.say("cli.measure.newest", {{"value", score_text(card.history.back().value)},
                                                     {"day", short_day(world.words, card.history.back().day)}});
    rows.push_back({card.measure.id, newest, card.measure.name});
  }
  world.page.table(rows, 0);
  world.page.line();
  say(world, "cli.measure.how-to");
}

Result<Done> list_measures(World& world) { return show(world, app::measures_view(world.core), write_measures); }

void write_history(World& world, const MeasureCard& card) {
  std::vector<std::vector<std::string>> rows;
  for (const auto& line : card.history) {
    std::vector<std::string> parts;
    for (const auto& each : line.activities) parts.push_back(each.activity + " " + std::to_string(each.score));
    rows.push_back({line.id ? short_id(*line.id) : "", long_day(world.words, line.day), score_text(line.value),
                    base::joined(parts, ", ")});
  }
  world.page.table(rows);
}

void write_measure(World& world, const MeasureCard& card) {
  const auto& measure = card.measure;
  world.page.line(measure.name);
  world.page.paragraph(measure.about);
  say(world, "cli.measure.range",
      {{"low", score_text(measure.range.low)}, {"high", score_text(measure.range.high)}, {"unit", measure.unit}});
  if (card.better) say(world, "measure.better." + std::string(base::name_of(*card.better)));
  if (!card.history.empty()) {
    world.page.heading(
        world.words.say("cli.measure.scores", {{"side", "@side." + std::string(base::name_of(card.side))}}));
    write_history(world, card);
    world.page.line();
    world.page.paragraph(sentence(world.words, card.reason));
  }
  if (card.noted_by == app::NotedBy::Test) {
    say(world, "cli.measure.by-test", {{"test", measure.tests.front()}});
  }
  say(world, "cli.measure.licence", {{"text", measure.licence}});
}

struct WhichMeasure {
  std::string id;
};

struct ShownMeasure {
  std::string id;
  std::string csv, svg, png;
};

constexpr drawing::ChartSize score_picture_size{720, 300};
constexpr double score_png_pixels = 2;  // a logical pixel

Result<Done> tell_written(World& world, const std::string& file, const Result<Done>& written) {
  if (written) say(world, "cli.figure.written", {{"file", file}});
  return written;
}

// The files that were asked for, one after the other until one cannot be written.
Result<Done> write_score_files(World& world, const ShownMeasure& typed, const MeasureCard& card) {
  if (card.history.empty()) return base::refuse(base::ErrorCode::NotFound, "cli.error.no-scores", "ID", {}, typed.id);
  Result<Done> last = Done{};
  const auto picture = [&] { return app::score_picture(card, world.words, score_picture_size); };
  if (!typed.csv.empty()) {
    last = tell_written(world, typed.csv,
                        platform::write_file(typed.csv, app::to_csv(app::score_table(card, world.words))));
  }
  if (last && !typed.svg.empty()) {
    last = tell_written(world, typed.svg, write_svg(typed.svg, picture(), app::Colours::Light, 1));
  }
  if (last && !typed.png.empty()) {
    last = tell_written(world, typed.png, write_png(typed.png, picture(), app::Colours::Light, score_png_pixels));
  }
  return last;
}

Result<Done> show_measure(World& world, const ShownMeasure& which) {
  const auto card = app::measure_view(world.core, which.id);
  if (card && !(which.csv.empty() && which.svg.empty() && which.png.empty()))
    return write_score_files(world, which, *card);
  return show(world, card, write_measure);
}

Result<Done> record_measure(World& world, const RecordMeasure& typed) {
  return perform(world, typed, [&](World& here, const app::Outcome&) {
    const auto card = app::measure_view(here.core, typed.measure);
    say(here, "cli.measure.recorded", {{"measure", card ? card->measure.name : typed.measure}});
  });
}

Result<Done> remove_measure(World& world, const WhichMeasure& which) {
  const auto view = app::measures_view(world.core);
  if (!view) return Unexpected{view.error()};
  std::vector<base::Id> ids;
  for (const auto& card : view->measures) {
    for (const auto& line : card.history) {
      if (line.id) ids.push_back(*line.id);
    }
  }
  const auto id = id_ending(which.id, ids);
  if (!id) return Unexpected{id.error()};
  return perform(world, app::RemoveMeasure{*id},
                 [](World& here, const app::Outcome&) { say(here, "cli.measure.removed"); });
}

// `stairs=4`
void take_activity(RecordMeasure& typed, std::string_view text, base::Reading& reading) {
  const auto equals = text.rfind('=');
  long long score = 0;
  const base::Place root;
  if (equals == std::string_view::npos || !base::parse_integer(text.substr(equals + 1), score) || score < 0 ||
      score > 10) {
    return reading.fault(base::ErrorCode::BadFormat, root.member("--activity"),
                         "an activity and its score such as stairs=4", text);
  }
  typed.activities.push_back({std::string(base::trimmed(text.substr(0, equals))), static_cast<int>(score)});
}

void take_score(RecordMeasure& typed, std::string_view text, base::Reading& reading) {
  const auto value = base::parse_json(text);
  const base::Place root;
  if (!value) return reading.fault(base::ErrorCode::BadFormat, root.member("VALUE"), "a number", text);
  double score = 0;
  const auto before = reading.faults.size();
  base::Codec<double>::read(*value, {}, root.member("VALUE"), reading, score);
  if (reading.faults.size() == before) typed.value = score;
}

}  // namespace

std::vector<Command> measure_commands() {
  const std::vector<Option<RecordMeasure>> record{
      value("ID", "ID", "cli.option.measure", &RecordMeasure::measure).needed(),
      {"VALUE", "N", "cli.option.score", Times::Once, false, take_score},
      {"--activity", "WHAT=N", "cli.option.activity", Times::Many, false, take_activity},
      value("--better", "WAY", "cli.option.better", &RecordMeasure::better),
      value("--side", "SIDE", "cli.option.side", &RecordMeasure::side),
      value("--day", "DAY", "cli.option.day", &RecordMeasure::day)};
  const std::vector<Option<ShownMeasure>> one{value("ID", "ID", "cli.option.measure", &ShownMeasure::id).needed(),
                                              value("--csv", "FILE", "cli.option.csv-scores", &ShownMeasure::csv),
                                              value("--svg", "FILE", "cli.option.svg", &ShownMeasure::svg),
                                              value("--png", "FILE", "cli.option.png", &ShownMeasure::png)};
  const std::vector<Option<WhichMeasure>> score{value("ID", "ID", "cli.option.score-id", &WhichMeasure::id).needed()};
  return {command("measure list", list_measures), command("measure show", one, show_measure),
          command("measure record", record, record_measure), command("measure remove", score, remove_measure)};
}

}  // namespace genu::cli
