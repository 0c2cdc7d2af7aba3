// `genu rpc`: requests of JSON-RPC on standard input, one a line, and their answers on standard output.
#include <genu/api/rpc.hpp>

#include <iostream>

#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "say/terminal.hpp"

namespace genu::cli {

namespace {

Result<Done> rpc(World& world) {
  api::Rpc requests(world.core);
  std::string line;
  while (std::getline(std::cin, line)) {
    if (line.empty()) continue;
    const auto answer = requests.answer(line);
    // Who asks waits for the answer, so each goes out at once.
    if (answer && !write_out(*answer + "\n")) return base::refuse(base::ErrorCode::Io, "cli.error.no-output");
  }
  return Done{};
}

}  // namespace

std::vector<Command> rpc_commands() { return {command("rpc", rpc)}; }

}  // namespace genu::cli
