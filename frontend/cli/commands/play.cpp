// `genu session play`: the session led by the clock, by keys in a terminal and by lines from a pipe.
#include <genu/platform/steady_clock.hpp>

#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "commands/session_page.hpp"
#include "play/entry.hpp"
#include "play/keyboard.hpp"
#include "play/told.hpp"
#include "say/terminal.hpp"

namespace genu::cli {

namespace {

struct Typed {
  std::optional<int> get_ready;
  bool no_tempo = false;
  bool quiet = false;
};

// As the settings say, unless it is typed otherwise.
app::Leading leading_of(const Typed& typed, const model::Settings& settings) {
  app::Leading leading;
  leading.timing.guide_tempo = settings.tempo && !typed.no_tempo;
  leading.timing.get_ready = {typed.get_ready.value_or(settings.get_ready)};
  leading.timing.goes_on_by_itself = settings.goes_on;
  leading.cues.haptic = leading.cues.flash = false;
  leading.cues.tones = settings.tones && !typed.quiet;
  return leading;
}

// One session at one terminal. `now` is told with each event, so that lines can let time go by at once.
class Player {
 public:
  Player(World& world, app::Playing playing) : world_(world), playing_(std::move(playing)) {}

  void happen(const player::What& what, player::Steady now) { heed(playing_.happen(what, now)); }

  void enter(const Entry& entry, player::Steady now) {
    if (const auto* what = std::get_if<player::What>(&entry)) return happen(*what, now);
    if (const auto* more = std::get_if<More>(&entry)) return change(more->direction, now);
    if (std::holds_alternative<Easier>(entry)) return easier(now);
    if (std::holds_alternative<How>(entry)) return how(now);
    if (std::holds_alternative<Help>(entry)) return line(world_.words.say("cli.play.help"));
  }

  void line(const std::string& text) {
    if (world_.form == Form::Text && !text.empty()) (void)write_out(erase_ + text + "\n");
    standing_.clear();
  }
  /// Stands in one place and is written over when it has changed.
  void status(player::Steady now) {
    const auto face = playing_.face(now);
    const auto big = big_button(world_.words, face);
    const auto text = told(world_.words, face) + (big.empty() ? "" : "  [" + big + "]");
    if (text == standing_) return;
    standing_ = text;
    (void)write_out(erase_ + text);
  }
  void in_place() { erase_ = "\r\x1b[K"; }

  [[nodiscard]] player::Face face(player::Steady now) const { return playing_.face(now); }
  [[nodiscard]] bool asks() const { return playing_.state().doing == player::Doing::Asking; }
  [[nodiscard]] bool over() const { return playing_.over() || lost_; }
  [[nodiscard]] const std::optional<base::Error>& trouble() const { return trouble_; }
  [[nodiscard]] const app::Playing& playing() const { return playing_; }

 private:
  void heed(const app::Played& played) {
    for (const auto& cue : played.cues) {
      if (std::holds_alternative<player::Tone>(cue) && !erase_.empty()) (void)write_out("\a");
      line(told(world_.words, cue, playing_.pain_limit()));
    }
    if (!played.trouble) return;
    trouble_ = played.trouble;
    lost_ = played.trouble->code == base::ErrorCode::NotAllowed;
    if (!lost_) line(world_.words.say(*played.trouble));
  }

  void change(int direction, player::Steady now) {
    constexpr int rest_step = 15;
    const auto face = playing_.face(now);
    const bool pausing = face.phase == player::Phase::Rest || face.phase == player::Phase::SwitchSides;
    if (pausing) return happen(player::Extend{{direction * rest_step}}, now);
    happen(player::SetReps{face.reps + direction}, now);
  }

  // To the first that stands in; from any back to what was planned.
  void easier(player::Steady now) {
    const auto face = playing_.face(now);
    const auto& item = playing_.plan().items[static_cast<std::size_t>(face.item)];
    if (item.alternatives.empty()) return line(world_.words.say("cli.play.nothing-easier"));
    happen(player::Take{face.taken ? std::nullopt : std::optional<std::size_t>(0)}, now);
  }

  void how(player::Steady now) {
    const auto view = app::exercise_view(world_.core, playing_.face(now).exercise);
    if (!view) return;
    line(view->exercise.start);
    for (std::size_t i = 0; i < view->exercise.steps.size(); ++i) {
      line(std::to_string(i + 1) + ". " + view->exercise.steps[i]);
    }
    for (const auto& cue : view->exercise.cues) line("- " + cue);
  }

  World& world_;
  app::Playing playing_;
  std::string erase_;     // what goes before a line in a terminal
  std::string standing_;  // the status as it is shown
  std::optional<base::Error> trouble_;
  bool lost_ = false;  // another program has ended the session
};

// Seconds go by one at a time, as for somebody who looks.
void wait(Player& player, int seconds, player::Steady& now) {
  for (int i = 0; i < seconds; ++i) {
    now = now + player::ms_per_second;
    player.happen(player::Tick{}, now);
  }
}

void play_lines(World& world, Player& player) {
  player::Steady now;
  player.line(told(world.words, player.face(now)));
  while (!player.over()) {
    const auto line = read_line();
    if (!line) return;
    const auto entry = entry_of_line(*line);
    if (!entry) {
      player.line(world.words.say("cli.play.not-understood", {{"line", *line}}));
      continue;
    }
    if (std::holds_alternative<Leave>(*entry)) return;
    if (const auto* waited = std::get_if<Wait>(&*entry)) {
      wait(player, waited->seconds, now);
    } else {
      player.enter(*entry, now);
    }
    if (!player.over()) player.line(told(world.words, player.face(now)));
  }
}

player::Steady steady_now() { return {platform::steady_ms()}; }

// Plays until there is nothing more to play, or the person leaves.
enum class Ended { Left, Asks };
Ended play_keys(World& world, Player& player, Keyboard& keyboard) {
  constexpr std::chrono::milliseconds look{100};
  std::optional<Begin> begun;
  player.in_place();
  player.line(world.words.say("cli.play.help"));
  while (!player.over() && !player.asks()) {
    const auto key = keyboard.key(look);
    const auto entry = key ? entry_of_key(*key, begun) : std::nullopt;
    if (key) begun.reset();
    if (entry && std::holds_alternative<Leave>(*entry)) return Ended::Left;
    if (entry && std::holds_alternative<Begin>(*entry)) {
      begun = std::get<Begin>(*entry);
      player.line(world.words.say(begun->what == Begin::What::Pain ? "cli.play.which-pain" : "cli.play.which-skip"));
    } else if (entry) {
      player.enter(*entry, steady_now());
    } else {
      player.happen(player::Tick{}, steady_now());
    }
    player.status(steady_now());
  }
  return player.asks() ? Ended::Asks : Ended::Left;
}

// The questions at the end as one line: `finish effort 4 pain 2`, or a line that leads back.
void ask_end(World& world, Player& player) {
  while (!player.over()) {
    player.line(world.words.say("cli.play.ask-end"));
    const auto line = read_line();
    if (!line) return;
    const auto entry = entry_of_line(line->empty() ? "finish" : *line);
    if (!entry) {
      player.line(world.words.say("cli.play.not-understood", {{"line", *line}}));
      continue;
    }
    if (std::holds_alternative<Leave>(*entry)) return;
    player.enter(*entry, steady_now());
    if (!player.asks()) return;
  }
}

void play_in_terminal(World& world, Player& player, std::unique_ptr<Keyboard> keyboard) {
  while (keyboard && !player.over()) {
    const auto ended = play_keys(world, player, *keyboard);
    keyboard.reset();
    player.line(" ");
    if (ended == Ended::Left) return;
    ask_end(world, player);
    if (player.asks() || player.over()) return;
    keyboard = Keyboard::open();
  }
}

Result<Done> play(World& world, const Typed& typed) {
  auto keyboard = Keyboard::open();
  const auto now = keyboard ? steady_now() : player::Steady{};
  const auto view = app::settings_view(world.core);
  if (!view) return Unexpected{view.error()};
  auto opened = app::Playing::open(world.core, leading_of(typed, view->settings), now);
  if (!opened) return Unexpected{opened.error()};
  if (!*opened) return base::refuse(base::ErrorCode::NotAllowed, "may.no-open-session");
  const auto session = (*opened)->session();
  Player player(world, std::move(**opened));
  if (keyboard) {
    play_in_terminal(world, player, std::move(keyboard));
  } else {
    play_lines(world, player);
  }
  if (player.trouble() && !player.playing().over()) return Unexpected{*player.trouble()};
  if (world.form == Form::Json) return show(world, app::session_view(world.core), write_open_session);
  if (player.over()) {
    tell_ended(world, session);
  } else {
    say(world, "cli.play.left-open");
  }
  return Done{};
}

}  // namespace

std::vector<Command> play_commands() {
  const std::vector<Option<Typed>> options{
      value("--get-ready", "S", "cli.option.get-ready", &Typed::get_ready, base::Limits{0, 15}),
      flag("--no-tempo", "cli.option.no-tempo", &Typed::no_tempo, true),
      flag("--quiet", "cli.option.quiet", &Typed::quiet, true)};
  return {command("session play", options, play)};
}

}  // namespace genu::cli
