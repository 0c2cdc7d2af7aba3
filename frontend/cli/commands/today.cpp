// `genu today`: where the person stands and what comes next.
#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "commands/today_page.hpp"

namespace genu::cli {

namespace {

struct Typed {
  Detail detail = Detail::Sentences;
};

Result<Done> today(World& world, const Typed& typed) {
  return show(world, app::today_view(world.core),
              [&](World& here, const app::TodayView& view) { write_today(here.words, view, typed.detail, here.page); });
}

}  // namespace

std::vector<Command> today_commands() {
  return {command<Typed>("today", {flag("--why", "cli.option.why", &Typed::detail, Detail::Rules)}, today)};
}

}  // namespace genu::cli
