#include "core/player/script_text.hpp"

#include <doctest/doctest.h>

#include <cctype>
#include <genu/base/text.hpp>
#include <genu/words/words.hpp>
#include <regex>

#include "support/source_folder.hpp"
#include "support/text_file.hpp"

namespace genu::player {

namespace {

using Groups = std::smatch;

bool fits(const std::string& text, const char* pattern, Groups& groups) {
  return std::regex_match(text, groups, std::regex(pattern));
}

const words::Words& words() {
  static const auto all = [] {
    const auto bytes = support::read_text(support::source_folder() / "assets/words/player.en-GB.json");
    auto read = words::Words::from({bytes});
    REQUIRE(read.has_value());
    return *std::move(read);
  }();
  return all;
}

std::string number(int n) { return std::to_string(n); }

// `3 sets of 10, hold 5 s, tempo 3-0-2-1, rest 45 s`: each part where it is there.
model::Dose dose_from(const std::string& text) {
  model::Dose dose;
  std::smatch found;
  if (std::regex_search(text, found, std::regex("(\\d+) sets? of (\\d+)"))) {
    dose.sets = std::stoi(found[1]);
    dose.reps = std::stoi(found[2]);
  }
  if (std::regex_search(text, found, std::regex("hold (\\d+) s"))) dose.hold = {std::stoi(found[1])};
  if (std::regex_search(text, found, std::regex("rest (\\d+) s"))) dose.rest = {std::stoi(found[1])};
  if (std::regex_search(text, found, std::regex("tempo ([0-9-]+)"))) dose.tempo = *model::tempo_from(found[1].str());
  return dose;
}

std::string id_of(std::string name) {
  for (auto& letter : name) letter = letter == ' ' ? '-' : static_cast<char>(std::tolower(letter));
  return name;
}

PlanItem item_from(const std::string& name, const std::string& rest) {
  PlanItem item;
  item.name = name;
  item.prescribed.exercise = id_of(name);
  item.prescribed.dose = dose_from(rest);
  const bool each = rest.find("each side") != std::string::npos;
  item.prescribed.laterality = each ? model::Laterality::EachSide : model::Laterality::Both;
  return item;
}

std::optional<std::size_t> counted(const std::string& text) {
  return text == "prescribed" ? std::nullopt : std::optional<std::size_t>(std::stoul(text) - 1);
}

End end_from(const std::string& text) {
  End end;
  std::smatch found;
  if (std::regex_search(text, found, std::regex("effort (\\d+)"))) end.answers.effort = std::stoi(found[1]);
  if (std::regex_search(text, found, std::regex("pain after (\\d+)"))) {
    end.answers.pain_after = *base::Nrs::from(std::stoi(found[1]));
  }
  return end;
}

std::string position_text(const model::SetPosition& position, const Plan& plan) {
  const auto& item = plan.items[static_cast<std::size_t>(position.item)];
  auto text = "set " + number(position.set) + " of " + item.name;
  if (position.side != model::Side::Both) text += " (" + std::string(base::name_of(position.side)) + ")";
  return text;
}

std::string pain_text(const base::Answer<base::Nrs>& pain) { return pain ? ", pain " + number(pain->score()) : ""; }

std::string clock_text(base::Moment moment) { return base::clock_time(moment); }

struct Telling {
  const Plan& plan;

  std::string operator()(const RecordSet& set) const {
    auto text = "RECORDS " + position_text(set.position, plan) + ": ";
    if (set.skipped) return text + "left out, " + std::string(base::name_of(*set.skipped)) + pain_text(set.pain);
    const auto& prescribed = plan.items[static_cast<std::size_t>(set.position.item)].prescribed.exercise;
    if (set.exercise != prescribed) text += "as " + set.exercise + ", ";
    text += number(set.reps) + (set.reps == 1 ? " repetition" : " repetitions");
    if (set.hold.count > 0) text += " of " + std::to_string(set.hold.count) + " s";
    if (set.load) text += " with " + std::to_string(set.load->count) + " g";
    text += set.confirmed ? ", confirmed" : ", as planned";
    return text + pain_text(set.pain) + ", at " + clock_text(set.at);
  }
  std::string operator()(const Say& say) const {
    CAPTURE(say.message);
    CHECK(words().knows(say.message));
    const auto sentence = words().say(say.message, say.values);
    CHECK(sentence.find('{') == std::string::npos);
    return "says \"" + sentence + "\"";
  }
  std::string operator()(const Tone& tone) const { return "tone " + std::string(base::name_of(tone.kind)); }
  std::string operator()(const Vibrate&) const { return "buzz"; }
  std::string operator()(const Flash&) const { return "flash"; }
  std::string operator()(const AskTooMuch& ask) const {
    return "ASKS stop, reduce or go on?" + (ask.advice.empty() ? "" : " \"" + ask.advice + "\"");
  }
  std::string operator()(const AskEnd&) const { return "ASKS how it went"; }
  std::string operator()(const EndSession& ended) const {
    auto text = "ENDS the session: " + std::string(base::name_of(ended.state));
    if (ended.answers.pain_during) text += ", worst pain " + number(ended.answers.pain_during->score());
    if (ended.answers.pain_after) text += ", pain after " + number(ended.answers.pain_after->score());
    text += ended.answers.effort ? ", effort " + number(*ended.answers.effort) : ", effort not answered";
    return text;
  }
};

}  // namespace

bool Prescription::read(std::string_view line) {
  const std::string text(line);
  Groups g;
  if (fits(text, "exercise: ([^,]+), (.*)", g)) {
    items.push_back(item_from(g[1], g[2]));
  } else if (fits(text, "(easier|less|substitute): ([^,]+), (.*)", g) && !items.empty()) {
    const auto kind = *base::value_named<AlternativeKind>(g[1].str());
    items.back().alternatives.push_back({kind, id_of(g[2]), g[2], dose_from(g[3])});
  } else if (fits(text, "sore knee: (left|right|both)", g)) {
    affected = *base::value_named<model::Side>(g[1].str());
  } else if (fits(text, "too much pain: (\\d+)(?:, \"(.*)\")?", g)) {
    too_much = *base::Nrs::from(std::stoi(g[1]));
    pain_advice = g[2];
  } else if (fits(text, "get ready: (\\d+) s", g)) {
    timing.get_ready = {std::stoi(g[1])};
  } else if (fits(text, "tempo: by yourself", g)) {
    timing.guide_tempo = false;
  } else if (fits(text, "next set: when I press", g)) {
    timing.goes_on_by_itself = false;
  } else if (fits(text, "cues: speech only", g)) {
    cues = {false, true, false, false};
  } else {
    return false;
  }
  return true;
}

Plan Prescription::plan() const {
  auto plan = plan_of(items, affected);
  plan.too_much = too_much;
  plan.pain_advice = pain_advice;
  plan.timing = timing;
  plan.cues = cues;
  return plan;
}

std::optional<What> event_from(std::string_view words) {
  const std::string text(words);
  Groups g;
  if (text == "wait") return Tick{};
  if (text == "press") return Press{};
  if (text == "start") return Start{};
  if (text == "done") return Done{};
  if (text == "cut") return Cut{};
  if (text == "pause") return Pause{};
  if (text == "resume") return Resume{};
  if (text == "back") return Back{};
  if (text == "confirm") return Confirm{};
  if (text == "stop") return Stop{};
  if (text == "more rest") return Extend{{15}};
  if (text == "less rest") return Extend{{-15}};
  if (fits(text, "skip ([a-z-]+)", g)) return Skip{*base::value_named<model::SkipReason>(g[1].str())};
  if (fits(text, "reps (\\d+)", g)) return SetReps{std::stoi(g[1])};
  if (fits(text, "load (\\d+) kg", g)) return SetLoad{{std::stoi(g[1]) * 1000}};
  if (fits(text, "pain (\\d+)", g)) return SayPain{*base::Nrs::from(std::stoi(g[1]))};
  if (fits(text, "choose (stop|reduce|continue)", g)) return Choose{*base::value_named<Choice>(g[1].str())};
  if (fits(text, "take (\\d+|prescribed)", g)) return Take{counted(g[1])};
  if (fits(text, "end(.*)", g)) return end_from(g[1]);
  return std::nullopt;
}

std::optional<std::int64_t> time_from(std::string_view words) {
  const std::string text(words);
  Groups g;
  if (!fits(text, "(\\d+):(\\d\\d)(?:\\.(\\d))?", g)) return std::nullopt;
  const auto tenths = g[3].matched ? std::stoi(g[3]) : 0;
  return std::stoi(g[1]) * 60'000LL + std::stoi(g[2]) * 1000LL + tenths * 100;
}

std::string time_text(std::int64_t ms) {
  const auto seconds = ms / 1000 % 60;
  auto text = std::to_string(ms / 60'000) + (seconds < 10 ? ":0" : ":") + std::to_string(seconds);
  if (ms % 1000 >= 100) text += "." + std::to_string(ms % 1000 / 100);
  return text;
}

std::string effect_text(const Effect& effect, const Plan& plan) { return std::visit(Telling{plan}, effect); }

std::string face_text(const Face& face) {
  std::string text(base::name_of(face.phase));
  if (face.phase == Phase::Questions || face.phase == Phase::Over) return text;
  if (face.phase != Phase::ToDo) text += ", " + number(face.left_s) + " s left";
  text += ": " + face.name;
  if (face.side != model::Side::Both) text += ", " + std::string(base::name_of(face.side)) + " leg";
  text += ", set " + number(face.set) + " of " + number(face.sets);
  const bool pausing = face.phase == Phase::Rest || face.phase == Phase::SwitchSides;
  if (face.phase == Phase::ToDo || pausing) {
    text += ", " + number(face.reps) + (face.reps == 1 ? " repetition" : " repetitions");
  } else {
    text += ", repetition " + number(face.rep) + " of " + number(face.reps);
  }
  if (face.load) text += ", " + std::to_string(face.load->count) + " g";
  text += pain_text(face.pain);
  if (face.paused) text += ", paused";
  return text + " [" + std::string(base::name_of(face.primary)) + "]";
}

}  // namespace genu::player
