#include "play/told.hpp"

#include "say/phrases.hpp"

namespace genu::cli {

namespace {

using player::Phase;

bool runs(Phase phase) { return phase != Phase::ToDo && phase != Phase::Questions && phase != Phase::Over; }

bool pauses(Phase phase) { return phase == Phase::Rest || phase == Phase::SwitchSides; }

std::string what_now(const Words& words, const player::Face& face) {
  auto text = face.paused ? words.say("cli.play.paused") : words.say(key_of("player.phase", face.phase));
  if (runs(face.phase)) text += ", " + words.say("cli.play.left", {{"n", std::to_string(face.left_s)}});
  return text;
}

std::string where(const Words& words, const player::Face& face) {
  auto text = words.say("cli.session.set",
                        {{"name", face.name}, {"set", std::to_string(face.set)}, {"sets", std::to_string(face.sets)}});
  const auto side = leg(words, face.side);
  return side.empty() ? text : text + ", " + side;
}

std::string values(const Words& words, const player::Face& face) {
  std::string text;
  const bool working = runs(face.phase) && !pauses(face.phase);
  if (working && face.reps > 1) {
    text = words.say("cli.play.rep", {{"n", std::to_string(face.rep)}, {"all", std::to_string(face.reps)}});
  } else if (face.dose.hold.count > 0 && face.reps == 1) {
    model::Dose once = face.dose;
    once.sets = once.reps = 1;
    text = model::short_text(once);
  } else {
    text = words.say("cli.session.reps", {{"n", std::to_string(face.reps)}});
  }
  return face.load ? text + ", " + weight(*face.load) : text;
}

}  // namespace

std::string told(const Words& words, const player::Face& face) {
  if (face.phase == Phase::Questions || face.phase == Phase::Over) return words.say("cli.play.questions");
  const auto next = pauses(face.phase) ? words.say("cli.play.next") + " " : std::string();
  auto text = what_now(words, face) + " \u2013 " + next + where(words, face) + ", " + values(words, face);
  if (face.pain) text += ", " + words.say("cli.session.pain", {{"pain", score(words, face.pain)}});
  if (face.just_done && !face.just_done->skipped && !face.just_done->confirmed)
    text += words.say("cli.play.unconfirmed");
  return text;
}

std::string big_button(const Words& words, const player::Face& face) {
  if (face.primary == player::Primary::Nothing) return {};
  return words.say(key_of("cli.play.primary", face.primary));
}

std::string told(const Words& words, const player::Effect& cue, const app::PainLimit& limit) {
  if (const auto* say = std::get_if<player::Say>(&cue)) return words.say(say->message, say->values);
  if (const auto* asked = std::get_if<player::AskTooMuch>(&cue)) {
    auto text = words.say("cli.play.too-much", {{"n", std::to_string(limit.amber + 1)}});
    if (!limit.set_by.empty()) text += " " + words.say("override.set-by", {{"author", limit.set_by}}) + ".";
    return asked->advice.empty() ? text : text + " " + asked->advice;
  }
  return {};
}

}  // namespace genu::cli
