// The session on offer, and its exercises.
#include "screens/say.hpp"
#include "screens/today_cards.hpp"
#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/pill.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

using app::SessionCard;
using app::SessionOffer;
using widgets::Icon;
using widgets::Kind;

constexpr std::size_t kMostCards = 4;

std::string sentence(const app::TodayView& view, const words::Words& words) {
  const auto& card = *view.session;
  if (card.offer == SessionOffer::Start) return view.standing->goal;
  const auto day = card.offer == SessionOffer::Rest ? card.not_before : card.next_day;
  return words.say("offer." + std::string(base::name_of(card.offer)),
                   {{"day", day ? near_day(words, *day, view.day) : words.say("day.later")},
                    {"done", std::to_string(card.sets_done)},
                    {"planned", std::to_string(card.sets_planned)},
                    {"minutes", std::to_string(card.paused_minutes)}});
}

void measures(const ui::Rect& rect, const SessionCard& card, const words::Words& words) {
  const auto& c = ui::colours();
  const auto minutes = words.say("desktop.minutes", {{"n", std::to_string(card.minutes)}});
  widgets::icon(Icon::Clock, {rect.x + 10, rect.centre().y}, 20, c.text3);
  ui::text_in({rect.x + 28, rect.y, 0, rect.h}, ui::Text::LabelStrong, c.text2, minutes);
  const float second = rect.x + 28 + ui::text_width(ui::Text::LabelStrong, minutes) + 28;
  widgets::icon(Icon::Dumbbell, {second + 10, rect.centre().y}, 20, c.text3);
  ui::text_in({second + 30, rect.y, 0, rect.h}, ui::Text::LabelStrong, c.text2,
              words.say("desktop.exercises", {{"n", std::to_string(card.lines.size())}}));
}

bool can_start(SessionOffer offer) { return offer == SessionOffer::Start || offer == SessionOffer::Optional; }

void start_buttons(const ui::Rect& rect, const SessionCard& card, const Given& given) {
  const auto short_words = given.words.say("desktop.short", {{"n", std::to_string(card.short_minutes)}});
  const bool has_short = card.short_minutes > 0 && card.short_minutes < card.minutes;
  const widgets::Button second{short_words, Kind::Quiet};
  const float second_width = widgets::button_width(second);
  const float room = has_short ? rect.w - second_width - 12 : rect.w;
  const float width = ui::window().w < theme::kMediumFrom ? room : std::min(room, 216.0F);
  const bool today = card.offer == SessionOffer::Start;
  const auto label = given.words.say(today ? "desktop.start" : "desktop.start-all-the-same");
  if (widgets::button("today.start", {rect.x, rect.y, width, rect.h},
                      {label, today ? Kind::Primary : Kind::Secondary, Icon::Play}))
    given.send(app::StartSession{});
  if (has_short && widgets::button("today.start-short", {rect.x + width + 12, rect.y, second_width, rect.h}, second)) {
    app::StartSession start;
    start.length = model::SessionLength::Short;
    given.send(start);
  }
}

void buttons(Stack& stack, const SessionCard& card, const Given& given) {
  if (can_start(card.offer)) {
    stack.gap(18);
    stack.add(theme::kMainButtonHeight, [&card, &given](const ui::Rect& rect) { start_buttons(rect, card, given); });
  } else if (card.offer == SessionOffer::Resume) {
    stack.gap(18);
    stack.add(theme::kMainButtonHeight, [&given](const ui::Rect& rect) {
      const float width = ui::window().w < theme::kMediumFrom ? rect.w : 216;
      if (widgets::button("today.resume", {rect.x, rect.y, width, rect.h},
                          {given.words.say("desktop.resume"), Kind::Primary, Icon::Play}))
        given.send(Show{"session", {}});
    });
  }
}

// What an exercise is for and whether it changed, in the order of a card.
struct Line {
  std::string exercise, figure, name, dose, sides, before, target;
};

Line told(const app::SessionLine& line, const words::Words& words) {
  Line told{line.exercise, figure_of(line), line.name, line.dose, {}, {}, {}};
  if (line.laterality == model::Laterality::EachSide) told.sides = words.say("laterality.each-side");
  if (!line.dose_before.empty())
    told.before = words.say(
        "desktop.was",
        {{"dose", line.dose_before}, {"move", words.say("desktop.move." + std::string(base::name_of(line.move)))}});
  if (!line.targets.empty())
    told.target = words.say("desktop.target." + std::string(base::name_of(line.targets.front())));
  return told;
}

Stack exercise_block(const Line& line, float width) {
  const auto& c = ui::colours();
  Stack stack(width);
  stack.text(ui::Text::BodyStrong, c.text, line.name);
  stack.gap(2);
  stack.text(ui::Text::Label, c.text2, line.dose);
  stack.text(ui::Text::Label, c.text2, line.sides);
  if (!line.before.empty()) {
    stack.gap(4);
    stack.text(ui::Text::CaptionStrong, c.text2, line.before);
  }
  return stack;
}

// The whole card is one thing to press; it opens the exercise.
bool card_pressed(const std::string& id, const ui::Rect& rect, const Line& line, float radius) {
  const auto touch = ui::item({.id = id + line.exercise, .label = line.name, .rect = rect, .radius = radius});
  widgets::card(rect, radius);
  if (touch.hovered || touch.held) ui::fill(rect, theme::faded(ui::colours().text, 0.04F), radius);
  return touch.clicked;
}

float exercise_grid(const std::vector<Line>& lines, const std::string& id, const Given& given, const Flow& flow) {
  constexpr float kGap = 14, kPadding = 14, kPill = 26, kStage = 148, kInset = 8;
  const auto across = kMostCards;
  const ui::Rect row{flow.at.x, flow.at.y, flow.width, 0};
  const float width = ui::column(row, 0, across, kGap).w;
  float height = 0;
  for (const auto& line : lines) height = std::max(height, exercise_block(line, width - 2 * kPadding).height());
  height += kInset + kStage + 12 + kPadding + kPill + 12;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    auto place = ui::column(row, i, across, kGap);
    place.h = height;
    if (card_pressed(id, place, lines[i], 18)) given.send(Show{"exercise", lines[i].exercise});
    given.posters.draw(lines[i].figure, {place.x + kInset, place.y + kInset, place.w - 2 * kInset, kStage}, 14);
    exercise_block(lines[i], width - 2 * kPadding).draw({place.x + kPadding, place.y + kInset + kStage + 12});
    if (!lines[i].target.empty())
      widgets::pill({place.x + kPadding - 2, place.bottom() - kPadding - kPill}, lines[i].target, widgets::Tone::Accent,
                    widgets::PillSize::Small);
  }
  return height;
}

void exercise_row(const ui::Rect& row, const Line& line, bool first, const std::string& id, const Given& given) {
  constexpr float kThumb = 56;
  const auto& c = ui::colours();
  const auto touch = ui::item({.id = id + line.exercise, .label = line.name, .rect = row, .radius = 12, .ring_gap = 0});
  if (touch.hovered || touch.held) ui::fill(row, theme::faded(c.text, 0.04F), 12);
  if (touch.clicked) given.send(Show{"exercise", line.exercise});
  if (!first) widgets::rule({row.x, row.y}, row.w);
  given.posters.draw(line.figure, {row.x, row.centre().y - kThumb / 2, kThumb, kThumb}, 12);
  const ui::Rect rect{row.x + kThumb + 12, row.y, row.w - kThumb - 12, row.h};
  const float dose_width = ui::text_width(ui::Text::Heading, line.dose);
  ui::text({rect.right(), rect.y + 12}, ui::Text::Heading, c.primary_text, line.dose, ui::Align::Right);
  const ui::Clip clip({rect.x, rect.y, rect.w - dose_width - 12, rect.h});
  ui::text({rect.x, rect.y + 12}, ui::Text::BodyStrong, c.text, line.name);
  std::string second = line.target;
  if (!line.sides.empty()) second += "  \u00b7  " + line.sides;
  if (!line.before.empty()) second += "  \u00b7  " + line.before;
  ui::text({rect.x, rect.y + 36}, ui::Text::Label, c.text2, second);
}

float exercise_list(const std::vector<Line>& lines, const std::string& id, const Given& given, const Flow& flow) {
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  for (std::size_t i = 0; i < lines.size(); ++i)
    stack.add(72, [&lines, &id, &given, i](const ui::Rect& rect) { exercise_row(rect, lines[i], i == 0, id, given); });
  return on_low_card(stack, flow.at, padding);
}

// A heading, and the exercises as cards side by side or as rows.
float exercises(const std::vector<app::SessionLine>& all, const char* heading, const std::string& id,
                const Given& given, const Flow& flow) {
  if (all.empty()) return 0;
  const auto& c = ui::colours();
  std::vector<Line> lines;
  const bool cards = ui::window().w >= theme::kWideFrom;
  const std::size_t most = cards ? kMostCards : all.size();
  for (std::size_t i = 0; i < std::min(most, all.size()); ++i) lines.push_back(told(all[i], given.words));
  ui::text({flow.at.x + 8, flow.at.y + 4}, ui::Text::Heading, c.text, given.words.say(heading));
  if (const auto more = all.size() - lines.size(); more > 0)
    ui::text({flow.at.x + flow.width - 8, flow.at.y + 6}, ui::Text::LabelStrong, c.text2,
             given.words.say("desktop.and-more", {{"n", std::to_string(more)}}), ui::Align::Right);
  const Flow below{{flow.at.x, flow.at.y + 38}, flow.width, flow.gap};
  return 38 + (cards ? exercise_grid(lines, id, given, below) : exercise_list(lines, id, given, below));
}

}  // namespace

float session_card(const app::TodayView& view, TodayUi& ui, const Given& given, const Flow& flow) {
  if (!view.session || !view.standing) return 0;
  const auto& card = *view.session;
  const auto& c = ui::colours();
  const float padding = card_padding() + 4;
  // Where there is room, the figure of the first exercise stands beside the words.
  constexpr float kHeroStage = 292;
  const bool hero = flow.width >= 620 && !card.lines.empty();
  Stack stack(flow.width - 2 * padding - (hero ? kHeroStage : 0));
  const auto phase = given.words.say(
      "desktop.phase", {{"n", std::to_string(view.standing->phase_number)}, {"name", view.standing->phase_name}});
  stack.add(30, [phase](const ui::Rect& rect) { widgets::pill({rect.x, rect.y}, phase, widgets::Tone::Primary); });
  stack.gap(12);
  stack.text(ui::Text::Title, c.text, given.words.say("desktop.session." + std::string(base::name_of(card.offer))));
  stack.gap(2);
  stack.text(ui::Text::Body, c.text2, sentence(view, given.words));
  if (can_start(card.offer) || card.offer == SessionOffer::Resume) {
    stack.gap(12);
    stack.add(22, [&card, &given](const ui::Rect& rect) { measures(rect, card, given.words); });
  }
  buttons(stack, card, given);
  if (card.not_today) {
    stack.gap(16);
    stack.text(ui::Text::Label, c.text2, given.words.say("desktop.change-session.not-today"));
    stack.gap(8);
    add_session_change(stack, "today.change", *card.not_today, NowIs::LeftOut, ui.session_change, given);
  }
  if (!hero) return on_card(stack, flow.at, padding);
  const float height = std::max(stack.height() + 2 * padding, 268.0F);
  widgets::card({flow.at.x, flow.at.y, flow.width, height});
  given.posters.draw(figure_of(card.lines.front()),
                     {flow.at.x + flow.width - kHeroStage - 12, flow.at.y + 12, kHeroStage, height - 24},
                     theme::kInnerStageRadius);
  stack.draw({flow.at.x + padding, flow.at.y + (height - stack.height()) / 2});
  return height;
}

float missed_card(const app::TodayView& view, TodayUi& ui, const Given& given, const Flow& flow) {
  if (!view.session || !view.session->missed) return 0;
  const auto& missed = *view.session->missed;
  const auto& c = ui::colours();
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, c.text,
             given.words.say("desktop.missed.title", {{"day", long_day(given.words, missed.day)}}));
  stack.gap(2);
  stack.text(ui::Text::Label, c.text2,
             given.words.say(missed.move_to.empty() ? "desktop.missed.why-no-day" : "desktop.missed.why"));
  stack.gap(12);
  add_session_change(stack, "today.missed", missed, NowIs::Offered, ui.session_change, given);
  return on_low_card(stack, flow.at, padding);
}

float exercise_cards(const SessionCard& session, const Given& given, const Flow& flow) {
  const bool on_offer = can_start(session.offer) || session.offer == SessionOffer::Resume;
  return exercises(session.lines, on_offer ? "desktop.in-this-session" : "desktop.in-the-next-session", "today.open.",
                   given, flow);
}

float rest_day_cards(const app::TodayView& view, const Given& given, const Flow& flow) {
  return exercises(view.rest_day, "desktop.on-a-rest-day", "today.rest.", given, flow);
}

}  // namespace genu::screens
