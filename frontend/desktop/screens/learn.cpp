#include "screens/learn.hpp"

#include "screens/page_frame.hpp"
#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/card.hpp"
#include "widgets/icons.hpp"
#include "widgets/pill.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

constexpr float kRowPadding = 14;

// A line that leads somewhere: a title, a line under it, and an arrow.
struct Way {
  std::string id, title, about;
  Show leads;
};

float way_height(const Way& way, float width) {
  const float text = width - 36;
  return 2 * kRowPadding + ui::paragraph_height(ui::Text::BodyStrong, way.title, text) +
         (way.about.empty() ? 0 : ui::paragraph_height(ui::Text::Label, way.about, text));
}

void draw_way(const ui::Rect& rect, const Way& way, bool first, const Given& given) {
  const auto& c = ui::colours();
  const auto touch = ui::item({.id = way.id, .label = way.title, .rect = rect, .radius = 12, .ring_gap = 0});
  if (touch.hovered || touch.held) ui::fill(rect, theme::faded(c.text, 0.04F), 12);
  if (!first) widgets::rule({rect.x, rect.y}, rect.w);
  const float text = rect.w - 36;
  float y = rect.y + kRowPadding;
  y += ui::paragraph({rect.x, y}, text, ui::Text::BodyStrong, c.text, way.title);
  if (!way.about.empty()) ui::paragraph({rect.x, y}, text, ui::Text::Label, c.text2, way.about);
  widgets::icon(widgets::Icon::Next, {rect.right() - 10, rect.centre().y}, 20, c.text3);
  if (touch.clicked) given.send(way.leads);
}

void add_ways(Stack& stack, const std::vector<Way>& ways, const Given& given) {
  for (std::size_t i = 0; i < ways.size(); ++i)
    stack.add(way_height(ways[i], stack.width()),
              [way = ways[i], first = i == 0, &given](const ui::Rect& rect) { draw_way(rect, way, first, given); });
}

void card_of_ways(Flow& flow, const std::string& heading, const std::vector<Way>& ways, const Given& given) {
  if (ways.empty()) return;
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, ui::colours().text, heading);
  stack.gap(6);
  add_ways(stack, ways, given);
  flow.took(on_low_card(stack, flow.at, padding));
}

void draw_list(const std::vector<app::PageChoice>& choices, const Given& given, Flow& flow) {
  for (const auto& topic : names_of(base::Type<model::Topic>{})) {
    std::vector<Way> ways;
    for (const auto& choice : choices)
      if (choice.topic == topic.value)
        ways.push_back({"learn." + choice.id, choice.title, choice.summary, {"learn", choice.id}});
    card_of_ways(flow, given.words.say("topic." + std::string(topic.text)), ways, given);
  }
}

void add_bullet(Stack& stack, const std::string& text) {
  constexpr float kIndent = 20;
  const auto& c = ui::colours();
  stack.gap(6);
  stack.add(ui::paragraph_height(ui::Text::Body, text, stack.width() - kIndent), [&c, text](const ui::Rect& rect) {
    ui::text({rect.x + 4, rect.y}, ui::Text::BodyStrong, c.primary_text, "\u2022");
    ui::paragraph({rect.x + kIndent, rect.y}, rect.w - kIndent, ui::Text::Body, c.text, text);
  });
}

void draw_section(const model::PageSection& section, Flow& flow) {
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, ui::colours().text, section.heading);
  for (const auto& paragraph : section.paragraphs) {
    stack.gap(6);
    stack.text(ui::Text::Body, ui::colours().text, paragraph);
  }
  for (const auto& bullet : section.bullets) add_bullet(stack, bullet);
  flow.took(on_card(stack, flow.at, padding));
}

void draw_evidence(const app::PageView& view, const Given& given, Flow& flow) {
  if (view.page.evidence.empty()) return;
  const auto& c = ui::colours();
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, c.text, given.words.say("desktop.learn.evidence"));
  for (const auto& card : view.page.evidence) {
    stack.gap(14);
    stack.text(ui::Text::BodyStrong, c.text, card.claim);
    stack.text(ui::Text::Label, c.text2, card.found);
    stack.text(ui::Text::Label, c.text2, card.numbers);
    stack.text(ui::Text::Caption, c.text3,
               given.words.say("desktop.learn.card",
                               {{"certainty", "@certainty." + std::string(base::name_of(card.certainty))},
                                {"source", card.source}}));
  }
  flow.took(on_card(stack, flow.at, padding));
}

void draw_sources(const app::PageView& view, const Given& given, Flow& flow) {
  const auto& c = ui::colours();
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::LabelStrong, c.text, given.words.say("desktop.learn.sources"));
  for (const auto& source : view.references) {
    stack.gap(4);
    stack.text(ui::Text::Caption, c.text2, source.key + ": " + source.reference);
  }
  flow.took(on_low_card(stack, flow.at, padding));
}

void draw_page(const app::PageView& view, const Given& given, Flow& flow) {
  flow.took(ui::paragraph({flow.at.x + 8, flow.at.y}, flow.width - 16, ui::Text::Body, ui::colours().text2,
                          view.page.summary));
  for (const auto& section : view.page.sections) draw_section(section, flow);
  draw_evidence(view, given, flow);
  std::vector<Way> ways;
  for (const auto& link : view.see_also) ways.push_back({"learn." + link.id, link.name, {}, {"learn", link.id}});
  card_of_ways(flow, given.words.say("desktop.learn.see-also"), ways, given);
  std::vector<Way> exercises;
  for (const auto& link : view.exercises)
    exercises.push_back({"learn.exercise." + link.id, link.name, {}, {"exercise", link.id}});
  card_of_ways(flow, given.words.say("desktop.learn.exercises"), exercises, given);
  draw_sources(view, given, flow);
}

}  // namespace

void draw(const LearnShown& shown, const Given& given) {
  if (!shown.page) {
    framed({"learn", given.words.say("screen.learn")}, given,
           [&](Flow& flow) { draw_list(shown.choices, given, flow); });
    return;
  }
  const Frame frame{"learn-" + shown.page->page.id, shown.page->page.title, true};
  if (framed(frame, given, [&](Flow& flow) { draw_page(*shown.page, given, flow); })) given.send(Show{"learn", {}});
}

}  // namespace genu::screens
