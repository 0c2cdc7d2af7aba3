#include "line/command_line.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace genu::cli {

namespace {

using base::ErrorCode;

bool is_option(const std::string& name) { return name.front() == '-'; }

std::string refused_name(const std::string& name) { return "--no-" + name.substr(2); }

void declare(CLI::App& app, const Slot& slot) {
  if (is_option(slot.name) && slot.shape.empty()) {
    app.add_flag(slot.name)->disable_flag_override();
    if (slot.yes_no) app.add_flag(refused_name(slot.name))->disable_flag_override();
    return;
  }
  app.add_option(slot.name)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

// The application for `path`, made with the groups above it where they are missing.
CLI::App& place_of(CLI::App& root, const std::string& path) {
  auto* app = &root;
  for (const auto name : base::split(path, ' ')) {
    const auto text = std::string(name);
    const auto known = app->get_subcommands([&](const CLI::App* each) { return each->get_name() == text; });
    app = known.empty() ? app->add_subcommand(text)->require_subcommand(0, 1) : known.front();
  }
  return *app;
}

struct Taking {
  base::Reading reading;
  int given = 0;

  void fault(base::Error error) { reading.faults.push_back(std::move(error)); }
};

void take_flag(const CLI::App& app, const Slot& slot, Taking& taking) {
  const bool yes = app.count(slot.name.substr(slot.name.find("--"))) > 0;
  const bool no = slot.yes_no && app.count(refused_name(slot.name)) > 0;
  if (yes && no) return taking.fault({ErrorCode::Conflict, slot.name, {}, refused_name(slot.name), "cli.error.both"});
  if (!yes && !no) return;
  ++taking.given;
  slot.take(yes ? "yes" : "no", taking.reading);
}

void take_values(const CLI::App& app, const Slot& slot, Taking& taking) {
  const auto texts = app.get_option(slot.name)->results();
  if (texts.empty() && slot.times == Times::Needed) taking.fault({ErrorCode::Missing, slot.name, {}, {}, {}});
  if (texts.size() > 1 && slot.times != Times::Many)
    return taking.fault({ErrorCode::Duplicate, slot.name, {}, {}, "cli.error.twice"});
  for (const auto& text : texts) slot.take(text, taking.reading);
  taking.given += static_cast<int>(texts.size());
}

void take_all(const CLI::App& app, const std::vector<Slot>& slots, Taking& taking) {
  for (const auto& slot : slots) {
    if (is_option(slot.name) && slot.shape.empty()) {
      take_flag(app, slot, taking);
    } else {
      take_values(app, slot, taking);
    }
  }
}

// The innermost group or command that was named; its path goes to `topic`.
const CLI::App& innermost(const CLI::App& root, std::string& topic) {
  const auto* app = &root;
  for (;;) {
    const auto named = app->get_subcommands();
    if (named.empty()) return *app;
    app = named.front();
    if (!topic.empty()) topic += ' ';
    topic += app->get_name();
  }
}

std::string help_for(const std::string& topic) { return topic.empty() ? "genu --help" : "genu " + topic + " --help"; }

base::Error stranger(const std::string& found, const std::string& topic) {
  return {ErrorCode::Unknown, found, help_for(topic), found, "cli.error.unexpected"};
}

// The library says `--pain: 1 required TEXT missing`; what stands before the colon is all we need.
base::Error lacks_value(const std::string& message, const std::string& topic) {
  return {ErrorCode::Missing, message.substr(0, message.find(':')), help_for(topic), {}, "cli.error.no-value"};
}

base::Error nothing_named(const std::string& topic) {
  return {ErrorCode::Missing, {}, help_for(topic), {}, topic.empty() ? "cli.error.no-command" : "cli.error.only-group"};
}

}  // namespace

Asked asked_for(const std::vector<std::string>& arguments, const std::vector<Command>& commands) {
  Asked asked;
  const auto globals = slots_into(std::shared_ptr<Globals>(&asked.globals, [](Globals*) {}), global_options());
  CLI::App root;
  root.set_help_flag();
  root.allow_extras()->fallthrough()->require_subcommand(0, 1);
  root.allow_windows_style_options(false);
  for (const auto& slot : globals) declare(root, slot);
  for (const auto& each : commands) {
    auto& app = place_of(root, each.path);
    for (const auto& slot : each.slots) declare(app, slot);
  }

  Taking taking;
  try {
    root.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
  } catch (const CLI::ParseError& error) {
    asked.globals.json = std::find(arguments.begin(), arguments.end(), "--json") != arguments.end();
    innermost(root, asked.topic);
    asked.faults.push_back(lacks_value(error.what(), asked.topic));
    return asked;
  }
  const auto& app = innermost(root, asked.topic);
  take_all(root, globals, taking);
  taking.given = 0;
  const auto strangers = root.remaining(true);
  if (!strangers.empty()) {
    asked.faults.push_back(stranger(strangers.front(), asked.topic));
    return asked;
  }
  for (const auto& each : commands) {
    if (each.path == asked.topic) asked.command = &each;
  }
  if (asked.command) {
    take_all(app, asked.command->slots, taking);
    if (asked.command->check && taking.reading.faults.empty()) asked.command->check(taking.reading);
  } else {
    taking.reading.faults.push_back(nothing_named(asked.topic));
  }
  asked.given = taking.given;
  asked.faults = std::move(taking.reading.faults);
  return asked;
}

}  // namespace genu::cli
