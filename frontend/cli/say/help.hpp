// Help, made from the same data that the command line is read by.
#pragma once
#include "line/command.hpp"
#include "line/globals.hpp"

namespace genu::cli {

/// Writes what `topic` is about: a command, a group of them, or all where it is empty.
void write_help(const words::Words& words, const std::vector<Command>& commands, const std::string& topic, Page& page);

}  // namespace genu::cli
