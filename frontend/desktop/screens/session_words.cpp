// The player in words: phases, doses, loads.
#include "screens/session_parts.hpp"

namespace genu::screens {

namespace {

constexpr int kMinute = 60;
constexpr int kLong = 90;  // from here on a clock shows minutes, and a hold is no hold but something to keep doing

// "12.5", without zeros at the end.
std::string kilograms(base::Grams load) {
  auto text = std::to_string(load.count / 1000);
  auto rest = std::to_string(1000 + load.count % 1000).substr(1);
  rest.erase(rest.find_last_not_of('0') + 1);
  return rest.empty() ? text : text + "." + rest;
}

std::string repetitions(const SessionFrame& frame, int reps) {
  return frame.say("desktop.play.reps", {{"n", std::to_string(reps)}});
}

}  // namespace

std::string clock_text(int seconds) {
  if (seconds < kLong) return std::to_string(seconds);
  const auto rest = std::to_string(seconds % kMinute);
  return std::to_string(seconds / kMinute) + ":" + (rest.size() < 2 ? "0" + rest : rest);
}

bool is_long(const SessionFrame& frame) { return frame.face().dose.hold.count >= kLong; }

std::string phase_words(const SessionFrame& frame) {
  const auto& face = frame.face();
  if (face.paused) return frame.say("desktop.play.paused");
  if (face.phase == player::Phase::Hold && is_long(frame)) return frame.say("desktop.play.keep-going");
  return frame.say("player.phase." + std::string(base::name_of(face.phase)));
}

std::string set_words(const SessionFrame& frame) {
  return frame.say("desktop.play.set-of",
                   {{"n", std::to_string(frame.face().set)}, {"all", std::to_string(frame.face().sets)}});
}

std::string leg_words(const SessionFrame& frame) {
  return frame.say("desktop.leg." + std::string(base::name_of(frame.face().side)));
}

std::string dose_line(const SessionFrame& frame) {
  const auto& dose = frame.face().dose;
  auto line = leg_words(frame) + "  \u00b7  " + model::short_text(dose);
  if (dose.tempo) line += "  \u00b7  " + frame.say("desktop.play.tempo", {{"tempo", model::to_text(*dose.tempo)}});
  if (!dose.load_text.empty()) line += "  \u00b7  " + dose.load_text;
  return line;
}

std::string load_words(const SessionFrame& frame, const std::optional<base::Grams>& load) {
  return load ? frame.say("desktop.play.load", {{"kg", kilograms(*load)}}) : frame.say("desktop.play.load.unset");
}

std::string done_words(const SessionFrame& frame, const player::RecordSet& set) {
  if (set.skipped) return frame.say("desktop.play.left-out");
  const bool one_hold = set.reps == 1 && set.hold.count > 0;
  auto text = one_hold ? frame.say(set.hold.count < kLong ? "desktop.play.held" : "desktop.play.kept-going",
                                   {{"time", clock_text(static_cast<int>(set.hold.count))}})
                       : repetitions(frame, set.reps);
  if (set.load) text += ", " + load_words(frame, set.load);
  return text;
}

widgets::PainBands bands_of(const app::PainLimit& limit) { return {limit.green, limit.amber}; }

std::optional<int> score_of(const base::Answer<base::Nrs>& pain) {
  return pain ? std::optional(pain->score()) : std::nullopt;
}

}  // namespace genu::screens
