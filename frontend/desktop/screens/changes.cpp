#include "screens/changes.hpp"

#include <algorithm>

#include "screens/layout.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "ui/scroll.hpp"
#include "ui/text.hpp"
#include "widgets/card.hpp"

namespace genu::screens {
namespace {

constexpr float kLine = 52;

// A command by its words; one that has none by its name.
std::string command_words(const std::string& command, const words::Words& words) {
  const auto key = "command." + command;
  return words.knows(key) ? words.say(key) : command;
}

}  // namespace

void draw(const app::AuditView& view, base::Offset offset, const ClinicGiven& given) {
  const auto& c = ui::colours();
  const auto layout = layout_for({ui::window().w, ui::window().h});
  const bool phone = layout.navigation == Navigation::BottomBar;
  const float foot = (phone ? layout.bar.h : 0) + given.foot;
  ui::Scroll scroll("changes", {layout.content.x, 0, layout.content.w, layout.content.h - foot});
  const float x = layout.page.x;
  const float width = std::min(layout.page.w, 860.0F);
  float y = scroll.top() + 28;
  ui::text({x, y}, ui::Text::Display, c.text, given.words.say("screen.changes"));
  y += 44;
  y += ui::paragraph({x, y}, width, ui::Text::Body, c.text2, given.words.say("desktop.changes.about")) + 16;
  const float height = std::max(1.0F, static_cast<float>(view.lines.size())) * kLine + 24;
  widgets::card({x, y, width, height}, 20);
  float row = y + 12;
  if (view.lines.empty())
    ui::text({x + 20, row + 14}, ui::Text::Body, c.text2, given.words.say("desktop.changes.empty"));
  for (const auto& line : view.lines) {
    if (&line != &view.lines.front()) widgets::rule({x + 16, row}, width - 32);
    const auto moment = base::to_text(base::Moment{line.at, offset});
    ui::text({x + 20, row + 6}, ui::Text::LabelStrong, c.text, command_words(line.command, given.words));
    ui::text({x + 20, row + 27}, ui::Text::Caption, c.text2, line.device);
    ui::text({x + width - 20, row + 6}, ui::Text::Label, c.text2, moment.substr(0, 10) + "  " + moment.substr(11, 5),
             ui::Align::Right);
    row += kLine;
  }
  scroll.ends_at(y + height + 16);
}

}  // namespace genu::screens
