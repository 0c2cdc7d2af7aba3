// Writes the gallery as PNGs into a folder: gallery FOLDER.
#include "gallery.hpp"
#include "headless.hpp"

#include <array>
#include <string>

int main(int count, char** arguments) {
  using namespace genu;
  if (count != 2) return 2;
  const std::array<std::pair<const char*, theme::Look>, 4> looks{{{"light", theme::Look::Light},
                                                                  {"dark", theme::Look::Dark},
                                                                  {"contrast-light", theme::Look::ContrastLight},
                                                                  {"contrast-dark", theme::Look::ContrastDark}}};
  const std::array<std::pair<const char*, ui::Size>, 3> sizes{
      {{"wide", {1280, 800}}, {"medium", {900, 800}}, {"phone", {390, 844}}}};
  for (const auto& look : looks)
    for (const auto& size : sizes)
      for (std::size_t page = 0; page < 3; ++page) {
        testing::GalleryState state;
        state.page = page;
        if (page == 2) state.pain = 3;
        testing::Headless headless([&] { testing::gallery(state, size.second); }, size.second, look.second);
        headless.settle();
        const std::string path =
            std::string(arguments[1]) + "/" + size.first + "-" + std::to_string(page) + "-" + look.first + ".png";
        if (!headless.picture(path.c_str())) return 1;
      }
  return 0;
}
