#include <genu/drawing/ink.hpp>

namespace genu::drawing {

Paint Paint::mixed(Ink ink, double share) const {
  if (share <= 0) return *this;
  Paint mixture = *this;
  std::size_t place = 0;
  while (place < count_ && parts_[place].ink != ink) ++place;
  if (place == parts_.size()) return *this;
  if (place == count_) {
    mixture.parts_[place] = {ink, 0};
    ++mixture.count_;
  }
  for (std::size_t i = 0; i < mixture.count_; ++i) mixture.parts_[i].share *= 1 - share;
  mixture.parts_[place].share += share;
  return mixture;
}

}  // namespace genu::drawing
