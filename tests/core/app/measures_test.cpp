// Scores: noted, kept apart by knee, compared with what wavers anyway.
#include <algorithm>
#include <genu/app/views/score_chart.hpp>

#include "support/world.hpp"

using namespace genu;

namespace {

app::RecordMeasure score_of(const char* measure, double value) {
  app::RecordMeasure record;
  record.measure = measure;
  record.value = value;
  return record;
}

app::RecordMeasure own_activities(std::vector<model::ActivityScore> list) {
  app::RecordMeasure record;
  record.measure = "own-activities";
  record.activities = std::move(list);
  return record;
}

app::MeasureCard measure_card(const test::World& world, const char* measure) {
  return test::must(app::measure_view(*world.core, measure));
}

// Every other key stands for itself.
const words::Words& few_words() {
  static const auto words = words::Words::from({R"({"progress.not-told": "not told"})"});
  REQUIRE(words);
  return *words;
}

}  // namespace

TEST_SUITE_BEGIN("app");

TEST_CASE("a change counts once it is larger than the guide, twice running") {
  test::World world;
  world.start_programme();
  world.done(own_activities({{"stairs", 2}, {"running", 3}}));
  CHECK(measure_card(world, "own-activities").history.front().value == 2.5);
  CHECK(measure_card(world, "own-activities").reason.message == "measure-change.too-few");
  world.pass_days(14);
  world.done(own_activities({{"stairs", 5}, {"running", 6}}));
  CHECK(measure_card(world, "own-activities").reason.message == "measure-change.maybe-better");
  world.pass_days(14);
  world.done(own_activities({{"stairs", 6}, {"running", 6}}));
  const auto shown = measure_card(world, "own-activities");
  CHECK(shown.reason.message == "measure-change.better");
  CHECK(shown.change == 3.5);
  CHECK(shown.needed == 2);
  CHECK(shown.better == model::Better::Higher);
  CHECK(shown.due == shown.history.back().day + 14);
}

TEST_CASE("scores outside the range, in parts where there are none, or of nothing are refused") {
  test::World world;
  world.start_programme();
  CHECK(world.refusal(score_of("akps", 101)) == "out-of-range");
  CHECK(world.refusal(score_of("akps", -1)) == "out-of-range");
  CHECK(world.refusal(score_of("akps", 80.5)) == "may.measure.whole");
  CHECK(world.refusal(score_of("nobody", 1)) == "may.measure.unknown");
  CHECK(world.refusal(score_of("adherence", 90)) == "may.measure.diary");
  CHECK(world.refusal(score_of("load-pain", 3)) == "may.measure.diary");
  CHECK(world.refusal(score_of("hop-symmetry", 90)) == "may.measure.test");
  CHECK(world.refusal(score_of("own-activities", 4)) == "may.measure.activities");
  auto named = score_of("akps", 80);
  named.activities = {{"stairs", 4}};
  CHECK(world.refusal(named) == "may.measure.no-activities");
  app::RecordMeasure nothing;
  nothing.measure = "visa-p";
  CHECK(world.refusal(nothing) == "may.measure.value");
  CHECK(measure_card(world, "akps").history.empty());
}

TEST_CASE("where versions of a form differ, whoever types the total says which way is better") {
  test::World world;
  world.start_programme();
  auto record = score_of("koos-ps", 40.5);
  CHECK(world.refusal(record) == "may.measure.direction");
  record.better = model::Better::Lower;
  world.done(record);
  CHECK(measure_card(world, "koos-ps").better == model::Better::Lower);
  auto known = score_of("lefs", 60);
  known.better = model::Better::Higher;
  CHECK(world.refusal(known) == "may.measure.direction-known");
}

TEST_CASE("each knee has its own history, and a score can be taken away") {
  test::World world;
  world.start_programme(model::Side::Left);
  auto other = score_of("lefs", 30);
  other.side = model::Side::Right;
  world.done(other);
  const auto mine = world.done(score_of("lefs", 50));
  REQUIRE(measure_card(world, "lefs").history.size() == 1);
  CHECK(measure_card(world, "lefs").history.front().value == 50);
  world.done(app::RemoveMeasure{mine.id});
  CHECK(measure_card(world, "lefs").history.empty());
  CHECK(world.refusal(app::RemoveMeasure{mine.id}) == "may.measure.no-such");
}

TEST_CASE("a measure that is a self-test shows what the tests came to") {
  test::World world;
  world.start_programme();
  world.test("chair-stand-30", 14);
  const auto shown = measure_card(world, "chair-stand-30");
  CHECK(shown.noted_by == app::NotedBy::Test);
  REQUIRE(shown.history.size() == 1);
  CHECK(shown.history.front().value == 14);
  CHECK_FALSE(shown.history.front().id);
}

TEST_CASE("without a programme the knee has to be said") {
  test::World world;
  auto record = score_of("lefs", 40);
  CHECK(world.refusal(record) == "may.which-knee");
  record.side = model::Side::Right;
  world.done(record);
  CHECK(measure_card(world, "lefs").side == model::Side::Right);
  CHECK(measure_card(world, "lefs").history.size() == 1);
}

TEST_CASE("what has scores is listed first, and what the diary counts is not listed") {
  test::World world;
  world.start_programme();
  world.done(score_of("visa-p", 55));
  const auto view = test::must(app::measures_view(*world.core));
  REQUIRE_FALSE(view.measures.empty());
  CHECK(view.measures.front().measure.id == "visa-p");
  CHECK(view.measures[1].measure.id == "own-activities");
  for (const auto& each : view.measures) CHECK(each.noted_by != app::NotedBy::Diary);
}

TEST_CASE("a score has a picture, and each of its slots tells the score that is nearest") {
  test::World world;
  world.start_programme();
  for (const int score : {2, 4, 5}) {
    world.done(own_activities({{"stairs", score}, {"running", score + 1}}));
    world.pass_days(20);
  }
  const auto card = measure_card(world, "own-activities");
  constexpr double width = 600;
  const auto picture = app::score_picture(card, few_words(), {width, 200});
  CHECK(picture.frame.width() == width);
  REQUIRE(picture.hits.size() == 41);
  CHECK(app::score_at(card, width, 0) == 0);
  CHECK(app::score_at(card, width, 8) == 0);
  CHECK(app::score_at(card, width, 12) == 1);
  CHECK(app::score_at(card, width, 40) == 2);
}

TEST_CASE("the scores of many years fit one picture") {
  test::World world;
  world.start_programme();
  world.done(score_of("lefs", 40));
  world.pass_days(3000);
  world.done(score_of("lefs", 60));
  const auto card = measure_card(world, "lefs");
  constexpr double width = 300;
  const auto picture = app::score_picture(card, few_words(), {width, 200});
  CHECK(static_cast<int>(picture.hits.size()) <= drawing::legible_slots(width));
  CHECK(app::score_at(card, width, picture.hits.size() - 1) == 1);
}

TEST_CASE("the table of a score has its activities as they came up, and none is 0 that was not named") {
  test::World world;
  world.start_programme();
  world.done(own_activities({{"stairs", 2}}));
  world.pass_days(14);
  world.done(own_activities({{"running", 5}, {"stairs", 4}}));
  const auto table = app::score_table(measure_card(world, "own-activities"), few_words());
  REQUIRE(table.columns.size() == 3);
  CHECK(table.columns[1] == "stairs");
  REQUIRE(table.rows.size() == 2);
  CHECK(table.rows[0].cells[0] == "2");
  CHECK_FALSE(table.rows[0].cells[2]);
  CHECK(table.rows[1].cells == std::vector<std::optional<std::string>>{"4.5", "4", "5"});
}
