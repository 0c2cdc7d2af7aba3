// The settings that hold now.
#pragma once
#include <genu/model/settings.hpp>

#include "app/standpoint.hpp"

namespace genu::app {

/// Those of `person`, or fresh ones that are not stored yet.
[[nodiscard]] base::Result<model::Settings> settings_of(const Inside& inside, const model::Person& person);

}  // namespace genu::app
