// Where it hurts: which knee, and spots on its four views.
#include <genu/drawing/knee.hpp>

#include "screens/first_steps_parts.hpp"
#include "screens/form.hpp"
#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/look.hpp"
#include "widgets/button.hpp"
#include "widgets/knee_map.hpp"
#include "widgets/pill.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

using model::Side;

constexpr float kViewHeight = 232;
constexpr float kViewName = 26;

std::string spot_name(const FirstFrame& frame, const std::string& spot) { return frame.say("desktop.spot." + spot); }

const model::Spot* find(const std::vector<model::Spot>& spots, const std::string& name) {
  const auto found = std::find_if(spots.begin(), spots.end(), [&](const auto& spot) { return spot.spot == name; });
  return found == spots.end() ? nullptr : &*found;
}

void send_spots(const FirstFrame& frame, std::vector<model::Spot> spots) {
  app::AnswerFirstSteps told;
  told.spots = std::move(spots);
  frame.given.send(told);
}

void take_away(const FirstFrame& frame, const std::string& name) {
  auto spots = frame.view().spots;
  std::erase_if(spots, [&](const auto& spot) { return spot.spot == name; });
  frame.ui.touched.clear();
  send_spots(frame, std::move(spots));
}

// The first press chooses a spot, a press on the one that is at hand takes it away.
void touch(const FirstFrame& frame, const std::string& name) {
  if (find(frame.view().spots, name) == nullptr) {
    auto spots = frame.view().spots;
    spots.push_back({name, *frame.view().knee, {}, {}});
    send_spots(frame, std::move(spots));
  } else if (frame.ui.touched == name) {
    return take_away(frame, name);
  }
  frame.ui.touched = name;
}

void score(const FirstFrame& frame, const std::string& name, int value) {
  auto spots = frame.view().spots;
  for (auto& spot : spots)
    if (spot.spot == name) spot.pain = answer_of(value);
  send_spots(frame, std::move(spots));
}

// "Right knee. Kneecap 4, outer joint line."
std::string told(const FirstFrame& frame) {
  const auto& view = frame.view();
  if (!view.knee) return frame.say("desktop.first.knee.none");
  auto text = frame.say("desktop.first.knee." + std::string(base::name_of(*view.knee)));
  std::string spots;
  for (const auto& spot : view.spots) {
    spots += (spots.empty() ? "" : ", ") + spot_name(frame, spot.spot);
    if (spot.pain) spots += " " + std::to_string(spot.pain->score());
  }
  return spots.empty() ? text : text + ". " + spots;
}

// Those of the other knee are of no use once the knee is another one.
void choose_knee(const FirstFrame& frame, Side knee) {
  app::AnswerFirstSteps answer;
  answer.knee = knee;
  if (!frame.view().spots.empty()) {
    auto spots = frame.view().spots;
    for (auto& spot : spots) spot.side = knee;
    answer.spots = std::move(spots);
  }
  frame.given.send(answer);
}

void add_knees(Stack& stack, const FirstFrame& frame) {
  std::vector<Choice> choices;
  const std::vector<Side> sides{Side::Left, Side::Right, Side::Both};
  for (const auto side : sides) {
    const auto name = std::string(base::name_of(side));
    choices.push_back({"first.knee." + name, frame.say("desktop.first.knee." + name), frame.view().knee == side});
  }
  add_chips(stack, choices, [&frame, sides](std::size_t i) { choose_knee(frame, sides[i]); });
}

std::vector<drawing::SoreSpot> chosen_spots(const std::vector<model::Spot>& spots) {
  std::vector<drawing::SoreSpot> chosen;
  for (const auto& spot : spots) chosen.push_back({spot.spot, spot.pain ? std::to_string(spot.pain->score()) : "?"});
  return chosen;
}

void draw_view(const FirstFrame& frame, const model::KneeView& view, const ui::Rect& rect) {
  const auto* palette = frame.given.posters.palette;
  if (palette == nullptr) return;
  const auto half = frame.view().knee == Side::Left ? model::Half::Left : model::Half::Right;
  const auto picture = drawing::knee_picture(view, half, chosen_spots(frame.view().spots));
  const auto side = std::string(base::name_of(view.side));
  const auto name = frame.say("desktop.knee-view." + side);
  const ui::Disabled disabled(!frame.view().knee);
  const auto pressed =
      widgets::knee_view("first.map." + side, name, {rect.x, rect.y, rect.w, rect.h - kViewName}, picture, *palette);
  ui::text_in({rect.centre().x, rect.bottom() - kViewName, 0, kViewName}, ui::Text::LabelStrong, ui::colours().text2,
              name, ui::Align::Centre);
  if (pressed && frame.view().knee) touch(frame, *pressed);
}

void add_map(Stack& stack, const FirstFrame& frame) {
  const auto* map = frame.shown.map;
  if (map == nullptr) return;
  const std::size_t across = stack.width() >= 560 ? 4 : 2;
  for (std::size_t first = 0; first < map->views.size(); first += across) {
    stack.gap(12);
    stack.add(kViewHeight, [&frame, map, first, across](const ui::Rect& rect) {
      for (std::size_t i = 0; i < across && first + i < map->views.size(); ++i)
        draw_view(frame, map->views[first + i], ui::column(rect, i, across, 12));
    });
  }
}

void add_score(Stack& stack, const FirstFrame& frame) {
  const auto* spot = find(frame.view().spots, frame.ui.touched);
  if (spot == nullptr) return;
  const auto said = std::make_shared<PainSaid>(frame.given.words);
  const auto name = spot->spot;
  stack.gap(14);
  stack.add(44, [&frame, name](const ui::Rect& rect) {
    ui::text_in({rect.x, rect.y, 0, rect.h}, ui::Text::BodyStrong, ui::colours().text,
                frame.say("desktop.first.spot", {{"spot", spot_name(frame, name)}}));
    const auto label = frame.say("desktop.first.spot.away");
    const widgets::Button away{label, widgets::Kind::Quiet, std::nullopt, true, ui::Text::LabelStrong};
    const float width = widgets::button_width(away, 14);
    if (widgets::button("first.spot.away", {rect.right() - width, rect.y, width, rect.h}, away)) take_away(frame, name);
  });
  stack.gap(8);
  const auto value = spot->pain ? std::optional(spot->pain->score()) : std::nullopt;
  stack.add(widgets::pain_selector_height(stack.width(), 48), [&frame, said, name, value](const ui::Rect& rect) {
    const auto chosen = widgets::pain_selector(
        {rect.x, rect.y}, rect.w, {"first.spot.score", said->words(), widgets::PainKeys::Anywhere, 48}, value);
    if (chosen) score(frame, name, *chosen);
  });
}

std::vector<std::string> all_spots(const model::KneeMap& map) {
  std::vector<std::string> names;
  for (const auto& view : map.views)
    for (const auto& region : view.regions)
      if (std::find(names.begin(), names.end(), region.id) == names.end()) names.push_back(region.id);
  return names;
}

void add_list(Stack& stack, const FirstFrame& frame) {
  if (!frame.ui.spots_listed || frame.shown.map == nullptr || !frame.view().knee) return;
  const auto names = all_spots(*frame.shown.map);
  std::vector<Choice> choices;
  for (const auto& name : names)
    choices.push_back({"first.spot." + name, spot_name(frame, name), find(frame.view().spots, name) != nullptr});
  stack.gap(12);
  add_chips(stack, choices, [&frame, names](std::size_t i) {
    const bool chosen = find(frame.view().spots, names[i]) != nullptr;
    if (chosen) return take_away(frame, names[i]);
    touch(frame, names[i]);
  });
}

// What no spot can say, and the spots as a list.
void add_words(Stack& stack, const FirstFrame& frame) {
  const std::vector<std::string> places{"deep-all-over", "elsewhere"};
  const auto& said = frame.view().places;
  std::vector<Choice> choices;
  for (const auto& place : places)
    choices.push_back({"first.place." + place, frame.say("desktop.first.place." + place),
                       std::find(said.begin(), said.end(), place) != said.end()});
  choices.push_back({"first.spots", frame.say("desktop.first.spots-listed"), frame.ui.spots_listed});
  stack.gap(14);
  add_chips(stack, choices, [&frame, places](std::size_t i) {
    if (i == places.size()) {
      frame.ui.spots_listed = !frame.ui.spots_listed;
      return;
    }
    app::AnswerFirstSteps answer;
    answer.places = frame.view().places;
    if (std::erase(*answer.places, places[i]) == 0) answer.places->push_back(places[i]);
    frame.given.send(answer);
  });
}

}  // namespace

void first_where(const FirstFrame& frame, Flow& flow) {
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, ui::colours().text, frame.say("desktop.first.where"));
  stack.text(ui::Text::Label, ui::colours().text2, told(frame));
  stack.gap(12);
  add_knees(stack, frame);
  add_map(stack, frame);
  add_score(stack, frame);
  add_words(stack, frame);
  add_list(stack, frame);
  flow.took(on_card(stack, flow.at, padding));
}

}  // namespace genu::screens
