#include "commands/picture_file.hpp"

#include <genu/drawing/svg.hpp>
#include <genu/platform/environment.hpp>

#include "paper/paper.hpp"

namespace genu::cli {

namespace {

// Writes what `made` makes of the palette.
template <class Make>
Result<Done> write(const std::string& file, app::Colours colours, Make made) {
  const auto palette = app::palette(colours);
  if (!palette) return Unexpected{palette.error()};
  const Result<std::string> bytes = made(*palette);
  if (!bytes) return Unexpected{bytes.error()};
  return platform::write_file(file, *bytes);
}

}  // namespace

Result<Done> write_svg(const std::string& file, const drawing::Drawing& picture, app::Colours colours, double pixels) {
  return write(file, colours, [&](const drawing::Palette& palette) -> Result<std::string> {
    return drawing::to_svg(picture, palette, pixels);
  });
}

Result<Done> write_png(const std::string& file, const drawing::Drawing& picture, app::Colours colours, double pixels) {
  return write(file, colours, [&](const drawing::Palette& palette) { return paper::to_png(picture, palette, pixels); });
}

Result<Done> write_pdf(const std::string& file, std::span<const drawing::Drawing> pictures, app::Colours colours) {
  return write(file, colours, [&](const drawing::Palette& palette) { return paper::to_pdf(pictures, palette); });
}

}  // namespace genu::cli
