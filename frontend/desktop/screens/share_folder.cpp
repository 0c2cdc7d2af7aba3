// The folder that several installations see, and what was changed on both sides.
#include "screens/buttons.hpp"
#include "screens/form.hpp"
#include "screens/lists.hpp"
#include "screens/say.hpp"
#include "screens/share_parts.hpp"
#include "ui/look.hpp"
#include "wording/two_sides.hpp"

namespace genu::screens {
namespace {

using app::ConflictCard;
using widgets::Kind;

std::vector<std::string> report_lines(const ShareFrame& frame) {
  const auto& sync = frame.shown.sync;
  std::vector<std::string> lines;
  if (sync.read + sync.written > 0)
    lines.push_back(frame.say("folder.done", {{"read", std::to_string(sync.read)},
                                              {"written", std::to_string(sync.written)},
                                              {"changed", std::to_string(sync.changed)}}));
  for (const auto& name : sync.missing) lines.push_back(frame.given.words.say("packet.missing", {{"name", name}}));
  for (const auto& problem : sync.problems) {
    const auto& words = frame.given.words;
    const auto why = words.knows(problem.reason) ? words.say(problem.reason) : problem.reason;
    lines.push_back(problem.from + ", " + problem.file + ": " + why);
  }
  return lines;
}

void add_conflict(Stack& stack, const ShareFrame& frame, const ConflictCard& conflict) {
  const auto& c = ui::colours();
  const auto& given = frame.given;
  stack.gap(14);
  stack.text(
      ui::Text::BodyStrong, c.text,
      frame.say("conflict.one", {{"record", given.words.say("record." + conflict.kind)}, {"name", conflict.from}}));
  const auto sides = wording::told_apart(given.words, conflict.mine, conflict.theirs);
  const auto side = [&](const char* whose, const std::string& told) {
    stack.gap(4);
    stack.text(ui::Text::Caption, c.text2, frame.say(std::string("conflict.") + whose));
    stack.text(ui::Text::Label, c.text, told);
  };
  side("mine", sides.mine);
  side("theirs", sides.theirs);
  stack.gap(10);
  const auto settle = [&given, id = conflict.id](model::Stands keep) { given.send(app::SettleConflict{id, keep}); };
  const auto& id = conflict.id.text();
  add_buttons(stack, {{"share.mine." + id, frame.say("conflict.keep-mine"), Kind::Secondary, true,
                       [settle] { settle(model::Stands::Mine); }},
                      {"share.theirs." + id, frame.say("conflict.keep-theirs"), Kind::Secondary, true,
                       [settle] { settle(model::Stands::Theirs); }}});
}

}  // namespace

void folder_card(const ShareFrame& frame, Flow& flow) {
  auto& ui = frame.ui;
  const auto& sync = frame.shown.sync;
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, ui::colours().text, frame.say("folder"));
  stack.gap(6);
  stack.text(ui::Text::Label, ui::colours().text2, frame.say("folder.why"));
  if (sync.folder.empty()) {
    add_fields(stack, {{"share.folder", frame.say("folder.which"), {}, &ui.folder}});
    stack.gap(12);
    add_buttons(stack, {{"share.folder-set", frame.say("folder.set"), Kind::Secondary, !ui.folder.empty(),
                         [&frame] { frame.given.send(app::SetSyncFolder{frame.ui.folder}); }}});
  } else {
    stack.gap(8);
    stack.text(ui::Text::Body, ui::colours().text, sync.folder);
    add_dotted(stack, report_lines(frame));
    stack.gap(12);
    add_buttons(stack, {{"share.sync", frame.say("folder.sync"), Kind::Primary, true,
                         [&frame] { frame.given.send(SyncNow{}); }},
                        {"share.folder-end", frame.say("folder.end"), Kind::Quiet, true,
                         [&frame] { frame.given.send(app::SetSyncFolder{}); }}});
  }
  flow.took(on_card(stack, flow.at, padding));
}

void conflicts_card(const ShareFrame& frame, Flow& flow) {
  if (frame.shown.conflicts.conflicts.empty()) return;
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, ui::colours().text, frame.say("conflicts"));
  stack.gap(4);
  stack.text(ui::Text::Label, ui::colours().text2, frame.say("conflicts.why"));
  for (const auto& conflict : frame.shown.conflicts.conflicts) add_conflict(stack, frame, conflict);
  flow.took(on_card(stack, flow.at, padding));
}

}  // namespace genu::screens
