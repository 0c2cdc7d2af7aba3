// Who is paired: what passed between both, the digits to compare, a packet for them, and the end of it.
#include <algorithm>

#include "screens/buttons.hpp"
#include "screens/form.hpp"
#include "screens/say.hpp"
#include "screens/share_parts.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"

namespace genu::screens {
namespace {

using app::ContactCard;
using model::ContactTrust;
using widgets::Kind;

std::string last_words(const ShareFrame& frame, const char* key, const std::optional<base::Instant>& at) {
  if (!at) return frame.say(std::string(key) + ".never");
  const auto day = base::day_of(*at, frame.given.offset, base::DayStart{0});
  return frame.say(key, {{"day", near_day(frame.given.words, day, frame.shown.today)}});
}

std::string id_of(const ContactCard& contact, const char* what) {
  return std::string("share.") + what + "." + contact.id.text();
}

void add_comparison(Stack& stack, const ShareFrame& frame, const ContactCard& contact) {
  auto& ui = frame.ui;
  stack.gap(12);
  stack.text(ui::Text::Body, ui::colours().text, frame.say("digits", {{"name", contact.name}}));
  stack.gap(6);
  stack.text(ui::Text::Lead, ui::colours().text, contact.digits);
  add_fields(stack, {{"share.digits", frame.say("digits.theirs"), frame.say("digits.hint"), &ui.digits}});
  stack.gap(12);
  add_buttons(stack, {{"share.compare", frame.say("digits.compare"), Kind::Primary, !ui.digits.empty(),
                       [&frame, id = contact.id] {
                         frame.given.send(app::VerifyContact{id, frame.ui.digits});
                       }},
                      {"share.compare-later", frame.say("digits.later"), Kind::Quiet, true, [&ui] {
                         ui.comparing.reset();
                         ui.digits.clear();
                       }}});
}

void add_ending(Stack& stack, const ShareFrame& frame, const ContactCard& contact) {
  auto& ui = frame.ui;
  stack.gap(12);
  stack.text(ui::Text::BodyStrong, ui::colours().text, frame.say("end.sure", {{"name", contact.name}}));
  stack.gap(10);
  add_buttons(stack, {{"share.end-no", frame.say("end.no"), Kind::Secondary, true, [&ui] { ui.asked_to_end.reset(); }},
                      {"share.end-yes", frame.say("end.yes"), Kind::Danger, true,
                       [&frame, id = contact.id] { frame.given.send(app::Unpair{id}); }}});
}

void add_packet(Stack& stack, const ShareFrame& frame, const ContactCard& contact) {
  auto& ui = frame.ui;
  const bool to_physio = contact.role == model::ContactRole::Physio;
  add_fields(stack, {{id_of(contact, "note"), frame.say("note"), frame.say("note.hint"), &ui.note}});
  stack.gap(12);
  std::vector<Press> presses{{id_of(contact, "send"), frame.say(to_physio ? "send.diary" : "send.programme"),
                              Kind::Primary, true, [&frame, id = contact.id] {
                                frame.given.send(SendTo{id, frame.ui.note});
                              }}};
  if (contact.trust == ContactTrust::FirstUse)
    presses.push_back({id_of(contact, "digits"), frame.say("digits.open"), Kind::Secondary, true,
                       [&ui, id = contact.id] { ui.comparing = id; }});
  presses.push_back(
      {id_of(contact, "end"), frame.say("end"), Kind::Quiet, true, [&ui, id = contact.id] { ui.asked_to_end = id; }});
  add_buttons(stack, std::move(presses));
}

void contact_card(const ShareFrame& frame, const ContactCard& contact, Flow& flow) {
  const auto& c = ui::colours();
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, c.text, contact.name);
  stack.gap(2);
  stack.text(ui::Text::Label, c.text2,
             frame.say("contact", {{"role", "@contact-role." + std::string(base::name_of(contact.role))},
                                   {"trust", "@contact-trust." + std::string(base::name_of(contact.trust))}}));
  if (contact.trust != ContactTrust::Revoked) {
    stack.gap(8);
    stack.text(ui::Text::Body, c.text,
               last_words(frame, "sent", contact.sent) + " " + last_words(frame, "heard", contact.heard));
    if (contact.missing) stack.text(ui::Text::Body, c.text, frame.say("missing"));
    if (frame.ui.asked_to_end == contact.id)
      add_ending(stack, frame, contact);
    else if (frame.ui.comparing == contact.id && contact.trust == ContactTrust::FirstUse)
      add_comparison(stack, frame, contact);
    else
      add_packet(stack, frame, contact);
  }
  flow.took(on_card(stack, flow.at, padding));
}

}  // namespace

void contact_cards(const ShareFrame& frame, Flow& flow) {
  for (const auto& contact : frame.shown.pairing.contacts) contact_card(frame, contact, flow);
}

}  // namespace genu::screens
