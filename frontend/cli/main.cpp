// The `genu` command: what was typed is read, carried out by the core, and answered.
#include <genu/app/core.hpp>

#include "commands/all.hpp"
#include "line/arguments.hpp"
#include "line/command_line.hpp"
#include "say/faults.hpp"
#include "say/help.hpp"
#include "say/patients.hpp"
#include "say/terminal.hpp"
#include "wording/english.hpp"

namespace {

using namespace genu;

enum ExitCode { done = 0, refused = 1, misused = 2 };

int fail(const words::Words& words, const base::Faults& faults, bool json, ExitCode code) {
  cli::write_error(cli::sentences(words, faults));
  if (json) cli::write_error(cli::as_json(words, faults));
  return code;
}

int finish(const words::Words& words, const cli::Page& page, bool json = false) {
  if (cli::write_out(page.text())) return done;
  return fail(words, {{base::ErrorCode::Io, {}, {}, {}, "cli.error.no-output"}}, json, refused);
}

base::Result<std::string> data_folder_of(const cli::Globals& globals) {
  if (!globals.data_folder.empty()) return globals.data_folder;
  return platform::default_data_folder();
}

base::Result<app::Core> open_core(const cli::Globals& globals, const std::string& data_folder) {
  app::OpenOptions options;
  options.data_folder = data_folder;
  options.clock = globals.now ? platform::fixed_clock(*globals.now) : platform::system_clock();
  options.random = platform::system_random();
  return app::Core::open(options);
}

// The diary as the command means it: that of the person named, else the own one.
base::Result<app::Core> turned_core(const cli::Globals& globals, const std::string& data_folder) {
  auto core = open_core(globals, data_folder);
  if (!core || globals.person.empty()) return core;
  const auto patient = cli::patient_ending(globals.person, *core);
  if (!patient) return base::Unexpected{patient.error()};
  return core->about(*patient);
}

base::Checked<base::Done> carry_out(const words::Words& words, const cli::Asked& asked, cli::Page& page) {
  const auto folder = data_folder_of(asked.globals);
  if (!folder && asked.command->needs_diary) return base::Unexpected{base::Faults{folder.error()}};
  auto core = turned_core(asked.globals, asked.command->needs_diary ? *folder : std::string());
  if (!core) return base::Unexpected{base::Faults{core.error()}};
  const auto form = asked.globals.json ? cli::Form::Json : cli::Form::Text;
  cli::World world{*core, words, page, form, folder ? *folder : std::string(), asked.given, {}};
  const auto done = asked.command->run(world);
  if (done) return *done;
  return base::Unexpected{world.faults.empty() ? base::Faults{done.error()} : std::move(world.faults)};
}

int answer(const words::Words& words, const std::vector<std::string>& arguments) {
  const auto commands = cli::all_commands();
  const auto asked = cli::asked_for(arguments, commands);
  cli::Page page(cli::wants_colour() && !asked.globals.json);
  if (asked.globals.version) {
    page.line("genu " GENU_VERSION);
    return finish(words, page);
  }
  if (asked.globals.help) {
    cli::write_help(words, commands, asked.topic, page);
    return finish(words, page);
  }
  if (!asked.faults.empty()) return fail(words, asked.faults, asked.globals.json, misused);
  const auto result = carry_out(words, asked, page);
  if (!result) return fail(words, result.error(), asked.globals.json, refused);
  return finish(words, page, asked.globals.json);
}

}  // namespace

int main(int count, char** values) {
  cli::speak_utf8();
  const auto words = wording::english();
  if (!words) {
    cli::write_error("genu: the words of this program are damaged; please install it again\n");
    return refused;
  }
  const auto arguments = cli::typed_arguments(count, values);
  if (!arguments) return fail(*words, {arguments.error()}, false, misused);
  return answer(*words, *arguments);
}
