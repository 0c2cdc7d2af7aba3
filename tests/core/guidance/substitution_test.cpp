// The real catalogue, so that a physiotherapist can compare the answers line by line.
#include "guidance/substitution.hpp"

#include <doctest/doctest.h>

#include "app/embedded_content.hpp"

namespace genu::guidance {
namespace {

using model::Equipment;

const content::Catalogue& catalogue() {
  static const auto all = app::embedded_catalogue();
  REQUIRE(all);
  return *all;
}

const model::Exercise& exercise(const char* id) {
  const auto* found = catalogue().exercise(id);
  CAPTURE(id);
  REQUIRE(found);
  return *found;
}

struct Asking {
  const char* wanted;
  std::vector<Equipment> have = {};
  const char* condition = "healthy-knee";
  std::vector<std::string> taken = {};
  bool prescribed = true;
};

std::optional<Substitution> ask(const Asking& asking) {
  const auto& wanted = exercise(asking.wanted);
  return substitution({wanted, wanted.dose.load_text, catalogue().exercises(), asking.have, asking.condition,
                       asking.taken, asking.prescribed});
}

// The id of the stand-in, `-` where nothing fits, empty where none is needed.
std::string answer(const Asking& asking) {
  const auto found = ask(asking);
  if (!found) return {};
  return found->exercise ? found->exercise->id : "-";
}

TEST_SUITE("guidance") {
  TEST_CASE("what stands in with nothing but a home") {
    struct Case {
      const char* wanted;
      const char* stand_in;
    };
    const Case cases[] = {
        {"mini-squat", ""},
        {"wall-sit", ""},
        {"step-up", ""},
        {"clamshell", ""},
        {"leg-press-double", "mini-squat"},
        {"leg-press-single", "lateral-step-down"},
        {"leg-extension-hold", "wall-sit"},
        {"spanish-squat-hold", "wall-sit"},
        {"goblet-squat", "lateral-step-down"},
        {"back-squat", "forward-step-down"},
        {"band-side-walk", "bridge-march"},
        {"standing-hip-abduction-band", "hip-hike"},
        {"hip-thrust", "single-leg-bridge"},
        {"romanian-deadlift", "hamstring-slider-curl"},
        {"single-leg-deadlift", "hamstring-slider-curl"},
        {"single-leg-decline-squat", "wall-sit"},
        {"foam-roll-quads", "quad-stretch"},
        {"foam-roll-lateral-thigh", "itb-tfl-stretch"},
        {"stationary-bike", "brisk-walk"},
        {"elliptical", "brisk-walk"},
        {"copenhagen-plank-short", "adductor-squeeze"},
    };
    for (const auto& each : cases) {
      CAPTURE(each.wanted);
      CHECK(answer({each.wanted}) == each.stand_in);
    }
  }

  TEST_CASE("what is there is used") {
    CHECK(answer({"goblet-squat", {Equipment::Dumbbell}}).empty());
    CHECK(answer({"leg-press-double", {Equipment::LegPress}}).empty());
    CHECK(answer({"monster-walk", {Equipment::BandLong}}) != "");
    CHECK(answer({"monster-walk", {Equipment::BandLoop}}).empty());
    CHECK(answer({"elliptical", {Equipment::Pool}}) == "deep-water-run");
  }

  TEST_CASE("an exercise of the session does not stand in as well") {
    CHECK(answer({"leg-press-double", {}, "pfp", {"mini-squat"}}) == "step-up");
  }

  TEST_CASE("a jump gives way to an easier exercise, never to another jump") {
    CHECK(answer({"box-jump"}) == "mini-squat");
    CHECK(answer({"jump-squat"}).empty());
  }

  TEST_CASE("a caution leads to another exercise, unless a programme has weighed it") {
    // "Only after clinician clearance" for post-injection: a drill has no equal, and the walk is its easier neighbour.
    CHECK(answer({"walk-run-intervals", {}, "post-injection", {}, false}) == "brisk-walk");
    CHECK(answer({"walk-run-intervals", {}, "post-injection", {}, true}).empty());
    // "Not before week 6".
    const auto found = ask({"hip-thrust", {Equipment::Bench}, "post-injection", {}, false});
    REQUIRE(found);
    REQUIRE(found->exercise);
    CHECK(found->reason.message == "substitution.caution.same");
    CHECK(found->reason.values.at("wanted") == "Hip thrust");
  }

  TEST_CASE("the reason says what is missing and whether the stand-in is easier") {
    const auto same = ask({"leg-press-double"});
    CHECK(same->reason.rule == "substitution.equipment");
    CHECK(same->reason.message == "substitution.equipment.same");
    CHECK(same->reason.values.at("missing") == "@equipment.leg-press");
    CHECK(same->reason.values.at("name") == "Mini squat");
    CHECK(ask({"copenhagen-plank-short"})->reason.message == "substitution.equipment.easier");
    const auto none = ask({"pool-swim", {}, "pfp", {"brisk-walk"}});
    CHECK(none->exercise == nullptr);
    CHECK(none->reason.message == "substitution.equipment.none");
  }

  TEST_CASE("what stands in for a physiotherapist's own exercise has its own name, words and figure") {
    model::Item item;
    item.exercise = "leg-press-double";
    item.own_name = "Sledge push";
    item.note = "Push the loaded sledge ten metres.";
    item.no_figure = true;
    const auto standing = stand_in_item(item, exercise("mini-squat"));
    CHECK(standing.exercise == "mini-squat");
    CHECK(standing.own_name.empty());
    CHECK(standing.note.empty());
    CHECK_FALSE(standing.no_figure);
  }

  TEST_CASE("a band is missed only where the dose asks for one") {
    const auto& clamshell = exercise("clamshell");
    CHECK(missing_equipment(clamshell, "no band; RPE 5-6", {}).empty());
    CHECK(missing_equipment(clamshell, "light loop; RPE 7", {}) == std::vector{Equipment::BandLoop});
    CHECK(missing_equipment(exercise("goblet-squat"), "bodyweight", {}) == std::vector{Equipment::Dumbbell});
  }

  TEST_CASE("the item begins at the usual dose of the stand-in, and cardio keeps its minutes") {
    model::Item item;
    item.exercise = "leg-press-double";
    item.dose.reps = 8;
    item.note = "0-60 degrees";
    item.essential = true;
    item.step = 3;
    item.first_dose = model::Dose{};
    item.then = {model::Dose{}};
    const auto squat = stand_in_item(item, exercise("mini-squat"));
    CHECK(squat.exercise == "mini-squat");
    CHECK(squat.instead_of == "leg-press-double");
    CHECK(squat.dose == exercise("mini-squat").dose);
    CHECK(squat.then.empty());
    CHECK(squat.step == 0);
    CHECK_FALSE(squat.first_dose);
    CHECK(squat.note.empty());
    CHECK(squat.essential);
    item.exercise = "stationary-bike";
    item.dose.hold = {600};
    CHECK(stand_in_item(item, exercise("brisk-walk")).dose.hold.count == 600);
  }
}

}  // namespace
}  // namespace genu::guidance
