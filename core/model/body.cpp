#include <genu/model/body.hpp>

namespace genu::model {

namespace {

template <class List, class Named>
void check_order(const List& list, Named named, const base::Place& place, base::Reading& reading) {
  for (std::size_t i = 0; i < list.size(); ++i) {
    const auto expected = static_cast<decltype(named(list[i]))>(i);
    if (named(list[i]) == expected) continue;
    const auto element = place.element(i);
    reading.fault(base::ErrorCode::Conflict, element, std::string(base::name_of(expected)),
                  base::name_of(named(list[i])));
  }
}

}  // namespace

void check_whole(const Body& body, const base::Place& place, base::Reading& reading) {
  const auto bones = place.member("bones");
  check_order(
      body.bones, [](const BodyBone& each) { return each.bone; }, bones, reading);
  const auto motions = place.member("motions");
  check_order(
      body.motions, [](const MotionRange& each) { return each.motion; }, motions, reading);
}

}  // namespace genu::model

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::BodyBone>;
template struct Codec<model::MotionRange>;
template struct Codec<model::BodySlice>;
template struct Codec<model::BodyPart>;
template struct Codec<model::BodyMuscle>;
template struct Codec<model::Body>;
}  // namespace genu::base
