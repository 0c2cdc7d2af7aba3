#include "commands/session_page.hpp"

#include <algorithm>

#include "commands/doing.hpp"
#include "say/phrases.hpp"

namespace genu::cli {

namespace {

const model::PrescribedItem& item_at(const app::SessionView& view, const model::SetPosition& position) {
  return view.items.at(static_cast<std::size_t>(position.item));
}

// What one set asks for: `10 repetitions`, `hold 30 s`, with the load in words.
std::string one_set(const Words& words, const model::Dose& dose) {
  auto once = dose;
  once.sets = 1;
  const bool timed = dose.reps == 1 && dose.hold.count > 0;
  auto text = timed ? model::short_text(once) : words.say("cli.session.reps", {{"n", std::to_string(dose.reps)}});
  if (!timed && dose.hold.count > 0) {
    text += ", " + words.say("cli.session.each-held", {{"seconds", std::to_string(dose.hold.count)}});
  }
  if (dose.tempo) text += ", " + words.say("cli.session.tempo", {{"tempo", model::to_text(*dose.tempo)}});
  return text;
}

std::string hold_text(base::Seconds hold) {
  model::Dose dose;
  dose.hold = hold;
  return model::short_text(dose);
}

std::string done_text(const Words& words, const model::SetRecord& set) {
  if (set.skipped) return words.say("cli.session.skipped", {{"reason", "@" + key_of("skip", *set.skipped)}});
  std::vector<std::string> parts;
  if (set.reps > 1 || set.hold.count == 0) {
    parts.push_back(words.say("cli.session.reps", {{"n", std::to_string(set.reps)}}));
  }
  if (set.hold.count > 0) parts.push_back(hold_text(set.hold));
  if (set.load) parts.push_back(weight(*set.load));
  parts.push_back(words.say("cli.session.pain", {{"pain", score(words, set.pain)}}));
  if (!set.confirmed) parts.push_back(words.say("cli.session.as-planned"));
  return base::joined(parts, ", ");
}

void write_recorded(World& world, const app::SessionView& view) {
  if (view.sets.empty()) return;
  world.page.heading(world.words.say("cli.session.recorded"));
  auto sets = view.sets;
  std::stable_sort(sets.begin(), sets.end(), [](const model::SetRecord& a, const model::SetRecord& b) {
    return a.item != b.item ? a.item < b.item : a.set < b.set;
  });
  std::vector<std::vector<std::string>> rows;
  for (const auto& set : sets) {
    rows.push_back({set_name(world.words, view, set.position()), done_text(world.words, set)});
  }
  world.page.table(rows);
}

void write_pain_limit(World& world, const app::PainLimit& limit) {
  auto text = world.words.say("cli.session.pain-limit",
                              {{"green", std::to_string(limit.green)}, {"amber", std::to_string(limit.amber)}});
  if (!limit.set_by.empty()) text += " (" + world.words.say("override.set-by", {{"author", limit.set_by}}) + ")";
  world.page.paragraph(text);
}

}  // namespace

std::string set_name(const Words& words, const app::SessionView& view, const model::SetPosition& position) {
  const auto text = words.say("cli.session.set", {{"name", view.names.at(static_cast<std::size_t>(position.item))},
                                                  {"set", std::to_string(position.set)},
                                                  {"sets", std::to_string(item_at(view, position).dose.sets)}});
  const auto side = leg(words, position.side);
  return side.empty() ? text : text + ", " + side;
}

void write_next_set(World& world, const app::SessionView& view) {
  if (!view.next) {
    world.page.heading(world.words.say("cli.session.all-done"));
    return;
  }
  const auto& item = item_at(view, *view.next);
  world.page.heading(world.words.say("cli.session.next", {{"set", set_name(world.words, view, *view.next)}}));
  world.page.paragraph(one_set(world.words, item.dose));
  if (!item.dose.load_text.empty()) {
    world.page.paragraph(world.words.say("cli.session.load", {{"load", item.dose.load_text}}));
  }
  if (!item.note.empty()) world.page.paragraph(world.words.say("cli.session.note", {{"note", item.note}}));
  if (view.exercise && !view.exercise->cues.empty()) world.page.paragraph(view.exercise->cues.front());
  world.page.paragraph(world.words.say("cli.session.progress", {{"done", std::to_string(view.sets_done)},
                                                                {"planned", std::to_string(view.sets_planned)},
                                                                {"minutes", std::to_string(view.minutes_left)}}));
}

void write_open_session(World& world, const std::optional<app::SessionView>& view) {
  if (!view) return say(world, "cli.session.none");
  write_recorded(world, *view);
  write_next_set(world, *view);
  if (view->next) write_pain_limit(world, view->pain_limit);
  world.page.line();
  say(world, view->next ? "cli.session.hint-set" : "cli.session.hint-finish");
}

void tell_ended(World& world, const base::Id& session) {
  const auto history = app::history_view(world.core);
  if (!history) return;
  for (const auto& entry : history->entries) {
    if (!(entry.id == session)) continue;
    say(world, key_of("cli.session.ended", entry.state),
        {{"percent", std::to_string(entry.completed_percent)},
         {"light", "@" + key_of("light-name", entry.light.light)}});
    for (const auto& reason : entry.light.reasons) world.page.entry(sentence(world.words, reason));
    return say(world, "cli.session.tomorrow");
  }
  say(world, "cli.session.ended-empty");
}

}  // namespace genu::cli
