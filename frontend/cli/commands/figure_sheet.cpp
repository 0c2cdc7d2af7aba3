#include "commands/figure_sheet.hpp"

#include <algorithm>
#include <genu/drawing/knee.hpp>
#include <genu/drawing/sheet.hpp>
#include <genu/platform/environment.hpp>

#include "commands/picture_file.hpp"
#include "say/phrases.hpp"

namespace genu::cli {

namespace {

using drawing::Drawing;
using Panels = std::vector<drawing::Panel>;

constexpr double picture_pixels = 600;  // a stature
constexpr double sheet_pixels = 240;    // a panel
constexpr int sheet_columns = 8;
constexpr int knee_columns = 4;  // a row for each knee
// Sheets to be looked at closely.
constexpr double look_pixels = 440;
constexpr int look_columns = 3;
constexpr std::size_t looks_a_sheet = 9;
// Three by four fill a page; finer would only make a larger file.
constexpr std::size_t panels_a_page = 12;
constexpr double page_pixels = 240;  // a stature

Result<drawing::Channels> channels_of(const drawing::Moves& moves, const Shot& shot) {
  if (shot.frame.empty()) return drawing::pose(moves, model::poster_of(moves.figure));
  if (const auto moment = drawing::end_of_phase(moves.figure, shot.frame)) return drawing::channels_at(moves, *moment);
  std::vector<std::string> phases;
  for (const auto& phase : moves.figure.cycle) phases.push_back(phase.phase);
  return base::fail(base::ErrorCode::Unknown, "--frame", base::joined(phases, ", "), shot.frame);
}

// Every exercise at its poster pose, `pixels` a stature, with its id.
Result<Panels> panels_of_all(World& world, const SheetTyped& typed, double pixels) {
  Panels panels;
  for (const auto& id : app::exercise_ids(world.core)) {
    auto drawn = picture(world.core, id, {{}, model::Side::Right, typed.colours}, pixels);
    if (!drawn) return Unexpected{drawn.error()};
    panels.push_back({std::move(*drawn), id});
  }
  return panels;
}

std::vector<Drawing> sheets_of(const Panels& panels, std::size_t each) {
  std::vector<Drawing> sheets;
  for (std::size_t i = 0; i < panels.size(); i += each) {
    const auto some = std::span(panels).subspan(i, std::min(each, panels.size() - i));
    sheets.push_back(drawing::sheet_of(some, look_columns));
  }
  return sheets;
}

Result<Done> write_one_sheet(World& world, const SheetTyped& typed) {
  const auto panels = panels_of_all(world, typed, sheet_pixels / 2);
  if (!panels) return Unexpected{panels.error()};
  return write_svg(typed.svg, drawing::sheet_of(*panels, sheet_columns), typed.colours, sheet_pixels);
}

Result<Done> write_pages(World& world, const SheetTyped& typed) {
  const auto panels = panels_of_all(world, typed, page_pixels);
  if (!panels) return Unexpected{panels.error()};
  return write_pdf(typed.pdf, sheets_of(*panels, panels_a_page), typed.colours);
}

Result<Done> write_looks(World& world, const SheetTyped& typed) {
  const auto panels = panels_of_all(world, typed, look_pixels);
  if (!panels) return Unexpected{panels.error()};
  if (const auto made = platform::make_folder(typed.png_folder); !made) return made;
  const auto sheets = sheets_of(*panels, looks_a_sheet);
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const auto number = std::to_string(i + 1);
    const auto name = "/sheet-" + std::string(number.size() < 2 ? "0" : "") + number + ".png";
    const auto written = write_png(typed.png_folder + name, sheets[i], typed.colours, look_pixels);
    if (!written) return written;
  }
  return Done{};
}

Result<Done> write_each(World& world, const SheetTyped& typed) {
  const auto panels = panels_of_all(world, typed, picture_pixels);
  if (!panels) return Unexpected{panels.error()};
  if (const auto made = platform::make_folder(typed.svg_folder); !made) return made;
  for (const auto& panel : *panels) {
    const auto file = typed.svg_folder + "/" + panel.words + ".svg";
    const auto written = write_svg(file, panel.drawing, typed.colours, picture_pixels);
    if (!written) return written;
  }
  return Done{};
}

}  // namespace

Result<Drawing> picture(const app::Core& core, const std::string& exercise, const Shot& shot, double pixels) {
  const auto moves = app::figure_moves(core, exercise);
  if (!moves) return Unexpected{moves.error()};
  const auto channels = channels_of(*moves, shot);
  if (!channels) return Unexpected{channels.error()};
  drawing::PictureOptions options;
  options.half = shot.side == model::Side::Left ? model::Half::Left : model::Half::Right;
  options.pixels = pixels;
  return drawing::picture_of(*moves, *channels, drawing::stage_of(*moves, options), options);
}

Result<Done> draw_knees(World& world, const SheetTyped& typed) {
  const auto map = app::knee_map();
  if (!map) return Unexpected{map.error()};
  Panels panels;
  for (const auto side : {model::Side::Right, model::Side::Left}) {
    const auto half = side == model::Side::Right ? model::Half::Right : model::Half::Left;
    for (const auto& view : map->views) {
      const auto words = world.words.say(key_of("knee-side", view.side), {{"knee", name(world.words, "knee", side)}});
      panels.push_back({drawing::knee_picture(view, half, {}), words});
    }
  }
  const auto sheet = drawing::sheet_of(panels, knee_columns);
  const auto written = write_svg(typed.svg, sheet, typed.colours, sheet_pixels);
  if (!written) return written;
  say(world, "cli.figure.written", {{"file", typed.svg}});
  return Done{};
}

Result<Done> draw_sheet(World& world, const SheetTyped& typed) {
  struct Way {
    const std::string& where;
    Result<Done> (*write)(World&, const SheetTyped&);
  };
  const Way ways[] = {{typed.svg, write_one_sheet},
                      {typed.pdf, write_pages},
                      {typed.png_folder, write_looks},
                      {typed.svg_folder, write_each}};
  for (const auto& way : ways) {
    if (way.where.empty()) continue;
    if (const auto written = way.write(world, typed); !written) return written;
    say(world, "cli.figure.written", {{"file", way.where}});
  }
  return Done{};
}

}  // namespace genu::cli
