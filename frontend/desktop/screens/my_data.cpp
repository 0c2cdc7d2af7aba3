#include "screens/my_data.hpp"

#include "screens/buttons.hpp"
#include "screens/form.hpp"
#include "screens/say.hpp"
#include "ui/look.hpp"

namespace genu::screens {
namespace {

using widgets::Kind;

std::string backup_words(const app::DataView& view, const Given& given) {
  if (!view.backed_up) return given.words.say("desktop.data.no-backup");
  const auto day = base::day_of(*view.backed_up, given.offset, base::DayStart{0});
  const auto today = base::day_of(given.now, given.offset, base::DayStart{0});
  return given.words.say("desktop.data.backed-up", {{"day", near_day(given.words, day, today)},
                                                    {"time", base::clock_time({*view.backed_up, given.offset})},
                                                    {"file", view.backup_file}});
}

void add_erasing(Stack& stack, const app::DataView& view, MyDataUi& ui, const Given& given) {
  const auto say = [&](const char* key) { return given.words.say(std::string("desktop.data.") + key); };
  stack.gap(20);
  if (!ui.asked_to_erase) {
    return add_buttons(stack, {{"data.erase", say("erase"), Kind::Danger, true, [&ui] { ui.asked_to_erase = true; }}});
  }
  stack.text(ui::Text::BodyStrong, ui::colours().red, say("erase.sure"));
  stack.gap(4);
  stack.text(ui::Text::Body, ui::colours().text, say("erase.what"));
  stack.gap(12);
  add_buttons(stack, {{"data.keep", say("keep"), Kind::Secondary, true, [&ui] { ui.asked_to_erase = false; }},
                      {"data.erase-all", say("erase.all"), Kind::Danger, true, [&ui, &given, code = view.erase_code] {
                         ui = {};
                         given.send(EraseEverything{code});
                       }}});
}

}  // namespace

void draw_my_data(const app::DataView& view, MyDataUi& ui, const Given& given, Flow& flow) {
  const auto& c = ui::colours();
  const auto say = [&](const char* key) { return given.words.say(std::string("desktop.data.") + key); };
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, c.text, say("title"));
  stack.gap(8);
  if (view.folder.empty()) {
    stack.text(ui::Text::Body, c.text, say("in-memory"));
    flow.took(on_card(stack, flow.at, padding));
    return;
  }
  stack.text(ui::Text::Body, c.text, given.words.say("desktop.data.where", {{"folder", view.folder}}));
  stack.gap(4);
  stack.text(ui::Text::Label, c.text2, backup_words(view, given));
  stack.gap(16);
  add_buttons(stack,
              {{"data.back-up", say("back-up"), Kind::Primary, true, [&given] { given.send(BackUp{}); }},
               {"data.export", say("export"), Kind::Secondary, true, [&given] { given.send(ExportEverything{}); }}});
  stack.gap(6);
  stack.text(ui::Text::Label, c.text2, say("export.why"));
  add_fields(stack, {{"data.file", say("file"), say("file.hint"), &ui.file}});
  stack.gap(12);
  add_buttons(stack, {{"data.restore", say("restore"), Kind::Secondary, !ui.file.empty(),
                       [&ui, &given] { given.send(Restore{ui.file}); }}});
  stack.gap(6);
  stack.text(ui::Text::Label, c.text2, say("restore.why"));
  add_erasing(stack, view, ui, given);
  flow.took(on_card(stack, flow.at, padding));
}

}  // namespace genu::screens
