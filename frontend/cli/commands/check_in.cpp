// `genu check-in`: the diary, written, read, mended and thinned out.
#include <genu/app/views/diary_query.hpp>

#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "commands/spot.hpp"
#include "line/edits.hpp"
#include "say/phrases.hpp"
#include "say/short_id.hpp"

namespace genu::cli {

namespace {

using app::LogCheckIn;
using model::CheckIn;

constexpr int all_entries = 100'000;

struct Typed {
  std::string id;
  Edits<CheckIn> entry;
  std::optional<model::Side> side;
  std::optional<base::Day> day;
};

std::vector<Option<CheckIn>> entry_options() {
  return {
      value("--pain", "N", "cli.option.pain", &CheckIn::pain_now),
      value("--morning", "N", "cli.option.morning", &CheckIn::morning_pain),
      value("--worst", "N", "cli.option.worst", &CheckIn::worst_24h),
      value("--stiffness", "MIN", "cli.option.stiffness", &CheckIn::stiffness_min),
      value("--swelling", "GRADE", "cli.option.swelling", &CheckIn::swelling),
      value("--gave-way", "N", "cli.option.gave-way-count", &CheckIn::gave_way_count),
      value("--catch", "N", "cli.option.catch", &CheckIn::catch_count),
      yes_or_no("--locked", "cli.option.locked", &CheckIn::locked),
      yes_or_no("--woke", "cli.option.woke", &CheckIn::woke_at_night),
      value("--stairs", "N", "cli.option.stairs", &CheckIn::stairs),
      value("--sitting", "N", "cli.option.sitting", &CheckIn::sitting),
      value("--sleep", "N", "cli.option.sleep", &CheckIn::sleep_quality),
      value("--medicine", "TEXT", "cli.option.medicine", &CheckIn::medicine),
      value("--note", "TEXT", "cli.option.note", &CheckIn::note),
      spot_option(),
  };
}

std::vector<Option<Typed>> options() {
  return joined(part(&Typed::entry, edits(entry_options())),
                {value("--side", "SIDE", "cli.option.side-of-entry", &Typed::side),
                 value("--day", "DAY", "cli.option.day", &Typed::day)});
}

// Spots are on the knee that the entry is about.
void settle_spots(World& world, CheckIn& entry, const std::optional<model::Side>& side) {
  auto knee = side;
  if (!knee && !entry.id.empty()) knee = entry.side;
  if (!knee) {
    const auto today = app::today_view(world.core);
    if (today && today->standing) knee = today->standing->side;
  }
  if (!knee) return;
  for (auto& spot : entry.spots) spot.side = *knee;
}

// A knee that locked is asked about at once, not with the next session.
void say_noted(World& world, const char* key, const app::Outcome& outcome, const CheckIn& entry) {
  say(world, key, {{"id", short_id(outcome.id)}});
  if (entry.locked && *entry.locked) say(world, "cli.check-in.locked.ask");
}

Result<Done> add(World& world, const Typed& typed) {
  LogCheckIn command{std::nullopt, typed.day, typed.entry.fresh, typed.side, std::nullopt};
  settle_spots(world, command.entry, typed.side);
  return perform(world, command, [&](World& here, const app::Outcome& outcome) {
    say_noted(here, "cli.check-in.added", outcome, command.entry);
  });
}

Result<CheckIn> stored_entry(World& world, const std::string& typed) {
  const auto diary = app::diary_view(world.core, all_entries);
  if (!diary) return Unexpected{diary.error()};
  std::vector<base::Id> ids;
  for (const auto& entry : diary->entries) ids.push_back(entry.id);
  const auto id = id_ending(typed, ids);
  if (!id) return Unexpected{id.error()};
  for (const auto& entry : diary->entries) {
    if (entry.id == *id) return entry;
  }
  return base::fail(base::ErrorCode::NotFound, {}, {}, typed);
}

Result<Done> edit(World& world, const Typed& typed) {
  auto entry = stored_entry(world, typed.id);
  if (!entry) return Unexpected{entry.error()};
  const bool new_spots = !typed.entry.fresh.spots.empty();
  if (new_spots) entry->spots.clear();
  LogCheckIn command{entry->id, typed.day, changed(*entry, typed.entry), typed.side, std::nullopt};
  if (new_spots) settle_spots(world, command.entry, typed.side);
  return perform(world, command, [&](World& here, const app::Outcome& outcome) {
    say_noted(here, "cli.check-in.changed", outcome, command.entry);
  });
}

void check_edit(const Typed& typed, base::Reading& reading) {
  if (!typed.entry.changes.empty() || typed.day || typed.side) return;
  reading.faults.push_back({base::ErrorCode::Missing, {}, {}, {}, "cli.error.nothing-to-change"});
}

Result<Done> remove(World& world, const Typed& typed) {
  const auto entry = stored_entry(world, typed.id);
  if (!entry) return Unexpected{entry.error()};
  return perform(world, app::RemoveCheckIn{entry->id}, [](World& here, const app::Outcome& outcome) {
    say(here, "cli.check-in.removed", {{"id", short_id(outcome.id)}});
  });
}

// `label value`, and nothing where it was not asked.
template <class T>
void add_part(const Words& words, const char* key, const Answer<T>& answer, std::vector<std::string>& parts) {
  if (answer || answer.silence() != base::Silence::NotAsked) {
    parts.push_back(words.say(key, {{"n", short_score(words, answer)}}));
  }
}

void add_part(const Words& words, const std::string& key, const Answer<bool>& answer, std::vector<std::string>& parts) {
  if (answer) parts.push_back(words.say(key + (*answer ? ".yes" : ".no")));
}

std::vector<std::string> parts_of(const Words& words, const CheckIn& entry) {
  std::vector<std::string> parts{words.say("cli.check-in.pain", {{"n", short_score(words, entry.pain_now)}})};
  add_part(words, "cli.check-in.morning", entry.morning_pain, parts);
  add_part(words, "cli.check-in.worst", entry.worst_24h, parts);
  add_part(words, "cli.check-in.stiffness", entry.stiffness_min, parts);
  add_part(words, "cli.check-in.swelling", entry.swelling, parts);
  add_part(words, "cli.check-in.gave-way", entry.gave_way_count, parts);
  add_part(words, "cli.check-in.catch", entry.catch_count, parts);
  add_part(words, std::string("cli.check-in.locked"), entry.locked, parts);
  add_part(words, std::string("cli.check-in.woke"), entry.woke_at_night, parts);
  add_part(words, "cli.check-in.stairs", entry.stairs, parts);
  add_part(words, "cli.check-in.sitting", entry.sitting, parts);
  add_part(words, "cli.check-in.sleep", entry.sleep_quality, parts);
  for (const auto& spot : entry.spots) parts.push_back(spot_text(words, spot));
  if (!entry.medicine.empty()) parts.push_back(words.say("cli.check-in.medicine", {{"text", entry.medicine}}));
  return parts;
}

void write_diary(World& world, const app::DiaryView& diary) {
  if (diary.entries.empty()) return say(world, "cli.check-in.none");
  std::vector<std::vector<std::string>> rows;
  for (const auto& entry : diary.entries) {
    auto text = base::joined(parts_of(world.words, entry), ", ");
    if (!entry.note.empty()) text += ". \"" + entry.note + "\"";
    rows.push_back({short_id(entry.id), short_day(world.words, entry.day), base::clock_time({entry.at, entry.offset}),
                    leg(world.words, entry.side), text});
  }
  world.page.table(rows, 0);
  if (diary.more) say(world, "cli.check-in.more");
}

struct Listed {
  app::DiaryQuery query{20, {}, app::DiaryOnly::All};
};

Result<Done> list(World& world, const Listed& typed) {
  const bool every = typed.query.search.empty() && typed.query.only == app::DiaryOnly::All;
  return show(world, app::diary_view(world.core, typed.query), [every](World& here, const app::DiaryView& diary) {
    if (diary.entries.empty() && !every) return say(here, "cli.check-in.none-found");
    write_diary(here, diary);
  });
}

}  // namespace

std::vector<Command> check_in_commands() {
  const auto id = value("ID", "ID", "cli.option.id", &Typed::id).needed();
  using app::DiaryQuery;
  const std::vector<Option<DiaryQuery>> query{
      value("--limit", "N", "cli.option.limit", &DiaryQuery::most, base::Limits{1, all_entries}),
      value("--search", "WORDS", "cli.option.search", &DiaryQuery::search),
      value("--only", "WHICH", "cli.option.only", &DiaryQuery::only)};
  return {command("check-in add", options(), add), command("check-in list", part(&Listed::query, query), list),
          command("check-in edit", joined({id}, options()), edit, check_edit),
          command<Typed>("check-in remove", {id}, remove)};
}

}  // namespace genu::cli
