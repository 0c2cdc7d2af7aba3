#include "say/help.hpp"

#include <algorithm>

namespace genu::cli {

namespace {

using Rows = std::vector<std::vector<std::string>>;

// `check-in add` has its words under `cli.about.check-in.add`.
std::string about(const words::Words& words, std::string path) {
  std::replace(path.begin(), path.end(), ' ', '.');
  return words.say("cli.about." + path);
}

bool is_option(const Slot& slot) { return slot.name.front() == '-'; }

std::string shown(const Slot& slot) {
  if (!is_option(slot)) return slot.times == Times::Needed ? slot.name : "[" + slot.name + "]";
  auto name = slot.yes_no ? "--[no-]" + slot.name.substr(2) : slot.name;
  const auto comma = name.find(',');
  if (comma != std::string::npos) name.insert(comma + 1, " ");
  return slot.shape.empty() ? name : name + " " + slot.shape;
}

std::string meaning(const words::Words& words, const Slot& slot) {
  auto text = words.say(slot.help);
  if (slot.times == Times::Many) text += " (" + words.say("cli.help.many") + ")";
  return text;
}

std::string usage(const Command& command) {
  auto line = "genu " + command.path;
  for (const auto& slot : command.slots) {
    if (!is_option(slot)) line += " " + shown(slot);
    if (is_option(slot) && slot.times == Times::Needed) line += " " + shown(slot);
  }
  const bool more = std::any_of(command.slots.begin(), command.slots.end(),
                                [](const Slot& slot) { return is_option(slot) && slot.times != Times::Needed; });
  return more ? line + " [OPTION]..." : line;
}

void write_slots(const words::Words& words, const std::vector<Slot>& slots, Page& page) {
  Rows rows;
  for (const auto& slot : slots) rows.push_back({shown(slot), meaning(words, slot)});
  page.table(rows);
}

void write_globals(const words::Words& words, Page& page) {
  const auto nowhere = std::make_shared<Globals>();
  page.heading(words.say("cli.help.everywhere"));
  write_slots(words, slots_into(nowhere, global_options()), page);
}

void write_command(const words::Words& words, const Command& command, Page& page) {
  page.line(usage(command));
  page.line();
  page.paragraph(about(words, command.path), 0);
  if (command.slots.empty()) return write_globals(words, page);
  page.heading(words.say("cli.help.options"));
  write_slots(words, command.slots, page);
  if (words.knows("cli.more." + command.path)) {
    page.line();
    page.paragraph(words.say("cli.more." + command.path), 0);
  }
  write_globals(words, page);
}

void write_list(const words::Words& words, const std::vector<Command>& commands, const std::string& group, Page& page) {
  Rows rows;
  for (const auto& command : commands) {
    if (group.empty() || command.path.starts_with(group + " ")) {
      rows.push_back({"genu " + command.path, about(words, command.path)});
    }
  }
  page.paragraph(words.say(group.empty() ? "cli.help.all" : "cli.help.group"), 0);
  page.line();
  page.table(rows);
  write_globals(words, page);
  page.line();
  page.paragraph(words.say("cli.help.closing"), 0);
}

}  // namespace

void write_help(const words::Words& words, const std::vector<Command>& commands, const std::string& topic, Page& page) {
  for (const auto& command : commands) {
    if (command.path == topic) return write_command(words, command, page);
  }
  write_list(words, commands, topic, page);
}

}  // namespace genu::cli
