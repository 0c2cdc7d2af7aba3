#include "say/review_page.hpp"

#include "commands/doing.hpp"
#include "say/phrases.hpp"

namespace genu::cli {

namespace {

std::string tenths(int value) { return std::to_string(value / 10) + "." + std::to_string(value % 10); }

void write_rows(World& world, const app::ReviewView& view) {
  if (view.rows.empty()) return;
  world.page.heading(world.words.say("cli.review.plan", {{"from", short_day(world.words, view.rows_from)}}));
  std::vector<std::vector<std::string>> rows;
  for (const auto& row : view.rows) {
    std::string skipped;
    for (const auto& skip : row.skipped) {
      skipped +=
          (skipped.empty() ? "" : ", ") + std::to_string(skip.times) + " " + name(world.words, "skip", skip.reason);
    }
    if (row.not_told > 0) {
      skipped +=
          (skipped.empty() ? "" : ", ") + std::to_string(row.not_told) + " " + world.words.say("review.not-told");
    }
    rows.push_back({row.name, row.dose,
                    world.words.say("cli.review.done",
                                    {{"done", std::to_string(row.done)}, {"planned", std::to_string(row.planned)}}),
                    short_score(world.words, row.worst), skipped});
  }
  world.page.table(rows);
}

void write_notes(World& world, const char* heading, const std::vector<app::DatedNote>& notes) {
  constexpr std::size_t most = 6;
  if (notes.empty()) return;
  world.page.heading(world.words.say(heading));
  for (std::size_t i = 0; i < std::min(most, notes.size()); ++i) {
    world.page.entry(short_day(world.words, notes[i].day) + "  " + notes[i].text);
  }
}

}  // namespace

std::string pain_of(const words::Words& words, const app::CaseloadLine& line) {
  if (!line.pain_tenths) return words.say("review.not-known");
  const auto base = line.baseline_tenths ? tenths(*line.baseline_tenths) : words.say("review.not-known");
  return words.say("cli.caseload.pain",
                   {{"mean", tenths(*line.pain_tenths)}, {"n", std::to_string(line.pain_n)}, {"base", base}});
}

std::string count_of(const app::DoneOfPlanned& count) {
  return (count.done ? std::to_string(*count.done) : "?") + " / " + std::to_string(count.planned);
}

std::string reason_line(const words::Words& words, const app::CareReasonView& reason) {
  auto text = name(words, "care-name", reason.reason) + ": " + sentence(words, reason.why);
  if (reason.state != model::CareState::New) text += " (" + name(words, "care-state", reason.state) + ")";
  return text;
}

void write_review(World& world, const app::ReviewView& view) {
  const auto& words = world.words;
  world.page.heading(view.line.name);
  for (const auto& line : view.record) world.page.paragraph(sentence(words, line));
  if (!view.line.reasons.empty()) world.page.heading(words.say("cli.review.reasons"));
  for (const auto& reason : view.line.reasons) world.page.entry(reason_line(words, reason));
  if (!view.red_flags.empty()) world.page.heading(words.say("cli.review.red-flags"));
  for (const auto& hit : view.red_flags) world.page.entry(hit.rule + ": " + hit.advice);
  write_rows(world, view);
  if (!view.changes.empty()) world.page.heading(words.say("cli.review.changes"));
  for (const auto& change : view.changes) {
    world.page.entry(short_day(words, change.day) + "  " + sentence(words, change.what));
  }
  write_notes(world, "cli.review.notes", view.notes);
  write_notes(world, "cli.review.care-notes", view.care_notes);
}

}  // namespace genu::cli
