// The square on a printed hand-out, read from the page as a camera would see it.
#include <cstdio>
#include <filesystem>
#include <genu/app/views/figure.hpp>

#include "paper/handout.hpp"
#include "qr/qr.hpp"
#include "support/text_file.hpp"
#include "support/world.hpp"
#include "wording/english.hpp"

using namespace genu;
namespace fs = std::filesystem;

#if defined(GENU_ZBARIMG) && defined(GENU_PDFTOPPM)
namespace {

std::string said_by(const std::string& command) {
  auto* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string text;
  char piece[4096];
  while (const auto size = std::fread(piece, 1, sizeof piece, pipe)) text.append(piece, size);
  pclose(pipe);
  return text;
}

// What is scanned from the pages of a document, printed with 150 dots to the inch.
std::string scanned_from(const std::string& pdf) {
  const auto folder = fs::temp_directory_path() / "genu-handout-code";
  fs::create_directories(folder);
  support::write_text(folder / "handout.pdf", pdf);
  const auto file = "'" + (folder / "handout.pdf").string() + "' '" + (folder / "page").string() + "'";
  said_by(std::string(GENU_PDFTOPPM) + " -r 150 -png " + file);
  std::string text;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().extension() == ".png")
      text += said_by(std::string(GENU_ZBARIMG) + " -q --raw --nodbus '" + entry.path().string() + "'");
  fs::remove_all(folder);
  return text;
}

}  // namespace

TEST_CASE("the code of a hand-out is read from the page, on either paper and in large print") {
  test::World world;
  world.start_programme();
  const auto words = wording::english();
  REQUIRE(words);
  const auto palette = test::must(app::palette(app::Colours::Print));
  app::HandoutAsked asked;
  asked.code = "7K4-Q2P";
  const auto view = test::must(app::handout_view(*world.core, asked));
  const paper::Handout handout{app::handout_text(view, *words), {}, test::must(qr::code(view.code)), view.date};
  for (const auto& print : {paper::Print{paper::PaperSize::A4, paper::PrintSize::Normal},
                            paper::Print{paper::PaperSize::Letter, paper::PrintSize::Large}})
    CHECK(scanned_from(test::must(paper::handout_pdf(handout, *words, palette, print))) == "7K4-Q2P\n");
}
#endif
