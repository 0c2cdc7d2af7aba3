#include "screens/safety.hpp"

#include "screens/page_frame.hpp"
#include "screens/safety_parts.hpp"

namespace genu::screens {

void draw(const SafetyShown& shown, SafetyUi& ui, const Given& given) {
  const Frame frame{"safety", given.words.say("desktop.safety"), true};
  const bool back = framed(frame, given, [&](Flow& flow) {
    const float padding = card_padding();
    const float width = flow.width - 2 * padding;
    flow.took(on_card(safety_says(shown.triage, ui, given, width), flow.at, padding));
    flow.took(on_card(safety_questions(shown, ui, given, width), flow.at, padding));
  });
  if (back) given.send(Show{"today", {}});
}

}  // namespace genu::screens
