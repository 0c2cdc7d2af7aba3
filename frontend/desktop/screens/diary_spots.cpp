// Where it hurts: the map of the knees, chips with the same names for the keyboard and for thick fingers, and what is
// told about one spot.
#include <genu/drawing/knee.hpp>

#include <algorithm>
#include <cctype>

#include "screens/diary_parts.hpp"
#include "screens/form.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "widgets/button.hpp"
#include "widgets/knee_map.hpp"
#include "widgets/pain.hpp"

namespace genu::screens {
namespace {

constexpr float kAllViewsFrom = 520;  // narrower, one view at a time
constexpr float kMapHeight = 280;
constexpr const char* kQualities[] = {"aching", "dull", "sharp", "burning", "stiff"};

std::string capitalised(std::string text) {
  if (!text.empty()) text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  return text;
}

// Others may have written spots that no map shows: their names are words with underscores.
std::string spot_name(const std::string& id, const words::Words& words) {
  if (words.knows("spot." + id)) return capitalised(words.say("spot." + id));
  auto name = id;
  std::replace(name.begin(), name.end(), '_', ' ');
  return capitalised(name);
}

model::Spot* find_spot(EntryUi& ui, model::Side knee, const std::string& id) {
  const auto found = std::find_if(ui.spots.begin(), ui.spots.end(),
                                  [&](const model::Spot& spot) { return spot.side == knee && spot.spot == id; });
  return found == ui.spots.end() ? nullptr : &*found;
}

std::optional<int> score_of(const model::Spot& spot) {
  return spot.pain ? std::optional(spot.pain->score()) : std::nullopt;
}

// The first touch adds the spot, the next one opens it, and each one more is a step more pain.
void touch_spot(DiaryUi& ui, model::Side knee, const std::string& id) {
  constexpr int most = 10;
  auto* spot = find_spot(ui.entry, knee, id);
  if (!spot)
    ui.entry.spots.push_back({id, knee, base::Silence::NoAnswer, {}});
  else if (ui.spot == id)
    spot->pain = answer_of(std::min(score_of(*spot).value_or(0) + 1, most));
  ui.spot = id;
}

void remove_spot(DiaryUi& ui, model::Side knee, const std::string& id) {
  auto& spots = ui.entry.spots;
  spots.erase(std::remove_if(spots.begin(), spots.end(),
                             [&](const model::Spot& spot) { return spot.side == knee && spot.spot == id; }),
              spots.end());
  ui.spot.clear();
}

model::Side knee_of(const DiaryShown& shown, const DiaryUi& ui) {
  if (ui.map_knee) return *ui.map_knee;
  if (ui.entry.knee) return *ui.entry.knee;
  return shown.today.standing ? shown.today.standing->side : model::Side::Right;
}

std::vector<drawing::SoreSpot> sore_on(const EntryUi& ui, model::Side knee) {
  std::vector<drawing::SoreSpot> sore;
  for (const auto& spot : ui.spots)
    if (spot.side == knee) sore.push_back({spot.spot, spot.pain ? std::to_string(spot.pain->score()) : "?"});
  return sore;
}

struct OneView {
  const model::KneeView& view;
  model::Side knee;
  bool named;  ///< its name stands below it
};

std::string view_key(model::KneeSide side) { return "desktop.map." + std::string(base::name_of(side)); }

void draw_view(const OneView& one, const ui::Rect& rect, const DiaryShown& shown, DiaryUi& ui, const Given& given) {
  const auto half = one.knee == model::Side::Left ? model::Half::Left : model::Half::Right;
  const auto picture = drawing::knee_picture(one.view, half, sore_on(ui.entry, one.knee));
  const auto name = given.words.say(view_key(one.view.side));
  ui::Rect map = rect;
  if (one.named) {
    const auto below = ui::cut_bottom(map, 24);
    ui::text_in({below.centre().x, below.y, 0, below.h}, ui::Text::LabelStrong, ui::colours().text2, name,
                ui::Align::Centre);
  }
  const auto id = "diary.map." + std::string(base::name_of(one.view.side));
  if (const auto spot = widgets::knee_view(id, name, map, picture, *shown.palette)) touch_spot(ui, one.knee, *spot);
}

void add_map(Stack& stack, const DiaryShown& shown, DiaryUi& ui, model::Side knee, const Given& given) {
  stack.gap(12);
  stack.add(kMapHeight, [&shown, &ui, &given, knee](const ui::Rect& rect) {
    const auto& views = shown.knees->views;
    const bool all = rect.w >= kAllViewsFrom;
    std::size_t at = 0;
    for (const auto& view : views) {
      if (all)
        draw_view({view, knee, true}, ui::column(rect, at++, views.size(), 8), shown, ui, given);
      else if (view.side == ui.map_side)
        draw_view({view, knee, false}, rect, shown, ui, given);
    }
  });
}

void add_view_chips(Stack& stack, const DiaryShown& shown, DiaryUi& ui, const words::Words& words) {
  stack.gap(8);
  std::vector<Choice> choices;
  std::vector<model::KneeSide> sides;
  for (const auto& view : shown.knees->views) {
    const std::string name(base::name_of(view.side));
    choices.push_back({"diary.view." + name, words.say("desktop.map." + name + ".short"), ui.map_side == view.side});
    sides.push_back(view.side);
  }
  add_chips(stack, choices, [&ui, sides](std::size_t i) { ui.map_side = sides[i]; });
}

// Every spot of the views that are shown, once.
std::vector<std::string> named_spots(const DiaryShown& shown, const DiaryUi& ui, bool all) {
  std::vector<std::string> names;
  for (const auto& view : shown.knees->views) {
    if (!all && view.side != ui.map_side) continue;
    for (const auto& region : view.regions)
      if (std::find(names.begin(), names.end(), region.id) == names.end()) names.push_back(region.id);
  }
  return names;
}

void add_spot_chips(Stack& stack, const DiaryShown& shown, DiaryUi& ui, model::Side knee, const words::Words& words) {
  stack.gap(12);
  const auto names = named_spots(shown, ui, stack.width() >= kAllViewsFrom);
  std::vector<Choice> choices;
  for (const auto& id : names) {
    const auto* spot = find_spot(ui.entry, knee, id);
    auto label = spot_name(id, words);
    if (spot && spot->pain) label += " " + std::to_string(spot->pain->score());
    choices.push_back({"diary.spot." + id, label, spot != nullptr});
  }
  add_chips(stack, choices, [&ui, knee, names](std::size_t i) { touch_spot(ui, knee, names[i]); });
}

void add_spot_score(Stack& stack, DiaryUi& ui, model::Side knee, const std::shared_ptr<PainSaid>& said) {
  stack.add(widgets::pain_selector_height(stack.width(), 48), [&ui, knee, said](const ui::Rect& rect) {
    auto* spot = find_spot(ui.entry, knee, ui.spot);
    if (!spot) return;
    const widgets::PainSelector selector{"diary.spot-pain", said->words(), widgets::PainKeys::Focused, 48};
    const auto now = score_of(*spot);
    const auto score = widgets::pain_selector({rect.x, rect.y}, rect.w, selector, now);
    if (score) spot->pain = answer_of(now == score ? std::nullopt : score);
  });
}

void add_qualities(Stack& stack, DiaryUi& ui, const model::Spot& spot, const words::Words& words) {
  stack.gap(12);
  std::vector<Choice> choices;
  for (const auto* quality : kQualities)
    choices.push_back({std::string("diary.quality.") + quality, words.say(std::string("desktop.quality.") + quality),
                       spot.quality == quality});
  add_chips(stack, choices, [&ui, knee = spot.side](std::size_t i) {
    auto* chosen = find_spot(ui.entry, knee, ui.spot);
    if (chosen) chosen->quality = chosen->quality == kQualities[i] ? std::string() : kQualities[i];
  });
}

void add_chosen_spot(Stack& stack, DiaryUi& ui, model::Side knee, const std::shared_ptr<PainSaid>& said,
                     const words::Words& words) {
  const auto* spot = find_spot(ui.entry, knee, ui.spot);
  if (!spot) return;
  add_question(stack, words.say("desktop.diary.spot", {{"spot", spot_name(spot->spot, words)}}));
  add_spot_score(stack, ui, knee, said);
  add_qualities(stack, ui, *spot, words);
  stack.gap(8);
  stack.add(theme::kTarget, [&ui, knee, &words](const ui::Rect& rect) {
    const float y = rect.centre().y - ui::line_height(ui::Text::LabelStrong) / 2;
    if (widgets::link("diary.spot-remove", {rect.x, y}, words.say("desktop.diary.spot.remove")))
      remove_spot(ui, knee, ui.spot);
  });
}

}  // namespace

void add_spots(Stack& stack, const DiaryShown& shown, DiaryUi& ui, const std::shared_ptr<PainSaid>& said,
               const Given& given) {
  if (!shown.knees || !shown.palette) return;
  const auto& words = given.words;
  const auto knee = knee_of(shown, ui);
  add_question(stack, words.say("desktop.diary.spots"), words.say("desktop.diary.spots.why"));
  add_chips(stack,
            {{"diary.map-knee.left", words.say("desktop.diary.left-knee"), knee == model::Side::Left},
             {"diary.map-knee.right", words.say("desktop.diary.right-knee"), knee == model::Side::Right}},
            [&ui](std::size_t i) { ui.map_knee = i == 0 ? model::Side::Left : model::Side::Right; });
  if (stack.width() < kAllViewsFrom) add_view_chips(stack, shown, ui, words);
  add_map(stack, shown, ui, knee, given);
  add_spot_chips(stack, shown, ui, knee, words);
  add_chosen_spot(stack, ui, knee, said, words);
}

std::string spots_in_words(const std::vector<model::Spot>& spots, const words::Words& words) {
  std::string line;
  for (const auto& spot : spots) {
    if (!line.empty()) line += ", ";
    line += spot_name(spot.spot, words);
    if (spot.pain) line += " " + std::to_string(spot.pain->score());
  }
  return line;
}

}  // namespace genu::screens
