// The journey of journey.json lived through the C++ interface, with what is stored in the end: what every other door
// has to come to as well.
#pragma once
#include <genu/base/error.hpp>
#include <string>

namespace genu::doors {

/// The replies that the `asked` views of the journey come to, one a line, with ids by their order.
[[nodiscard]] base::Result<std::string> lived();

/// `text` with each id replaced by its order of appearance, since ids are made anew by every door.
[[nodiscard]] std::string without_ids(const std::string& text);

}  // namespace genu::doors
