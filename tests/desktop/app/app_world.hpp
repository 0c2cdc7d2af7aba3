// The app on a core in memory, without a window: the clock is turned, things are pressed by their ids.
#pragma once

#include "application/application.hpp"
#include "headless.hpp"
#include "support/world.hpp"
#include "wording/english.hpp"

#include <memory>
#include <string>
#include <vector>

namespace genu::test {

inline const words::Words& english_words() {
  static const auto words = wording::english();
  REQUIRE(words.has_value());
  return *words;
}

/// Where things are does not depend on the colours, so both are drawn only where somebody wants to look at them.
inline std::vector<theme::Look> looks_to_draw(const char* folder) {
  if (folder == nullptr) return {theme::Look::Light};
  return {theme::Look::Light, theme::Look::Dark};
}

struct AppWorld {
  explicit AppWorld(ui::Size size = {1280, 800}, theme::Look look = theme::Look::Light, std::string folder = {},
                    float scale = 1)
      : world(std::move(folder)),
        app(std::make_unique<desktop::Application>(*world.core, english_words(), outside())),
        screen([this] { app->draw(); }, size, look, scale) {
    screen.settle();
  }

  /// Presses what has this id; the test ends where there is nothing of that name.
  void click(const std::string& id) {
    CAPTURE(id);
    REQUIRE(screen.item(id) != nullptr);
    REQUIRE(screen.item(id)->enabled);
    REQUIRE(screen.click(id));
    screen.settle();
  }
  [[nodiscard]] bool has(const std::string& id) const { return screen.item(id) != nullptr; }

  void pass_seconds(int seconds) {
    world.clock->moment.at.ms += seconds * 1000LL;
    screen.frames(2);
  }

  /// As after the app was killed: nothing is left but the diary.
  void reopen() {
    app = std::make_unique<desktop::Application>(*world.core, english_words(), outside());
    screen.settle();
  }

  /// The world of a player whose clock is that of the diary, and whose sounds are only counted.
  [[nodiscard]] desktop::Outside outside() {
    desktop::Outside outside;
    outside.entry = entry;
    outside.keep_entry = [this](const screens::EntryUi& kept) { entry = kept; };
    outside.number = number;
    outside.keep_number = [this](const screens::NumberDraft& kept) { number = kept; };
    outside.cue = [this](const player::Effect& cue, const model::Settings&) { cues.push_back(cue); };
    outside.keep_awake = [this](bool keep) { awake = keep; };
    outside.can_sound = outside.can_speak = [] { return true; };
    outside.save = [this](const std::string& name, const std::string& bytes) -> base::Result<std::string> {
      saved.emplace_back(name, bytes);
      return name;
    };
    return outside;
  }

  [[nodiscard]] model::Settings settings() { return must(app::settings_view(*world.core)).settings; }

  [[nodiscard]] std::optional<app::SessionView> session() { return must(app::session_view(*world.core)); }

  /// Leaves out what comes before this exercise.
  void skip_to(const std::string& exercise) {
    for (int i = 0; i < 60; ++i) {
      const auto now = session();
      REQUIRE(now);
      REQUIRE(now->next);
      if (now->items[static_cast<std::size_t>(now->next->item)].exercise == exercise) break;
      app->ask(screens::Play{player::Skip{model::SkipReason::NoTime}});
      screen.frames(2);
    }
    screen.settle();
  }

  /// One set as planned, by what the big button offers.
  void do_set() {
    const auto before = session();
    REQUIRE(before);
    REQUIRE(before->next);
    const int done = before->sets_done;
    for (int tries = 0; tries < 4; ++tries) {
      click("session.primary");
      if (const auto now = session(); !now || now->sets_done > done) return;
      pass_seconds(1000);
      if (const auto now = session(); !now || now->sets_done > done) return;
    }
    FAIL("no set was recorded");
  }

  World world;
  screens::EntryUi entry;
  screens::NumberDraft number;
  std::vector<player::Effect> cues;
  bool awake = false;
  std::vector<std::pair<std::string, std::string>> saved;  ///< files by name, with their bytes
  std::unique_ptr<desktop::Application> app;
  testing::Headless screen;
};

}  // namespace genu::test
