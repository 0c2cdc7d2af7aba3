#include "screens/removal.hpp"

#include "widgets/button.hpp"

namespace genu::screens {
namespace {

std::string label(const Given& given, bool asked) {
  return given.words.say(asked ? "desktop.entry.remove-sure" : "desktop.entry.remove");
}

widgets::Button look(std::string_view label, bool asked) {
  return {label, asked ? widgets::Kind::Danger : widgets::Kind::Quiet, std::nullopt, true, ui::Text::LabelStrong};
}

}  // namespace

float remove_width(const Given& given, bool asked) {
  const auto words = label(given, asked);
  return widgets::button_width(look(words, asked));
}

bool remove_button(const std::string& id, const ui::Rect& rect, const base::Id& record, std::optional<base::Id>& asked,
                   const Given& given) {
  const bool waits = asked == record;
  const auto words = label(given, waits);
  if (!widgets::button(id, rect, look(words, waits))) return false;
  asked = waits ? std::nullopt : std::optional(record);
  return waits;
}

}  // namespace genu::screens
