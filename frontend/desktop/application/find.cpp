// Everything that can be found by typing, and what lies over the screens.
#include "application/application.hpp"

#include "ui/keys.hpp"

namespace genu::desktop {

namespace {

using screens::PaletteEntry;
using screens::Wish;

// Such a screen says nothing without the thing it is about.
bool is_about_one_thing(std::string_view screen) {
  return screen == "start-programme" || screen == "exercise" || screen == "day";
}

Wish appearance(model::Appearance look) {
  app::SetSettings set;
  set.appearance = look;
  return set;
}

}  // namespace

std::vector<PaletteEntry> Application::make_entries() const {
  std::vector<PaletteEntry> entries;
  const auto add = [&](const std::string& id, std::string label, const char* group, Wish wish) {
    entries.push_back({id, std::move(label), words_.say(group), std::move(wish)});
  };
  for (const auto& screen : table_) {
    if (is_about_one_thing(screen.id)) continue;
    add("screen." + std::string(screen.id), screen.name, "desktop.palette.screens",
        screens::Show{std::string(screen.id), {}});
  }
  const auto action = [&](const std::string& id, Wish wish) {
    add(id, words_.say("desktop.palette." + id), "desktop.palette.actions", std::move(wish));
  };
  action("start-session", app::StartSession{});
  action("undo", app::Undo{});
  action("declare-flare", app::DeclareFlare{});
  action("back-up", screens::BackUp{});
  action("export", screens::ExportEverything{});
  add("keys", words_.say("desktop.palette.keys.show"), "desktop.palette.actions", screens::Overlay::Keys);
  for (const auto& look : names_of(base::Type<model::Appearance>{})) {
    const std::string name(look.text);
    add("look." + name, words_.say("desktop.settings.appearance." + name), "desktop.settings.appearance",
        appearance(look.value));
  }
  for (const auto& page : pages_) add("page." + page.id, page.title, "screen.learn", screens::Show{"learn", page.id});
  return entries;
}

// Once a panel of a screen is open, it is asked first: neither opens over it.
void Application::draw_overlays() {
  const bool free = !palette_.open && !help_.open;
  if (free && ui::control_held() && ui::take_command(ui::Key::K)) screens::open(palette_);
  if (free && (ui::take_command(ui::Key::F1) || ui::typed(U'?'))) help_.open = true;
  if (palette_.open || help_.open) {
    screens::draw_palette(entries_, palette_, given());
    screens::draw_help(showing_.id, help_, given());
  }
}

}  // namespace genu::desktop
