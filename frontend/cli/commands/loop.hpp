// Sessions and runs as rows: before, during, after, and the morning after.
#pragma once
#include <genu/app/views.hpp>

#include "line/command.hpp"

namespace genu::cli {

/// A table with a heading row; `empty` is the key of what is said where there is nothing.
void write_loop(World& world, const std::vector<app::HistoryEntry>& entries, std::string_view empty);

}  // namespace genu::cli
