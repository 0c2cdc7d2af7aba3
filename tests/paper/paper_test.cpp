// Pictures as PNG and PDF: read back by others than those who wrote them.
#include "paper/paper.hpp"

#include <cairo.h>
#include <doctest/doctest.h>

#include <array>
#include <cstdio>
#include <cstring>
#include <memory>

#include "support/source_folder.hpp"
#include "support/text_file.hpp"

using namespace genu;
using drawing::Drawing;
using drawing::Ink;
using drawing::Rgb;

namespace {

const drawing::Palette& palette() {
  static const auto read =
      drawing::palette_from(support::read_text(support::source_folder() / "assets/palette/light.json"));
  REQUIRE(read);
  return *read;
}

drawing::Fill box(double left, double top, double right, double bottom, drawing::Paint paint) {
  return {{{left, top}, {right, top}, {right, bottom}, {left, bottom}}, paint};
}

// A PNG as Cairo reads it.
class Pixels {
 public:
  explicit Pixels(std::string file) : file_(std::move(file)) {
    surface_.reset(cairo_image_surface_create_from_png_stream(read, this));
    REQUIRE(cairo_surface_status(surface_.get()) == CAIRO_STATUS_SUCCESS);
  }

  [[nodiscard]] int width() const { return cairo_image_surface_get_width(surface_.get()); }
  [[nodiscard]] int height() const { return cairo_image_surface_get_height(surface_.get()); }
  [[nodiscard]] Rgb at(int x, int y) const {
    const auto* row = cairo_image_surface_get_data(surface_.get()) + y * cairo_image_surface_get_stride(surface_.get());
    std::uint32_t pixel = 0;
    std::memcpy(&pixel, row + x * 4, 4);
    const auto part = [&](int shift) { return static_cast<std::uint8_t>(pixel >> shift & 0xFFu); };
    return {part(16), part(8), part(0)};
  }

 private:
  static cairo_status_t read(void* self, unsigned char* bytes, unsigned length) {
    auto& pixels = *static_cast<Pixels*>(self);
    if (pixels.file_.size() - pixels.read_ < length) return CAIRO_STATUS_READ_ERROR;
    std::memcpy(bytes, pixels.file_.data() + pixels.read_, length);
    pixels.read_ += length;
    return CAIRO_STATUS_SUCCESS;
  }

  struct Release {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  };

  std::string file_;
  std::size_t read_ = 0;
  std::unique_ptr<cairo_surface_t, Release> surface_;
};

Pixels png_of(const Drawing& picture, double scale) {
  auto file = paper::to_png(picture, palette(), scale);
  REQUIRE(file);
  return Pixels(std::move(*file));
}

std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

}  // namespace

TEST_SUITE_BEGIN("paper");

TEST_CASE("a PNG is as large as its picture and shows it on the palette's surface") {
  const Drawing picture{{-1, -1, 2, 1}, {box(-1, -1, 0, 1, Ink::Skin)}, {}};
  const auto pixels = png_of(picture, 20);
  CHECK(pixels.width() == 60);
  CHECK(pixels.height() == 40);
  CHECK(pixels.at(0, 0) == palette()[Ink::Skin]);
  CHECK(pixels.at(19, 39) == palette()[Ink::Skin]);
  CHECK(pixels.at(20, 0) == palette()[Ink::Surface]);
}

TEST_CASE("fills of one colour join without a seam, even where they meet within a pixel") {
  const Drawing picture{{0, 0, 3, 1}, {box(0, 0, 1.033, 1, Ink::Shirt), box(1.033, 0, 3, 1, Ink::Shirt)}, {}};
  const auto pixels = png_of(picture, 20);
  for (int x = 0; x < 60; ++x) CHECK(pixels.at(x, 10) == palette()[Ink::Shirt]);
}

TEST_CASE("later marks lie over earlier ones, strokes have round ends, words are painted") {
  const Drawing picture{{0, 0, 4, 2},
                        {box(0, 0, 4, 2, Ink::Skin), drawing::Stroke{{{1, 0.5}, {3, 0.5}}, 0.4, Ink::Arrow},
                         drawing::Text{"HHH", {2, 1.8}, drawing::Align::Middle, 0.8, Ink::Text}},
                        {}};
  const auto pixels = png_of(picture, 50);
  CHECK(pixels.at(100, 25) == palette()[Ink::Arrow]);
  CHECK(pixels.at(43, 25) == palette()[Ink::Arrow]);  // before the first point of the path
  CHECK(pixels.at(30, 25) == palette()[Ink::Skin]);
  int inked = 0;
  for (int x = 0; x < 200; ++x) inked += pixels.at(x, 75) == palette()[Ink::Text] ? 1 : 0;
  CHECK(inked > 10);
  CHECK(inked < 100);
}

TEST_CASE("the same picture gives the same PNG") {
  const Drawing picture{{0, 0, 1, 1}, {box(0, 0, 0.5, 1, Ink::Skin)}, {}};
  const auto once = paper::to_png(picture, palette(), 30), again = paper::to_png(picture, palette(), 30);
  REQUIRE(once);
  REQUIRE(again);
  CHECK(*once == *again);
}

TEST_CASE("a PDF has a page for each picture and brings the letters it needs") {
  const Drawing one{{0, 0, 1, 1}, {drawing::Text{"Wall sit", {0.5, 0.5}, drawing::Align::Middle, 0.1, Ink::Text}}, {}};
  const auto file = paper::to_pdf(std::array{one, one, one}, palette());
  REQUIRE(file);
  CHECK(file->starts_with("%PDF-"));
  CHECK(count_of(*file, "/Type /Page ") == 3);
  CHECK(count_of(*file, "/FontFile") >= 1);
}

TEST_CASE("what has no size, or too much, is refused") {
  const Drawing empty;
  const Drawing sound{{0, 0, 1, 1}, {}, {}};
  CHECK_FALSE(paper::to_png(empty, palette(), 100));
  CHECK_FALSE(paper::to_png(sound, palette(), 0));
  CHECK_FALSE(paper::to_png(sound, palette(), 40000));
  CHECK_FALSE(paper::to_pdf({}, palette()));
  CHECK_FALSE(paper::to_pdf(std::array{sound, empty}, palette()));
  const auto refused = paper::to_pdf(std::array{sound}, palette(), {100, 100, 50});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == base::ErrorCode::Io);
}

#ifdef GENU_PDFTOTEXT
TEST_CASE("the words of a page can be read out") {
  const Drawing page{
      {0, 0, 2, 1},
      {drawing::Text{"Single-leg squat \u00d7 8, \u201cslow\u201d", {0.1, 0.3}, drawing::Align::Start, 0.1, Ink::Text},
       drawing::Text{"Gr\u00fc\u00dfe", {0.1, 0.6}, drawing::Align::Start, 0.1, Ink::Text}},
      {}};
  const auto file = paper::to_pdf(std::array{page}, palette());
  REQUIRE(file);
  const auto path = std::filesystem::temp_directory_path() / "genu-paper-words.pdf";
  support::write_text(path, *file);
  const auto command = std::string(GENU_PDFTOTEXT) + " '" + path.string() + "' -";
  auto* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string words;
  for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) words += static_cast<char>(c);
  CHECK(pclose(pipe) == 0);
  std::filesystem::remove(path);
  CHECK(words.find("Single-leg squat \u00d7 8, \u201cslow\u201d") != std::string::npos);
  CHECK(words.find("Gr\u00fc\u00dfe") != std::string::npos);
}
#endif

TEST_SUITE_END();
