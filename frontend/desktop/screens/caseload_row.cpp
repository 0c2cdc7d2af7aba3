#include "screens/caseload_row.hpp"

#include <algorithm>
#include <array>

#include "screens/say.hpp"
#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/button.hpp"
#include "widgets/icons.hpp"
#include "widgets/signal.hpp"

namespace genu::screens {
namespace {

using app::CaseloadLine;
using model::CareReason;
using model::CareState;
using widgets::Signal;

// Where each column begins, from the left of the row, and how wide it is.
struct Column {
  const char* key;
  float x, width;
};
constexpr std::array<Column, 8> kColumns{{{"reason", 20, 218},
                                          {"person", 244, 172},
                                          {"week", 420, 60},
                                          {"done", 484, 140},
                                          {"pain", 628, 124},
                                          {"light", 756, 56},
                                          {"heard", 816, 84},
                                          {"state", 900, 90}}};

std::string tenths_text(int tenths) { return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10); }

Signal signal_of(CareReason reason) {
  if (reason == CareReason::RedFlag) return Signal::EaseOff;
  if (reason == CareReason::PainUp || reason == CareReason::TwoAmbers) return Signal::Hold;
  return reason == CareReason::CriteriaMet ? Signal::GoAhead : Signal::Unknown;
}

void draw_mark(const CareReason reason, ui::Point at) {
  const auto& c = ui::colours();
  const bool tile = reason >= CareReason::PlanEnded;
  if (!tile) return widgets::signal(signal_of(reason), at, 11);
  ui::fill(ui::around(at, 24, 24), c.surface2, 6);
  const auto sign = reason == CareReason::PlanEnded || reason == CareReason::ReviewDue ? widgets::Icon::Calendar
                                                                                       : widgets::Icon::File;
  widgets::icon(sign, at, 16, c.text2);
}

void two_lines(ui::Point at, const std::string& strong, const std::string& quiet, const theme::Colour& colour) {
  ui::text(at, ui::Text::LabelStrong, colour, strong);
  ui::text({at.x, at.y + 21}, ui::Text::Caption, ui::colours().text2, quiet);
}

void draw_reason(ui::Point at, const RowShown& shown, const ClinicGiven& given) {
  const auto& c = ui::colours();
  const auto& words = given.words;
  if (shown.line.reasons.empty()) {
    widgets::signal(Signal::GoAhead, {at.x + 12, at.y + 20}, 11);
    return two_lines({at.x + 36, at.y}, words.say("desktop.care.on-course"), words.say("desktop.care.no-reason"),
                     c.text);
  }
  const auto& reason = shown.line.reasons.front();
  draw_mark(reason.reason, {at.x + 12, at.y + 20});
  const bool red = reason.reason == CareReason::RedFlag;
  const auto colour = red ? c.red : signal_of(reason.reason) == Signal::Hold ? c.amber : c.text;
  const auto name = "care-name." + std::string(base::name_of(reason.reason));
  const auto since = words.say("desktop.care.since", {{"day", short_day(words, reason.from)}});
  const auto more = shown.line.reasons.size() - 1;
  const auto and_more = more == 0 ? since : words.say("desktop.care.and-more", {{"n", std::to_string(more)}});
  two_lines({at.x + 36, at.y}, words.say(name), and_more, colour);
}

// What is too long for its column is cut off: the review has it in full.
void draw_person(ui::Point at, float width, const CaseloadLine& line, const ClinicGiven& given) {
  const auto knee =
      line.side ? given.words.say("desktop.care.knee", {{"side", "@side." + std::string(base::name_of(*line.side))},
                                                        {"condition", line.condition_name}})
                : given.words.say("desktop.care.no-programme");
  const ui::Clip clip({at.x, at.y, width, 44});
  two_lines(at, name_on_screen(line, given), knee, ui::colours().text);
}

void draw_count(ui::Point at, const app::DoneOfPlanned& count) {
  const auto& c = ui::colours();
  const auto text =
      (count.done ? std::to_string(*count.done) : std::string("?")) + " / " + std::to_string(count.planned);
  ui::text(at, ui::Text::LabelStrong, c.text, text);
  const ui::Rect bar{at.x, at.y + 26, 56, 8};
  if (!count.done) return ui::outline(bar, c.ctl, 1, 4);
  ui::fill(bar, c.surface2, 4);
  const float share = count.planned > 0 ? static_cast<float>(*count.done) / static_cast<float>(count.planned) : 0;
  if (share > 0) ui::fill({bar.x, bar.y, std::max(8.0F, bar.w * std::min(1.0F, share)), bar.h}, c.primary, 4);
}

void draw_pain(ui::Point at, const CaseloadLine& line, const words::Words& words) {
  const auto& c = ui::colours();
  if (!line.pain_tenths) {
    const auto last =
        line.last_pain ? words.say("desktop.care.last-pain", {{"pain", std::to_string(line.last_pain->worst.score())},
                                                              {"day", short_day(words, line.last_pain->day)}})
                       : words.say("desktop.care.never-told");
    return two_lines(at, words.say("review.not-known"), last, c.text2);
  }
  const auto trend = words.say("desktop.care.trend." + std::string(base::name_of(line.trend)));
  const auto colour = line.trend == app::PainTrend::Up ? c.red : line.trend == app::PainTrend::Down ? c.green : c.text;
  const auto base = line.baseline_tenths ? tenths_text(*line.baseline_tenths) : "?";
  two_lines(at, tenths_text(*line.pain_tenths) + " " + trend,
            words.say("desktop.care.base", {{"base", base}, {"n", std::to_string(line.pain_n)}}), colour);
}

Signal light_sign(const CaseloadLine& line) { return line.light_day ? sign_of(line.light) : Signal::Unknown; }

void draw_light(ui::Point at, const CaseloadLine& line, const words::Words& words) {
  widgets::signal(light_sign(line), {at.x + 16, at.y + 10}, 9);
  const auto word =
      line.light_day ? "desktop.care.light." + std::string(base::name_of(line.light)) : "desktop.care.light.none";
  ui::text({at.x + 16, at.y + 22}, ui::Text::Caption, ui::colours().text2, words.say(word), ui::Align::Centre);
}

void draw_heard(ui::Point at, const RowShown& shown, const words::Words& words) {
  const auto& line = shown.line;
  if (!line.heard_day) return two_lines(at, words.say("desktop.care.never"), "", ui::colours().text2);
  const int days = shown.today - *line.heard_day;
  if (days == 0) return two_lines(at, words.say("day.today"), line.heard_clock, ui::colours().text);
  two_lines(at, short_day(words, *line.heard_day), words.say("desktop.care.days", {{"n", std::to_string(days)}}),
            ui::colours().text);
}

void draw_state(ui::Point at, const CaseloadLine& line, const words::Words& words) {
  const auto& c = ui::colours();
  const auto state = line.reasons.empty() ? CareState::Seen : line.reasons.front().state;
  const auto next = line.next_review ? short_day(words, *line.next_review) : std::string();
  if (state == CareState::New) {
    ui::disc({at.x + 5, at.y + 10}, 5, c.primary);
  } else {
    widgets::icon(state == CareState::Snoozed ? widgets::Icon::Clock : widgets::Icon::Check, {at.x + 6, at.y + 10}, 14,
                  c.text2);
  }
  const auto word =
      line.reasons.empty() ? "desktop.care.no-state" : "desktop.care.state." + std::string(base::name_of(state));
  two_lines({at.x + 18, at.y}, words.say(word), next, c.text);
}

void draw_columns(const ui::Rect& rect, const RowShown& shown, const ClinicGiven& given) {
  const auto at = [&](std::size_t column) { return ui::Point{rect.x + kColumns[column].x, rect.y + 9}; };
  const auto& line = shown.line;
  draw_reason({rect.x + 12, rect.y + 9}, shown, given);
  draw_person(at(1), kColumns[1].width, line, given);
  if (line.side) {
    const auto of =
        line.weeks > 0 ? given.words.say("desktop.care.of", {{"n", std::to_string(line.weeks)}}) : std::string();
    two_lines(at(2), std::to_string(line.week), of, ui::colours().text);
    draw_count(at(3), line.week_done);
    draw_count({at(3).x + 72, at(3).y}, line.month_done);
  }
  draw_pain(at(4), line, given.words);
  draw_light(at(5), line, given.words);
  draw_heard(at(6), shown, given.words);
  draw_state(at(7), line, given.words);
}

void draw_card(const ui::Rect& rect, const RowShown& shown, const ClinicGiven& given) {
  const auto& line = shown.line;
  draw_reason({rect.x + 12, rect.y + 9}, shown, given);
  draw_light({rect.right() - 48, rect.y + 9}, line, given.words);
  const float half = rect.w * 0.55F;
  draw_person({rect.x + 12, rect.y + 58}, half - 20, line, given);
  draw_pain({rect.x + half, rect.y + 58}, line, given.words);
}

void draw_open(const ui::Rect& rect, const RowShown& shown, const ClinicGiven& given) {
  const auto& line = shown.line;
  const auto& words = given.words;
  const auto id = line.patient.text();
  const float top = rect.y + (shown.wide ? kRowHeight : kCardRowHeight);
  const float text_width = shown.wide ? rect.w * 0.5F : rect.w - 24;
  if (!line.reasons.empty())
    ui::paragraph({rect.x + 12 + (shown.wide ? 36.0F : 0.0F), top + 6}, text_width, ui::Text::Label, ui::colours().text,
                  why_of(line.reasons.front(), words));
  const float room = shown.wide ? 380.0F : rect.w - 24;
  const ui::Rect row{shown.wide ? rect.right() - 16 - room : rect.x + 12, rect.bottom() - 60, room, 48};
  const auto press = [&](std::size_t place, const char* what, const std::string& label, widgets::Kind kind) {
    return widgets::button("caseload." + std::string(what) + "." + id, ui::column(row, place, 3, 8),
                           {label, kind, std::nullopt, true, ui::Text::LabelStrong});
  };
  if (press(0, "open", words.say("desktop.care.open"), widgets::Kind::Primary)) given.send(OpenReview{line.patient});
  if (line.reasons.empty()) return;
  const auto& reason = line.reasons.front();
  if (press(1, "seen", words.say("desktop.care.seen"), widgets::Kind::Quiet))
    given.send(app::MarkReason{line.patient, reason.reason, CareState::Seen, std::nullopt, {}});
  const bool red = reason.reason == CareReason::RedFlag;
  const auto later = words.say(red ? "desktop.care.resolve" : "desktop.care.snooze");
  if (!press(2, "later", later, widgets::Kind::Quiet)) return;
  if (red) {
    given.send(app::MarkReason{line.patient, reason.reason, CareState::Resolved, std::nullopt, {}});
  } else {
    given.send(app::MarkReason{line.patient, std::nullopt, CareState::Snoozed, shown.today + 3, {}});
  }
}

}  // namespace

std::string why_of(const app::CareReasonView& reason, const words::Words& words) {
  return words.say("desktop.care.why",
                   {{"why", words.say(reason.why.message, reason.why.values)}, {"rule", reason.why.rule}});
}

void draw_caseload_header(const ui::Rect& rect, const words::Words& words) {
  for (const auto& column : kColumns) {
    const auto key = std::string("desktop.care.column.") + column.key;
    two_lines({rect.x + column.x, rect.y + 2}, words.say(key), words.say(key + ".unit"), ui::colours().text);
  }
}

bool draw_caseload_row(const ui::Rect& rect, const RowShown& shown, const ClinicGiven& given) {
  const auto& c = ui::colours();
  const auto touch = ui::item({.id = "caseload.row." + shown.line.patient.text(),
                               .label = name_on_screen(shown.line, given),
                               .rect = rect,
                               .chosen = shown.open,
                               .radius = 14,
                               .ring_gap = 0,
                               .beneath = true});
  if (shown.open) {
    ui::fill(rect, c.primary_soft, 14);
    ui::outline(rect, c.primary, 2, 14);
  } else if (touch.hovered || touch.held) {
    ui::fill(rect, theme::faded(c.text, 0.04F), 14);
  }
  if (shown.wide) {
    draw_columns(rect, shown, given);
  } else {
    draw_card(rect, shown, given);
  }
  if (shown.open) draw_open(rect, shown, given);
  return touch.clicked;
}

}  // namespace genu::screens
