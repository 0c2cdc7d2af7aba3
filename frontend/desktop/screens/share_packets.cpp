// Packets: the one that was made, with its codes to scan, and one that came, looked into before anything changes.
#include <algorithm>

#include "screens/buttons.hpp"
#include "screens/form.hpp"
#include "screens/lists.hpp"
#include "screens/say.hpp"
#include "screens/share_parts.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"

namespace genu::screens {
namespace {

using app::PacketPreview;
using widgets::Kind;

void add_codes(Stack& stack, const ShareFrame& frame, const Sent& sent) {
  if (sent.codes.empty() || frame.shown.print == nullptr) return;
  auto& ui = frame.ui;
  const auto count = sent.codes.size();
  const auto at = std::min(ui.code, count - 1);
  stack.gap(12);
  add_code(stack, sent.codes[at], *frame.shown.print);
  stack.gap(8);
  stack.text(ui::Text::Label, ui::colours().text2,
             frame.say("sent.code", {{"n", std::to_string(at + 1)}, {"all", std::to_string(count)}}));
  if (count == 1) return;
  stack.gap(8);
  add_buttons(
      stack, {{"share.code-before", frame.say("sent.before"), Kind::Secondary, at > 0, [&ui, at] { ui.code = at - 1; }},
              {"share.code-after", frame.say("sent.after"), Kind::Secondary, at + 1 < count,
               [&ui, at] { ui.code = at + 1; }}});
}

std::vector<std::string> remarks(const ShareFrame& frame, const PacketPreview& packet) {
  const auto& words = frame.given.words;
  std::vector<std::string> lines;
  const auto add = [&](bool so, const char* key, const words::Arguments& arguments = {}) {
    if (so) lines.push_back(words.say(std::string("packet.") + key, arguments));
  };
  add(!packet.is_signed, "unsigned");
  add(packet.is_signed && !packet.verified, "unverified", {{"name", packet.from}});
  add(!packet.note.empty(), "note", {{"note", packet.note}});
  add(!packet.programme.empty(), "programme", {{"programme", packet.programme}});
  add(packet.again, "again");
  add(packet.older, "older", {{"name", packet.from}});
  add(packet.missing, "missing", {{"name", packet.from}});
  return lines;
}

// "12 new", each kind of fate that there is.
std::vector<std::string> counts(const ShareFrame& frame, const PacketPreview& packet) {
  std::vector<std::string> lines;
  const auto add = [&](const char* fate, int count) {
    if (count > 0)
      lines.push_back(std::to_string(count) + " " + frame.given.words.say(std::string("import-fate.") + fate));
  };
  add("new", packet.fresh);
  add("changed", packet.changed);
  add("removed", packet.removed);
  add("unchanged", packet.unchanged);
  add("conflict", packet.conflicting);
  add("rejected", packet.rejected);
  add("waiting", packet.waiting);
  return lines;
}

std::vector<std::string> refused_lines(const ShareFrame& frame, const PacketPreview& packet) {
  const auto& words = frame.given.words;
  std::vector<std::string> lines;
  for (const auto& line : packet.lines)
    if (!line.reason.empty())
      lines.push_back(words.say("record." + line.kind) + ": " + words.say(line.reason, {{"found", line.found}}));
  return lines;
}

void add_preview(Stack& stack, const ShareFrame& frame, const PacketPreview& packet) {
  const auto& c = ui::colours();
  const auto& given = frame.given;
  const auto day = base::day_of(packet.created, given.offset, base::DayStart{0});
  stack.gap(6);
  stack.text(ui::Text::BodyStrong, c.text,
             given.words.say("packet.from." + packet.type,
                             {{"name", packet.from}, {"day", near_day(given.words, day, frame.shown.today)}}));
  for (const auto& line : remarks(frame, packet)) {
    stack.gap(4);
    stack.text(ui::Text::Body, c.text, line);
  }
  stack.gap(6);
  add_dotted(stack, counts(frame, packet));
  for (const auto& line : refused_lines(frame, packet)) stack.text(ui::Text::Label, c.text2, line);
  stack.gap(14);
  add_buttons(stack,
              {{"share.import", frame.say(packet.is_signed ? "import" : "import.unsigned"), Kind::Primary, true,
                [&given] { given.send(TakeIn{}); }},
               {"share.put-away", frame.say("put-away"), Kind::Secondary, true, [&given] { given.send(PutAway{}); }}});
}

void add_asking(Stack& stack, const ShareFrame& frame) {
  auto& ui = frame.ui;
  // Codes are a line each.
  add_note(stack, {"share.packet", frame.say("packet.which"), {}, &ui.packet});
  stack.gap(6);
  stack.text(ui::Text::Label, ui::colours().text2, frame.say("packet.why"));
  stack.gap(12);
  add_buttons(stack, {{"share.look-inside", frame.say("look-inside"), Kind::Secondary, !ui.packet.empty(),
                       [&frame] { frame.given.send(LookInside{frame.ui.packet}); }}});
}

}  // namespace

void sent_card(const ShareFrame& frame, Flow& flow) {
  if (frame.shown.sent == nullptr) return;
  const auto& sent = *frame.shown.sent;
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, ui::colours().text, frame.say("sent.title", {{"name", sent.to}}));
  stack.gap(6);
  stack.text(ui::Text::Body, ui::colours().text,
             frame.say("sent.what", {{"n", std::to_string(sent.records)}, {"file", sent.file}}));
  if (sent.more) stack.text(ui::Text::Body, ui::colours().text, frame.say("sent.more"));
  add_codes(stack, frame, sent);
  stack.gap(12);
  add_buttons(stack, {{"share.sent-done", frame.say("sent.done"), Kind::Secondary, true,
                       [&frame] { frame.given.send(PutAway{}); }}});
  flow.took(on_card(stack, flow.at, padding));
}

void packet_card(const ShareFrame& frame, Flow& flow) {
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, ui::colours().text, frame.say("packet"));
  if (!frame.shown.many.empty())
    add_many(stack, frame);
  else if (frame.shown.preview != nullptr)
    add_preview(stack, frame, *frame.shown.preview);
  else
    add_asking(stack, frame);
  flow.took(on_card(stack, flow.at, padding));
}

}  // namespace genu::screens
