// The player, set by set.
#include "scenes.hpp"

namespace genu::test {
namespace {

void play(AppWorld& app) {
  start(app);
  app.app->ask(app::StartSession{});  // its button may lie below the edge of a low window
  app.screen.settle();
}

// In the middle of the fourth repetition.
void play_by_tempo(AppWorld& app) {
  play(app);
  app.skip_to("straight-leg-raise");
  app.click("session.primary");
  app.pass_seconds(24);
}

constexpr Scene kScenes[] = {
    {"session", play},
    {"session-running",
     [](AppWorld& app) {
       play(app);
       app.click("session.primary");
       app.pass_seconds(3);
     }},
    {"session-rest",
     [](AppWorld& app) {
       play(app);
       app.do_set();
       app.do_set();
       app.pass_seconds(2);
     }},
    {"session-tempo", play_by_tempo},
    {"session-tempo-paused",
     [](AppWorld& app) {
       play_by_tempo(app);
       app.screen.press(ui::Key::Space);
     }},
    {"session-reps",
     [](AppWorld& app) {
       app::SetSettings by_hand;
       by_hand.tempo = false;
       app.app->ask(by_hand);
       app.screen.settle();
       play(app);
       app.skip_to("clamshell");
     }},
    {"session-values",
     [](AppWorld& app) {
       play(app);
       app.skip_to("clamshell");
       app.click("session.load");
       app.click("session.values.load-more");
     }},
    {"session-switch",
     [](AppWorld& app) {
       play(app);
       app.skip_to("clamshell");
       app.click("session.mark-done");
       app.pass_seconds(1);
     }},
    {"session-instead",
     [](AppWorld& app) {
       play(app);
       app.skip_to("glute-bridge");
       app.click("session.instead");
     }},
    {"session-leave",
     [](AppWorld& app) {
       play(app);
       app.click("session.leave");
     }},
    {"session-leading",
     [](AppWorld& app) {
       play(app);
       app.click("session.leading");
     }},
    {"session-too-much",
     [](AppWorld& app) {
       play(app);
       app.click("session.pain");
       app.click("session.score.7");
     }},
    {"session-resumed",
     [](AppWorld& app) {
       play(app);
       app.do_set();
       app.reopen();
       app.click("today.resume");
     }},
    {"session-how",
     [](AppWorld& app) {
       play(app);
       app.screen.type(U"h");
       app.screen.settle();
     }},
    {"session-pain",
     [](AppWorld& app) {
       play(app);
       app.click("session.pain");
     }},
    {"session-skip",
     [](AppWorld& app) {
       play(app);
       app.click("session.skip");
     }},
    {"finish",
     [](AppWorld& app) {
       play(app);
       app.do_set();
       app.click("session.leave");
       app.click("session.leave.stop");
     }},
};

}  // namespace

std::span<const Scene> session_scenes() { return kScenes; }

}  // namespace genu::test
