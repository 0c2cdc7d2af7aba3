#include "theme/theme.hpp"

#include "embedded/themes.hpp"

#include <genu/base/json.hpp>

#include <algorithm>
#include <array>
#include <cassert>
#include <string>

namespace genu::theme {
namespace {

constexpr std::array<PaletteField, 32> kFields{{
    {"bg", &Palette::bg},
    {"surface", &Palette::surface},
    {"surface2", &Palette::surface2},
    {"stage", &Palette::stage},
    {"border", &Palette::border},
    {"ctl", &Palette::ctl},
    {"shadow", &Palette::shadow},
    {"text", &Palette::text},
    {"text2", &Palette::text2},
    {"text3", &Palette::text3},
    {"primary", &Palette::primary},
    {"on_primary", &Palette::on_primary},
    {"primary_soft", &Palette::primary_soft},
    {"primary_text", &Palette::primary_text},
    {"accent", &Palette::accent},
    {"accent_soft", &Palette::accent_soft},
    {"violet", &Palette::violet},
    {"violet_soft", &Palette::violet_soft},
    {"green", &Palette::green},
    {"green_soft", &Palette::green_soft},
    {"amber", &Palette::amber},
    {"amber_soft", &Palette::amber_soft},
    {"amber_fill", &Palette::amber_fill},
    {"on_amber", &Palette::on_amber},
    {"red", &Palette::red},
    {"red_soft", &Palette::red_soft},
    {"on_signal", &Palette::on_signal},
    {"heat0", &Palette::heat0},
    {"heat1", &Palette::heat1},
    {"heat2", &Palette::heat2},
    {"heat3", &Palette::heat3},
    {"heat4", &Palette::heat4},
}};

struct NamedLook {
  std::string_view name;
  Look look;
};

constexpr std::array<NamedLook, 4> kLooks{{{"light", Look::Light},
                                           {"dark", Look::Dark},
                                           {"contrast-light", Look::ContrastLight},
                                           {"contrast-dark", Look::ContrastDark}}};

// Theme files are our own and embedded: a fault in one is a fault of the build, found by the first test that runs.
const base::Value& member(const base::Value& object, std::string_view name) {
  const auto* found = object.find(name);
  assert(found != nullptr);
  return *found;
}

Theme read(const NamedLook& named) {
  const std::string file = std::string(named.name) + ".json";
  const auto files = embedded::themes();
  const auto found = std::find_if(files.begin(), files.end(), [&](const auto& f) { return f.name == file; });
  assert(found != files.end());
  const auto json = base::parse_json(found->bytes);
  assert(json);
  Theme theme{named.look, *member(*json, "dark").truth(), *member(*json, "outlined").truth(), {}};
  const auto& colours = member(*json, "colours");
  assert(colours.object()->size() == kFields.size());
  for (const auto& field : kFields) {
    const auto colour = parse_colour(*member(colours, field.name).text());
    assert(colour);
    theme.colours.*field.member = *colour;
  }
  return theme;
}

Colour answer(const Theme& theme, const Colour& fill, float share) {
  const Colour towards = theme.dark ? Colour{1, 1, 1, fill.a} : Colour{0, 0, 0, fill.a};
  return mix(fill, towards, share);
}

}  // namespace

std::span<const PaletteField> palette_fields() { return kFields; }

const Theme& theme(Look look) {
  static const std::array<Theme, 4> themes{read(kLooks[0]), read(kLooks[1]), read(kLooks[2]), read(kLooks[3])};
  return themes[static_cast<std::size_t>(look)];
}

std::optional<Look> look_named(std::string_view name) {
  for (const auto& named : kLooks)
    if (named.name == name) return named.look;
  return std::nullopt;
}

Colour hovered(const Theme& theme, const Colour& fill) { return answer(theme, fill, 0.06F); }
Colour pressed(const Theme& theme, const Colour& fill) { return answer(theme, fill, 0.12F); }

}  // namespace genu::theme
