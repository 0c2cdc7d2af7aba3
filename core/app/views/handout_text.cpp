// The hand-out in words.
#include <genu/app/views/handout.hpp>

#include <algorithm>

namespace genu::app {

namespace {

using words::Words;

constexpr int flags_on_paper = 4;

std::string paper_day(const Words& words, Day day) {
  const auto parts = base::parts_of(day);
  return words.say("paper.date", {{"day", std::to_string(parts.day)},
                                  {"month", words.say("month." + std::to_string(parts.month))},
                                  {"year", std::to_string(parts.year)}});
}

// `45 seconds`, `1 minute`; whole minutes as such.
std::string length_said(const Words& words, std::int64_t seconds) {
  const bool minutes = seconds >= 60 && seconds % 60 == 0;
  return words.say(minutes ? "paper.minutes" : "paper.seconds",
                   {{"n", std::to_string(minutes ? seconds / 60 : seconds)}});
}

void add_sentence(std::string& text, const std::string& sentence) {
  if (!text.empty()) text += ' ';
  text += sentence;
}

// A line of the plan as a sentence of its own.
std::string as_sentence(std::string note) {
  if (note.empty()) return note;
  if (note.front() >= 'a' && note.front() <= 'z') note.front() = static_cast<char>(note.front() - 'a' + 'A');
  if (note.back() != '.') note += '.';
  return note;
}

// Warming up and cardio: nothing is held, it goes on for so long.
constexpr int longest_hold_s = 120;

std::string dose_said(const Words& words, const model::Dose& dose) {
  const bool one_hold = dose.reps == 1 && dose.hold.count > 0;
  if (one_hold && dose.sets == 1 && dose.hold.count >= longest_hold_s) {
    return words.say("paper.dose.time", {{"time", length_said(words, dose.hold.count)}});
  }
  const words::Arguments values{{"reps", std::to_string(dose.reps)},
                                {"sets", std::to_string(dose.sets)},
                                {"hold", length_said(words, dose.hold.count)}};
  auto text = words.say(one_hold ? (dose.sets == 1 ? "paper.dose.once" : "paper.dose.hold")
                                 : (dose.sets == 1 ? "paper.dose.reps-once" : "paper.dose.reps"),
                        values);
  if (!one_hold && dose.hold.count > 0) add_sentence(text, words.say("paper.dose.hold-each", values));
  if (dose.tempo) {
    add_sentence(text, words.say("paper.dose.tempo", {{"lower", std::to_string(dose.tempo->lower_s)},
                                                      {"lift", std::to_string(dose.tempo->lift_s)}}));
  }
  if (dose.rest.count > 0 && dose.sets > 1) {
    add_sentence(text, words.say("paper.dose.rest", {{"rest", length_said(words, dose.rest.count)}}));
  }
  return text;
}

std::string side_said(const Words& words, const HandoutView& view, const HandoutExercise& exercise) {
  if (exercise.laterality == model::Laterality::Both) return words.say("paper.side.both");
  if (view.side == model::Side::Both) return words.say("paper.side.each");
  return words.say("paper.side.first", {{"side", words.say("side." + std::string(base::name_of(view.side)))}});
}

HandoutBlock block_of(const Words& words, const HandoutView& view, const HandoutExercise& exercise) {
  HandoutBlock block;
  if (!exercise.no_figure) block.exercise = exercise.exercise;
  block.works = view.side == model::Side::Left ? model::Half::Left : model::Half::Right;
  block.name = exercise.name;
  block.side = side_said(words, view, exercise);
  block.dose = model::short_text(exercise.dose);
  block.dose_said = dose_said(words, exercise.dose);
  if (!exercise.note.empty()) add_sentence(block.dose_said, as_sentence(exercise.note));
  block.steps = exercise.steps;
  block.avoid = exercise.avoid;
  block.stop = words.say("paper.stop", {{"limit", std::to_string(view.pain_limit)}});
  return block;
}

std::string about_said(const Words& words, const HandoutView& view) {
  std::string days;
  for (const auto day : view.weekdays) {
    if (!days.empty()) days += ", ";
    days += words.say("weekday." + std::string(base::name_of(day)));
  }
  auto text = days.empty() ? std::string() : words.say("paper.handout.days", {{"days", days}});
  add_sentence(text, words.say("paper.handout.minutes", {{"n", std::to_string(view.minutes)}}));
  if (view.review) add_sentence(text, words.say("paper.handout.review", {{"day", paper_day(words, *view.review)}}));
  return text;
}

// With dots between what is there.
std::string joined_parts(const std::vector<std::string>& parts) {
  std::string text;
  for (const auto& part : parts) {
    if (part.empty()) continue;
    if (!text.empty()) text += "  \u00b7  ";
    text += part;
  }
  return text;
}

void add_heads(HandoutText& text, const HandoutView& view, const Words& words) {
  text.from = view.clinic.empty() ? words.say("paper.handout.own") : view.clinic;
  text.from_line = joined_parts({view.contact, view.by});
  const auto person = view.person.empty() ? std::string() : words.say("paper.handout.for", {{"name", view.person}});
  const auto code = view.code.empty() ? std::string() : words.say("paper.handout.code", {{"code", view.code}});
  text.to = joined_parts({person, code});
  text.to_line =
      joined_parts({paper_day(words, view.date), words.say("paper.version", {{"n", std::to_string(view.version)}})});
}

void add_grid(HandoutText& text, const HandoutView& view, const Words& words) {
  text.grid_title = words.say("paper.grid");
  const auto all = names_of(base::Type<base::Weekday>{});
  for (std::size_t i = 0; i < text.days.size(); ++i) {
    text.days[i] = words.say("weekday-short." + std::string(all[i].text));
    text.planned[i] = std::find(view.weekdays.begin(), view.weekdays.end(), all[i].value) != view.weekdays.end();
  }
  text.pain_during = words.say("paper.grid.during");
  text.pain_morning = words.say("paper.grid.morning");
}

}  // namespace

HandoutText handout_text(const HandoutView& view, const Words& words) {
  HandoutText text;
  add_heads(text, view, words);
  text.title = words.say("paper.handout.title");
  text.about = about_said(words, view);
  for (const auto& exercise : view.exercises) text.blocks.push_back(block_of(words, view, exercise));
  text.start = words.say("paper.start");
  text.end = words.say("paper.end");
  text.avoid = words.say("paper.avoid");
  add_grid(text, view, words);
  text.flags_title = words.say("paper.flags");
  for (int i = 1; i <= flags_on_paper; ++i) text.flags.push_back(words.say("paper.flag." + std::to_string(i)));
  if (!view.contact.empty()) text.calls.push_back(words.say("paper.call.clinic", {{"contact", view.contact}}));
  text.calls.push_back(words.say("paper.call.hours"));
  text.calls.push_back(words.say("paper.call.emergency"));
  text.notes = words.say("paper.notes");
  if (!view.code.empty()) {
    text.code = view.code;
    text.code_said = words.say("paper.code");
  }
  return text;
}

std::string page_said(const Words& words, int page, int pages) {
  return words.say("paper.page", {{"n", std::to_string(page)}, {"of", std::to_string(pages)}});
}

}  // namespace genu::app
