#include "content/catalogue.hpp"
#include "sample.hpp"
#include "support/print.hpp"

using namespace genu::content;
using genu::base::ErrorCode;
using genu::base::Faults;

TEST_SUITE_BEGIN("content");

TEST_CASE("each way in which one file can be wrong has its fault and its place") {
  struct Case {
    const char* file;
    const char* from;
    const char* to;
    Faults faults;
  };
  const Case cases[] = {
      {"catalogue/low.json",
       R"("reps":10)",
       R"("reps":0)",
       {{ErrorCode::OutOfRange, "catalogue/low.json: dose.reps", "1..100", "0", {}}}},
      {"catalogue/low.json", R"("name":"N",)", "", {{ErrorCode::Missing, "catalogue/low.json: name", {}, {}, {}}}},
      {"catalogue/low.json",
       R"("quads")",
       R"("quad")",
       {{ErrorCode::Unknown,
         "catalogue/low.json: targets[0]",
         "quads, hips-glutes, itb-tfl, hamstrings, calves, core, patellar-tendon, adductors, hip-flexors, ankle, "
         "knee-joint, whole-leg or cardio",
         "quad",
         {}}}},
      {"catalogue/low.json",
       R"("progression":"middle")",
       R"("progression":"midle")",
       {{ErrorCode::Unknown, "catalogue/low.json: progression", "an exercise of the catalogue", "midle", {}}}},
      {"catalogue/low.json",
       R"("sore":)",
       R"("sor":)",
       {{ErrorCode::Unknown, "catalogue/low.json: cautions.sor", "a condition, or all", "sor", {}}}},
      {"catalogue/low.json",
       R"(["book"])",
       R"(["book","bok","book"])",
       {{ErrorCode::Unknown, "catalogue/low.json: sources[1]", "a key of the bibliography", "bok", {}},
        {ErrorCode::Duplicate, "catalogue/low.json: sources[2]", "each source once", "book", {}}}},
      {"catalogue/low.json",
       R"("level":1)",
       R"("level":4)",
       {{ErrorCode::Conflict,
         "catalogue/low.json: progression",
         "an exercise of level 4 or more",
         "middle of level 2",
         {}},
        {ErrorCode::Conflict,
         "catalogue/middle.json: regression",
         "an exercise of level 2 or less",
         "low of level 4",
         {}}}},
      {"conditions/sore.json",
       R"(["book"])",
       R"(["web"])",
       {{ErrorCode::Unknown, "conditions/sore.json: sources[0]", "a key of the bibliography", "web", {}}}},
      {"conditions/sore.json",
       R"("default")",
       R"("knee")",
       {{ErrorCode::Unknown,
         "conditions/sore.json: profile",
         "default, patellar-tendinopathy, knee-oa or post-injection",
         "knee",
         {}}}},
      {"programmes/plan.json",
       R"("condition": "sore")",
       R"("condition": "sorer")",
       {{ErrorCode::Unknown, "programmes/plan.json: condition", "a condition", "sorer", {}}}},
      {"programmes/plan.json",
       R"("exercise": "high")",
       R"("exercise": "hi")",
       {{ErrorCode::Unknown,
         "programmes/plan.json: phases[1].items[0].exercise",
         "an exercise of the catalogue",
         "hi",
         {}}}},
      {"programmes/plan.json",
       R"("essential": true)",
       R"("instead_of": "lo")",
       {{ErrorCode::Unknown,
         "programmes/plan.json: phases[0].items[0].instead_of",
         "an exercise of the catalogue",
         "lo",
         {}}}},
      {"programmes/plan.json",
       "test(sls-pain)",
       "test(sl-pain)",
       {{ErrorCode::Unknown,
         "programmes/plan.json: phases[0].exit[0]",
         "a self-test such as sls-pain",
         "sl-pain",
         {}}}},
      {"programmes/plan.json",
       "reds(14d) == 0",
       "test(x) == 0",
       {{ErrorCode::Unknown, "programmes/plan.json: phases[1].entry[0]", "a self-test such as sls-pain", "x", {}}}},
      {"programmes/plan.json",
       "days_in_phase >= 14",
       "test(x) == 0",
       {{ErrorCode::Unknown,
         "programmes/plan.json: phases[1].items[0].when[0]",
         "a self-test such as sls-pain",
         "x",
         {}}}},
      {"programmes/plan.json",
       "reds(14d) == 0",
       "reds(14) == 0",
       {{ErrorCode::BadFormat,
         "programmes/plan.json: phases[1].entry[0]",
         "a number of days such as reds(14d)",
         "reds(14) == 0",
         {}}}},
      {"programmes/plan.json",
       R"("id": "second")",
       R"("id": "first")",
       {{ErrorCode::Duplicate, "programmes/plan.json: phases[1].id", "each phase once", "first", {}}}},
      {"programmes/plan.json",
       R"("id": "second")",
       R"("id": "Second")",
       {{ErrorCode::BadFormat,
         "programmes/plan.json: phases[1].id",
         "lower-case words with hyphens in between",
         "Second",
         {}}}},
      {"programmes/plan.json",
       R"("id": "plan")",
       R"("id": "plans")",
       {{ErrorCode::Conflict, "programmes/plan.json: id", "plan", "plans", {}}}},
      {"sources/sources.json",
       R"("reference":"A book.")",
       R"("reference":"")",
       {{ErrorCode::OutOfRange, "sources/sources.json: sources[0].reference", "1..400 characters", "0", {}}}},
      {"sources/sources.json",
       "]}",
       R"(,{"key":"book","reference":"Another.","certainty":"guide"}]})",
       {{ErrorCode::Duplicate, "sources/sources.json: sources[1].key", "each key once", "book", {}}}},
  };
  for (const auto& each : cases) {
    auto texts = sample::sound();
    CAPTURE(each.file);
    CAPTURE(each.to);
    sample::change(texts[each.file], each.from, each.to);
    CHECK(sample::faults_of_texts(texts) == each.faults);
  }
}

TEST_CASE("an unknown member is a fault in our own files") {
  auto texts = sample::sound();
  sample::change(texts["catalogue/high.json"], R"("level")", R"("lvl":1,"level")");
  const auto faults = sample::faults_of_texts(texts);
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].code == ErrorCode::Unknown);
  CHECK(faults[0].place == "catalogue/high.json: lvl");
}

TEST_CASE("all faults of all files come at once, file by file") {
  auto texts = sample::sound();
  sample::change(texts["catalogue/low.json"], R"("level":1)", R"("level":"one")");
  sample::change(texts["catalogue/low.json"], R"("sets":3)", R"("sets":30)");
  sample::change(texts["catalogue/high.json"], R"(["book"])", R"(["web"])");
  texts["catalogue/middle.json"] = "{";
  sample::change(texts["programmes/plan.json"], R"("condition": "sore")", R"("condition": "x")");
  sample::change(texts["programmes/plan.json"], R"("exercise": "low")", R"("exercise": "lower")");
  std::vector<std::string> places;
  for (const auto& fault : sample::faults_of_texts(texts)) places.push_back(fault.place);
  CHECK(places == std::vector<std::string>{"catalogue/high.json: sources[0]", "catalogue/low.json: level",
                                           "catalogue/low.json: dose.sets", "catalogue/middle.json: line 1, column 1",
                                           "programmes/plan.json: condition",
                                           "programmes/plan.json: phases[0].items[0].exercise"});
}

TEST_CASE("a file that cannot be read is not also missed by those that name it") {
  for (const auto* file : {"catalogue/middle.json", "conditions/sore.json", "sources/sources.json"}) {
    CAPTURE(file);
    auto texts = sample::sound();
    texts[file] = "not JSON";
    const auto faults = sample::faults_of_texts(texts);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].place == std::string(file) + ": line 1, column 2");
  }
}

TEST_CASE("a file that is not there is missed by all that name it") {
  auto texts = sample::sound();
  texts.erase("catalogue/low.json");
  std::vector<std::string> places;
  for (const auto& fault : sample::faults_of_texts(texts)) places.push_back(fault.place);
  CHECK(places == std::vector<std::string>{"catalogue/middle.json: regression",
                                           "programmes/plan.json: phases[0].items[0].exercise"});
}

TEST_CASE("two files of one name are refused") {
  const auto texts = sample::sound();
  const File conditions[] = {{"sore.json", texts.at("conditions/sore.json")},
                             {"sore.json", texts.at("conditions/sore.json")}};
  const File sources[] = {{"sources.json", texts.at("sources/sources.json")}};
  const auto catalogue = load({{}, {}, conditions, sources});
  REQUIRE_FALSE(catalogue);
  CHECK(catalogue.error() ==
        Faults{{ErrorCode::Duplicate, "conditions/sore.json", "one file of this name", "sore", {}}});
}

TEST_CASE("a ladder that leads back to itself is told once, from its first exercise") {
  auto texts = sample::sound();
  texts["catalogue/low.json"] = sample::exercise("low", 2, R"("progression":"middle",)");
  texts["catalogue/middle.json"] = sample::exercise("middle", 2, R"("progression":"high",)");
  texts["catalogue/high.json"] = sample::exercise("high", 2, R"("progression":"middle",)");
  CHECK(sample::faults_of_texts(texts) == Faults{{ErrorCode::Conflict,
                                                  "catalogue/high.json: progression",
                                                  "a ladder with an end",
                                                  "high \u2192 middle \u2192 high",
                                                  {}}});

  texts["catalogue/high.json"] = sample::exercise("high", 2, R"("regression":"high",)");
  CHECK(
      sample::faults_of_texts(texts) ==
      Faults{{ErrorCode::Conflict, "catalogue/high.json: regression", "a ladder with an end", "high \u2192 high", {}}});
}

TEST_CASE("ladders may meet, and neighbours may be of one level") {
  auto texts = sample::sound();
  texts["catalogue/low.json"] = sample::exercise("low", 3, R"("progression":"high",)");
  texts["catalogue/middle.json"] = sample::exercise("middle", 3, R"("regression":"low","progression":"high",)");
  CHECK(sample::faults_of_texts(texts).empty());
}

TEST_CASE("the short session holds at most four exercises") {
  const std::string essential =
      R"({"exercise": "low", "on": "session", "essential": true,
          "dose": {"sets": 3, "reps": 10, "hold_s": 0, "rest_s": 60, "load_text": "easy"}},)";
  auto texts = sample::sound();
  auto& programme = texts["programmes/plan.json"];
  for (int i = 0; i < 3; ++i) sample::change(programme, R"("items": [)", R"("items": [)" + essential);
  CHECK(sample::faults_of_texts(texts).empty());
  sample::change(programme, R"("items": [)", R"("items": [)" + essential);
  CHECK(
      sample::faults_of_texts(texts) ==
      Faults{
          {ErrorCode::OutOfRange, "programmes/plan.json: phases[0].items", "4 essential exercises or fewer", "5", {}}});
}

TEST_SUITE_END();
