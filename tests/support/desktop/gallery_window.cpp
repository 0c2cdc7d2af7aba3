// The gallery in a real window: for looking at, and for measuring the loop. Takes the app's own options.
#include "gallery.hpp"
#include "shell/loop.hpp"
#include "shell/options.hpp"
#include "shell/system_look.hpp"
#include "ui/look.hpp"

#include <cstdio>
#include <string_view>
#include <vector>

int main(int count, char** arguments) {
  using namespace genu;
  const std::vector<std::string_view> words(arguments + 1, arguments + count);
  const auto parsed = shell::parse_options(words);
  if (!parsed.fault.empty()) return std::fprintf(stderr, "%s\n%s", parsed.fault.c_str(), shell::usage().c_str()), 2;
  const auto& options = parsed.options;
  std::string why;
  const auto state = options.data.empty() ? options.data : options.data / "window.json";
  const auto window = shell::Window::open({"Gallery", options.look.value_or(shell::system_look()),
                                           options.zoom.value_or(1), options.size, state, !options.screenshot.empty()},
                                          why);
  if (!window) return std::fprintf(stderr, "%s\n", why.c_str()), 1;
  testing::GalleryState gallery;
  int frames = 0;
  const auto draw = [&] {
    ++frames;
    testing::gallery(gallery, {ui::window().w, ui::window().h});
  };
  shell::run(*window, {draw, [] { return 1.0; }}, {options.frames, options.screenshot});
  std::printf("%d frames, started %d times\n", frames, gallery.started);
  return 0;
}
