// The first steps: safety, where and when it hurts, what that resembles, a programme. Every answer is sent the moment
// it is given, so that the window may close at any time.
#pragma once

#include <genu/app/views.hpp>
#include <genu/model/knee_map.hpp>
#include <genu/model/settings.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>

#include "screens/given.hpp"

namespace genu::screens {

struct FirstStepsShown {
  const app::FirstStepsView& view;
  const model::KneeMap* map = nullptr;  ///< null only if it cannot be read
  model::DistanceUnit units = model::DistanceUnit::Kilometres;
};

/// Where the person is, and what is being typed.
struct FirstStepsUi {
  std::optional<app::FirstStep> page;        ///< the one gone to; else the first that is not done
  std::string touched;                       ///< the spot whose score is being given
  bool spots_listed = false;                 ///< whether the spots stand as a list too
  std::map<std::string, std::string> typed;  ///< numbers as they stand in their fields
  struct Writing {
    std::string field;
    double since = 0;                ///< of the last letter, seconds
  } writing;                         ///< the field that is being typed into and not yet told
  std::set<std::string> understood;  ///< rules whose advice has been read
};

void draw(const FirstStepsShown& shown, FirstStepsUi& ui, const Given& given);

}  // namespace genu::screens
