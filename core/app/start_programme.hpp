// What stands in the way of any programme.
#pragma once
#include <genu/model/person.hpp>

#include "app/inside.hpp"

namespace genu::app {

/// What the triage has against any programme (clinical reference 1.8).
[[nodiscard]] base::Result<base::Done> allowed_by_triage(const Inside& inside, const model::Person& person);

}  // namespace genu::app
