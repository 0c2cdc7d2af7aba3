// `genu figure`: an exercise as a picture, and all of them on one sheet.
#include "commands/all.hpp"
#include "commands/figure_sheet.hpp"
#include "commands/picture_file.hpp"
#include "say/phrases.hpp"

namespace genu::cli {

namespace {

struct Typed {
  std::string exercise;
  std::string svg, png, pdf;
  std::string frame;
  model::Side side = model::Side::Right;
  app::Colours colours = app::Colours::Light;
};

constexpr double picture_pixels = 600;  // a stature

std::string seconds_text(double seconds) {
  const auto tenths = static_cast<int>(seconds * 10 + 0.5);
  const auto whole = std::to_string(tenths / 10);
  return tenths % 10 == 0 ? whole : whole + '.' + std::to_string(tenths % 10);
}

void write_figure(World& world, const app::FigureView& view) {
  world.page.line(view.name);
  std::vector<std::vector<std::string>> phases;
  for (const auto& phase : view.phases)
    if (phase.seconds > 0) phases.push_back({phase.phase, seconds_text(phase.seconds) + " s"});
  world.page.heading(world.words.say("cli.figure.phases"));
  world.page.table(phases);
  std::vector<std::vector<std::string>> muscles;
  for (const auto& muscle : view.muscles) muscles.push_back({name(world.words, "muscle", muscle.muscle)});
  world.page.heading(world.words.say("cli.figure.muscles"));
  world.page.table(muscles);
}

Result<Done> figure(World& world, const Typed& typed) {
  if (typed.svg.empty() && typed.png.empty() && typed.pdf.empty()) {
    return show(world, app::figure_view(world.core, typed.exercise), write_figure);
  }
  const auto drawn = picture(world.core, typed.exercise, {typed.frame, typed.side, typed.colours}, picture_pixels);
  if (!drawn) return Unexpected{drawn.error()};
  const auto done = [&](const std::string& file, const Result<Done>& written) {
    if (written) say(world, "cli.figure.written", {{"file", file}});
    return written;
  };
  Result<Done> last = Done{};
  if (!typed.svg.empty()) last = done(typed.svg, write_svg(typed.svg, *drawn, typed.colours, picture_pixels));
  if (last && !typed.png.empty()) last = done(typed.png, write_png(typed.png, *drawn, typed.colours, picture_pixels));
  if (last && !typed.pdf.empty()) last = done(typed.pdf, write_pdf(typed.pdf, {&*drawn, 1}, typed.colours));
  return last;
}

void check_sheet(const SheetTyped& typed, base::Reading& reading) {
  const bool nowhere = typed.svg.empty() && typed.pdf.empty() && typed.png_folder.empty() && typed.svg_folder.empty();
  if (nowhere) reading.fault(base::ErrorCode::Missing, base::Place().member("--svg"), {}, {});
}

}  // namespace

std::vector<Command> figure_commands() {
  const std::vector<Option<Typed>> one{value("ID", "ID", "cli.option.exercise", &Typed::exercise).needed(),
                                       value("--frame", "PHASE", "cli.option.frame", &Typed::frame),
                                       value("--side", "SIDE", "cli.option.leg", &Typed::side),
                                       value("--colours", "NAME", "cli.option.colours", &Typed::colours),
                                       value("--svg", "FILE", "cli.option.svg", &Typed::svg),
                                       value("--png", "FILE", "cli.option.png", &Typed::png),
                                       value("--pdf", "FILE", "cli.option.pdf", &Typed::pdf)};
  const std::vector<Option<SheetTyped>> all{
      value("--svg", "FILE", "cli.option.svg-sheet", &SheetTyped::svg),
      value("--pdf", "FILE", "cli.option.pdf-sheets", &SheetTyped::pdf),
      value("--png", "FOLDER", "cli.option.png-sheets", &SheetTyped::png_folder),
      value("--svg-each", "FOLDER", "cli.option.svg-each", &SheetTyped::svg_folder),
      value("--colours", "NAME", "cli.option.colours", &SheetTyped::colours)};
  const std::vector<Option<SheetTyped>> knees{value("--svg", "FILE", "cli.option.svg", &SheetTyped::svg).needed(),
                                              value("--colours", "NAME", "cli.option.colours", &SheetTyped::colours)};
  return {command("figure", one, figure), command("figure sheet", all, draw_sheet, check_sheet),
          command("figure knees", knees, draw_knees)};
}

}  // namespace genu::cli
