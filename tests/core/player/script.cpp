#include "core/player/script.hpp"

#include <genu/base/text.hpp>
#include <genu/player/cues.hpp>
#include <regex>

#include "core/player/script_text.hpp"
#include "core/player/stored.hpp"

namespace genu::player {

namespace {

constexpr std::int64_t tick_ms = 100;
constexpr std::int64_t machine_on_ms = 86'400'000;  // the steady clock counts from anywhere

class Script {
 public:
  void line(const std::string& text) {
    written_ += text + '\n';
    if (text.empty() || text.front() == '#' || prescription_.read(text)) return;
    const auto space = text.find(' ');
    const auto at = time_from(text.substr(0, space));
    if (!at || space == std::string::npos || *at < now_ms_) return say("?? not understood");
    happen(*at, text.substr(space + 1));
  }
  [[nodiscard]] const std::string& written() const { return written_; }

 private:
  [[nodiscard]] Now now() const { return {{machine_on_ms + now_ms_}, {{wall_ms_ + now_ms_}, offset_}}; }

  void happen(std::int64_t at_ms, const std::string& what) {
    if (!opened_) open();
    const bool asleep = what == "wakes up" || what == "comes back";
    if (!asleep) pass_until(at_ms);
    now_ms_ = at_ms;
    if (what == "comes back") {
      open();
    } else if (const auto event = event_from(what == "wakes up" ? "wait" : what)) {
      take(step(plan_, state_, {now(), *event}));
    } else if (!turn_clock(what) && !list_cues(what)) {
      return say("?? not understood");
    }
    say("shows " + face_text(face(plan_, state_, now().steady)));
  }

  void pass_until(std::int64_t at_ms) {
    while (now_ms_ + tick_ms < at_ms) {
      now_ms_ += tick_ms;
      take(step(plan_, state_, {now(), Tick{}}));
    }
  }

  // The session is opened, at first or after the program was gone: from what was stored.
  void open() {
    opened_ = true;
    plan_ = prescription_.plan();
    take(begin(plan_, stored_, now()));
  }

  // The clock of the calendar is set, or the person travels; nothing else changes.
  bool turn_clock(const std::string& what) {
    std::smatch g;
    if (std::regex_match(what, g, std::regex("the clock is set (-?\\d+) min"))) {
      wall_ms_ += std::stoi(g[1]) * 60'000LL;
      return true;
    }
    if (std::regex_match(what, g, std::regex("the time zone is (-?\\d+) min from UTC"))) {
      offset_ = {std::stoi(g[1])};
      return true;
    }
    return false;
  }

  bool list_cues(const std::string& what) {
    std::smatch g;
    if (!std::regex_match(what, g, std::regex("cues of the next (\\d+) s"))) return false;
    for (const auto& cue : cues_ahead(plan_, state_, now(), std::stoi(g[1]) * 1000LL)) {
      say("ahead " + time_text(cue.at.ms - machine_on_ms) + " " + effect_text(cue.effect, plan_));
    }
    return true;
  }

  void take(Step next) {
    state_ = std::move(next.state);
    std::string told;
    for (const auto& effect : next.effects) {
      if (const auto* set = std::get_if<RecordSet>(&effect)) store(*set);
      told += (told.empty() ? "" : "; ") + effect_text(effect, plan_);
    }
    if (!told.empty()) say(time_text(now_ms_) + " " + told);
  }

  void store(const RecordSet& set) {
    auto stored = stored_as(set);
    std::erase_if(stored_, [&](const auto& each) { return each.position() == stored.position(); });
    stored_.push_back(std::move(stored));
  }

  void say(const std::string& what) { written_ += "  " + what + '\n'; }

  Prescription prescription_;
  Plan plan_;
  State state_;
  std::vector<model::SetRecord> stored_;
  bool opened_ = false;
  std::int64_t now_ms_ = 0;
  std::int64_t wall_ms_ = base::moment_from("2026-03-02T07:00+00:00").value().at.ms;
  base::Offset offset_;
  std::string written_;
};

}  // namespace

std::string played(const std::string& text) {
  Script script;
  const auto whole = std::string(text.empty() || text.back() != '\n' ? text : text.substr(0, text.size() - 1));
  for (const auto line : base::split(whole, '\n')) {
    if (!line.starts_with("  ")) script.line(std::string(line));
  }
  return script.written();
}

}  // namespace genu::player
