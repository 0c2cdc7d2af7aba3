#include "commands/today_page.hpp"

#include <algorithm>

#include "commands/hold_page.hpp"
#include "commands/run_card_page.hpp"
#include "say/phrases.hpp"

namespace genu::cli {

namespace {

using app::SessionOffer;

struct Writing {
  const Words& words;
  const app::TodayView& view;
  Detail detail;
  Page& page;

  void reasons(const std::vector<model::Reason>& list) const {
    for (const auto& reason : list) page.entry(sentence(words, reason, detail == Detail::Rules));
  }
  [[nodiscard]] std::string near(base::Day day) const { return near_day(words, day, view.day); }
};

std::string long_weekday(const Words& words, base::Day day) { return name(words, "weekday", base::weekday_of(day)); }

bool contains(const std::vector<model::Reason>& list, const model::Reason& reason) {
  return std::find(list.begin(), list.end(), reason) != list.end();
}

// Why the doses moved, beyond what has been told. The last reason of a line says what changed, not why.
std::vector<model::Reason> reasons_beyond(const std::vector<app::SessionLine>& lines,
                                          const std::vector<model::Reason>& told) {
  std::vector<model::Reason> whys;
  for (const auto& line : lines) {
    for (std::size_t i = 0; i + 1 < line.reasons.size(); ++i) {
      if (!contains(told, line.reasons[i]) && !contains(whys, line.reasons[i])) whys.push_back(line.reasons[i]);
    }
  }
  return whys;
}

void write_standing(const Writing& out, const app::Standing& standing) {
  out.page.heading(out.words.say("cli.today.programme",
                                 {{"programme", standing.programme_name}, {"knee", knee(out.words, standing.side)}}));
  out.page.paragraph(out.words.say("cli.today.phase", {{"number", std::to_string(standing.phase_number)},
                                                       {"phases", std::to_string(standing.phases)},
                                                       {"name", standing.phase_name},
                                                       {"day", std::to_string(standing.day_in_phase)},
                                                       {"week", std::to_string(standing.week)}}));
  out.page.paragraph(standing.goal);
  out.page.paragraph(out.words.say("cli.today.running", {{"running", standing.running}}));
}

void write_light(const Writing& out) {
  if (!out.view.light) return;
  const auto& light = *out.view.light;
  const auto day = out.view.light_day ? out.near(*out.view.light_day) : std::string();
  out.page.heading(
      out.words.say("cli.today.light", {{"light", cli::light(out.words, out.page, light.light)}, {"day", day}}));
  out.reasons(light.reasons);
}

void write_advice(const Writing& out) {
  if (!out.view.advice) return;
  out.page.heading(
      out.words.say("cli.today.advice", {{"action", name(out.words, "action-name", out.view.advice->action)}}));
  out.reasons(out.view.advice->reasons);
  if (!out.view.notices.empty()) {
    out.page.heading(out.words.say("cli.today.notices"));
    out.reasons(out.view.notices);
  }
}

// A rest that ends in the course of this day is not over yet.
std::string day_text(const Writing& out, const std::optional<base::Day>& day) {
  if (!day) return out.words.say("day.later");
  return *day == out.view.day ? out.words.say("day.later-today") : out.near(*day);
}

std::string offer_text(const Writing& out, const app::SessionCard& card) {
  const auto day = card.offer == SessionOffer::Rest ? card.not_before : card.next_day;
  return out.words.say(key_of("offer", card.offer), {{"day", day_text(out, day)},
                                                     {"done", std::to_string(card.sets_done)},
                                                     {"planned", std::to_string(card.sets_planned)},
                                                     {"minutes", std::to_string(card.paused_minutes)}});
}

void write_session(const Writing& out, const app::SessionCard& card) {
  if (card.offer == SessionOffer::SeekHelp || card.offer == SessionOffer::Resume || card.offer == SessionOffer::Held) {
    out.page.heading(out.words.say("cli.today.no-session"));
    return out.page.paragraph(offer_text(out, card));
  }
  out.page.heading(out.words.say(
      "cli.today.session", {{"minutes", std::to_string(card.minutes)}, {"short", std::to_string(card.short_minutes)}}));
  out.page.paragraph(offer_text(out, card));
  auto told = out.view.advice ? out.view.advice->reasons : std::vector<model::Reason>{};
  const auto whys = reasons_beyond(card.lines, told);
  if (whys.size() == 1) {
    out.reasons(whys);
    told.push_back(whys.front());
  }
  std::vector<std::vector<std::string>> rows;
  for (const auto& line : card.lines) rows.push_back(row_of(out.words, line, told));
  out.page.line();
  out.page.table(rows);
}

void write_run(const Writing& out) {
  if (!out.view.run) return;
  const auto& card = *out.view.run;
  out.page.heading(card.level ? out.words.say("cli.today.run.level", {{"level", std::to_string(*card.level)}})
                              : out.words.say("cli.today.run"));
  write_run_card(out.words, card, out.view.day, out.detail, out.page);
}

void write_rest_day(const Writing& out) {
  if (out.view.rest_day.empty()) return;
  out.page.heading(out.words.say("cli.today.rest-day"));
  std::vector<std::vector<std::string>> rows;
  for (const auto& line : out.view.rest_day) rows.push_back(row_of(out.words, line));
  out.page.table(rows);
}

void write_holds(const Writing& out) {
  const bool why = out.detail == Detail::Rules;
  for (const auto& card : out.view.holds) write_hold(out.words, card, out.page, why);
  if (out.view.flare) write_flare(out.words, *out.view.flare, out.page, why);
}

void write_follow_ups(const Writing& out) {
  if (out.view.follow_ups.empty()) return;
  out.page.heading(out.words.say("cli.today.follow-ups"));
  for (const auto& due : out.view.follow_ups) {
    const auto about = std::string(base::name_of(due.about));
    out.page.entry(out.words.say("cli.follow-up.due." + about, {{"day", out.near(due.day)}}) +
                   (due.asks_60min ? " " + out.words.say("cli.follow-up.due.60min") : ""));
  }
}

// What the runner said about the session of a day.
void write_said(const Writing& out, const app::WeekDayView& day) {
  const auto name = long_weekday(out.words, day.day);
  if (day.left_out) {
    out.page.entry(out.words.say("cli.today.left-out",
                                 {{"name", name}, {"reason", "@" + key_of("missed-reason", *day.left_out)}}));
  }
  if (day.moved_to) {
    out.page.entry(out.words.say("cli.today.moved", {{"name", name}, {"to", long_weekday(out.words, *day.moved_to)}}));
  }
}

void write_missed(const Writing& out) {
  if (!out.view.session || !out.view.session->missed) return;
  const auto& missed = *out.view.session->missed;
  out.page.paragraph(out.words.say(missed.move_to.empty() ? "cli.today.missed" : "cli.today.missed-move",
                                   {{"name", long_weekday(out.words, missed.day)}}));
}

void write_week(const Writing& out) {
  if (out.view.week.empty()) return;
  out.page.heading(out.words.say(
      out.view.week_planned == 0 ? "cli.today.free-week" : "cli.today.week",
      {{"done", std::to_string(out.view.week_done)}, {"planned", std::to_string(out.view.week_planned)}}));
  std::vector<std::string> names, marks, runs;
  bool any_run = false;
  for (const auto& day : out.view.week) {
    const auto short_name = short_weekday(out.words, day.day);
    names.push_back(day.today ? "[" + short_name + "]" : short_name);
    marks.push_back(name(out.words, "mark", day.mark));
    runs.push_back(day.run ? out.words.say("mark.run") : "");
    any_run = any_run || day.run;
  }
  std::vector<std::vector<std::string>> rows{names, marks};
  if (any_run) rows.push_back(runs);
  out.page.table(rows);
  for (const auto& day : out.view.week) write_said(out, day);
  write_missed(out);
}

void write_pain(const Writing& out) {
  out.page.heading(out.words.say("cli.today.diary"));
  out.page.paragraph(out.view.pain_today
                         ? out.words.say("cli.today.pain", {{"pain", score(out.words, out.view.pain_today)}})
                         : out.words.say("cli.today.no-pain"));
}

void write_messages(const Writing& out) {
  if (out.view.messages.empty()) return;
  out.page.heading(out.words.say("cli.today.messages"));
  for (const auto& line : out.view.messages)
    out.page.entry(out.words.say("cli.today.message", {{"by", line.by}, {"text", line.text}}));
}

// The commands that fit the day, most useful first.
void write_next_steps(const Writing& out) {
  std::vector<std::vector<std::string>> rows;
  const auto add = [&](const char* key, const words::Arguments& arguments = {}) {
    rows.push_back({out.words.say(std::string("cli.hint.") + key, arguments),
                    out.words.say(std::string("cli.hint-about.") + key, arguments)});
  };
  const auto& card = out.view.session;
  if (out.view.safety_due) {
    rows.push_back({out.words.say("cli.hint.triage"), out.words.say(key_of("triage-due", *out.view.safety_due))});
  }
  if (!out.view.follow_ups.empty()) add("follow-up");
  if (!out.view.messages.empty()) add("message");
  if (card && card->offer == SessionOffer::Resume) add("resume");
  if (card && (card->offer == SessionOffer::Start || card->offer == SessionOffer::Optional)) add("start");
  if (card && card->not_today) add("not-today");
  if (card && card->missed) {
    add("missed", {{"day", base::to_text(card->missed->day)}, {"name", long_weekday(out.words, card->missed->day)}});
  }
  if (card && card->offer == SessionOffer::SeekHelp) add("review");
  if (out.view.run && out.view.run->offer == app::RunOffer::Place) add("ladder");
  if (out.view.flare && out.view.flare->may_end) add("flare-end");
  if (out.view.may_move_on) add("move", {{"phase", out.view.next_phase}});
  if (!out.view.standing) add("programme");
  add("check-in");
  if (!out.view.undo.empty()) add("undo", {{"command", out.words.say("command." + out.view.undo)}});
  out.page.heading(out.words.say("cli.today.next"));
  out.page.table(rows);
}

void write_choices(const Writing& out) {
  out.page.heading(out.words.say("cli.today.welcome"));
  out.page.paragraph(out.words.say("cli.today.first-steps"));
  std::vector<std::vector<std::string>> rows;
  for (const auto& choice : out.view.choices) rows.push_back({choice.id, choice.name});
  out.page.line();
  out.page.table(rows);
}

std::string clock(int minute_of_day) {
  const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  return two(minute_of_day / 60) + ":" + two(minute_of_day % 60);
}

}  // namespace

std::string knee(const words::Words& words, model::Side side) { return name(words, "knee", side); }

std::vector<std::string> row_of(const words::Words& words, const app::SessionLine& line,
                                const std::vector<model::Reason>& told) {
  auto about = line.note;
  if (!line.reasons.empty()) {
    const bool only_dose =
        !line.dose_before.empty() && line.move != app::DoseMove::Swapped && line.dose_before != line.dose;
    about = only_dose ? words.say("cli.moved", {{"before", line.dose_before}}) : sentence(words, line.reasons.back());
    for (const auto& why : reasons_beyond({line}, told)) about += (only_dose ? ": " : " ") + sentence(words, why);
  }
  if (!line.set_by.empty()) {
    about += (about.empty() ? "" : "; ") + words.say("override.set-by", {{"author", line.set_by}});
  }
  const bool one_by_one = line.laterality == model::Laterality::EachSide;
  return {line.name, one_by_one ? words.say("cli.each-side", {{"dose", line.dose}}) : line.dose, about};
}

void write_today(const words::Words& words, const app::TodayView& view, Detail detail, Page& page) {
  const Writing out{words, view, detail, page};
  page.line(long_day(words, view.day) + ", " + clock(view.minute_of_day));
  if (view.standing) {
    write_standing(out, *view.standing);
    write_light(out);
    write_advice(out);
    write_holds(out);
    if (view.session) write_session(out, *view.session);
    write_run(out);
    write_rest_day(out);
    write_follow_ups(out);
    write_week(out);
  } else {
    write_choices(out);
    write_holds(out);
  }
  write_pain(out);
  write_messages(out);
  write_next_steps(out);
}

}  // namespace genu::cli
