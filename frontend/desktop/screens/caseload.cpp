#include "screens/caseload.hpp"

#include <algorithm>

#include "screens/caseload_row.hpp"
#include "screens/layout.hpp"
#include "screens/say.hpp"
#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"
#include "ui/scroll.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/field.hpp"
#include "widgets/pill.hpp"
#include "widgets/signal.hpp"

namespace genu::screens {
namespace {

using app::CaseloadFilter;
using model::CareState;

constexpr float kWideTable = 980;

const app::CaseloadLine* chosen_of(const app::CaseloadView& view, const CaseloadUi& ui) {
  const auto found =
      std::find_if(view.lines.begin(), view.lines.end(), [&](const auto& line) { return ui.chosen == line.patient; });
  return found == view.lines.end() ? nullptr : &*found;
}

void move(const app::CaseloadView& view, CaseloadUi& ui, int by) {
  if (view.lines.empty()) return;
  const auto* now = chosen_of(view, ui);
  const auto last = static_cast<std::ptrdiff_t>(view.lines.size()) - 1;
  const auto at = now ? now - view.lines.data() + by : 0;
  ui.chosen = view.lines[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at, 0, last))].patient;
}

// j k move, Enter opens, s marks as seen, z puts off for three days, / goes to the search.
void hear_keys(const app::CaseloadView& view, CaseloadUi& ui, const ClinicGiven& given) {
  if (ui::typed(U'j')) move(view, ui, 1);
  if (ui::typed(U'k')) move(view, ui, -1);
  if (ui::typed(U'/')) ui::focus("caseload.search");
  const auto* line = chosen_of(view, ui);
  if (!line) return;
  if (ui::typed(U's') && !line->reasons.empty())
    given.send(app::MarkReason{line->patient, line->reasons.front().reason, CareState::Seen, std::nullopt, {}});
  if (ui::typed(U'z') && !line->reasons.empty()) {
    given.send(app::MarkReason{line->patient, std::nullopt, CareState::Snoozed, view.today + 3, {}});
    return move(view, ui, line == &view.lines.back() ? -1 : 1);  // this one leaves the list
  }
  if (ui::take_key(ui::Key::Enter)) given.send(OpenReview{line->patient});
}

void draw_head(const app::CaseloadView& view, CaseloadUi& ui, const ClinicGiven& given, const ui::Rect& rect) {
  const auto& c = ui::colours();
  const auto& words = given.words;
  ui::text({rect.x, rect.y}, ui::Text::Display, c.text, words.say("screen.caseload"));
  ui::text({rect.x, rect.y + 42}, ui::Text::Body, c.text2,
           words.say("desktop.care.counts", {{"day", long_day(words, view.today)},
                                             {"all", std::to_string(view.all)},
                                             {"needs", std::to_string(view.needs_you)}}));
  const bool narrow = rect.w < 700;
  const float y = narrow ? rect.y + 74 : rect.y + 8;
  float x = narrow ? rect.x : rect.right() - 540;
  const auto hint = words.say("desktop.care.search");
  const float width = narrow ? rect.w - 164 : 220;
  if (widgets::field({.id = "caseload.search", .label = hint, .rect = {x, y, width, 48}, .hint = hint}, ui.search)
          .changed)
    ui.asked.search = ui.search;
  x += width + 12;
  const auto initials = words.say("desktop.care.initials");
  if (widgets::chip("caseload.initials", {x, y + 2}, initials, ui.initials).pressed) ui.initials = !ui.initials;
  if (narrow) return;
  const auto add = words.say("desktop.care.add");
  if (widgets::button("caseload.add", {rect.right() - 140, y, 140, 48}, {add, widgets::Kind::Secondary}))
    ui.adding = !ui.adding;
}

void draw_filters(const app::CaseloadView& view, CaseloadUi& ui, const ClinicGiven& given, ui::Point at, float right) {
  const float left = at.x;
  for (const auto& [filter, count] : {std::pair{CaseloadFilter::NeedsYou, view.needs_you},
                                      {CaseloadFilter::All, view.all},
                                      {CaseloadFilter::Snoozed, view.snoozed},
                                      {CaseloadFilter::Archived, view.archived}}) {
    const auto name = std::string(base::name_of(filter));
    const auto label = given.words.say("desktop.care.filter." + name, {{"n", std::to_string(count)}});
    const bool chosen = ui.asked.filter == filter;
    if (at.x > left && at.x + widgets::chip_width(label, chosen) > right) at = {left, at.y + 52};
    const auto touch = widgets::chip("caseload.filter." + name, at, label, chosen);
    if (touch.pressed) ui.asked.filter = filter;
    at.x += touch.width + 10;
  }
}

// Whoever is to be added: one field and a button.
float draw_adding(CaseloadUi& ui, const ClinicGiven& given, const ui::Rect& rect) {
  if (!ui.adding) return 0;
  const auto hint = given.words.say("desktop.care.name");
  const auto touch = widgets::field({.id = "caseload.name",
                                     .label = hint,
                                     .rect = {rect.x, rect.y, std::min(320.0F, rect.w - 132), 48},
                                     .hint = hint},
                                    ui.name);
  const auto add = given.words.say("desktop.care.add-now");
  const bool pressed =
      widgets::button("caseload.add-now", {rect.x + std::min(320.0F, rect.w - 132) + 12, rect.y, 120, 48},
                      {add, widgets::Kind::Primary, std::nullopt, !ui.name.empty()});
  if ((pressed || touch.entered) && !ui.name.empty()) given.send(app::AddPatient{std::nullopt, ui.name});
  return 60;
}

// The last row, always; with no reasons at all it is all there is, and the next reviews stand below it.
float draw_rest(const app::CaseloadView& view, CaseloadUi& ui, const ClinicGiven& given, const ui::Rect& rect) {
  const auto& c = ui::colours();
  const auto& words = given.words;
  widgets::signal(widgets::Signal::GoAhead, {rect.x + 24, rect.y + 28}, 11);
  ui::text({rect.x + 48, rect.y + 6}, ui::Text::BodyStrong, c.text,
           words.say(view.all == 0        ? "desktop.care.nobody"
                     : view.needs_you > 0 ? "desktop.care.nobody-else"
                                          : "desktop.care.nothing"));
  ui::text({rect.x + 48, rect.y + 30}, ui::Text::Caption, c.text2,
           words.say("desktop.care.rest", {{"n", std::to_string(view.all - view.needs_you - view.snoozed)},
                                           {"snoozed", std::to_string(view.snoozed)},
                                           {"time", view.checked}}));
  const auto all = words.say("desktop.care.show-all");
  if (view.all > 0 && ui.asked.filter != CaseloadFilter::All &&
      widgets::link("caseload.show-all", {rect.right() - 16, rect.y + 16}, all, ui::Align::Right))
    ui.asked.filter = CaseloadFilter::All;
  float height = kRowHeight;
  if (!view.lines.empty()) return height;
  for (const auto& line : view.to_come) {
    const auto text = words.say("desktop.care.to-come", {{"name", name_on_screen(line, given)},
                                                         {"day", near_day(words, *line.next_review, view.today)}});
    ui::text({rect.x + 48, rect.y + height + 12}, ui::Text::Body, c.text, text);
    height += 44;
  }
  return height;
}

float height_of(bool wide, bool open) {
  if (wide) return open ? kOpenRowHeight : kRowHeight;
  return open ? kOpenCardHeight : kCardRowHeight;
}

}  // namespace

void draw(const app::CaseloadView& view, CaseloadUi& ui, const ClinicGiven& given) {
  const auto layout = layout_for({ui::window().w, ui::window().h});
  const bool phone = layout.navigation == Navigation::BottomBar;
  const float foot = (phone ? layout.bar.h : 0) + given.foot;
  hear_keys(view, ui, given);
  ui::Scroll scroll("caseload", {layout.content.x, 0, layout.content.w, layout.content.h - foot});
  const float x = layout.page.x;
  const float width = layout.page.w;
  float y = scroll.top() + 28;
  draw_head(view, ui, given, {x, y, width, 80});
  y += phone ? 136.0F : 80.0F;
  draw_filters(view, ui, given, {x, y}, x + width);
  y += phone ? 112.0F : 60.0F;
  y += draw_adding(ui, given, {x, y, width, 48});
  const bool wide = width >= kWideTable;
  float height = (wide ? 54.0F : 12.0F) + kRowHeight + 16;
  for (const auto& line : view.lines) height += height_of(wide, ui.chosen == line.patient);
  if (view.lines.empty()) height += 44 * static_cast<float>(view.to_come.size());
  widgets::card({x, y, width, height}, 20);
  float row = y + 8;
  if (wide) {
    draw_caseload_header({x + 8, row, width - 16, 46}, given.words);
    row += 46;
  }
  for (const auto& line : view.lines) {
    const bool open = ui.chosen == line.patient;
    const ui::Rect rect{x + 8, row, width - 16, height_of(wide, open)};
    widgets::rule({rect.x + 8, rect.y}, rect.w - 16);
    if (draw_caseload_row(rect, {line, view.today, open, wide}, given)) {
      if (open) {
        ui.chosen.reset();
      } else {
        ui.chosen = line.patient;
      }
    }
    row += rect.h;
  }
  widgets::rule({x + 16, row}, width - 32);
  draw_rest(view, ui, given, {x + 8, row, width - 16, kRowHeight});
  y += height + 14;
  if (!phone) ui::text({x, y}, ui::Text::Label, ui::colours().text2, given.words.say("desktop.care.keys"));
  scroll.ends_at(y + 40);
}

}  // namespace genu::screens
