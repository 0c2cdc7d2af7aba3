// Codes as pictures: read back by another program, from the very PNG that is shown.
#include "qr/qr.hpp"

#include <doctest/doctest.h>

#include <cstdio>
#include <string>

#include "exchange/series.hpp"
#include "paper/paper.hpp"
#include "support/paired.hpp"
#include "support/source_folder.hpp"
#include "support/text_file.hpp"

using namespace genu;

namespace {

std::string some_bytes(std::size_t size) {
  std::string bytes(size, '\0');
  for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<char>(i * 31 + i / 256);
  return bytes;
}

drawing::Drawing code_of(const std::string& text) {
  auto code = qr::code(text);
  REQUIRE(code);
  return *code;
}

#ifdef GENU_ZBARIMG
std::string png_of(const drawing::Drawing& code, double pixels) {
  const auto palette =
      drawing::palette_from(support::read_text(support::source_folder() / "assets/palette/print.json"));
  REQUIRE(palette);
  auto png = paper::to_png(code, *palette, pixels);
  REQUIRE(png);
  return *png;
}

// What zbarimg reads in the picture, without the end of the line.
std::string scanned(const std::string& png) {
  const auto file = std::filesystem::temp_directory_path() / "genu-qr-test.png";
  support::write_text(file, png);
  auto* pipe = popen((std::string(GENU_ZBARIMG) + " -q --raw --nodbus '" + file.string() + "'").c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string text;
  char piece[4096];
  while (const auto size = std::fread(piece, 1, sizeof piece, pipe)) text.append(piece, size);
  pclose(pipe);
  std::filesystem::remove(file);
  if (!text.empty() && text.back() == '\n') text.pop_back();
  return text;
}
#endif

}  // namespace

TEST_CASE("a code is square, with four modules of white around it, and no wider than 125 modules") {
  const auto small = code_of("GENU:1/1:00000000:BB8");
  CHECK(small.frame == drawing::Box{-4, -4, 29, 29});
  CHECK(code_of(std::string(exchange::most_line_letters, 'A')).frame.width() == 125 + 8);
  CHECK(qr::code(std::string(exchange::most_line_letters + 1, 'A')).error().reason == "exchange.too-large-for-codes");
}

#ifdef GENU_ZBARIMG
TEST_CASE("every line of a series is read back from its picture, at three pixels a module and more") {
  for (const std::size_t size : {1u, 180u, 1078u, 4000u}) {
    const auto lines = exchange::to_lines(some_bytes(size), "1A2B3C4D");
    REQUIRE(lines);
    std::string text;
    for (const auto& line : *lines) {
      CAPTURE(line.size());
      CHECK(scanned(png_of(code_of(line), 3)) == line);
      text += scanned(png_of(code_of(line), 6)) + '\n';
    }
    CHECK(exchange::from_lines(text).value().bytes == some_bytes(size));
  }
}

TEST_CASE("a card and a programme go from screen to camera") {
  test::Installed runner(1, "Ada", model::ContactRole::Runner), physio(2, "Grace", model::ContactRole::Physio);
  runner.done(app::AcceptCard{scanned(png_of(code_of(physio.card()), 4)), true});
  physio.done(app::AcceptCard{scanned(png_of(code_of(runner.card()), 4)), true});
  physio.turn_to_contact();
  app::StartProgramme start;
  start.programme = "pfp-runner";
  start.by = "Grace";
  start.reason = "after our talk";
  physio.done(start);
  const auto made = test::must(app::make_packet(*physio.core, {physio.contact(), {}, {}}));
  MESSAGE("a programme takes ", made.codes.size(), " codes");
  std::string text;
  for (const auto& code : made.codes) text += scanned(png_of(code_of(code), 4)) + '\n';
  runner.import(text);
  CHECK(runner.today().standing->programme == "pfp-runner");
}
#endif
