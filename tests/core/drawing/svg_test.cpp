#include <doctest/doctest.h>

#include <genu/drawing/svg.hpp>

#include "support/source_folder.hpp"
#include "support/text_file.hpp"

using namespace genu;
using namespace genu::drawing;

namespace {

Palette light() {
  const auto palette = palette_from(support::read_text(support::source_folder() / "assets/palette/light.json"));
  REQUIRE(palette);
  return *palette;
}

}  // namespace

TEST_SUITE_BEGIN("drawing");

TEST_CASE("a drawing becomes a document that a browser shows") {
  Drawing drawing;
  drawing.frame = {1, 1, 3, 2};
  drawing.marks = {Fill{{{1, 1}, {2, 1}, {2, 2}}, Ink::Skin}, Stroke{{{1, 1}, {3, 2}}, 0.05, Ink::Arrow},
                   Text{"knee < hip", {2, 2}, Align::Middle, 0.1, Ink::Text}};
  CHECK(to_svg(drawing, light(), 100) ==
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"100\" viewBox=\"0 0 200 100\">\n"
        "<path fill=\"#E3AF86\" d=\"M0 0L100 0L100 100Z\"/>\n"
        "<path fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke=\"#0E7C7B\" stroke-width=\"5\" "
        "d=\"M0 0L200 100\"/>\n"
        "<text font-family=\"Inter, sans-serif\" font-size=\"10\" text-anchor=\"middle\" fill=\"#14222C\" x=\"100\" "
        "y=\"100\">knee &lt; hip</text>\n"
        "</svg>\n");
}

TEST_CASE("neighbouring fills of one colour join without a seam") {
  Drawing drawing;
  drawing.frame = {0, 0, 1, 1};
  const std::vector<Point> one{{0, 0}, {1, 0}, {0, 1}}, other{{1, 0}, {1, 1}, {0, 1}};
  drawing.marks = {Fill{one, Ink::Skin}, Fill{other, Ink::Skin}, Fill{one, Ink::Shirt}};
  const auto svg = to_svg(drawing, light(), 1);
  CHECK(svg.find("d=\"M0 0L1 0L0 1ZM1 0L1 1L0 1Z\"") != std::string::npos);
  CHECK(svg.find("fill=\"#3BB3A9\"") != std::string::npos);
}

TEST_SUITE_END();
