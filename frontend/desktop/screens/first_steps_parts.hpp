// The pages of the first steps.
#pragma once

#include "screens/first_steps.hpp"
#include "screens/stack.hpp"
#include "ui/text_field.hpp"

namespace genu::screens {

/// What every part of the screen is given.
struct FirstFrame {
  const FirstStepsShown& shown;
  FirstStepsUi& ui;
  const Given& given;

  [[nodiscard]] std::string say(std::string_view key, const words::Arguments& arguments = {}) const {
    return given.words.say(key, arguments);
  }
  [[nodiscard]] const app::FirstStepsView& view() const { return shown.view; }
};

/// Whether an answer has set off advice that is still to be read.
[[nodiscard]] bool has_advice(const FirstFrame& frame);

void first_safety(const FirstFrame& frame, Flow& flow);
void first_advice(const FirstFrame& frame, Flow& flow);
void first_where(const FirstFrame& frame, Flow& flow);
void first_when(const FirstFrame& frame, Flow& flow);
void first_result(const FirstFrame& frame, Flow& flow);
void first_plan(const FirstFrame& frame, Flow& flow);

/// A field that shows `stored` until something else is typed; gives what was typed once the field is left or
/// nothing more was typed for a moment.
[[nodiscard]] std::optional<std::string> first_field(const FirstFrame& frame, const ui::FieldLook& look,
                                                     const std::string& stored);

/// The main button of a page and what stands beside or below it.
struct FirstButton {
  std::string id, label;
  bool enabled = true;
  std::function<void()> press;
};
void first_buttons(Flow& flow, const FirstButton& main, const std::optional<FirstButton>& second);

}  // namespace genu::screens
