#include "gallery.hpp"

#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/scroll.hpp"
#include "ui/text.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/counter.hpp"
#include "widgets/field.hpp"
#include "widgets/pain.hpp"
#include "widgets/pill.hpp"
#include "widgets/ring.hpp"
#include "widgets/signal.hpp"
#include "widgets/week.hpp"

#include <array>
#include <vector>

namespace genu::testing {
namespace {

using namespace widgets;
using ui::Rect;
using ui::Text;

const PainWords kPain{"Pain",
                      {"0\u20132 fine", "3\u20135 okay", "6\u201310 stop"},
                      {"0\u20132 fine", "3\u20135 acceptable", "6\u201310 too much"}};

void light_card(const Rect& rect, bool phone) {
  card(rect, phone ? 20 : 24);
  const auto& c = ui::colours();
  if (phone) {
    signal(Signal::GoAhead, {rect.x + 32, rect.centre().y}, 13);
    ui::text({rect.x + 60, rect.y + 10}, Text::BodyStrong, c.green, "Green: go ahead");
    ui::text({rect.x + 60, rect.y + 35}, Text::Caption, c.text2, "Knee back to usual after Sunday's run");
    icon(Icon::Next, {rect.right() - 22, rect.centre().y}, 20, c.text3);
    return;
  }
  signal(Signal::GoAhead, {rect.x + 46, rect.y + 40}, 17);
  ui::text({rect.x + 78, rect.y + 17}, Text::Heading, c.green, "Green: go ahead");
  ui::paragraph({rect.x + 78, rect.y + 45}, rect.w - 98, Text::Label, c.text2,
                "Knee back to usual the morning after Sunday. Next step up Friday.");
  icon(Icon::Next, {rect.right() - 24, rect.y + 26}, 20, c.text3);
}

void pain_card(GalleryState& state, const Rect& rect, bool phone) {
  card(rect);
  const float pad = phone ? 20 : 24;
  const float height = phone ? 52 : 48;
  ui::text({rect.x + pad, rect.y + 15}, Text::Heading, ui::colours().text, "How is your knee now?");
  const ui::Point at{rect.x + pad, rect.y + (phone ? 46.0F : 50.0F)};
  if (const auto value =
          pain_selector(at, rect.w - 2 * pad, {"gallery.pain", kPain, PainKeys::Anywhere, height}, state.pain))
    state.pain = value;
  pain_legend({at.x, at.y + pain_selector_height(rect.w - 2 * pad, height) + 13}, rect.w - 2 * pad, kPain);
}

void run_card(const Rect& rect, bool phone) {
  const auto& c = ui::colours();
  card(rect, phone ? 20 : 24);
  if (phone) {
    icon(Icon::Run, {rect.x + 32, rect.centre().y}, 24, c.violet);
    ui::text({rect.x + 60, rect.y + 10}, Text::BodyStrong, c.text, "Run-walk tomorrow");
    ui::text({rect.x + 60, rect.y + 35}, Text::Caption, c.text2, "8 \u00d7 (2 min run, 1 min walk)");
    icon(Icon::Next, {rect.right() - 22, rect.centre().y}, 20, c.text3);
    return;
  }
  icon(Icon::Run, {rect.x + 36, rect.y + 30}, 24, c.violet);
  ui::text({rect.x + 56, rect.y + 17}, Text::Heading, c.text, "Run-walk");
  ui::text({rect.x + 24, rect.y + 49}, Text::Label, c.text2, "Tomorrow: 8 \u00d7 (2 min run, 1 min walk)");
}

std::vector<WeekDay> week() {
  std::vector<WeekDay> days(7);
  const char* letters[] = {"M", "T", "W", "T", "F", "S", "S"};
  for (std::size_t i = 0; i < 7; ++i) days[i] = {letters[i], letters[i], DayMark::ToCome, i == 1};
  days[0].mark = DayMark::Done;
  return days;
}

void week_card(const Rect& rect) {
  card(rect);
  ui::text({rect.x + 24, rect.y + 15}, Text::BodyStrong, ui::colours().text, "This week");
  ui::text({rect.right() - 24, rect.y + 17}, Text::LabelStrong, ui::colours().text2, "1 of 4 sessions",
           ui::Align::Right);
  (void)week_strip("gallery.week", {rect.x + 24, rect.y + 52}, rect.w - 48, week());
}

void today_wide(GalleryState& state, const screens::Layout& layout) {
  const auto& c = ui::colours();
  const float x = layout.page.x;
  ui::text({x, 28}, Text::Display, c.text, "Good morning");
  ui::text({x, 68}, Text::Body, c.text2, "Tuesday 14 May  \u00b7  Week 4 of 12");
  Rect body{x, 112, layout.page.w, 656};
  Rect right = ui::cut_right(body, 296, 24);
  const Rect hero{body.x, body.y, body.w, 284};
  light_card(ui::cut_top(right, 124, 16), false);
  card(hero);
  stage({hero.right() - 304, hero.y + 12, 292, hero.h - 24}, 18, StageIn::Card);
  pill({hero.x + 28, hero.y + 26}, "Phase 2  \u00b7  Load", Tone::Primary);
  ui::text({hero.x + 28, hero.y + 70}, Text::Title, c.text, "Strength session B");
  ui::paragraph({hero.x + 28, hero.y + 102}, 330, Text::Body, c.text2,
                "Slow squats and hip work. Pain up to 5 is acceptable if it settles by tomorrow.");
  icon(Icon::Clock, {hero.x + 38, hero.y + 174}, 20, c.text3);
  ui::text({hero.x + 54, hero.y + 164}, Text::LabelStrong, c.text2, "15 min");
  icon(Icon::Dumbbell, {hero.x + 134, hero.y + 174}, 20, c.text3);
  ui::text({hero.x + 150, hero.y + 164}, Text::LabelStrong, c.text2, "4 exercises");
  if (button("gallery.start", {hero.x + 28, hero.y + 200, 196, 56}, {"Start session", Kind::Primary, Icon::Play}))
    ++state.started;
  (void)button("gallery.adjust", {hero.x + 236, hero.y + 200, 120, 56}, {"Adjust", Kind::Quiet});
  ui::text({body.x, hero.bottom() + 24}, Text::Heading, c.text, "In this session");
  (void)link("gallery.all", {body.right(), hero.bottom() + 26}, "See all", ui::Align::Right);
  for (std::size_t i = 0; i < 4; ++i) {
    const Rect one = ui::column({body.x, hero.bottom() + 56, body.w, 284}, i, 4, 14);
    card(one, 18);
    stage({one.x + 8, one.y + 8, one.w - 16, 172}, 14, StageIn::Card);
    ui::text({one.x + 14, one.y + 190}, Text::BodyStrong, c.text, "Goblet squat");
    ui::text({one.x + 14, one.y + 213}, Text::Label, c.text2, "3 \u00d7 8");
    pill({one.x + 12, one.y + 244}, "Quads, glutes", Tone::Accent, PillSize::Small);
  }
  pain_card(state, ui::cut_top(right, 206, 16), false);
  run_card(ui::cut_top(right, 118, 16), false);
  week_card(ui::cut_top(right, 128));
  ui::text({x, 761}, Text::Caption, c.text3, "All data on this device  \u00b7  last checked backup today 07:10");
}

void today_narrow(GalleryState& state, const screens::Layout& layout) {
  const auto& c = ui::colours();
  ui::Scroll scroll("gallery.scroll",
                    {layout.content.x, 0, layout.content.w,
                     layout.content.h - (layout.navigation == screens::Navigation::BottomBar ? layout.bar.h : 0)});
  const float y = scroll.top();
  const Rect page = layout.page;
  ui::text({page.x + 8, y + 48}, Text::Title, c.text, "Good morning");
  ui::text({page.x + 8, y + 78}, Text::Label, c.text2, "Tuesday 14 May  \u00b7  week 4 of 12");
  light_card({page.x, y + 104, page.w, 68}, true);
  const Rect hero{page.x, y + 184, page.w, 256};
  card(hero);
  stage({hero.right() - 162, hero.y + 12, 150, 164}, 18, StageIn::Card);
  pill({hero.x + 20, hero.y + 20}, "Phase 2 \u00b7 Load", Tone::Primary);
  ui::paragraph({hero.x + 20, hero.y + 60}, 150, Text::Lead, c.text, "Strength session B");
  ui::text({hero.x + 44, hero.y + 122}, Text::LabelStrong, c.text2, "15 min");
  icon(Icon::Clock, {hero.x + 28, hero.y + 132}, 20, c.text3);
  ui::text({hero.x + 44, hero.y + 148}, Text::LabelStrong, c.text2, "4 exercises");
  icon(Icon::Dumbbell, {hero.x + 28, hero.y + 158}, 20, c.text3);
  if (button("gallery.start", {hero.x + 20, hero.y + 186, hero.w - 144, 56},
             {"Start session", Kind::Primary, Icon::Play}))
    ++state.started;
  (void)button("gallery.adjust", {hero.right() - 112, hero.y + 186, 92, 56}, {"Adjust", Kind::Quiet});
  run_card({page.x, y + 452, page.w, 68}, true);
  pain_card(state, {page.x, y + 532, page.w, 206}, true);
  week_card({page.x, y + 750, page.w, 128});
  scroll.ends_at(y + 890);
}

constexpr std::array<float, 3> kTempo{3, 1, 2};
const Ring kRing{kTempo, 0, 0.58F, "Lower", "2", "then pause 1 s"};
const Counter kCounter{"Set 2 of 3", "Rep 5 of 8", 2, 3, 0.55F, 5, 8};

void session_wide() {
  const auto& c = ui::colours();
  (void)bare_button("session.close", {20, 16, 44, 44}, Icon::Close, "Leave");
  ui::text({72, 25}, Text::BodyStrong, c.text, "Strength session B");
  ui::text({1248, 28}, Text::Label, c.text2, "Exercise 1 of 4  \u00b7  12 min left  \u00b7  next: Step down",
           ui::Align::Right);
  steps({72, 66, 1176, 8}, 4, 0, 0.55F);
  const Rect left{32, 96, 808, 676};
  stage(left, 28, StageIn::Window);
  ui::text({60, 120}, Text::Title, c.text, "Goblet squat");
  ui::text({60, 150}, Text::Body, c.text2, "Both legs  \u00b7  3 \u00d7 8  \u00b7  tempo 3-1-2");
  (void)button("session.how", {662, 120, 150, 44}, {"How to do it", Kind::Plain, Icon::Info, true, Text::LabelStrong});
  (void)button("session.side", {656, 706, 72, 44},
               {"Side", Kind::Secondary, std::nullopt, true, Text::LabelStrong, 16, 24, true});
  (void)button("session.front", {736, 706, 76, 44}, {"Front", Kind::Plain, std::nullopt, true, Text::LabelStrong});
  card({864, 96, 384, 322}, 28);
  ring({1056, 258}, kRing, RingSize::Large);
  card({864, 434, 384, 132});
  counter({888, 450, 336, 100}, kCounter);
  card({864, 582, 384, 88});
  ui::paragraph({888, 600}, 196, Text::BodyStrong, c.text, "Knees travel over your toes.");
  (void)pain_button("session.pain", {1100, 600, 124, 52}, "Pain", "not set", std::nullopt);
  (void)icon_button("session.back", {864, 686, 72, 86}, Icon::Back, "Previous");
  (void)button("session.pause", {948, 686, 216, 86}, {"Pause", Kind::Primary, Icon::Pause, true, Text::Lead, 24, 32});
  (void)icon_button("session.skip", {1176, 686, 72, 86}, Icon::Skip, "Skip");
}

void session_narrow() {
  const auto& c = ui::colours();
  (void)bare_button("session.close", {8, 40, 44, 44}, Icon::Close, "Leave");
  ui::text({195, 50}, Text::BodyStrong, c.text, "Exercise 1 of 4", ui::Align::Centre);
  (void)bare_button("session.sound", {338, 40, 44, 44}, Icon::Sound, "Sound");
  steps({20, 86, 350, 6}, 4, 0, 0.55F);
  stage({12, 106, 366, 356}, 24, StageIn::Window);
  ui::text({30, 121}, Text::Lead, c.text, "Goblet squat");
  ui::text({30, 147}, Text::Label, c.text2, "Both legs  \u00b7  3 \u00d7 8");
  card({12, 474, 366, 182});
  ring({110, 565}, kRing, RingSize::Small);
  ui::text({212, 494}, Text::LabelStrong, c.text2, "Set");
  ui::text({212, 514}, Text::Title, c.text, "2 of 3");
  ui::text({212, 552}, Text::LabelStrong, c.text2, "Rep");
  ui::text({212, 572}, Text::Title, c.text, "5 of 8");
  rep_circles({212, 622}, 150, 5, 8);
  ui::fill({12, 668, 250, 48}, c.primary_soft, 16);
  ui::text_in({28, 668, 0, 48}, Text::LabelStrong, c.primary_text, "Knees travel over your toes");
  (void)pain_button("session.pain", {270, 668, 108, 48}, "Pain", "not set", std::nullopt);
  (void)icon_button("session.back", {12, 738, 72, 64}, Icon::Back, "Previous");
  (void)button("session.pause", {96, 738, 198, 64}, {"Pause", Kind::Primary, Icon::Pause, true, Text::Lead, 20, 28});
  (void)icon_button("session.skip", {306, 738, 72, 64}, Icon::Skip, "Skip");
}

void rest(GalleryState& state, const screens::Layout& layout) {
  const auto& c = ui::colours();
  Rect page = layout.page;
  page.y = 32;
  const float x = page.x;
  float y = page.y;
  ui::text({x, y}, Text::Display, c.text, "Widgets");
  y += 56;
  const std::array<Signal, 4> signs{Signal::GoAhead, Signal::Hold, Signal::EaseOff, Signal::Unknown};
  for (std::size_t i = 0; i < 4; ++i) signal(signs[i], {x + 20 + 48 * static_cast<float>(i), y + 17}, 17);
  y += 56;
  float across = x;
  const std::array<Kind, 4> kinds{Kind::Primary, Kind::Secondary, Kind::Quiet, Kind::Danger};
  const std::array<const char*, 4> names{"First", "Second", "Quiet", "Remove"};
  for (std::size_t i = 0; i < 4; ++i) {
    (void)button(names[i], {across, y, 84, 48}, {names[i], kinds[i]});
    across += 92;
  }
  y += 60;
  (void)button("disabled", {x, y, 160, 48}, {"Disabled", Kind::Primary, Icon::Check, false});
  y += 60;
  const auto one = chip("gallery.aching", {x, y}, "Aching", state.aching);
  if (one.pressed) state.aching = !state.aching;
  const auto two = chip("gallery.sharp", {x + one.width + 8, y}, "Sharp", state.sharp);
  if (two.pressed) state.sharp = !state.sharp;
  y += 60;
  (void)field(
      {.id = "gallery.note", .label = "Note", .rect = {x, y, std::min(page.w, 400.0F), 56}, .hint = "Anything else?"},
      state.note);
  y += 72;
  ui::text({x, y}, Text::Body, c.text,
           "Za\u017c\u00f3\u0142\u0107, \u0395\u03bb\u03bb\u03ac\u03b4\u03b1, \u043a\u043e\u043b\u0435\u043d\u043e "
           "\u2192 3 \u00d7 8 \u2212 1 \u2265 2");
  y += 40;
  float column = 0;
  for (int i = 0; i <= static_cast<int>(Icon::Message); ++i) {
    icon(static_cast<Icon>(i), {x + 14 + column, y + 14}, 24, c.text);
    column += 36;
    if (column > page.w - 36) {
      column = 0;
      y += 36;
    }
  }
  y += 48;
  std::vector<WeekDay> days = week();
  const std::array<DayMark, 7> marks{DayMark::Done,    DayMark::Part,        DayMark::Rest,  DayMark::Missed,
                                     DayMark::Excused, DayMark::NotReported, DayMark::ToCome};
  for (std::size_t i = 0; i < 7; ++i) days[i].mark = marks[i];
  (void)week_strip("marks", {x, y}, std::min(page.w, 300.0F), days);
  y += 80;
  if (page.w > 560) {
    if (const auto value = pain_selector({x, y}, 600, {"wide.pain", kPain, PainKeys::Focused, 52}, state.pain))
      state.pain = value;
    pain_legend({x, y + 66}, 600, kPain);
  }
}

}  // namespace

void gallery(GalleryState& state, ui::Size window) {
  const auto layout = screens::layout_for(window, state.page == 1 ? screens::Bars::Hidden : screens::Bars::Shown);
  const bool wide = window.w >= theme::kWideFrom;
  if (state.page == 0) {
    if (wide)
      today_wide(state, layout);
    else
      today_narrow(state, layout);
  } else if (state.page == 1) {
    if (wide)
      session_wide();
    else
      session_narrow();
  } else {
    rest(state, layout);
  }
  const std::array<NavigationEntry, 7> entries{{{"today", "Today", Icon::Home},
                                                {"exercises", "Exercises", Icon::Dumbbell},
                                                {"diary", "Diary", Icon::Diary},
                                                {"progress", "Progress", Icon::Trend},
                                                {"runs", "Runs", Icon::Run},
                                                {"learn", "Learn", Icon::Book},
                                                {"settings", "Settings", Icon::Gear, true}}};
  (void)navigation(layout, entries, 0, {"Genu", "More"}, state.navigation);
}

}  // namespace genu::testing
