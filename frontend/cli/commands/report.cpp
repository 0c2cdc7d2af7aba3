// `genu report handout` and `genu report progress`: what goes on paper, as PDF or as a web page.
#include <genu/app/views/figure.hpp>
#include <genu/platform/environment.hpp>

#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "paper/handout.hpp"
#include "paper/report.hpp"
#include "qr/qr.hpp"

namespace genu::cli {

namespace {

struct Files {
  std::string pdf, html;
  paper::Print print;
  app::Colours colours = app::Colours::Print;
};

struct HandoutTyped {
  app::HandoutAsked asked;
  Files files;
};

struct ReportTyped {
  app::ReportAsked asked;
  std::vector<app::ReportSection> sections;  ///< all where none is named
  Files files;
};

Result<Done> write_one(World& world, const std::string& file, const Result<std::string>& bytes) {
  if (!bytes) return Unexpected{bytes.error()};
  const auto written = platform::write_file(file, *bytes);
  if (written) say(world, "cli.figure.written", {{"file", file}});
  return written;
}

// Writes what was asked for; `pdf` and `html` make it.
template <class Pdf, class Html>
Result<Done> write_files(World& world, const Files& files, Pdf pdf, Html html) {
  const auto palette = app::palette(files.colours);
  if (!palette) return Unexpected{palette.error()};
  Result<Done> last = Done{};
  if (!files.pdf.empty()) last = write_one(world, files.pdf, pdf(*palette));
  if (last && !files.html.empty()) last = write_one(world, files.html, html(*palette));
  return last;
}

bool no_file(const Files& files) { return files.pdf.empty() && files.html.empty(); }

void list_block(World& world, const app::HandoutBlock& block) {
  world.page.heading(block.name + ", " + block.side + ": " + block.dose);
  world.page.paragraph(block.dose_said);
  for (const auto& step : block.steps) world.page.entry(step);
  world.page.paragraph(block.stop);
}

Result<Done> handout(World& world, const HandoutTyped& typed) {
  const auto view = app::handout_view(world.core, typed.asked);
  if (!view) return Unexpected{view.error()};
  if (no_file(typed.files)) {
    return show(world, view, [](World& here, const app::HandoutView& shown) {
      const auto text = app::handout_text(shown, here.words);
      here.page.line(text.title);
      here.page.paragraph(text.about);
      for (const auto& block : text.blocks) list_block(here, block);
    });
  }
  paper::Handout handout{app::handout_text(*view, world.words), {}, std::nullopt, view->date};
  handout.figures = paper::figures_of(world.core, handout.text);
  if (!view->code.empty()) {
    auto square = qr::code(view->code);
    if (!square) return Unexpected{square.error()};
    handout.code = std::move(*square);
  }
  return write_files(
      world, typed.files,
      [&](const drawing::Palette& palette) {
        return paper::handout_pdf(handout, world.words, palette, typed.files.print);
      },
      [&](const drawing::Palette& palette) -> Result<std::string> {
        return paper::handout_html(handout, palette, typed.files.print);
      });
}

void list_part(World& world, const app::ReportPart& part) {
  world.page.heading(part.note.empty() ? part.heading : part.heading + " (" + part.note + ")");
  for (const auto& line : part.lines) world.page.paragraph(line);
  std::vector<std::vector<std::string>> rows;
  for (const auto& fact : part.facts) rows.push_back({fact.name, fact.value});
  world.page.table(rows);
}

Result<Done> progress_report(World& world, const ReportTyped& typed) {
  auto asked = typed.asked;
  if (!typed.sections.empty()) asked.sections = typed.sections;
  const auto view = app::report_view(world.core, asked);
  if (!view) return Unexpected{view.error()};
  const auto text = app::report_text(*view, world.words, paper::report_chart_width(typed.files.print));
  if (no_file(typed.files)) {
    return show(world, view, [&](World& here, const app::ReportView&) {
      here.page.line(text.title);
      here.page.paragraph(text.period);
      for (const auto& part : text.parts) list_part(here, part);
    });
  }
  const auto day = view->progress.today;
  return write_files(
      world, typed.files,
      [&](const drawing::Palette& palette) {
        return paper::report_pdf(text, day, world.words, palette, typed.files.print);
      },
      [&](const drawing::Palette& palette) -> Result<std::string> {
        return paper::report_html(text, palette, typed.files.print);
      });
}

std::vector<Option<Files>> file_options() {
  const Option<Files> large{
      "--large-print",
      {},
      "cli.option.large-print",
      Times::Once,
      false,
      [](Files& files, std::string_view, base::Reading&) { files.print.size = paper::PrintSize::Large; }};
  const Option<Files> paper_size{"--paper",
                                 "PAPER",
                                 "cli.option.paper",
                                 Times::Once,
                                 false,
                                 [](Files& files, std::string_view text, base::Reading& reading) {
                                   const base::Place root;
                                   take_text(text, {}, root.member("--paper"), reading, files.print.paper);
                                 }};
  return {value("--pdf", "FILE", "cli.option.pdf-document", &Files::pdf),
          value("--html", "FILE", "cli.option.html", &Files::html), paper_size, large,
          value("--colours", "NAME", "cli.option.colours", &Files::colours)};
}

std::vector<Option<app::HandoutAsked>> handout_options() {
  using A = app::HandoutAsked;
  return {value("--for", "NAME", "cli.option.for-whom", &A::person),
          value("--clinic", "NAME", "cli.option.clinic", &A::clinic),
          value("--contact", "TEXT", "cli.option.clinic-contact", &A::contact),
          value("--by", "NAME", "cli.option.handed-by", &A::by),
          value("--review", "DAY", "cli.option.next-review", &A::review),
          value("--code", "CODE", "cli.option.code", &A::code)};
}

std::vector<Option<app::ReportAsked>> report_options() {
  using A = app::ReportAsked;
  return {value("--range", "RANGE", "cli.option.range", &A::range), value("--back", "N", "cli.option.back", &A::offset),
          value("--for", "NAME", "cli.option.for-whom", &A::person),
          value("--question", "TEXT", "cli.option.question", &A::question)};
}

}  // namespace

std::vector<Command> report_commands() {
  const auto handout_all =
      joined(part(&HandoutTyped::asked, handout_options()), part(&HandoutTyped::files, file_options()));
  auto report_all = joined(part(&ReportTyped::asked, report_options()), part(&ReportTyped::files, file_options()));
  report_all.push_back(values("--section", "SECTION", "cli.option.section", &ReportTyped::sections));
  return {command("report handout", handout_all, handout), command("report progress", report_all, progress_report)};
}

}  // namespace genu::cli
