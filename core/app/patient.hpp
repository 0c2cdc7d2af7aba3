// Somebody in care, as the commands about them need it.
#pragma once
#include <genu/model/care.hpp>

#include "app/standpoint.hpp"

namespace genu::app {

struct Patient {
  model::Person person;
  model::Care care;
  Day today;
};

/// NotFound where nobody in care has this id.
[[nodiscard]] base::Result<Patient> patient_of(const Inside& inside, const Id& person);

}  // namespace genu::app
