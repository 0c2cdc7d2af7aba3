#include <genu/model/point3.hpp>

namespace genu::base {

void Codec<model::Point3>::read(const Value& value, const Limits&, const Place& place, Reading& reading,
                                model::Point3& out) {
  const auto* list = value.array();
  if (!list || list->size() != 3) return reading.wrong_type(place, "three numbers", value);
  double* const parts[] = {&out.x, &out.y, &out.z};
  for (std::size_t i = 0; i < 3; ++i) {
    Codec<double>::read((*list)[i], model::point_limits, place.element(i), reading, *parts[i]);
  }
}

}  // namespace genu::base
