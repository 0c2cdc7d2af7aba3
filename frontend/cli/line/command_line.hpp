// From what was typed to the command that is meant. The only file that knows the library behind it is the source.
#pragma once
#include "line/command.hpp"
#include "line/globals.hpp"

namespace genu::cli {

/// What was asked for. With faults the command must not be run; help and version go first all the same.
struct Asked {
  Globals globals;
  std::string topic;                 ///< the words that named a command or a group; what help is about
  const Command* command = nullptr;  ///< nothing where only a group was named
  int given = 0;                     ///< how many options of the command were typed
  base::Faults faults;               ///< misuse, in reading order
};

/// Fills the options of the command that `arguments` name. `commands` must outlive the answer.
[[nodiscard]] Asked asked_for(const std::vector<std::string>& arguments, const std::vector<Command>& commands);

}  // namespace genu::cli
