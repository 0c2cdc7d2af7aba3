// What may stand before or after any command.
#pragma once
#include "line/option.hpp"

namespace genu::cli {

struct Globals {
  std::string data_folder;          ///< empty for the usual one
  std::string person;               ///< somebody in care, by the end of an id; empty for the own diary
  std::optional<base::Moment> now;  ///< a clock that stands still
  bool json = false;
  bool help = false;
  bool version = false;
};

[[nodiscard]] std::vector<Option<Globals>> global_options();

}  // namespace genu::cli
