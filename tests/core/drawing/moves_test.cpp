#include <doctest/doctest.h>

#include <algorithm>

#include <genu/drawing/figure/moves.hpp>

#include "support/figures.hpp"

using namespace genu;
using namespace genu::drawing;
using model::channel_of;
using model::Half;
using model::Motion;
using model::Placed;
using model::Placement;

namespace {

// A squat with a second pose like the first one.
model::Figure squat() {
  model::Figure figure;
  figure.poses["stand"].channels = {{"knee_flex", 10}, {"knee_flex_r", 14}};
  figure.poses["bottom"] = {"stand", {{"knee_flex", 90}, {"hip_flex_l", 80}}};
  figure.cycle = {{"lower", "bottom", 3, model::Ease::InOut, {}},
                  {"pause", "bottom", 1, model::Ease::InOut, {}},
                  {"lift", "stand", 2, model::Ease::InOut, {}},
                  {"rest", "stand", 0.6, model::Ease::InOut, {}}};
  return figure;
}

Moves moves() { return drawing::moves_of(support::whole_figures().body, squat()); }

double knee(const Channels& channels, Half half) { return channels[channel_of(Motion::KneeFlex, half)]; }

}  // namespace

TEST_SUITE_BEGIN("drawing");

TEST_CASE("in one pose the particular side wins, and a pose changes the one it is like") {
  const auto all = moves();
  CHECK(knee(pose(all, "stand"), Half::Right) == 14);
  CHECK(knee(pose(all, "stand"), Half::Left) == 10);
  CHECK(knee(pose(all, "bottom"), Half::Right) == 90);
  CHECK(pose(all, "bottom")[channel_of(Motion::HipFlex, Half::Left)] == 80);
}

TEST_CASE("what a pose does not name has its usual value") {
  const auto all = moves();
  const auto& stand = pose(all, "stand");
  CHECK(stand[channel_of(Placed::Root, Placement::Y)] == doctest::Approx(0.539));
  CHECK(stand[channel_of(Motion::ShoulderAbd, Half::Left)] == 9);  // the relaxed arm
  CHECK(stand[channel_of(Motion::HipFlex, Half::Right)] == 0);
}

TEST_CASE("a pinned limb is where its pin says unless a pose moves it") {
  auto figure = squat();
  model::Pin pin;
  pin.limb = model::Limb::LegL;
  pin.at = {0.1, 0, -0.05};
  pin.pitch = -20;
  figure.pins = {pin};
  figure.poses["bottom"].channels["leg_l.x"] = 0.4;
  const auto all = drawing::moves_of(support::whole_figures().body, figure);
  CHECK(pose(all, "stand")[channel_of(Placed::LegL, Placement::X)] == 0.1);
  CHECK(pose(all, "bottom")[channel_of(Placed::LegL, Placement::X)] == 0.4);
  CHECK(pose(all, "bottom")[channel_of(Placed::LegL, Placement::Pitch)] == -20);
  CHECK(pose(all, "stand")[channel_of(Placed::LegL, Placement::Weight)] == 1);
}

TEST_CASE("the dose's tempo is the figure's tempo") {
  model::Dose dose;
  dose.tempo = model::Tempo{4, 2, 3, 1};
  CHECK(phase_seconds(squat(), &dose) == std::vector<double>{4, 2, 3, 1});
  CHECK(phase_seconds(squat()) == std::vector<double>{3, 1, 2, 0.6});
}

TEST_CASE("where a repetition starts with the lift, the pause at the top is the high one") {
  auto figure = squat();
  std::rotate(figure.cycle.begin(), figure.cycle.begin() + 2, figure.cycle.end());
  figure.cycle[1].phase = "pause";
  figure.cycle[3].phase = "rest";
  model::Dose dose;
  dose.tempo = model::Tempo{4, 2, 3, 1};
  CHECK(phase_seconds(figure, &dose) == std::vector<double>{3, 1, 4, 2});
}

TEST_CASE("a hold lasts as long as the dose says") {
  auto figure = squat();
  figure.cycle[1].phase = "hold";
  model::Dose dose;
  dose.hold = base::Seconds{45};
  CHECK(phase_seconds(figure, &dose) == std::vector<double>{3, 45, 2, 0.6});
}

TEST_CASE("time runs through the phases and begins again") {
  const std::vector<double> seconds{3, 1, 0, 2};
  struct Case {
    double at;
    Moment moment;
  };
  const Case cases[] = {{0, {0, 0}},   {1.5, {0, 0.5}}, {3, {1, 0}},   {4, {3, 0}},
                        {5, {3, 0.5}}, {6, {0, 0}},     {-1, {3, 0.5}}};
  for (const auto& each : cases) {
    CAPTURE(each.at);
    const auto moment = moment_at(seconds, each.at);
    CHECK(moment.phase == each.moment.phase);
    CHECK(moment.progress == doctest::Approx(each.moment.progress));
  }
  CHECK(moment_at({0, 0}, 5) == Moment{});
  CHECK(moment_at({}, 5) == Moment{});
}

TEST_CASE("a phase begins in the pose of the one before it and ends in its own") {
  const auto all = moves();
  CHECK(channels_at(all, {0, 0}) == pose(all, "stand"));
  CHECK(knee(channels_at(all, {0, 1}), Half::Right) == doctest::Approx(90));
  CHECK(knee(channels_at(all, {0, 0.5}), Half::Right) == doctest::Approx(52));
  CHECK(knee(channels_at(all, {1, 0.3}), Half::Right) == doctest::Approx(90));
}

TEST_CASE("a phase is found by its name") {
  CHECK(end_of_phase(squat(), "lift") == Moment{2, 1});
  CHECK_FALSE(end_of_phase(squat(), "jump"));
}

TEST_SUITE_END();
