// The session that is being played, between the core and its screen.
#pragma once

#include <genu/app/playing.hpp>

#include <functional>
#include <optional>

#include "screens/diary.hpp"
#include "screens/first_steps.hpp"
#include "screens/leading.hpp"

namespace genu::desktop {

/// What the player needs of the world. Tests hand in their own; what is left out does nothing.
struct Outside {
  /// A clock that only goes forward; without one, the clock of the diary.
  std::function<player::Steady()> steady;
  /// Gives a Say or a Tone, as loud as chosen.
  std::function<void(const player::Effect&, const model::Settings&)> cue;
  /// Whether the screen must not go dark by itself from now on.
  std::function<void(bool)> keep_awake;
  /// Shows colours, size of text and movement as the settings say, now and whenever they change.
  std::function<void(const model::Settings&)> appear;
  screens::EntryUi entry;  ///< a diary entry that was not finished, as it was kept
  std::function<void(const screens::EntryUi&)> keep_entry;
  screens::NumberDraft number;  ///< one of the first steps that was being typed
  std::function<void(const screens::NumberDraft&)> keep_number;
  std::function<bool()> can_sound;
  std::function<bool()> can_speak;
  /// Keeps bytes in a file of this name where the person finds it; gives its path.
  std::function<base::Result<std::string>(const std::string& name, const std::string& bytes)> save;
};

class Player {
 public:
  Player(app::Core& core, Outside outside) : core_(core), outside_(std::move(outside)) {}

  /// The open session, read from the diary where it is not being played yet; null where none is open.
  [[nodiscard]] base::Result<app::Playing*> playing();

  /// Only while a session is being played. What comes out is for the screen; sounds have been given.
  app::Played happen(const player::What& what);
  [[nodiscard]] player::Face face() const { return playing_->face(now()); }

  /// The exercise in full; null where the catalogue does not know it.
  [[nodiscard]] const model::Exercise* exercise(const std::string& id);

  /// The person leaves the screen: a set that runs waits for them.
  app::Played leave();
  /// The diary was changed by another hand: where that is about the session, what is stored counts.
  void follow(const app::Changes& changes);
  void forget();

  void choose(const model::Settings& settings);
  [[nodiscard]] const model::Settings& settings() const { return settings_; }
  [[nodiscard]] const Outside& outside() const { return outside_; }

 private:
  [[nodiscard]] player::Steady now() const;
  void stay_awake(bool awake);

  app::Core& core_;
  Outside outside_;
  model::Settings settings_;
  std::optional<app::Playing> playing_;
  std::optional<model::Exercise> exercise_;  // asked for last
  bool awake_ = false;
};

}  // namespace genu::desktop
