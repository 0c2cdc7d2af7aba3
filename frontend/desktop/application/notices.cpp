#include "application/notices.hpp"

#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/text.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"

#include <algorithm>

namespace genu::desktop {

void Notices::done(std::string sentence, bool shown_elsewhere) {
  stays_.clear();
  sentence_ = std::move(sentence);
  until_ = ui::now() + kUndoSeconds;
  elsewhere_ = shown_elsewhere;
  undoable_ = true;
}

void Notices::told(std::string sentence) {
  done(std::move(sentence), false);
  undoable_ = false;
}

void Notices::failed(std::string sentence) { stays_ = std::move(sentence); }

void Notices::clear() {
  stays_.clear();
  until_ = 0;
}

double Notices::left() const { return until_ - ui::now(); }

bool Notices::showing() const { return !stays_.empty() || (left() > 0 && !elsewhere_); }

bool Notices::shown_elsewhere() const { return left() > 0 && elsewhere_; }

void Notices::draw(const ui::Rect& rect, const words::Words& words, const screens::Send& send) {
  if (left() > 0) ui::wake_in(left());
  if (!showing()) return;
  const auto& c = ui::colours();
  const bool failed = !stays_.empty();
  widgets::card(rect, 18);
  const std::string label = words.say(failed || !undoable_ ? "desktop.close" : "desktop.undo");
  const float width = widgets::button_width({label}, 16);
  const ui::Rect place{rect.right() - width - 8, rect.centre().y - 22, width, 44};
  const auto& sentence = failed ? stays_ : sentence_;
  const float room = place.x - rect.x - 28;
  const bool one_line = ui::text_width(ui::Text::LabelStrong, sentence) <= room;
  const auto style = one_line ? ui::Text::LabelStrong : ui::Text::CaptionStrong;
  const float height = std::min(rect.h - 4, ui::paragraph_height(style, sentence, room));
  {
    const ui::Clip clip(rect);
    ui::paragraph({rect.x + 18, rect.centre().y - height / 2}, room, style, c.text, sentence);
  }
  if (!widgets::button("notice.button", place, {label, widgets::Kind::Quiet})) return;
  if (!failed && undoable_) return send(app::Undo{});
  failed ? stays_.clear() : clear();
}

}  // namespace genu::desktop
