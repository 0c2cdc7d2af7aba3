// The ring: what to do now, how long still, what comes then.
#include "screens/session_parts.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "widgets/card.hpp"
#include "widgets/ring.hpp"

#include <algorithm>
#include <vector>

namespace genu::screens {

namespace {

using player::Phase;
using widgets::RingSize;

bool counts_reps(const SessionFrame& frame) {
  const auto& dose = frame.face().dose;
  return frame.face().phase == Phase::ToDo && (dose.reps > 1 || dose.hold.count == 0);
}

std::string number(const SessionFrame& frame) {
  const auto& face = frame.face();
  return counts_reps(frame) ? std::to_string(face.reps) : clock_text(face.left_s);
}

std::string then_words(const SessionFrame& frame) {
  const auto& then = frame.face().then;
  const auto phase = frame.say("desktop.play.then." + std::string(base::name_of(then->phase)));
  return frame.say("desktop.play.then", {{"phase", phase}, {"time", clock_text(then->seconds)}});
}

std::string beneath(const SessionFrame& frame) {
  const auto& face = frame.face();
  if (frame.working() && face.then && !face.paused) return then_words(frame);
  if (counts_reps(frame)) return frame.say("desktop.play.repetitions", {{"n", std::to_string(face.reps)}});
  constexpr int minutes_from = 90;
  return frame.say(face.left_s < minutes_from ? "desktop.play.seconds" : "desktop.play.minutes");
}

RingSize size_for(const SessionPlaces& places) {
  constexpr float kAround = 16;
  if (places.narrow) return RingSize::Small;
  const float room = std::min(places.dial.w, places.dial.h) - kAround;
  for (const auto size : {RingSize::Huge, RingSize::Large})
    if (2 * widgets::ring_reach(size) <= room) return size;
  return RingSize::Small;
}

}  // namespace

void draw_dial(const SessionFrame& frame, const SessionPlaces& places) {
  const auto& face = frame.face();
  widgets::card(places.narrow ? places.counter : places.dial, places.narrow ? theme::kCardRadius : theme::kStageRadius);
  std::vector<float> seconds;
  for (const auto& part : face.parts) seconds.push_back(static_cast<float>(std::max(1, part.seconds)));
  if (seconds.empty()) seconds.push_back(1);
  const auto phase = phase_words(frame);
  const auto left = number(frame);
  const auto next = beneath(frame);
  const bool runs = face.phase != Phase::ToDo;
  ui::Point centre = places.dial.centre();
  constexpr float kFromEdge = 98;
  if (places.narrow) centre.x = places.dial.x + kFromEdge;
  widgets::ring(centre, {seconds, face.part, runs ? static_cast<float>(face.share) : 0, phase, left, next},
                size_for(places));
}

}  // namespace genu::screens
