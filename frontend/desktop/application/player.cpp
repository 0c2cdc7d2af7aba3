#include "application/player.hpp"

#include <genu/app/views/exercises.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace genu::desktop {

player::Steady Player::now() const { return outside_.steady ? outside_.steady() : player::Steady{core_.now().at.ms}; }

base::Result<app::Playing*> Player::playing() {
  if (playing_) return &*playing_;
  auto opened = app::Playing::open(core_, screens::leading_of(settings_), now());
  if (!opened) return base::Unexpected{opened.error()};
  if (!*opened) return nullptr;
  playing_ = std::move(**opened);
  return &*playing_;
}

app::Played Player::happen(const player::What& what) {
  auto played = playing_->happen(what, now());
  for (const auto& cue : played.cues)
    if (outside_.cue) outside_.cue(cue, settings_);
  const auto doing = playing_->state().doing;
  stay_awake(doing != player::Doing::Asking && doing != player::Doing::Over);
  return played;
}

const model::Exercise* Player::exercise(const std::string& id) {
  if (!exercise_ || exercise_->id != id) {
    auto view = app::exercise_view(core_, id);
    exercise_.reset();
    if (view) exercise_ = std::move(view->exercise);
  }
  return exercise_ ? &*exercise_ : nullptr;
}

app::Played Player::leave() {
  stay_awake(false);
  if (!playing_ || playing_->state().doing != player::Doing::Working) return {};
  return playing_->happen(player::Pause{}, now());
}

void Player::follow(const app::Changes& changes) {
  constexpr std::array<std::string_view, 5> about{"session", "set", "plan", "episode", "phase-start"};
  const auto& records = changes.records;
  const bool ours = std::any_of(records.begin(), records.end(), [&](const std::string& record) {
    return std::find(about.begin(), about.end(), record) != about.end();
  });
  if (ours) forget();
}

void Player::forget() {
  stay_awake(false);
  playing_.reset();
}

void Player::choose(const model::Settings& settings) {
  const auto before = screens::leading_of(settings_);
  settings_ = settings;
  const auto now = screens::leading_of(settings);
  if (playing_ && !(now == before)) playing_->lead(now);
}

void Player::stay_awake(bool awake) {
  if (awake == awake_ || !outside_.keep_awake) return;
  awake_ = awake;
  outside_.keep_awake(awake);
}

}  // namespace genu::desktop
