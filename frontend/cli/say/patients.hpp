// People in care as a person types and reads them.
#pragma once
#include <genu/app/core.hpp>
#include <string_view>

namespace genu::cli {

/// The one in care whose id ends in `text`, archived ones too. Errors as those of id_ending.
[[nodiscard]] base::Result<base::Id> patient_ending(std::string_view text, const app::Core& core);

}  // namespace genu::cli
