// Lists inside cards: numbered, with dots, and headings above them.
#pragma once

#include <string>
#include <vector>

#include "screens/stack.hpp"

namespace genu::screens {

/// A small heading with space around it.
void add_heading(Stack& stack, const std::string& words);
/// Lines with their number in a disc.
void add_numbered(Stack& stack, const std::vector<std::string>& lines);
/// Lines with a dot.
void add_dotted(Stack& stack, const std::vector<std::string>& lines);

/// A line that leads somewhere: a title, a line under it, and an arrow. `press` is called when it is pressed.
struct LeadingLine {
  std::string id, title, about;
};
void add_leading(Stack& stack, const LeadingLine& line, bool first, std::function<void()> press);

}  // namespace genu::screens
