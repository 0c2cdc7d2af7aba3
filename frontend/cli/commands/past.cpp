// `genu history` and `genu undo`: looking back, and taking back.
#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "commands/loop.hpp"

namespace genu::cli {

namespace {

struct Limit {
  int most = 30;
};

Result<Done> history(World& world, const Limit& limit) {
  return show(world, app::history_view(world.core, limit.most),
              [](World& here, const app::HistoryView& view) { write_loop(here, view.entries, "cli.history.none"); });
}

Result<Done> undo(World& world) {
  const auto before = app::today_view(world.core);
  const auto name = before ? before->undo : std::string();
  return perform(world, app::Undo{}, [&](World& here, const app::Outcome&) {
    say(here, "cli.undo.done", {{"command", "@command." + name}});
  });
}

}  // namespace

std::vector<Command> past_commands() {
  constexpr base::Limits most{1, 100'000};
  return {command<Limit>("history", {value("--limit", "N", "cli.option.limit", &Limit::most, most)}, history),
          command("undo", undo)};
}

}  // namespace genu::cli
