// Numbers as people type them.
#pragma once

#include <genu/model/settings.hpp>

#include <optional>
#include <string_view>

namespace genu::screens {

/// A whole number, or nothing.
[[nodiscard]] std::optional<int> whole_number(std::string_view text);

/// "5", "5.2" or "5,25" of the unit as metres; nothing where it is no such number.
[[nodiscard]] std::optional<int> metres_from(std::string_view text, model::DistanceUnit unit);

/// "32" or "32:10" minutes, or "1:05:00" hours, as seconds; nothing where it is no such time.
[[nodiscard]] std::optional<int> seconds_from(std::string_view text);

}  // namespace genu::screens
