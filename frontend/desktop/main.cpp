// The desktop app: the options are read, the diary is opened, and a window shows it.
#include "application/application.hpp"
#include "application/clinic.hpp"
#include "application/kept_entry.hpp"
#include "shell/awake.hpp"
#include "shell/loop.hpp"
#include "shell/options.hpp"
#include "shell/system_look.hpp"
#include "sound/cues.hpp"
#include "wording/english.hpp"

#include <genu/app/views/settings.hpp>
#include <genu/platform/environment.hpp>
#include <genu/platform/paced_clock.hpp>
#include <genu/platform/steady_clock.hpp>

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace genu;

enum ExitCode { done = 0, refused = 1, misused = 2 };

int fail(const std::string& sentence, ExitCode code) {
  std::fprintf(stderr, "genu-desktop: %s\n", sentence.c_str());
  return code;
}

std::shared_ptr<platform::Clock> clock_of(const shell::Options& options) {
  if (!options.now) return platform::system_clock();
  if (options.pace > 0) return platform::paced_clock(*options.now, options.pace);
  return platform::fixed_clock(*options.now);
}

base::Result<app::OpenOptions> open_options(const shell::Options& options) {
  app::OpenOptions open;
  const auto given = options.data.u8string();
  open.data_folder.assign(given.begin(), given.end());
  if (open.data_folder.empty()) {
    auto usual = platform::default_data_folder();
    if (!usual) return base::Unexpected{usual.error()};
    open.data_folder = std::move(*usual);
  }
  open.clock = clock_of(options);
  open.random = platform::system_random();
  return open;
}

std::filesystem::path file_in(const std::string& data_folder, const char* name) {
  return std::filesystem::path(std::u8string(data_folder.begin(), data_folder.end())) / name;
}

// What the command line says counts for this once and is not kept.
theme::Look look_of(const shell::Options& options, model::Appearance appearance, theme::Look system) {
  if (options.look) return *options.look;
  if (options.system_look) return system;
  return theme::look_named(base::name_of(appearance)).value_or(system);
}

float zoom_of(const shell::Options& options, const app::Core& core) {
  const auto settings = app::settings_view(core);
  const int percent = settings ? settings->settings.text_scale_percent : 100;
  return options.zoom.value_or(static_cast<float>(percent) / 100);
}

base::Result<std::string> save_in(const std::string& folder, const std::string& name, const std::string& bytes) {
  const auto made = platform::make_folder(folder);
  if (!made) return base::Unexpected{made.error()};
  const auto path = folder + "/" + name;
  const auto written = platform::write_file(path, bytes);
  if (!written) return base::Unexpected{written.error()};
  return path;
}

// Where the clock stands still, so does the session.
desktop::Outside outside(const shell::Options& options, const std::string& data_folder, sound::Cues& cues,
                         shell::Awake& awake, shell::Window& window) {
  const auto entry = file_in(data_folder, "unfinished-entry.json");
  desktop::Outside world;
  const int times = options.now ? options.pace : 1;
  if (times > 0) world.steady = [times] { return player::Steady{platform::steady_ms() * times}; };
  world.cue = [&cues](const player::Effect& cue, const model::Settings& how) { cues.give(cue, how); };
  world.keep_awake = [&awake](bool keep) { awake.keep(keep); };
  world.appear = [&options, &window, system = shell::system_look()](const model::Settings& settings) {
    window.context().set_look(look_of(options, settings.appearance, system));
    window.context().reduced_motion = settings.less_motion;
    window.zoom(options.zoom.value_or(static_cast<float>(settings.text_scale_percent) / 100));
  };
  world.entry = desktop::read_entry(entry);
  world.keep_entry = [entry](const screens::EntryUi& unfinished) { desktop::write_entry(entry, unfinished); };
  const auto number = file_in(data_folder, "unfinished-number.json");
  world.number = desktop::read_number(number);
  world.keep_number = [number](const screens::NumberDraft& typed) { desktop::write_number(number, typed); };
  world.can_sound = [&cues] { return cues.can_sound(); };
  world.can_speak = [&cues] { return cues.can_speak(); };
  world.save = [folder = data_folder + "/saved"](const std::string& name, const std::string& bytes) {
    return save_in(folder, name, bytes);
  };
  return world;
}

// The window of the physiotherapist's side. Its title holds no name.
int run_clinic(app::Core& core, const words::Words& words, shell::Window& window, const shell::Options& options,
               const std::string& data_folder) {
  if (const auto own = app::settings_view(core)) {
    window.context().set_look(look_of(options, own->settings.appearance, shell::system_look()));
    window.context().reduced_motion = own->settings.less_motion;
  }
  const auto list = file_in(data_folder, "caseload.json");
  desktop::ClinicOutside outside;
  outside.save = [folder = data_folder + "/saved"](const std::string& name, const std::string& bytes) {
    return save_in(folder, name, bytes);
  };
  outside.list = desktop::read_list(list);
  outside.keep_list = [list](const screens::ListKept& kept) { desktop::write_list(list, kept); };
  desktop::Clinic clinic(core, words, std::move(outside));
  if (!options.screen.empty()) clinic.show(options.screen);
  const shell::Work work{[&] { clinic.draw(); }, [] { return 60.0; }};
  shell::run(window, work, {options.frames, options.screenshot});
  return done;
}

int run_app(const shell::Options& options, const words::Words& words) {
  const auto open = open_options(options);
  if (!open) return fail(words.say(open.error()), refused);
  auto core = app::Core::open(*open);
  if (!core) return fail(words.say(core.error()), refused);
  std::string why;
  const auto window =
      shell::Window::open({"Genu", options.look.value_or(theme::Look::Light), zoom_of(options, *core), options.size,
                           file_in(open->data_folder, "window.json"), !options.screenshot.empty()},
                          why);
  if (!window) return fail(why, refused);
  if (options.physio) return run_clinic(*core, words, *window, options, open->data_folder);
  sound::Cues cues(words);
  shell::Awake awake;
  desktop::Application application(*core, words, outside(options, open->data_folder, cues, awake, *window));
  if (!options.screen.empty()) application.ask(screens::Show{options.screen, {}});
  const shell::Work work{[&] { application.draw(); }, [&] { return application.unseen(); }};
  shell::run(*window, work, {options.frames, options.screenshot});
  return done;
}

}  // namespace

int main(int count, char** values) {
  const std::vector<std::string_view> arguments(values + 1, values + count);
  const auto parsed = shell::parse_options(arguments);
  if (!parsed.fault.empty()) return fail(parsed.fault + "\n" + shell::usage(), misused);
  if (parsed.options.help) return std::fputs(shell::usage().c_str(), stdout), done;
  const auto words = wording::english();
  if (!words) return fail("The words of this program are damaged; please install it again.", refused);
  return run_app(parsed.options, *words);
}
