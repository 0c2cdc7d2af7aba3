#include "screens/programme.hpp"

#include "screens/layout.hpp"
#include "screens/programme_parts.hpp"
#include "screens/say.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "ui/scroll.hpp"
#include "ui/text.hpp"
#include "widgets/button.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

constexpr float kBeside = 384;

// Version 3 from 6 May, by whom.
std::string where(const ProgrammeShown& shown, const words::Words& words) {
  const auto& view = shown.view;
  if (!view.standing) return {};
  const auto knee = words.say("knee." + std::string(base::name_of(view.standing->side)));
  if (view.versions.empty()) return knee;
  const auto& newest = view.versions.front();
  const auto key = "author." + newest.author;
  return words.say("desktop.programme.where", {{"knee", knee},
                                               {"version", std::to_string(newest.version)},
                                               {"day", long_day(words, newest.day)},
                                               {"author", words.knows(key) ? words.say(key) : newest.author}});
}

float header(const ProgrammeShown& shown, const Given& given, const ui::Rect& row, bool phone) {
  const auto& c = ui::colours();
  const auto style = phone ? ui::Text::Title : ui::Text::Display;
  const auto label = given.words.say("desktop.programme.all");
  const widgets::Button all{label, widgets::Kind::Secondary};
  const float width = widgets::button_width(all);
  const float text = phone ? row.w : row.w - width - 16;
  float y = row.y + ui::paragraph({row.x, row.y}, text, style, c.text, shown.view.name);
  y += ui::paragraph({row.x, y}, text, phone ? ui::Text::Label : ui::Text::Body, c.text2, where(shown, given.words));
  const ui::Rect button{phone ? row.x : row.right() - width, phone ? y + 12 : row.y + 4, width, theme::kButtonHeight};
  if (widgets::button("programme.all", button, all)) given.send(Show{"exercises", {}});
  return (phone ? button.bottom() : std::max(y, button.bottom())) - row.y;
}

}  // namespace

std::size_t phase_looked_at(const ProgrammeShown& shown, const ProgrammeUi& ui) {
  const auto& phases = shown.view.phases;
  if (ui.phase && *ui.phase < phases.size()) return *ui.phase;
  const auto current = std::find_if(phases.begin(), phases.end(), [](const auto& phase) { return phase.current; });
  return current == phases.end() ? 0 : static_cast<std::size_t>(current - phases.begin());
}

void draw(const ProgrammeShown& shown, ProgrammeUi& ui, const Given& given) {
  const auto layout = layout_for({ui::window().w, ui::window().h});
  const bool phone = layout.navigation == Navigation::BottomBar;
  const float foot = (phone ? layout.bar.h : 0) + given.foot;
  ui::Scroll scroll("programme", {layout.content.x, 0, layout.content.w, layout.content.h - foot});
  const float inset = phone ? 8.0F : 0.0F;
  const ui::Rect row{layout.page.x + inset, scroll.top() + 28, layout.page.w - 2 * inset, 0};
  const float gap = phone ? theme::kPhoneCardGap : theme::kCardGap;
  Flow main{{layout.page.x, row.y + header(shown, given, row, phone) + gap}, layout.page.w, gap};
  main.took(phases_card(shown, ui, given, main));
  Flow second = main;
  if (layout.two_columns) {
    main.width -= kBeside + gap;
    second = {{main.at.x + main.width + gap, main.at.y}, kBeside, gap};
  }
  Flow& beside = layout.two_columns ? second : main;
  if (!layout.two_columns) beside.took(criteria_card(shown, ui, given, beside));
  main.took(phase_exercises_card(shown, ui, given, main));
  if (layout.two_columns) beside.took(criteria_card(shown, ui, given, beside));
  beside.took(tests_card(shown, given, beside));
  beside.took(changes_card(shown, given, beside));
  const float end = std::max(main.at.y, beside.at.y);
  ui::paragraph({layout.page.x + inset, end}, layout.page.w - 2 * inset, ui::Text::Caption, ui::colours().text3,
                shown.view.basis);
  scroll.ends_at(end + ui::paragraph_height(ui::Text::Caption, shown.view.basis, layout.page.w - 2 * inset) + 24);
}

}  // namespace genu::screens
