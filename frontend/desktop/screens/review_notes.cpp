// What the runner wrote, what the physiotherapist notes, and the text for the clinical record.
#include "screens/review_parts.hpp"

#include <algorithm>
#include <utility>

#include "screens/say.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/button.hpp"
#include "widgets/field.hpp"

namespace genu::screens {

Stack notes_stack(const app::ReviewView& view, ReviewUi& ui, const ClinicGiven& given, float width) {
  constexpr std::size_t most = 4;
  const auto& words = given.words;
  Stack stack(width);
  stack.text(ui::Text::Heading, ui::colours().text, words.say("desktop.review.notes"));
  if (view.notes.empty()) stack.text(ui::Text::Label, ui::colours().text2, words.say("desktop.review.no-notes"));
  for (std::size_t i = 0; i < std::min(most, view.notes.size()); ++i)
    add_dated(stack, short_day(words, view.notes[i].day), view.notes[i].text);
  if (!view.messages.empty()) {
    stack.gap(12);
    stack.text(ui::Text::BodyStrong, ui::colours().text, words.say("desktop.review.last-message"));
    stack.gap(4);
    stack.text(ui::Text::Label, ui::colours().text, view.messages.front().text);
    stack.text(ui::Text::Caption, ui::colours().text2, message_state(view.messages.front(), view.today, words));
  }
  stack.gap(12);
  stack.text(ui::Text::BodyStrong, ui::colours().text, words.say("desktop.review.own-notes"));
  for (std::size_t i = 0; i < std::min(most, view.care_notes.size()); ++i)
    add_dated(stack, short_day(words, view.care_notes[i].day), view.care_notes[i].text);
  stack.gap(8);
  stack.add(48, [&ui, &given, &view](const ui::Rect& rect) {
    const auto hint = given.words.say("desktop.review.write-note");
    const auto touch = widgets::field(
        {.id = "review.note", .label = hint, .rect = {rect.x, rect.y, rect.w - 112, 48}, .hint = hint}, ui.note);
    const auto keep = given.words.say("desktop.review.keep-note");
    const bool pressed = widgets::button("review.keep-note", {rect.right() - 100, rect.y, 100, 48},
                                         {keep, widgets::Kind::Secondary, std::nullopt, !ui.note.empty()});
    if ((pressed || touch.entered) && !ui.note.empty())
      given.send(app::WriteCareNote{view.line.patient, std::exchange(ui.note, {}), {}});
  });
  return stack;
}

Stack record_stack(const app::ReviewView& view, const ClinicGiven& given, float width) {
  Stack stack(width);
  stack.text(ui::Text::Heading, ui::colours().text, given.words.say("desktop.review.record"));
  stack.gap(4);
  for (const auto& line : view.record) stack.text(ui::Text::Label, ui::colours().text, said(line, given.words));
  stack.gap(12);
  stack.add(48, [&view, &given](const ui::Rect& rect) {
    const auto copy = given.words.say("desktop.review.copy");
    if (widgets::button("review.copy", {rect.x, rect.y, 120, 48}, {copy, widgets::Kind::Secondary}))
      given.send(CopyText{record_lines(view, given.words)});
  });
  return stack;
}

}  // namespace genu::screens
