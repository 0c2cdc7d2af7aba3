#include "commands/figure_sheet.hpp"

#include <genu/drawing/knee.hpp>
#include <genu/drawing/sheet.hpp>
#include <genu/platform/environment.hpp>

#include "say/phrases.hpp"

namespace genu::cli {

namespace {

using drawing::Drawing;

constexpr double sheet_pixels = 240;    // a panel
constexpr double picture_pixels = 600;  // a stature
constexpr int sheet_columns = 8;
constexpr int knee_columns = 4;  // a row for each knee

Result<drawing::Channels> channels_of(const drawing::Moves& moves, const Shot& shot) {
  if (shot.frame.empty()) return drawing::pose(moves, model::poster_of(moves.figure));
  if (const auto moment = drawing::end_of_phase(moves.figure, shot.frame)) return drawing::channels_at(moves, *moment);
  std::vector<std::string> phases;
  for (const auto& phase : moves.figure.cycle) phases.push_back(phase.phase);
  return base::fail(base::ErrorCode::Unknown, "--frame", base::joined(phases, ", "), shot.frame);
}

Result<Done> draw_each(World& world, const SheetTyped& typed) {
  if (const auto made = platform::make_folder(typed.folder); !made) return Unexpected{made.error()};
  for (const auto& id : app::exercise_ids(world.core)) {
    const auto drawn = picture(world.core, id, {{}, model::Side::Right, typed.colours}, picture_pixels);
    if (!drawn) return Unexpected{drawn.error()};
    const auto written = write_svg(typed.folder + "/" + id + ".svg", *drawn, typed.colours, picture_pixels);
    if (!written) return written;
  }
  return Done{};
}

Result<Done> draw_one_sheet(World& world, const SheetTyped& typed) {
  std::vector<drawing::Panel> panels;
  for (const auto& id : app::exercise_ids(world.core)) {
    auto drawn = picture(world.core, id, {{}, model::Side::Right, typed.colours}, sheet_pixels / 2);
    if (!drawn) return Unexpected{drawn.error()};
    panels.push_back({std::move(*drawn), id});
  }
  return write_svg(typed.svg, drawing::sheet_of(panels, sheet_columns), typed.colours, sheet_pixels);
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

Result<Done> write_svg(const std::string& file, const Drawing& drawing, app::Colours colours, double pixels) {
  const auto palette = app::palette(colours);
  if (!palette) return Unexpected{palette.error()};
  return platform::write_file(file, drawing::to_svg(drawing, *palette, pixels));
}

Result<Done> draw_knees(World& world, const SheetTyped& typed) {
  const auto map = app::knee_map();
  if (!map) return Unexpected{map.error()};
  std::vector<drawing::Panel> panels;
  for (const auto knee : {model::Half::Right, model::Half::Left}) {
    const auto* side = knee == model::Half::Right ? "right" : "left";
    for (const auto& view : map->views) {
      const auto words = world.words.say(key_of("knee-side", view.side), {{"knee", side}});
      panels.push_back({drawing::knee_picture(view, knee, {}), words});
    }
  }
  const auto written = write_svg(typed.svg, drawing::sheet_of(panels, knee_columns), typed.colours, sheet_pixels);
  if (!written) return written;
  say(world, "cli.figure.written", {{"file", typed.svg}});
  return Done{};
}

Result<Done> draw_sheet(World& world, const SheetTyped& typed) {
  if (!typed.folder.empty()) {
    if (const auto drawn = draw_each(world, typed); !drawn) return drawn;
    say(world, "cli.figure.written", {{"file", typed.folder}});
  }
  if (!typed.svg.empty()) {
    if (const auto drawn = draw_one_sheet(world, typed); !drawn) return drawn;
    say(world, "cli.figure.written", {{"file", typed.svg}});
  }
  return Done{};
}

}  // namespace genu::cli
