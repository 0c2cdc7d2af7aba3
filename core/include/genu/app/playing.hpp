// The open session while it is played. Events go in; what is to be kept goes into the diary at once and in order; what
// is to be heard or asked comes out. A front end adds two clocks, a screen and sounds, and decides nothing.
#pragma once
#include <genu/app/player.hpp>
#include <genu/app/views/session.hpp>
#include <genu/player/face.hpp>

namespace genu::app {

/// How the person wants to be led; both are theirs to choose and not the plan's.
struct Leading {
  player::Timing timing;
  player::CueChoice cues;
  bool operator==(const Leading&) const = default;
};

/// What one event led to.
struct Played {
  /// To be carried out in this order: Say, Tone, Vibrate, Flash, AskTooMuch and AskEnd. What praises a set that could
  /// not be stored is not among them.
  std::vector<player::Effect> cues;
  Changes changes;                     ///< what is different in the diary
  std::optional<base::Error> trouble;  ///< the diary took it not; it is kept here and tried again
};

/// Belongs to one core, which must outlive it. A set that ran goes on only while this lives; made anew from the diary,
/// it stands where player::begin puts it.
class Playing {
 public:
  /// Nothing where no session is open.
  [[nodiscard]] static base::Result<std::optional<Playing>> open(Core& core, const Leading& leading,
                                                                 player::Steady now);

  /// `what` happens now. What a failing disc kept out of the diary is tried again with each event, with a Tick at most
  /// once a second; the session goes on meanwhile.
  Played happen(const player::What& what, player::Steady now);

  /// How to lead from here on. What runs keeps the lengths it began with.
  void lead(const Leading& leading);

  [[nodiscard]] player::Face face(player::Steady now) const { return player::face(opened_.plan, state_, now); }
  [[nodiscard]] const player::Plan& plan() const { return opened_.plan; }
  [[nodiscard]] const player::State& state() const { return state_; }
  [[nodiscard]] const base::Id& session() const { return opened_.session; }
  /// How much pain the session may bring, and who said so.
  [[nodiscard]] const PainLimit& pain_limit() const { return limit_; }
  /// How many sets were stored when it was opened; more than 0 where a session goes on.
  [[nodiscard]] std::size_t sets_found() const { return opened_.sets.size(); }
  /// Ended, with everything in the diary.
  [[nodiscard]] bool over() const { return state_.doing == player::Doing::Over && owed_.empty(); }

 private:
  Playing(Core& core, PlayerPlan opened, PainLimit limit) : core_(&core), opened_(std::move(opened)), limit_(limit) {}
  [[nodiscard]] player::Now now(player::Steady steady) const { return {steady, core_->now()}; }
  void pay(Played& played);

  Core* core_;
  PlayerPlan opened_;
  PainLimit limit_;
  player::State state_;
  std::vector<player::Effect> owed_;  // RecordSet and EndSession that the diary has not taken yet
  player::Steady tried_;
  std::optional<player::Timing> later_;  // chosen while something ran
};

}  // namespace genu::app
