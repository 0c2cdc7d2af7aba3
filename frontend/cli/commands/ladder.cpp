// `genu ladder` and `genu run begin`: the return-to-run ladder.
#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "commands/run_card_page.hpp"
#include "line/run_texts.hpp"
#include "say/phrases.hpp"

namespace genu::cli {

namespace {

using app::LadderView;
using app::PlaceOnLadder;

struct Typed {
  Detail detail = Detail::Sentences;
};

struct Writing {
  World& world;
  const LadderView& view;
  Detail detail;

  void heading(std::string_view key, const words::Arguments& arguments = {}) const {
    world.page.heading(world.words.say(key, arguments));
  }
  void reasons(const std::vector<model::Reason>& list) const {
    for (const auto& reason : list) world.page.entry(sentence(world.words, reason, detail == Detail::Rules));
  }
};

void write_stand(const Writing& out) {
  const bool begun = out.view.level && out.view.entry.empty();
  const auto level = out.view.level ? std::to_string(*out.view.level) : std::string();
  out.heading(begun ? "cli.ladder.stand" : out.view.level ? "cli.ladder.again" : "cli.ladder.none", {{"level", level}});
  out.reasons(out.view.reasons);
  out.reasons(out.view.locks);
}

void write_entry(const Writing& out) {
  if (out.view.entry.empty()) return;
  out.heading("cli.ladder.entry");
  std::vector<std::vector<std::string>> rows;
  for (const auto& each : out.view.entry) {
    auto first = std::vector<std::string>{each.id, name(out.world.words, "criterion-state", each.state)};
    for (const auto& reason : each.reasons) {
      first.push_back(sentence(out.world.words, reason, out.detail == Detail::Rules));
      rows.push_back(first);
      first = {"", ""};
    }
  }
  out.world.page.table(rows);
  out.heading("cli.ladder.start", {{"level", std::to_string(out.view.start_level.value_or(1))}});
  out.reasons(out.view.start_reasons);
  out.world.page.paragraph(out.world.words.say("cli.ladder.how-to-start"));
}

void write_levels(const Writing& out) {
  out.heading("cli.ladder.levels");
  std::vector<std::vector<std::string>> rows;
  for (const auto& each : out.view.levels) {
    const bool here = each.mark == app::LevelMark::Here;
    rows.push_back({each.step.id, level_line(out.world.words, each.step),
                    here ? name(out.world.words, "level-mark", each.mark) : each.step.note});
  }
  out.world.page.table(rows);
}

void write_during(const Writing& out) {
  out.heading("cli.ladder.during");
  std::vector<std::vector<std::string>> rows;
  for (const auto& each : out.view.during) {
    auto advice = each.advice;
    if (!each.signs.empty()) {
      advice += " " + out.world.words.say("cli.ladder.signs", {{"signs", base::joined(each.signs, ", ")}});
    }
    rows.push_back(
        {out.world.words.say("cli.ladder.span", {{"from", std::to_string(each.from)}, {"to", std::to_string(each.to)}}),
         advice});
  }
  out.world.page.table(rows);
}

void write_notes(const Writing& out, const char* key, const std::vector<model::RunningNote>& notes) {
  out.heading(key);
  for (const auto& note : notes) out.world.page.entry(note.text);
}

void write_ladder(World& world, const LadderView& view, Detail detail) {
  const Writing out{world, view, detail};
  write_stand(out);
  write_entry(out);
  out.heading("cli.ladder.today");
  const auto today = app::today_view(world.core);
  write_run_card(world.words, view.today, today ? today->day : base::Day{}, detail, world.page);
  write_levels(out);
  write_during(out);
  write_notes(out, "cli.ladder.rebuilding", view.rebuilding);
  write_notes(out, "cli.ladder.gait", view.gait);
  out.heading("cli.ladder.substitutes", {{"pain", std::to_string(view.substitute_pain_limit)}});
  for (const auto& each : view.substitutes) world.page.entry(each.exercise + ": " + each.text);
}

Result<Done> show_ladder(World& world, const Typed& typed) {
  return show(world, app::ladder_view(world.core),
              [&](World& here, const LadderView& view) { write_ladder(here, view, typed.detail); });
}

Result<Done> begin(World& world, const PlaceOnLadder& typed) {
  return perform(world, typed, [](World& here, const app::Outcome&) {
    const auto view = app::ladder_view(here.core);
    if (view && view->level) say(here, "cli.ladder.started", {{"level", std::to_string(*view->level)}});
  });
}

}  // namespace

std::vector<Command> ladder_commands() {
  const std::vector<Option<PlaceOnLadder>> place{
      value("--days-off", "N", "cli.option.days-off", &PlaceOnLadder::days_off),
      run_level("--level", "cli.option.start-level", &PlaceOnLadder::level),
      yes_or_no("--full-range", "cli.option.full-range", &PlaceOnLadder::full_range)};
  return {command<Typed>("ladder", {flag("--why", "cli.option.why", &Typed::detail, Detail::Rules)}, show_ladder),
          command("run begin", place, begin)};
}

}  // namespace genu::cli
