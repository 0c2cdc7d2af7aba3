#include "screens/session.hpp"

#include "screens/say.hpp"
#include "screens/session_parts.hpp"
#include "ui/items.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

// What was touched belongs to one set; the next one begins untouched.
void forget_other(const app::SessionView& view, SessionUi& ui) {
  if (ui.session != view.id) {
    ui = SessionUi{};
    ui.session = view.id;
  }
  if (ui.sets_done == view.sets_done) return;
  const bool further = view.sets_done > ui.sets_done;
  ui.sets_done = view.sets_done;
  ui.hold.reset();
  ui.rest_change = {};
  ui.rest_skipped = false;
  ui.reps.reset();
  if (further) ui.pain.reset();
  ui.how_open = false;
  ui::focus("session.primary");
}

void keep_time(const Playing& playing) {
  const auto& clock = playing.clock;
  if (playing.ui.hold && player::is_over(*playing.ui.hold, playing.given.now)) {
    playing.ui.hold.reset();
    record(playing, std::nullopt);
    return;
  }
  const bool runs = clock.doing == Doing::Rest || (playing.ui.hold && !clock.paused);
  if (runs) ui::wake_in(ui::reduced_motion() ? 0.25 : 1.0 / 30);
}

void listen(const Playing& playing) {
  if (ui::take_key(ui::Key::Space) || ui::take_key(ui::Key::Enter)) do_primary(playing);
  if (ui::typed(U'p')) playing.ui.panel = SessionPanel::Pain;
  if (ui::typed(U's')) playing.ui.panel = SessionPanel::Skip;
  if (ui::typed(U'n') && playing.clock.doing == Doing::Rest) playing.ui.rest_skipped = true;
  if (ui::take_key(ui::Key::Escape)) playing.given.send(Show{"today", {}});
}

}  // namespace

void record(const Playing& playing, std::optional<model::SkipReason> skipped) {
  app::RecordSet set;
  set.position = playing.view.next;
  set.skipped = skipped;
  if (!skipped) {
    set.reps = playing.reps();
    if (playing.item().dose.hold.count > 0) set.hold = playing.item().dose.hold;
  }
  if (playing.ui.pain) set.pain = answer_of(playing.ui.pain);
  playing.given.send(set);
}

void do_primary(const Playing& playing) {
  auto& ui = playing.ui;
  const auto now = playing.given.now;
  switch (playing.clock.doing) {
    case Doing::Rest:
      ui.rest_skipped = true;
      return;
    case Doing::HoldToDo:
      ui.hold = start_holds(playing.item().dose, now);
      return;
    case Doing::GetReady:
    case Doing::Hold:
    case Doing::Between:
      ui.hold = playing.clock.paused ? player::resumed(*ui.hold, now) : player::paused(*ui.hold, now);
      return;
    case Doing::RepsToDo:
      return record(playing, std::nullopt);
    case Doing::AllDone:
      return;
  }
}

void draw(const app::SessionView& view, SessionUi& ui, const Given& given) {
  forget_other(view, ui);
  const Playing playing{view, ui, given, clock_of(view, ui, given.now)};
  ui.all_done = !view.next;
  if (ui.asking()) return draw_finish(playing);
  const auto places = session_places({ui::window().w, ui::window().h});
  draw_top(playing, places);
  draw_stage(playing, places);
  draw_dial(playing, places);
  draw_counter(playing, places);
  draw_cue(playing, places);
  draw_keys(playing, places);
  if (ui.panel == SessionPanel::None)
    listen(playing);
  else
    draw_panel(playing);
  keep_time(playing);
}

ui::Rect session_notice_place() { return session_places({ui::window().w, ui::window().h}).notice; }

}  // namespace genu::screens
