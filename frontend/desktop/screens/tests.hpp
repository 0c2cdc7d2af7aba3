// The self-tests: which are due, how each is done safely, and what it came to.
#pragma once

#include <genu/app/views.hpp>

#include <optional>
#include <string>

#include "screens/given.hpp"

namespace genu::screens {

struct TestsShown {
  const app::SelfTestsView& view;
  const app::TodayView& today;
};

/// The test that is looked at, and its result while it is given.
struct TestsUi {
  std::string test;
  std::optional<model::Side> side;
  std::optional<int> chosen;
  std::string typed;
};

void draw(const TestsShown& shown, TestsUi& ui, const Given& given);

}  // namespace genu::screens
