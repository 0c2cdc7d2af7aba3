#include <genu/model/programme.hpp>

namespace genu::model {

void check_whole(const Weeks& weeks, const base::Place& place, base::Reading& reading) {
  if (!weeks.max || *weeks.max >= weeks.min) return;
  reading.fault(base::ErrorCode::OutOfRange, place.member("max"), std::to_string(weeks.min) + " or more",
                std::to_string(*weeks.max));
}

void forget_own(Item& item) {
  item.own_name.clear();
  item.no_figure = false;
}

const Phase* find_phase(const Programme& programme, std::string_view id) {
  const auto index = phase_index(programme, id);
  return index < programme.phases.size() ? &programme.phases[index] : nullptr;
}

std::size_t phase_index(const Programme& programme, std::string_view id) {
  std::size_t index = 0;
  while (index < programme.phases.size() && programme.phases[index].id != id) ++index;
  return index;
}

}  // namespace genu::model

namespace genu::base {
template struct Codec<model::Item>;
template struct Codec<model::Weeks>;
template struct Codec<model::RunningRule>;
template struct Codec<model::Phase>;
template struct Codec<model::Programme>;
}  // namespace genu::base
