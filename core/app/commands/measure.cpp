// Scores: noted and taken away.
#include <genu/app/commands/measure.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "app/draft.hpp"
#include "app/measures.hpp"
#include "app/standpoint.hpp"

namespace genu::app {

namespace {

using base::ErrorCode;
using base::Result;
using base::Unexpected;
using model::MeasureReading;

std::string short_number(double number) {
  auto text = std::to_string(number);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

Result<base::Done> check_value(const model::Measure& measure, double value) {
  const auto range = short_number(measure.range.low) + ".." + short_number(measure.range.high);
  const bool inside = std::isfinite(value) && value >= measure.range.low && value <= measure.range.high;
  if (!inside) return base::fail(ErrorCode::OutOfRange, "value", range, short_number(value));
  if (measure.whole_numbers && value != std::floor(value)) {
    return base::refuse(ErrorCode::OutOfRange, "may.measure.whole", "value", {}, short_number(value));
  }
  return base::Done{};
}

double mean_of(const std::vector<model::ActivityScore>& activities) {
  const int sum = std::accumulate(activities.begin(), activities.end(), 0,
                                  [](int before, const auto& each) { return before + each.score; });
  return static_cast<double>(sum) / static_cast<double>(activities.size());
}

// Of activities the mean, of all others what was given.
Result<double> value_of(const model::Measure& measure, const RecordMeasure& command) {
  if (asks_activities(measure)) {
    if (command.activities.empty()) return base::refuse(ErrorCode::Missing, "may.measure.activities", "activities");
    if (command.value) return base::refuse(ErrorCode::Conflict, "may.measure.mean", "value");
    return mean_of(command.activities);
  }
  if (!command.activities.empty()) {
    return base::refuse(ErrorCode::Conflict, "may.measure.no-activities", "activities");
  }
  if (!command.value) return base::refuse(ErrorCode::Missing, "may.measure.value", "value");
  return *command.value;
}

Result<std::optional<model::Better>> stated_in(const model::Measure& measure, const RecordMeasure& command) {
  if (measure.better != model::Better::Stated) {
    if (!command.better) return std::optional<model::Better>();
    return base::refuse(ErrorCode::Conflict, "may.measure.direction-known", "better");
  }
  if (!command.better || *command.better == model::Better::Stated) {
    return base::refuse(ErrorCode::Missing, "may.measure.direction", "better");
  }
  return command.better;
}

Result<model::Side> side_of_score(const Inside& inside, const std::optional<model::Side>& given) {
  if (given) return *given;
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  if (!*stand) return base::refuse(ErrorCode::Missing, "may.which-knee", "side");
  return (*stand)->episode.side;
}

Result<const model::Measure*> measure_to_note(const Inside& inside, const std::string& id) {
  const auto* measure = inside.catalogue.measure(id);
  if (!measure) return base::refuse(ErrorCode::NotFound, "may.measure.unknown", "measure", {}, id);
  switch (noted_by(*measure)) {
    case NotedBy::Hand:
      return measure;
    case NotedBy::Test:
      return base::refuse(ErrorCode::NotAllowed, "may.measure.test", "measure", {}, measure->tests.front());
    case NotedBy::Diary:
      break;
  }
  return base::refuse(ErrorCode::NotAllowed, "may.measure.diary", "measure", {}, measure->name);
}

Result<Draft> draft_record(const Inside& inside, const RecordMeasure& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  const auto measure = measure_to_note(inside, command.measure);
  if (!measure) return Unexpected{measure.error()};
  const auto value = value_of(**measure, command);
  if (!value) return Unexpected{value.error()};
  if (const auto good = check_value(**measure, *value); !good) return Unexpected{good.error()};
  const auto stated = stated_in(**measure, command);
  if (!stated) return Unexpected{stated.error()};
  const auto side = side_of_score(inside, command.side);
  if (!side) return Unexpected{side.error()};
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto now = inside.clock->now();
  const auto today = today_of(inside, *person);
  const auto day = past_day(command.day, today);
  if (!day) return Unexpected{day.error()};
  MeasureReading reading;
  reading.id = new_id(inside, now.at);
  reading.person = person->id;
  reading.measure = command.measure;
  reading.side = *side;
  reading.value = *value;
  reading.stated = *stated;
  reading.activities = command.activities;
  reading.day = *day;
  reading.at = *day == today ? now.at : instant_on(*day, now, *person);
  Draft draft;
  draft.id = reading.id;
  draft.put(*person);
  draft.put(std::move(reading));
  return draft;
}

Result<Draft> draft_remove_measure(const Inside& inside, const RemoveMeasure& command) {
  const auto stored = inside.store.get<MeasureReading>(command.id);
  if (!stored) return Unexpected{stored.error()};
  if (!*stored) return base::refuse(ErrorCode::NotFound, "may.measure.no-such", "id", {}, command.id.text());
  Draft draft;
  draft.id = command.id;
  draft.remove<MeasureReading>(command.id);
  return draft;
}

}  // namespace

Result<base::Done> may(const Core& core, const RecordMeasure& command) { return ask(core, command, draft_record); }
Result<Outcome> perform(Core& core, const RecordMeasure& command) {
  return carry_out(core, "record-measure", command, draft_record);
}

Result<base::Done> may(const Core& core, const RemoveMeasure& command) {
  return ask(core, command, draft_remove_measure);
}
Result<Outcome> perform(Core& core, const RemoveMeasure& command) {
  return carry_out(core, "remove-measure", command, draft_remove_measure);
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::RecordMeasure>;
}  // namespace genu::base
