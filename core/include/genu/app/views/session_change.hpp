// What can be said about a planned session: do it now, put it on another day, or leave it out.
#pragma once
#include <genu/base/codec.hpp>
#include <genu/model/missed_session.hpp>
#include <vector>

namespace genu::app {

struct SessionChange {
  base::Day day;                   ///< the day it was planned for
  bool now = false;                ///< a session may be begun right now
  std::vector<base::Day> move_to;  ///< days of the same week that would keep it, in order; empty where none would
  bool operator==(const SessionChange&) const = default;
};

constexpr auto fields_of(base::Type<SessionChange>) {
  using base::field;
  using V = SessionChange;
  return base::record<V>("session-change", field("day", &V::day, "the day it was planned for"),
                         field("now", &V::now, "whether a session may be begun now"),
                         field("move_to", &V::move_to, "days it can be put on"));
}

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::SessionChange>;
}  // namespace genu::base
