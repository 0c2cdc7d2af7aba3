// What only runs are typed with: a level of the ladder, and a plan that is a length or a time.
#pragma once
#include <genu/app/views/running.hpp>

#include "line/option.hpp"

namespace genu::cli {

/// `rtr-3` or `3`: what stands behind the prefix.
[[nodiscard]] std::string_view level_text(std::string_view text);

/// An option for a level.
template <class T, class M>
[[nodiscard]] Option<T> run_level(std::string name, std::string help, M T::*member) {
  auto option = value(std::move(name), "LEVEL", std::move(help), member);
  const auto take = option.take;
  option.take = [take](T& out, std::string_view text, base::Reading& reading) { take(out, level_text(text), reading); };
  return option;
}

/// `9.5km`, `800m`, `45min`, `31:20`. A bare number is neither.
void take_plan(std::string_view text, base::Reading& reading, app::PlannedRun& planned);

}  // namespace genu::cli
