// What the runs have come to: where pain begins, and the shoes.
#include "screens/runs_parts.hpp"
#include "ui/look.hpp"

namespace genu::screens {

float onset_card(const app::PainOnsetView& onset, model::DistanceUnit units, const Given& given, const Flow& flow) {
  if (!onset.latest || !onset.first) return 0;
  const auto told = [&](base::Metres far) { return distance_words(given.words, static_cast<int>(far.count), units); };
  const auto& c = ui::colours();
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, c.text, given.words.say("desktop.onset"));
  stack.gap(4);
  stack.text(ui::Text::BodyStrong, c.text,
             given.words.say("desktop.onset.km", {{"km", told(*onset.latest)}, {"first", told(*onset.first)}}));
  stack.gap(2);
  stack.text(ui::Text::Label, c.text2,
             given.words.say("desktop.onset.told",
                             {{"told", std::to_string(onset.told)}, {"runs", std::to_string(onset.runs)}}));
  return on_card(stack, flow.at, padding);
}

float shoes_card(const app::ShoesView& shoes, const RunsShown& shown, const Given& given, const Flow& flow) {
  if (shoes.pairs.empty()) return 0;
  const auto& c = ui::colours();
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, c.text, given.words.say("desktop.shoes"));
  for (const auto& pair : shoes.pairs) {
    stack.gap(10);
    stack.text(ui::Text::BodyStrong, c.text, pair.name);
    stack.text(ui::Text::Label, c.text2,
               given.words.say("desktop.shoes.pair",
                               {{"km", distance_words(given.words, static_cast<int>(pair.metres), shown.units)},
                                {"n", std::to_string(pair.runs)},
                                {"day", near_day(given.words, pair.last, shown.today.day)}}));
    if (pair.notice) stack.text(ui::Text::Label, c.text, first_reason(given.words, {*pair.notice}));
  }
  return on_card(stack, flow.at, padding);
}

}  // namespace genu::screens
