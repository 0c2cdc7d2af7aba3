// The cards of the sharing screen.
#pragma once

#include "screens/share.hpp"
#include "screens/stack.hpp"

namespace genu::screens {

/// What every card of the screen is given.
struct ShareFrame {
  const ShareShown& shown;
  ShareUi& ui;
  const Given& given;

  [[nodiscard]] std::string say(std::string_view key, const words::Arguments& arguments = {}) const {
    return given.words.say("desktop.share." + std::string(key), arguments);
  }
};

void own_card(const ShareFrame& frame, Flow& flow);
void contact_cards(const ShareFrame& frame, Flow& flow);
void sent_card(const ShareFrame& frame, Flow& flow);
void packet_card(const ShareFrame& frame, Flow& flow);
/// The table of many packets, and its buttons.
void add_many(Stack& stack, const ShareFrame& frame);
void conflicts_card(const ShareFrame& frame, Flow& flow);
void folder_card(const ShareFrame& frame, Flow& flow);

/// A code to scan, on white whatever the theme is.
void add_code(Stack& stack, const drawing::Drawing& code, const drawing::Palette& print);

}  // namespace genu::screens
