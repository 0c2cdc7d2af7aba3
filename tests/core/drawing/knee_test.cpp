#include <doctest/doctest.h>

#include <algorithm>

#include <genu/drawing/knee.hpp>
#include <set>

#include "support/print.hpp"
#include "support/source_folder.hpp"
#include "support/text_file.hpp"

using namespace genu;
using namespace genu::drawing;
using model::Half;
using model::KneeSide;

namespace {

base::Checked<model::KneeMap> map_from(const std::string& text) {
  const auto value = base::parse_json(text);
  REQUIRE(value);
  return base::read<model::KneeMap>(*value);
}

std::string map_text() { return support::read_text(support::source_folder() / "assets/knee-map/knee-map.json"); }

model::KneeMap knee_map() {
  const auto map = map_from(map_text());
  if (!map) FAIL(support::text_of(map.error()));
  return *map;
}

const model::KneeView& view_of(const model::KneeMap& map, KneeSide side) {
  return map.views[static_cast<std::size_t>(side)];
}

std::set<std::string> spots_of(const Drawing& drawing) {
  std::set<std::string> ids;
  for (const auto& hit : drawing.hits) ids.insert(hit.id);
  return ids;
}

}  // namespace

TEST_SUITE_BEGIN("drawing");

TEST_CASE("every spot of a view answers to a touch, on either knee") {
  const auto map = knee_map();
  for (const auto& view : map.views) {
    for (const auto knee : {Half::Right, Half::Left}) {
      const auto picture = knee_picture(view, knee, {});
      for (const auto& region : view.regions) {
        CAPTURE(region.id);
        const auto x = knee == Half::Left ? model::knee_map_width - region.x : region.x;
        const auto* hit = hit_at(picture, {x, region.y});
        REQUIRE(hit);
        CHECK(hit->id == region.id);
      }
    }
  }
}

TEST_CASE("the outer side of the left knee is on the other side of the picture") {
  const auto map = knee_map();
  const auto& front = view_of(map, KneeSide::Front);
  const auto right = knee_picture(front, Half::Right, {}), left = knee_picture(front, Half::Left, {});
  const model::KneeRegion* outer = nullptr;
  for (const auto& region : front.regions) {
    if (region.id == "outer_joint_line") outer = &region;
  }
  REQUIRE(outer);
  CHECK(hit_at(right, {outer->x, outer->y})->id == "outer_joint_line");
  CHECK(hit_at(left, {outer->x, outer->y})->id == "inner_joint_line");
}

TEST_CASE("a chosen spot is shown with its score in every view that has it") {
  const auto map = knee_map();
  const std::vector<SoreSpot> chosen{{"below_kneecap", "4"}};
  for (const auto& view : map.views) {
    const auto picture = knee_picture(view, Half::Right, chosen);
    const auto scores = std::count_if(picture.marks.begin(), picture.marks.end(), [](const Mark& mark) {
      const auto* text = std::get_if<Text>(&mark);
      return text && text->words == "4";
    });
    CHECK(scores == (spots_of(picture).contains("below_kneecap") ? 1 : 0));
  }
  CHECK(spots_of(knee_picture(view_of(map, KneeSide::Back), Half::Right, chosen)).contains("back_of_knee"));
}

TEST_CASE("a map that contradicts itself is refused") {
  struct Case {
    const char* from;
    const char* to;
    base::ErrorCode code;
    const char* place;
  };
  const Case cases[] = {
      {R"("side": "front")", R"("side": "back")", base::ErrorCode::Conflict, "views[0].side"},
      {R"("id": "inner_quad")", R"("id": "above_kneecap")", base::ErrorCode::Duplicate, "views[0].regions[1].id"},
      {R"({"y": 25,)", R"({"y": 0,)", base::ErrorCode::Conflict, "views[0].outline[1].y"},
  };
  for (const auto& each : cases) {
    auto text = map_text();
    const auto at = text.find(each.from);
    REQUIRE(at != std::string::npos);
    text.replace(at, std::string_view(each.from).size(), each.to);
    const auto map = map_from(text);
    REQUIRE_FALSE(map);
    CHECK(map.error().front().code == each.code);
    CHECK(map.error().front().place == each.place);
  }
}

TEST_SUITE_END();
