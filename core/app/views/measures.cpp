// Scores and how they have changed.
#include "app/measures.hpp"

#include <algorithm>

#include "app/standpoint.hpp"
#include "guidance/measure_change.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;
using model::MeasureReading;
using store::Query;

// What all cards share.
struct Around {
  base::Id person;
  std::optional<base::Id> episode;
  std::string condition;
  std::optional<model::Side> side;  // of the running programme
};

Result<Around> around(const Inside& inside) {
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  Around around;
  around.person = person->id;
  if (*stand) {
    around.episode = (*stand)->episode.id;
    around.condition = (*stand)->episode.condition;
    around.side = (*stand)->episode.side;
  }
  return around;
}

Result<std::vector<ScoreLine>> noted(const Inside& inside, const Around& of, const std::string& measure,
                                     std::optional<model::Better>& stated) {
  const auto readings = inside.store.list<MeasureReading>(
      Query{}.where("person", of.person).where("measure", measure).oldest_first("day").oldest_first("at_ms"));
  if (!readings) return Unexpected{readings.error()};
  std::vector<ScoreLine> lines;
  for (const auto& each : *readings) {
    lines.push_back({each.id, each.day, each.side, each.value, each.activities});
    if (each.stated) stated = each.stated;
  }
  return lines;
}

Result<std::vector<ScoreLine>> tested(const Inside& inside, const Around& of, const std::string& test) {
  if (!of.episode) return std::vector<ScoreLine>();
  const auto results = inside.store.list<model::TestResult>(
      Query{}.where("episode", *of.episode).where("test", test).oldest_first("day").oldest_first("at_ms"));
  if (!results) return Unexpected{results.error()};
  std::vector<ScoreLine> lines;
  for (const auto& each : *results) {
    lines.push_back({std::nullopt, each.day, each.side, static_cast<double>(each.value), {}});
  }
  return lines;
}

// Scores of two knees are two histories: the one of the programme, else of the newest score.
void keep_one_knee(MeasureCard& card, const Around& of) {
  if (of.side) card.side = *of.side;
  if (!of.side && !card.history.empty()) card.side = card.history.back().side;
  std::erase_if(card.history, [&](const ScoreLine& line) { return line.side != card.side; });
}

Result<MeasureCard> card_of(const Inside& inside, const Around& of, const model::Measure& measure) {
  MeasureCard card;
  card.measure = measure;
  card.noted_by = noted_by(measure);
  card.activities = asks_activities(measure);
  std::optional<model::Better> stated;
  auto history = card.noted_by == NotedBy::Test ? tested(inside, of, measure.tests.front())
                                                : noted(inside, of, measure.id, stated);
  if (!history) return Unexpected{history.error()};
  card.history = std::move(*history);
  keep_one_knee(card, of);
  std::vector<guidance::MeasureReading> readings;
  for (const auto& line : card.history) readings.push_back({line.day, line.value});
  const auto change = guidance::measure_change(measure, readings, of.condition, stated);
  card.better = measure.better == model::Better::Stated ? stated : std::optional(measure.better);
  if (change.trend != guidance::MeasureTrend::TooFew) card.change = change.change;
  card.needed = change.needed;
  card.reason = change.reason;
  if (!card.history.empty()) card.due = card.history.back().day + measure.interval_days;
  return card;
}

}  // namespace

// Load tests are many tests under one name, each with its own place; what is counted or asked daily is in the diary.
NotedBy noted_by(const model::Measure& measure) {
  if (measure.tests.size() == 1) return NotedBy::Test;
  const bool counted = measure.id == "adherence" || measure.id == "pain-nrs";
  return counted || !measure.tests.empty() ? NotedBy::Diary : NotedBy::Hand;
}

bool asks_activities(const model::Measure& measure) { return measure.id == "own-activities"; }

Result<MeasuresView> measures_view(const Core& core) {
  const auto& inside = core.inside();
  const auto of = around(inside);
  if (!of) return Unexpected{of.error()};
  MeasuresView view;
  for (const auto& measure : inside.catalogue.measures()) {
    if (noted_by(measure) == NotedBy::Diary) continue;
    auto card = card_of(inside, *of, measure);
    if (!card) return Unexpected{card.error()};
    view.measures.push_back(std::move(*card));
  }
  // What has scores comes first, then what Genu can ask by itself.
  std::stable_sort(view.measures.begin(), view.measures.end(), [](const MeasureCard& a, const MeasureCard& b) {
    const auto rank = [](const MeasureCard& card) {
      if (!card.history.empty()) return 0;
      if (card.activities) return 1;
      return card.measure.entry == model::MeasureEntry::Asked ? 2 : 3;
    };
    return rank(a) < rank(b);
  });
  return view;
}

Result<MeasureCard> measure_view(const Core& core, const std::string& id) {
  const auto& inside = core.inside();
  const auto* measure = inside.catalogue.measure(id);
  if (!measure || noted_by(*measure) == NotedBy::Diary) {
    return base::refuse(base::ErrorCode::NotFound, "may.measure.unknown", "measure", {}, id);
  }
  const auto of = around(inside);
  if (!of) return Unexpected{of.error()};
  return card_of(inside, *of, *measure);
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::ScoreLine>;
template struct Codec<app::MeasureCard>;
template struct Codec<app::MeasuresView>;
}  // namespace genu::base
