#include "application/chart_file.hpp"

#include "paper/paper.hpp"

#include <genu/app/views/figure.hpp>
#include <genu/drawing/svg.hpp>

namespace genu::desktop {
namespace {

constexpr drawing::ChartSize kSize{720, 300};
constexpr double kPixels = 2;  // a logical pixel

constexpr const char* ending(screens::ChartFile file) {
  switch (file) {
    case screens::ChartFile::Png:
      return ".png";
    case screens::ChartFile::Svg:
      return ".svg";
    case screens::ChartFile::Csv:
      break;
  }
  return ".csv";
}

base::Result<std::string> bytes_of(const app::ProgressView& view, const screens::SaveChart& wish,
                                   const words::Words& words) {
  if (wish.file == screens::ChartFile::Csv)
    return app::to_csv(app::chart_table(view, wish.chart, app::chart_step(view, kSize.width), words, wish.options));
  const auto palette = app::palette(app::Colours::Light);
  if (!palette) return base::Unexpected{palette.error()};
  const auto picture = app::chart_picture(view, wish.chart, words, kSize, wish.options);
  if (wish.file == screens::ChartFile::Svg) return drawing::to_svg(picture, *palette, 1);
  return paper::to_png(picture, *palette, kPixels);
}

}  // namespace

base::Result<NamedBytes> chart_file(const app::ProgressView& view, const screens::SaveChart& wish,
                                    const words::Words& words) {
  auto bytes = bytes_of(view, wish, words);
  if (!bytes) return base::Unexpected{bytes.error()};
  const auto name = "genu-" + std::string(base::name_of(wish.chart)) + "-" + to_text(view.today) + ending(wish.file);
  return NamedBytes{name, std::move(*bytes)};
}

}  // namespace genu::desktop
