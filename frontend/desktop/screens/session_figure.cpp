// The figure on the stage, in step with the ring: both follow the same clock.
#include "screens/session_parts.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/text.hpp"
#include "widgets/button.hpp"

#include <algorithm>

namespace genu::screens {

namespace {

using player::Phase;

// Where the cycle stands while a set runs; nothing for what the figure has no movement for.
std::optional<drawing::Moment> moment_in_set(const widgets::Figure& figure, const player::Face& face) {
  const auto share = face.share;
  switch (face.phase) {
    case Phase::Lower:
      return figure.moment("lower", share);
    case Phase::LowPause:
      return figure.moment("lower", 1);
    case Phase::Lift:
      return figure.moment("lift", share);
    case Phase::HighPause:
      return figure.moment("lift", 1);
    case Phase::Hold:
      return figure.moment("hold", share);
    default:
      return std::nullopt;
  }
}

bool in_set(const player::Face& face) {
  return face.phase == Phase::Lower || face.phase == Phase::LowPause || face.phase == Phase::Lift ||
         face.phase == Phase::HighPause || face.phase == Phase::Hold;
}

theme::Colour colour_of(const drawing::Palette& palette, drawing::Ink ink) {
  const auto rgb = palette[ink];
  constexpr float kFull = 255;
  return {static_cast<float>(rgb.r) / kFull, static_cast<float>(rgb.g) / kFull, static_cast<float>(rgb.b) / kFull, 1};
}

struct Named {
  model::Muscle muscle;
  bool prime;
};

// Each muscle once, those that do most first.
std::vector<Named> muscles_of(const model::Figure& figure) {
  constexpr double prime_from = 0.75;
  std::vector<Named> named;
  for (const bool prime : {true, false}) {
    for (const auto& each : figure.muscles) {
      const bool known =
          std::any_of(named.begin(), named.end(), [&](const Named& other) { return other.muscle == each.muscle; });
      if (!known && (each.level >= prime_from) == prime) named.push_back({each.muscle, prime});
    }
  }
  return named;
}

// As many as there is room for.
void legend(const SessionFrame& frame, const ui::Rect& row) {
  const auto& c = ui::colours();
  float x = row.x;
  for (const auto& each : muscles_of(frame.shown.figure->moves().figure)) {
    auto name = frame.say("muscle." + std::string(base::name_of(each.muscle)));
    if (!each.prime) name = frame.say("desktop.play.helping", {{"muscle", name}});
    const float width = 24 + ui::text_width(ui::Text::LabelStrong, name);
    if (x + width > row.right()) return;
    ui::disc({x + 8, row.centre().y}, 8,
             colour_of(*frame.shown.palette, each.prime ? drawing::Ink::Prime : drawing::Ink::Helper));
    ui::text_in({x + 24, row.y, 0, row.h}, ui::Text::LabelStrong, c.text, name);
    x += width + 20;
  }
}

bool is_seen(const SessionFrame& frame, widgets::Seen from) {
  if (frame.ui.seen != widgets::Seen::AsMade) return frame.ui.seen == from;
  const auto made = frame.shown.figure->moves().figure.view.from;
  if (from == widgets::Seen::FromFront) return made == model::ViewFrom::Front;
  return made == model::ViewFrom::Side || made == model::ViewFrom::Left;
}

void look_from(const SessionFrame& frame, const std::string& id, const ui::Rect& rect, widgets::Seen from) {
  const bool chosen = is_seen(frame, from);
  const auto label = frame.say("desktop.play." + id);
  const widgets::Button button{.label = label,
                               .kind = chosen ? widgets::Kind::Secondary : widgets::Kind::Plain,
                               .style = ui::Text::LabelStrong,
                               .chosen = chosen};
  if (widgets::button("session." + id, rect, button)) frame.ui.seen = from;
}

}  // namespace

void draw_figure_foot(const SessionFrame& frame, const ui::Rect& row, bool narrow) {
  if (frame.shown.figure == nullptr || frame.shown.palette == nullptr) return;
  if (frame.given.foot > 0) return;  // a notice has this place for a moment
  ui::Rect rest = row;
  if (!narrow) {
    look_from(frame, "from-front", ui::cut_right(rest, 76, 8), widgets::Seen::FromFront);
    look_from(frame, "from-side", ui::cut_right(rest, 76, 24), widgets::Seen::FromSide);
  }
  legend(frame, rest);
}

void draw_figure(const SessionFrame& frame, const ui::Rect& rect) {
  auto* figure = frame.shown.figure;
  const auto* palette = frame.shown.palette;
  if (figure == nullptr || palette == nullptr) return;
  const auto& face = frame.face();
  if (in_set(face)) {
    const auto moment = moment_in_set(*figure, face);
    return widgets::figure(rect, *figure, moment.value_or(figure->moment(ui::now(), &face.dose)), *palette);
  }
  // Before a set, and while resting for the next one, it shows how that goes.
  if (face.paused) return widgets::figure_poster(rect, *figure, *palette);
  if (!ui::reduced_motion()) ui::wake_in(1.0 / 30);
  widgets::figure(rect, *figure, figure->moment(ui::now(), &face.dose), *palette);
}

}  // namespace genu::screens
