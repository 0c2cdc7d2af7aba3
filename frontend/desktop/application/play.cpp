// The screen of a session, and what happens to it while it is being played.
#include "application/application.hpp"
#include "ui/look.hpp"

namespace genu::desktop {
namespace {

// What is done now, where it is a physiotherapist's own: as its note says, not as the catalogue has it.
const model::PrescribedItem* own_exercise(const player::Plan& plan, const player::Face& face) {
  const auto at = static_cast<std::size_t>(face.item);
  if (face.taken || at >= plan.items.size()) return nullptr;
  const auto& prescribed = plan.items[at].prescribed;
  return prescribed.own_name.empty() ? nullptr : &prescribed;
}

}  // namespace

void Application::session() {
  const auto playing = player_.playing();
  if (!playing) return failed(playing.error());
  if (!*playing) return ask(screens::Show{"today", {}});
  welcome(**playing);
  heed(player_.happen(player::Tick{}));
  if (showing_.id != "session") return;
  const auto face = player_.face();
  const auto& outside = player_.outside();
  const auto* own = own_exercise((*playing)->plan(), face);
  screens::draw({face, (*playing)->plan(), (*playing)->pain_limit(), own ? nullptr : player_.exercise(face.exercise),
                 player_.settings(), outside.can_sound && outside.can_sound(), outside.can_speak && outside.can_speak(),
                 own && own->no_figure ? nullptr : figure_of(face), figures_.palette()},
                session_ui_, given());
  draw_notice();
}

// Its working leg is the one that works now.
widgets::Figure* Application::figure_of(const player::Face& face) {
  const auto works = face.side == model::Side::Left ? model::Half::Left : model::Half::Right;
  return figures_.of(face.exercise, works, session_ui_.seen);
}

double Application::unseen() {
  constexpr double often = 0.1, seldom = 60;
  if (showing_.id != "session") return seldom;
  const auto playing = player_.playing();
  if (playing && *playing) heed(player_.happen(player::Tick{}));
  return often;
}

// Once for each session that is opened: a fresh one is shown as it is, one that goes on says so.
void Application::welcome(const app::Playing& playing) {
  if (session_ui_.session == playing.session()) return;
  constexpr double seconds = 8;
  session_ui_ = {};
  session_ui_.session = playing.session();
  if (playing.sets_found() == 0) return;
  session_ui_.welcome = words_.say("desktop.play.welcome", {{"done", std::to_string(playing.sets_found())},
                                                            {"all", std::to_string(playing.plan().sets.size())}});
  session_ui_.welcome_until = ui::now() + seconds;
}

void Application::play(const player::What& what) {
  const auto playing = player_.playing();
  if (playing && *playing) heed(player_.happen(what));
}

void Application::heed(const app::Played& played) {
  views_.drop(played.changes);
  for (const auto& cue : played.cues) {
    const bool lit = std::holds_alternative<player::Flash>(cue) || std::holds_alternative<player::Tone>(cue);
    if (lit && player_.settings().flash) session_ui_.flashed = ui::now();
  }
  const auto playing = player_.playing();
  const bool over = playing && *playing && (*playing)->over();
  // A refusal stands however often it is tried: another program has ended the session.
  const bool lost = played.trouble && played.trouble->code == base::ErrorCode::NotAllowed;
  if (played.trouble) notices_.failed(words_.say(*played.trouble));
  if (!over && !lost) return;
  player_.forget();
  session_ui_ = {};
  if (over) notices_.done(words_.say("desktop.done.finish-session"), false);
  screens::show(showing_, table_, "today");
}

}  // namespace genu::desktop
