#include "widgets/ring.hpp"

#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <numbers>

namespace genu::widgets {
namespace {

struct Measures {
  float radius, stroke;
  ui::Text number, long_number, word;
  float word_up, number_down, next_down;  // of the middles of the lines, from the centre
};

constexpr std::size_t kShort = 3;  // figures that fit in the largest type

constexpr Measures measures(RingSize size) {
  switch (size) {
    case RingSize::Huge:
      return {168, 24, ui::Text::PlayerTimer, ui::Text::PlayerTimer, ui::Text::Title, 80, 0, 78};
    case RingSize::Large:
      return {118, 18, ui::Text::PlayerTimer, ui::Text::Timer, ui::Text::Title, 64, 2, 62};
    case RingSize::Small:
      break;
  }
  return {68, 13, ui::Text::PhoneTimer, ui::Text::Display, ui::Text::BodyStrong, 31, 6, 0};
}

void arcs(ui::Point centre, const Ring& ring, const Measures& m) {
  constexpr float kTurn = 2 * std::numbers::pi_v<float>;
  float total = 0;
  for (const float seconds : ring.seconds) total += seconds;
  if (total <= 0) return;
  const float gap = ring.seconds.size() > 1 ? m.stroke * 1.75F / m.radius : 0;
  const float room = kTurn - gap * static_cast<float>(ring.seconds.size());
  float from = gap / 2;
  for (std::size_t i = 0; i < ring.seconds.size(); ++i) {
    const float length = room * ring.seconds[i] / total;
    ui::arc(centre, m.radius, from, from + length, ui::colours().surface2, m.stroke);
    if (ui::current_theme().outlined)  // the track has no colour of its own
      ui::arc(centre, m.radius, from, from + length, ui::colours().text3, 2);
    const float done = i < ring.current ? 1 : i == ring.current ? std::clamp(ring.done, 0.0F, 1.0F) : 0;
    if (done > 0) ui::arc(centre, m.radius, from, from + length * done, ui::colours().primary, m.stroke);
    from += length + gap;
  }
}

}  // namespace

float ring_reach(RingSize size) { return measures(size).radius + measures(size).stroke / 2; }

void ring(ui::Point centre, const Ring& ring, RingSize size) {
  const auto m = measures(size);
  arcs(centre, ring, m);
  const auto& c = ui::colours();
  ui::text({centre.x, centre.y - m.word_up - ui::line_height(m.word) / 2}, m.word, c.primary_text, ring.phase,
           ui::Align::Centre);
  const auto number = ring.left.size() > kShort ? m.long_number : m.number;
  ui::figures({centre.x, centre.y + m.number_down - ui::line_height(number) / 2}, number, c.text, ring.left,
              ui::Align::Centre);
  if (size == RingSize::Small) return;
  ui::text({centre.x, centre.y + m.next_down - ui::line_height(ui::Text::Label) / 2}, ui::Text::Label, c.text2,
           ring.next, ui::Align::Centre);
}

}  // namespace genu::widgets
