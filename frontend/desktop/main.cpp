// The desktop app: the options are read, the diary is opened, and a window shows it.
#include "application/application.hpp"
#include "shell/loop.hpp"
#include "shell/options.hpp"
#include "shell/system_look.hpp"
#include "wording/english.hpp"

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

base::Result<app::OpenOptions> open_options(const shell::Options& options) {
  app::OpenOptions open;
  const auto given = options.data.u8string();
  open.data_folder.assign(given.begin(), given.end());
  if (open.data_folder.empty()) {
    auto usual = platform::default_data_folder();
    if (!usual) return base::Unexpected{usual.error()};
    open.data_folder = std::move(*usual);
  }
  open.clock = options.now ? platform::fixed_clock(*options.now) : platform::system_clock();
  open.random = platform::system_random();
  return open;
}

std::filesystem::path window_file(const std::string& data_folder) {
  return std::filesystem::path(std::u8string(data_folder.begin(), data_folder.end())) / "window.json";
}

int run_app(const shell::Options& options, const words::Words& words) {
  const auto open = open_options(options);
  if (!open) return fail(words.say(open.error()), refused);
  auto core = app::Core::open(*open);
  if (!core) return fail(words.say(core.error()), refused);
  std::string why;
  const auto window = shell::Window::open({"Genu", options.look.value_or(shell::system_look()), options.zoom,
                                           options.size, window_file(open->data_folder), !options.screenshot.empty()},
                                          why);
  if (!window) return fail(why, refused);
  desktop::Application application(*core, words);
  if (!options.screen.empty()) application.ask(screens::Show{options.screen, {}});
  shell::run(*window, [&] { application.draw(); }, {options.frames, options.screenshot});
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
