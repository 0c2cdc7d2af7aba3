// Where it hurts, from the knee map to the answer that the pattern knows.
#include "guidance/pain_places.hpp"

#include <doctest/doctest.h>

#include "core/guidance/sheets.hpp"

namespace genu::guidance {
namespace {

model::Spot spot(const char* name, std::optional<int> pain = std::nullopt) {
  model::Spot spot;
  spot.spot = name;
  if (pain) spot.pain = *base::Nrs::from(*pain);
  return spot;
}

using Places = std::vector<std::string>;

Places places(const Places& said, const std::vector<model::Spot>& spots) { return places_of(said, spots); }

TEST_SUITE("guidance") {
  TEST_CASE("the two most painful places count, each once") {
    CHECK(places({}, {spot("kneecap", 4), spot("above_kneecap", 3), spot("it_band", 2), spot("inner_joint_line", 1)}) ==
          Places{"around-kneecap", "outer-side"});
    CHECK(places({}, {spot("kneecap"), spot("below_kneecap", 1), spot("back_of_knee", 5)}) ==
          Places{"back", "below-kneecap-spot"});
  }

  TEST_CASE("what was said in words goes first, and elsewhere stands alone or not at all") {
    CHECK(places({"deep-all-over"}, {spot("inner_joint_line", 6)}) == Places{"deep-all-over", "inner-side"});
    CHECK(places({"elsewhere"}, {spot("kneecap", 1)}) == Places{"around-kneecap"});
    CHECK(places({}, {spot("outer_calf", 8)}) == Places{"elsewhere"});
    CHECK(places({}, {}).empty());
  }

  TEST_CASE("every place is an answer to the question about it") {
    const auto& question = *model::find_question(pattern_sheet(), "location");
    for (const auto name : {"kneecap", "above_kneecap", "below_kneecap", "outer_joint_line", "it_band",
                            "inner_joint_line", "back_of_knee", "outer_calf", "nobody-knows"}) {
      CAPTURE(name);
      CHECK(model::find_answer(question, place_of(name)) != nullptr);
    }
  }
}

}  // namespace
}  // namespace genu::guidance
