// The fields of the panel of limits; what they come to is worked out beside them.
#pragma once

#include <algorithm>

#include "screens/review_limits.hpp"
#include "ui/look.hpp"

namespace genu::screens {

/// All that the parts of the panel look at.
struct LimitsPanel {
  Stack& stack;
  const app::LimitsView& view;
  LimitsUi& ui;
  Signature signature;
  const ClinicGiven& given;
  const std::function<void()>& close;  ///< called once something was sent

  [[nodiscard]] std::string say(const char* key, const words::Arguments& arguments = {}) const {
    return given.words.say(key, arguments);
  }
  void small(std::string text) const { stack.text(ui::Text::Label, ui::colours().text2, std::move(text)); }
  [[nodiscard]] const app::SessionLimits& session() const {
    const auto found = std::find_if(view.sessions.begin(), view.sessions.end(),
                                    [this](const auto& each) { return each.kind == ui.kind; });
    return found == view.sessions.end() ? view.sessions.front() : *found;
  }
  [[nodiscard]] int level() const {
    return ui.level.value_or(view.ladder.level.value_or(view.ladder.top.value_or(view.ladder.may_start)));
  }
};

/// What is set by hand, each with its author and a way back.
void add_in_force(const LimitsPanel& panel);
/// What can be changed, and the fields of what is chosen.
void add_limit_fields(const LimitsPanel& panel);

}  // namespace genu::screens
