// The return-to-run plan as it is shipped, for tests of the rules that read its tables.
#pragma once
#include <doctest/doctest.h>

#include <genu/base/json.hpp>
#include <genu/model/running.hpp>

#include "support/source_folder.hpp"
#include "support/text_file.hpp"

namespace genu::guidance {

inline const model::RunningPlan& shipped_plan() {
  static const auto plan = [] {
    const auto text = support::read_text(support::source_folder() / "exercises/running/levels.json");
    const auto value = base::parse_json(text);
    REQUIRE(value.has_value());
    auto read = base::read<model::RunningPlan>(*value);
    REQUIRE(read.has_value());
    return std::move(read).value();
  }();
  return plan;
}

}  // namespace genu::guidance
