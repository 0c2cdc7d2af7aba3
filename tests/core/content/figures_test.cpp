#include "content/figures.hpp"

#include "sample.hpp"
#include "support/print.hpp"
#include "support/source_folder.hpp"
#include "support/text_file.hpp"

using namespace genu;
using namespace genu::content;
using base::ErrorCode;
using base::Faults;

namespace {

constexpr const char* low = R"({
  "id": "low", "view": {"from": "side"}, "posture": "standing",
  "pins": [{"limb": "leg-r", "at": [0, 0, 0.05]}],
  "props": [{"kind": "tube", "path": [{"at": [0, 0, 0]}, {"at": [0, 1, 0]}]}],
  "muscles": [{"muscle": "quadriceps"}],
  "poses": {"up": {"channels": {"knee_flex": 5}}, "down": {"like": "up", "channels": {"knee_flex_r": 90}}},
  "ghost": "down",
  "arrows": [{"track": "pelvis", "from": "up", "to": "down"}],
  "cycle": [{"phase": "lower", "to": "down", "seconds": 3, "via": [{"at": 0.5, "pose": "up"}]},
            {"phase": "lift", "to": "up", "seconds": 2}]
})";

// The figure of each exercise of the sample; only `low` is looked at closely.
sample::Texts sound() {
  sample::Texts texts{{"low.json", low}};
  for (const auto* id : {"middle", "high"}) {
    auto text = std::string(low);
    sample::change(text, R"("id": "low")", R"("id": ")" + std::string(id) + '"');
    texts[std::string(id) + ".json"] = text;
  }
  texts["body.json"] = support::read_text(support::source_folder() / "exercises/figures/body.json");
  return texts;
}

Catalogue catalogue() {
  auto loaded = sample::load_texts(sample::sound());
  REQUIRE(loaded);
  return *loaded;
}

base::Checked<Figures> load(const sample::Texts& texts) {
  std::vector<File> files;
  for (const auto& each : texts) files.push_back({each.first, each.second});
  return load_figures(files, catalogue());
}

}  // namespace

TEST_SUITE_BEGIN("content");

TEST_CASE("figures load with the body they share, and are found by their exercise") {
  const auto figures = load(sound());
  if (!figures) FAIL(support::text_of(figures.error()));
  CHECK(figures->figures.size() == 3);
  REQUIRE(figures->figure("low"));
  CHECK(figures->figure("low")->poses.size() == 2);
  CHECK(figures->figure("nobody") == nullptr);
  CHECK(figures->body.bones.size() == model::bone_count);
}

TEST_CASE("each way in which a figure can be wrong has its fault and its place") {
  struct Case {
    const char* from;
    const char* to;
    Faults faults;
  };
  const Case cases[] = {
      {R"("id": "low")",
       R"("id": "lower")",
       {{ErrorCode::Conflict, "figures/low.json: id", "low", "lower", {}},
        {ErrorCode::Unknown, "figures/low.json: id", "an exercise of the catalogue", "lower", {}}}},
      {R"("knee_flex": 5)",
       R"("knee_bend": 5)",
       {{ErrorCode::Unknown,
         "figures/low.json: poses.up.channels.knee_bend",
         "a joint or a place such as knee_flex_r or root.y",
         "knee_bend",
         {}}}},
      {R"("knee_flex_r": 90)",
       R"("knee_flex_r": 160)",
       {{ErrorCode::OutOfRange, "figures/low.json: poses.down.channels.knee_flex_r", "-3..145 degrees", "160", {}}}},
      {R"("like": "up")",
       R"("like": "upp")",
       {{ErrorCode::Unknown, "figures/low.json: poses.down.like", "a pose of this figure", "upp", {}}}},
      {R"("like": "up")",
       R"("like": "down")",
       {{ErrorCode::Conflict,
         "figures/low.json: poses.down.like",
         "a pose that does not lead back to itself",
         "down",
         {}}}},
      {R"("ghost": "down")",
       R"("ghost": "dawn", "poster": "day")",
       {{ErrorCode::Unknown, "figures/low.json: ghost", "a pose of this figure", "dawn", {}},
        {ErrorCode::Unknown, "figures/low.json: poster", "a pose of this figure", "day", {}}}},
      {R"("from": "up")",
       R"("from": "over")",
       {{ErrorCode::Unknown, "figures/low.json: arrows[0].from", "a pose of this figure", "over", {}}}},
      {R"("at": 0.5)",
       R"("at": 0)",
       {{ErrorCode::OutOfRange,
         "figures/low.json: cycle[0].via[0].at",
         "later than the one before and less than 1",
         "0.000000",
         {}}}},
      {R"("phase": "lift")",
       R"("phase": "Lift up")",
       {{ErrorCode::BadFormat,
         "figures/low.json: cycle[1].phase",
         "lower-case words with hyphens in between",
         "Lift up",
         {}}}},
      {R"([0, 0, 0.05]})",
       R"([0, 0, 0.05]}, {"limb": "leg-r", "point": "palm"})",
       {{ErrorCode::Duplicate, "figures/low.json: pins[1].limb", "each limb once", "leg-r", {}},
        {ErrorCode::Conflict, "figures/low.json: pins[1].point", "foot, ball, heel or ankle", "palm", {}}}},
      {R"(, {"at": [0, 1, 0]})",
       "",
       {{ErrorCode::Missing, "figures/low.json: props[0].path", "two points or more", "1", {}}}},
      {R"("kind": "tube")",
       R"("kind": "loop", "around": ["thigh-r", "head"])",
       {{ErrorCode::Unknown,
         "figures/low.json: props[0].around[1]",
         "a thigh, shank, upper arm or forearm",
         "head",
         {}}}},
      {R"([0, 0, 0.05])",
       R"([0, 0])",
       {{ErrorCode::WrongType, "figures/low.json: pins[0].at", "three numbers", "a list", {}}}},
  };
  for (const auto& each : cases) {
    auto texts = sound();
    sample::change(texts["low.json"], each.from, each.to);
    CAPTURE(std::string(each.to));
    const auto figures = load(texts);
    REQUIRE_FALSE(figures);
    CHECK(figures.error() == each.faults);
  }
}

TEST_CASE("an exercise without a figure is a fault, and so is a missing body") {
  auto texts = sound();
  texts.erase("middle.json");
  const auto figures = load(texts);
  REQUIRE_FALSE(figures);
  CHECK(figures.error() == Faults{{ErrorCode::Missing, "figures/middle.json", "a figure for this exercise", {}, {}}});
  texts = sound();
  texts.erase("body.json");
  const auto bodiless = load(texts);
  REQUIRE_FALSE(bodiless);
  CHECK(bodiless.error() == Faults{{ErrorCode::Missing, "figures/body.json", "the body of all figures", {}, {}}});
}

TEST_CASE("the bones and motions of the body stand in the order of the skeleton") {
  auto texts = sound();
  sample::change(texts["body.json"], R"("bone": "lumbar")", R"("bone": "thorax")");
  const auto figures = load(texts);
  REQUIRE_FALSE(figures);
  CHECK(figures.error() == Faults{{ErrorCode::Conflict, "figures/body.json: bones[1]", "lumbar", "thorax", {}}});
}

TEST_CASE("one figure is read alone") {
  const auto texts = sound();
  std::vector<File> files;
  for (const auto& each : texts) files.push_back({each.first, each.second});
  const auto one = load_figure(files, catalogue(), "high");
  REQUIRE(one);
  CHECK(one->figures.size() == 1);
  CHECK(one->figures.front().id == "high");
  CHECK_FALSE(load_figure(files, catalogue(), "nobody"));
}

TEST_SUITE_END();
