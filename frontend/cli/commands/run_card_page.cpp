#include "commands/run_card_page.hpp"

#include "say/phrases.hpp"

namespace genu::cli {

namespace {

words::Arguments minutes(int repeats, int run, int walk, int total) {
  return {{"repeats", std::to_string(repeats)},
          {"run", std::to_string(run)},
          {"walk", std::to_string(walk)},
          {"total", std::to_string(total)}};
}

void write_minutes(const words::Words& words, const app::RunCard& card, Page& page) {
  if (!card.level) return page.paragraph(words.say("cli.run-card.own"));
  page.paragraph(words.say(card.walk_min > 0 ? "cli.run-card.intervals" : "cli.run-card.continuous",
                           minutes(card.repeats, card.run_min, card.walk_min, card.total_min)));
}

}  // namespace

void write_run_card(const words::Words& words, const app::RunCard& card, base::Day today, Detail detail, Page& page) {
  // A rest that ends in the course of this day is not over yet.
  const bool another_day = card.not_before && *card.not_before != today;
  const auto day = another_day ? near_day(words, *card.not_before, today)
                               : words.say(card.not_before ? "day.later-today" : "day.later");
  page.paragraph(words.say(key_of("run-offer", card.offer), {{"day", day}}));
  const bool shown = card.offer == app::RunOffer::Start || card.offer == app::RunOffer::Rest;
  if (shown) write_minutes(words, card, page);
  if (card.may_add_distance) page.paragraph(words.say("cli.run-card.distance"));
  for (const auto& reason : card.reasons) page.entry(sentence(words, reason, detail == Detail::Rules));
  if (card.lines.empty()) return;
  std::vector<std::vector<std::string>> rows;
  for (const auto& line : card.lines) rows.push_back(row_of(words, line));
  page.line();
  page.table(rows);
}

std::string level_line(const words::Words& words, const model::RunStep& step) {
  const auto* key = step.run_min == 0    ? "cli.ladder.level.walk"
                    : step.walk_min == 0 ? "cli.ladder.level.continuous"
                                         : "cli.ladder.level.intervals";
  return words.say(key, minutes(step.repeats, step.run_min, step.walk_min, step.total_min));
}

}  // namespace genu::cli
