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
  ui::Text number, word;
  float word_up, number_down;  // of the middles of the two lines, from the centre
};

constexpr Measures measures(RingSize size) {
  return size == RingSize::Large ? Measures{118, 18, ui::Text::Timer, ui::Text::Heading, 54, -4}
                                 : Measures{68, 13, ui::Text::PhoneTimer, ui::Text::BodyStrong, 31, 6};
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
  ui::figures({centre.x, centre.y + m.number_down - ui::line_height(m.number) / 2}, m.number, c.text, ring.left,
              ui::Align::Centre);
  if (size == RingSize::Large)
    ui::text({centre.x, centre.y + 30}, ui::Text::Label, c.text2, ring.next, ui::Align::Centre);
}

}  // namespace genu::widgets
