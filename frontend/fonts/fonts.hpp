// The typefaces that are built in.
#pragma once

#include <string_view>

namespace genu::fonts {

enum class Face { Regular, SemiBold, DisplaySemiBold, DisplayBold };

/// The OpenType file of a face of Inter; empty where Inter was not found when this was built. The bytes stay for good.
[[nodiscard]] std::string_view bytes_of(Face face);

}  // namespace genu::fonts
