// The clock and the random source that come through the C door.
#pragma once
#include <genu/genu.h>
#include <genu/platform/environment.hpp>

namespace genu::api {

/// The clock of `options`, or that of the machine.
[[nodiscard]] std::shared_ptr<platform::Clock> clock_of(const genu_options& options);
[[nodiscard]] std::shared_ptr<platform::Random> random_of(const genu_options& options);

}  // namespace genu::api
