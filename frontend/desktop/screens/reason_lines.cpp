#include "screens/reason_lines.hpp"

#include "ui/look.hpp"

namespace genu::screens {

void add_reasons(Stack& stack, const words::Words& words, const std::vector<model::Reason>& reasons) {
  for (const auto& reason : reasons) {
    stack.gap(6);
    stack.text(ui::Text::Label, ui::colours().text2, words.say(reason.message, reason.values));
  }
}

}  // namespace genu::screens
