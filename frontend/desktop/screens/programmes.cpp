#include "screens/programmes.hpp"

#include "screens/page_frame.hpp"
#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/card.hpp"
#include "widgets/icons.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

constexpr float kPadding = 20;
constexpr float kDisc = 44;

// A card has room for one sentence; the whole text comes on the next screen.
std::string first_sentence(const std::string& text) {
  const auto end = text.find(". ");
  return end == std::string::npos ? text : text.substr(0, end + 1);
}

Stack told(const app::ProgrammeChoice& choice, float width, const words::Words& words) {
  const auto& c = ui::colours();
  Stack stack(width);
  stack.add(kDisc, [&c, &choice, &words](const ui::Rect& rect) {
    ui::disc({rect.x + kDisc / 2, rect.y + kDisc / 2}, kDisc / 2, c.primary_soft);
    widgets::icon(widgets::Icon::Plan, {rect.x + kDisc / 2, rect.y + kDisc / 2}, 22, c.primary_text);
    ui::text_in({rect.x + kDisc + 12, rect.y, 0, rect.h}, ui::Text::LabelStrong, c.text2,
                words.say("desktop.phases", {{"n", std::to_string(choice.phases)}}));
    widgets::icon(widgets::Icon::Next, {rect.right() - 8, rect.y + kDisc / 2}, 20, c.text3);
  });
  stack.gap(12);
  stack.text(ui::Text::BodyStrong, c.text, choice.name);
  stack.gap(4);
  stack.text(ui::Text::Label, c.text2, first_sentence(choice.summary));
  return stack;
}

void card_of(const app::ProgrammeChoice& choice, const std::string& id, const ui::Rect& rect, const Given& given,
             const std::function<void(const std::string&)>& choose) {
  const auto touch = ui::item({.id = id, .label = choice.name, .rect = rect, .radius = theme::kCardRadius});
  widgets::card(rect);
  if (touch.hovered || touch.held) ui::fill(rect, theme::faded(ui::colours().text, 0.04F), theme::kCardRadius);
  told(choice, rect.w - 2 * kPadding, given.words).draw({rect.x + kPadding, rect.y + kPadding});
  if (touch.clicked) choose(choice.id);
}

std::size_t columns_for(float width) { return width >= 680 ? 3 : width >= 480 ? 2 : 1; }

}  // namespace

float programme_cards(const std::vector<app::ProgrammeChoice>& choices, const std::string& prefix, const Given& given,
                      const Flow& flow, const std::function<void(const std::string&)>& choose) {
  if (choices.empty()) return 0;
  float y = flow.at.y;
  const auto columns = columns_for(flow.width);
  const float width = ui::column({0, 0, flow.width, 0}, 0, columns, flow.gap).w;
  for (std::size_t i = 0; i < choices.size(); i += columns) {
    const auto end = std::min(i + columns, choices.size());
    float height = 0;
    for (auto at = i; at < end; ++at)
      height = std::max(height, told(choices[at], width - 2 * kPadding, given.words).height() + 2 * kPadding);
    for (auto at = i; at < end; ++at)
      card_of(choices[at], prefix + choices[at].id,
              ui::column({flow.at.x, y, flow.width, height}, at - i, columns, flow.gap), given, choose);
    y += height + flow.gap;
  }
  return y - flow.gap - flow.at.y;
}

void draw(const std::vector<app::ProgrammeChoice>& choices, const Given& given) {
  const Frame frame{"programmes", given.words.say("desktop.choose"), true, 1100};
  const bool back = framed(frame, given, [&](Flow& flow) {
    introduce(flow, given.words.say("desktop.choose.intro"));
    flow.took(programme_cards(choices, "programmes.", given, flow, [&given](const std::string& id) {
      given.send(Show{"start-programme", id});
    }));
  });
  if (back) given.send(Show{"today", {}});
}

}  // namespace genu::screens
