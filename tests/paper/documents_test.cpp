// Hand-out and report, read back by other programs: every word is there, nothing is split, nothing leaves the margins.
// Where GENU_PICTURES names a folder, both are written there in every size, to be looked at.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <genu/app/views/figure.hpp>
#include <sstream>

#include "paper/handout.hpp"
#include "paper/report.hpp"
#include "support/text_file.hpp"
#include "support/world.hpp"
#include "wording/english.hpp"

using namespace genu;
using paper::PaperSize;
using paper::Print;
using paper::PrintSize;

namespace {

const words::Words& wording_of_paper() {
  static const auto words = wording::english();
  REQUIRE(words);
  return *words;
}

const drawing::Palette& print_colours() {
  static const auto read = app::palette(app::Colours::Print);
  REQUIRE(read);
  return *read;
}

constexpr Print all_prints[] = {{PaperSize::A4, PrintSize::Normal},
                                {PaperSize::Letter, PrintSize::Normal},
                                {PaperSize::A4, PrintSize::Large},
                                {PaperSize::Letter, PrintSize::Large}};

// With one space between words, whatever the lines.
std::string one_line(const std::string& text) {
  std::istringstream words(text);
  std::string line, word;
  while (words >> word) line += (line.empty() ? "" : " ") + word;
  return line;
}

paper::Handout handout_of(test::World& world) {
  app::HandoutAsked asked;
  asked.clinic = "Riverside Physiotherapy";
  asked.contact = "12 Mill Lane, 020 5550 142";
  asked.person = "Lena";
  asked.code = "7K4-Q2P";
  asked.review = test::must(base::day_from("2026-03-16"));
  const auto view = test::must(app::handout_view(*world.core, asked));
  paper::Handout handout{app::handout_text(view, wording_of_paper()), {}, std::nullopt, view.date};
  handout.figures = paper::figures_of(*world.core, handout.text);
  return handout;
}

std::string pdf_of(const paper::Handout& handout, const Print& print) {
  return test::must(paper::handout_pdf(handout, wording_of_paper(), print_colours(), print));
}

// `handout-a4-large.pdf` in the folder that is asked for, if any.
void keep_to_look_at(const std::string& what, const Print& print, const std::string& pdf) {
  const char* folder = std::getenv("GENU_PICTURES");
  if (folder == nullptr) return;
  const std::string size = print.size == PrintSize::Large ? "-large.pdf" : ".pdf";
  support::write_text(std::filesystem::path(folder) / (what + "-" + std::string(base::name_of(print.paper)) + size),
                      pdf);
}

std::size_t pages_of(const std::string& pdf) {
  std::size_t pages = 0;
  for (auto at = pdf.find("/Type /Page "); at != std::string::npos; at = pdf.find("/Type /Page ", at + 1)) ++pages;
  return pages;
}

// All that a page says, in reading order.
std::vector<std::string> said_by(const app::HandoutBlock& block) {
  std::vector<std::string> said{block.name, block.side, block.dose, block.dose_said};
  said.insert(said.end(), block.steps.begin(), block.steps.end());
  said.push_back(block.avoid);
  said.push_back(block.stop);
  return said;
}

void live_for_report(test::World& world) {
  world.start_programme();
  for (int day = 0; day < 40; ++day) {
    world.check_in(day < 20 ? 5 : 2, 1);
    if (day % 7 == 1) {
      app::LogRun log;
      log.run.distance = {4000};
      log.run.pain_during = test::nrs(0);
      world.done(log);
    }
    world.pass_days(1);
  }
}

app::ReportText report_of(test::World& world, const Print& print) {
  app::ReportAsked asked;
  asked.question = "May I run on grass?";
  const auto view = test::must(app::report_view(*world.core, asked));
  return app::report_text(view, wording_of_paper(), paper::report_chart_width(print));
}

#ifdef GENU_PDFTOTEXT
std::string read_by_others(const std::string& pdf, const char* options) {
  const auto path = std::filesystem::temp_directory_path() / "genu-paper-document.pdf";
  support::write_text(path, pdf);
  const auto command = std::string(GENU_PDFTOTEXT) + " " + options + " '" + path.string() + "' -";
  auto* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string words;
  for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) words += static_cast<char>(c);
  CHECK(pclose(pipe) == 0);
  std::filesystem::remove(path);
  return words;
}

std::vector<std::string> pages_in_words(const std::string& pdf) {
  std::vector<std::string> pages;
  std::istringstream all(read_by_others(pdf, "-raw"));
  for (std::string page; std::getline(all, page, '\f');) pages.push_back(one_line(page));
  return pages;
}

// Where words stand, in points: `xMin="40.1"` and the like.
std::vector<double> places(const std::string& boxes, const std::string& name) {
  std::vector<double> found;
  const auto key = name + "=\"";
  for (auto at = boxes.find(key); at != std::string::npos; at = boxes.find(key, at + 1)) {
    found.push_back(std::stod(boxes.substr(at + key.size())));
  }
  return found;
}

void check_margins(const std::string& pdf, const Print& print) {
  const auto size = paper::page_size(print.paper);
  const auto boxes = read_by_others(pdf, "-bbox");
  for (const double x : places(boxes, "xMin")) CHECK(x >= paper::mm(12));
  for (const double y : places(boxes, "yMin")) CHECK(y >= paper::mm(10));
  for (const double x : places(boxes, "xMax")) CHECK(x <= size.width - paper::mm(12));
  for (const double y : places(boxes, "yMax")) CHECK(y <= size.height - paper::mm(10));
}
#endif

}  // namespace

TEST_SUITE_BEGIN("paper");

TEST_CASE("a hand-out has no name of a condition on it unless somebody writes one") {
  test::World world;
  world.start_programme();
  const auto html = paper::handout_html(handout_of(world), print_colours(), {});
  CHECK(html.find("patellofemoral") == std::string::npos);
  CHECK(html.find("Runner's knee") == std::string::npos);
}

TEST_CASE("an exercise that looks like none of the catalogue stands there in words alone") {
  test::World world;
  world.start_programme();
  auto view = test::must(app::handout_view(*world.core));
  view.exercises.resize(1);
  const auto html_of = [&] {
    paper::Handout handout{app::handout_text(view, wording_of_paper()), {}, std::nullopt, view.date};
    handout.figures = paper::figures_of(*world.core, handout.text);
    CHECK(pages_of(pdf_of(handout, {})) == 1);
    return paper::handout_html(handout, print_colours(), {});
  };
  CHECK(html_of().find("<svg") != std::string::npos);
  view.exercises.front().no_figure = true;
  const auto html = html_of();
  CHECK(html.find("<svg") == std::string::npos);
  CHECK(html.find(view.exercises.front().name) != std::string::npos);
}

TEST_CASE("the same plan gives the same hand-out, byte for byte") {
  test::World world;
  world.start_programme();
  const auto handout = handout_of(world);
  CHECK(pdf_of(handout, {}) == pdf_of(handout, {}));
}

TEST_CASE("three exercises at most stand on a page") {
  test::World world;
  world.start_programme();
  const auto handout = handout_of(world);
  for (const auto& print : all_prints) CHECK(pages_of(pdf_of(handout, print)) * 3 >= handout.text.blocks.size());
}

TEST_CASE("the web page says what the paper says, and its signs are safe") {
  test::World world;
  world.start_programme();
  auto handout = handout_of(world);
  handout.text.from = "<Knee & Co>";
  const auto html = paper::handout_html(handout, print_colours(), {});
  CHECK(html.find("&lt;Knee &amp; Co&gt;") != std::string::npos);
  CHECK(html.find("<Knee") == std::string::npos);
  for (const auto& block : handout.text.blocks) {
    for (const auto& said : said_by(block)) {
      CAPTURE(said);
      CHECK(html.find(said) != std::string::npos);
    }
  }
  CHECK(html.find("http") == html.find("http://www.w3.org/2000/svg"));
}

TEST_CASE("a square to scan stands beside its code") {
  test::World world;
  world.start_programme();
  auto handout = handout_of(world);
  const auto without = pdf_of(handout, {});
  drawing::Drawing square{{0, 0, 2, 2}, {}, {}};
  square.marks = {drawing::Fill{{{0, 0}, {1, 0}, {1, 1}, {0, 1}}, drawing::Ink::Text}};
  handout.code = square;
  const auto with = pdf_of(handout, {});
  CHECK(with != without);
  CHECK(pages_of(with) == pages_of(without));
}

TEST_CASE("without a programme there is nothing to hand out, and a report says that nothing was noted") {
  test::World world;
  CHECK_FALSE(app::handout_view(*world.core));
  CHECK(pages_of(test::must(
            paper::report_pdf(report_of(world, {}), base::Day{}, wording_of_paper(), print_colours(), {}))) >= 1);
}

#ifdef GENU_PDFTOTEXT
TEST_CASE("every word of an exercise stands on one page, in order") {
  test::World world;
  world.start_programme();
  const auto handout = handout_of(world);
  for (const auto& print : all_prints) {
    const auto pages = pages_in_words(pdf_of(handout, print));
    for (const auto& block : handout.text.blocks) {
      CAPTURE(block.name);
      const auto first = one_line(block.dose_said);
      const auto page = std::find_if(pages.begin(), pages.end(), [&](const std::string& each) {
        return each.find(block.name) != std::string::npos && each.find(first) != std::string::npos;
      });
      REQUIRE(page != pages.end());
      auto at = page->find(block.name);
      for (const auto& said : said_by(block)) {
        CAPTURE(said);
        at = page->find(one_line(said), at);
        CHECK(at != std::string::npos);
      }
    }
  }
}

TEST_CASE("the grid, the warning signs and the numbers to call are on the last page; each page has its number") {
  test::World world;
  world.start_programme();
  const auto handout = handout_of(world);
  for (const auto& print : all_prints) {
    const auto pages = pages_in_words(pdf_of(handout, print));
    const auto& last = pages.back();
    for (const auto& flag : handout.text.flags) CHECK(last.find(flag) != std::string::npos);
    for (const auto& call : handout.text.calls) CHECK(last.find(call) != std::string::npos);
    CHECK(last.find(one_line(handout.text.grid_title)) != std::string::npos);
    CHECK(last.find("7K4-Q2P") != std::string::npos);
    for (std::size_t i = 0; i < pages.size(); ++i) {
      const auto number = app::page_said(wording_of_paper(), static_cast<int>(i) + 1, static_cast<int>(pages.size()));
      CHECK(pages[i].find(number) != std::string::npos);
    }
  }
}

TEST_CASE("no word leaves the margins of the hand-out or of the report") {
  test::World world;
  live_for_report(world);
  const auto handout = handout_of(world);
  for (const auto& print : all_prints) {
    const auto sheets = pdf_of(handout, print);
    check_margins(sheets, print);
    keep_to_look_at("handout", print, sheets);
    const auto text = report_of(world, print);
    const auto report = test::must(paper::report_pdf(text, base::Day{}, wording_of_paper(), print_colours(), print));
    check_margins(report, print);
    keep_to_look_at("report", print, report);
  }
}

TEST_CASE("the report says on paper and on the web page what its words are, the summary first") {
  test::World world;
  live_for_report(world);
  for (const auto& print : all_prints) {
    const auto text = report_of(world, print);
    const auto pages =
        pages_in_words(test::must(paper::report_pdf(text, base::Day{}, wording_of_paper(), print_colours(), print)));
    const auto html = paper::report_html(text, print_colours(), print);
    std::string all;
    for (const auto& page : pages) all += page + " ";
    CHECK(pages.front().find(text.title) != std::string::npos);
    CHECK(pages.front().find("May I run on grass?") != std::string::npos);
    for (const auto& part : text.parts) {
      CAPTURE(part.heading);
      CHECK(all.find(part.heading) != std::string::npos);
      CHECK(html.find(part.heading) != std::string::npos);
      for (const auto& fact : part.facts) CHECK(all.find(one_line(fact.value)) != std::string::npos);
    }
  }
}
#endif

TEST_SUITE_END();
