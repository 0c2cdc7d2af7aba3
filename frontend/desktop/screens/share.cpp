#include "screens/share.hpp"

#include "screens/buttons.hpp"
#include "screens/form.hpp"
#include "screens/page_frame.hpp"
#include "screens/share_parts.hpp"
#include "ui/drawing.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

using widgets::Kind;

constexpr float kCodeSide = 260;

void add_introduction(Stack& stack, const ShareFrame& frame) {
  auto& ui = frame.ui;
  stack.text(ui::Text::Body, ui::colours().text, frame.say("card.none"));
  add_fields(stack, {{"share.name", frame.say("name"), {}, &ui.name}});
  stack.gap(12);
  std::vector<Choice> roles;
  for (const auto& role : names_of(base::Type<model::ContactRole>{}))
    roles.push_back(
        {"share.role." + std::string(role.text), frame.say("role." + std::string(role.text)), ui.role == role.value});
  add_chips(stack, roles, [&ui](std::size_t i) { ui.role = names_of(base::Type<model::ContactRole>{})[i].value; });
  stack.gap(16);
  add_buttons(stack, {{"share.introduce", frame.say("introduce"), Kind::Primary, !ui.name.empty(), [&frame] {
                         frame.given.send(app::Introduce{frame.ui.name, frame.ui.role});
                       }}});
}

void add_own_code(Stack& stack, const ShareFrame& frame) {
  const auto& pairing = frame.shown.pairing;
  stack.text(ui::Text::Body, ui::colours().text,
             frame.say("card", {{"name", pairing.name},
                                {"role", "@contact-role." + std::string(base::name_of(pairing.role))}}));
  stack.gap(12);
  if (frame.shown.card_code != nullptr && frame.shown.print != nullptr)
    add_code(stack, *frame.shown.card_code, *frame.shown.print);
  stack.gap(12);
  add_buttons(
      stack,
      {{"share.copy-card", frame.say("card.copy"), Kind::Secondary, true, [&frame] { frame.given.send(CopyCard{}); }},
       {"share.save-card", frame.say("card.save"), Kind::Secondary, true, [&frame] { frame.given.send(SaveCard{}); }}});
}

void pair_card(const ShareFrame& frame, Flow& flow) {
  auto& ui = frame.ui;
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, ui::colours().text, frame.say("pair"));
  add_fields(stack, {{"share.card", frame.say("pair.card"), frame.say("text-or-file"), &ui.card}});
  stack.gap(12);
  add_chips(stack, {{"share.beside", frame.say("pair.beside"), ui.beside}},
            [&ui](std::size_t) { ui.beside = !ui.beside; });
  stack.gap(6);
  stack.text(ui::Text::Label, ui::colours().text2, frame.say("pair.why"));
  stack.gap(12);
  add_buttons(stack, {{"share.pair", frame.say("pair.do"), Kind::Primary, !ui.card.empty(), [&frame] {
                         frame.given.send(TakeCard{frame.ui.card, frame.ui.beside});
                       }}});
  flow.took(on_card(stack, flow.at, padding));
}

}  // namespace

void add_code(Stack& stack, const drawing::Drawing& code, const drawing::Palette& print) {
  const float side = std::min(kCodeSide, stack.width());
  stack.add(side, [&code, &print, side](const ui::Rect& rect) {
    const ui::Rect square{rect.x, rect.y, side, side};
    ui::fill(square, theme::Colour{1, 1, 1, 1}, 12);
    ui::paint(code, print, square.inset(6));
  });
}

void own_card(const ShareFrame& frame, Flow& flow) {
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, ui::colours().text, frame.say("own"));
  stack.gap(6);
  frame.shown.pairing.introduced ? add_own_code(stack, frame) : add_introduction(stack, frame);
  flow.took(on_card(stack, flow.at, padding));
}

void draw(const ShareShown& shown, ShareUi& ui, const Given& given) {
  const ShareFrame frame{shown, ui, given};
  framed({"share", given.words.say("screen.share")}, given, [&](Flow& flow) {
    introduce(flow, frame.say("why"));
    if (!shown.pairing.introduced) {
      own_card(frame, flow);
      return packet_card(frame, flow);
    }
    conflicts_card(frame, flow);
    sent_card(frame, flow);
    contact_cards(frame, flow);
    packet_card(frame, flow);
    own_card(frame, flow);
    pair_card(frame, flow);
    if (!shown.pairing.contacts.empty()) folder_card(frame, flow);
  });
}

}  // namespace genu::screens
