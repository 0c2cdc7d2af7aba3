#include "theme/theme.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace genu::theme;

namespace {

struct Pair {
  Colour Palette::*front;
  std::vector<Colour Palette::*> grounds;
};

// Words on everything they stand on.
const std::vector<Pair> kText{
    {&Palette::text, {&Palette::bg, &Palette::surface, &Palette::surface2, &Palette::stage}},
    {&Palette::text2, {&Palette::bg, &Palette::surface, &Palette::surface2, &Palette::stage}},
    {&Palette::text3, {&Palette::bg, &Palette::surface, &Palette::surface2}},
    {&Palette::on_primary, {&Palette::primary}},
    {&Palette::primary_text, {&Palette::primary_soft, &Palette::surface}},
    {&Palette::primary, {&Palette::surface, &Palette::bg, &Palette::stage}},
    {&Palette::accent, {&Palette::accent_soft, &Palette::surface}},
    {&Palette::green, {&Palette::surface, &Palette::green_soft}},
    {&Palette::amber, {&Palette::surface, &Palette::amber_soft}},
    {&Palette::on_amber, {&Palette::amber_fill}},
    {&Palette::red, {&Palette::surface, &Palette::red_soft}},
    {&Palette::on_signal, {&Palette::green, &Palette::red}},
    {&Palette::violet, {&Palette::surface, &Palette::violet_soft}},
};

// Edges of controls.
const std::vector<Pair> kControls{{&Palette::ctl, {&Palette::surface, &Palette::bg}}};

void check(Look look, const std::vector<Pair>& pairs, float least) {
  const auto& colours = theme(look).colours;
  for (const auto& pair : pairs)
    for (const auto ground : pair.grounds) {
      std::string names;
      for (const auto& field : palette_fields()) {
        if (field.member == pair.front) names = std::string(field.name) + " on " + names;
        if (field.member == ground) names += std::string(field.name);
      }
      CAPTURE(names);
      CHECK(contrast(colours.*pair.front, colours.*ground) >= least);
    }
}

constexpr Look kLooks[] = {Look::Light, Look::Dark, Look::ContrastLight, Look::ContrastDark};

}  // namespace

TEST_SUITE("theme") {
  TEST_CASE("words can be read on everything they stand on, in every look") {
    for (const auto look : kLooks) {
      CAPTURE(static_cast<int>(look));
      check(look, kText, look == Look::Light || look == Look::Dark ? 4.5F : 7.0F);
    }
  }

  TEST_CASE("words on a button can be read while the pointer is on it") {
    const std::vector<Pair> buttons{{&Palette::on_primary, {&Palette::primary}},
                                    {&Palette::primary_text, {&Palette::primary_soft}},
                                    {&Palette::text, {&Palette::surface2}},
                                    {&Palette::red, {&Palette::red_soft}}};
    for (const auto look : kLooks) {
      const auto& shown = theme(look);
      for (const auto& pair : buttons)
        for (const auto ground : pair.grounds)
          CHECK(contrast(shown.colours.*pair.front, hovered(shown, shown.colours.*ground)) >= 4.5F);
    }
  }

  TEST_CASE("the edges of controls can be seen, in every look") {
    for (const auto look : kLooks) check(look, kControls, 3.0F);
  }

  TEST_CASE("the pale amber fill has an edge that can be seen") {
    const auto& light = theme(Look::Light).colours;
    CHECK(contrast(light.amber, light.surface) >= 3.0F);
    CHECK(contrast(theme(Look::Dark).colours.amber_fill, theme(Look::Dark).colours.surface) >= 3.0F);
  }

  TEST_CASE("contrast is the ratio of WCAG") {
    const Colour black{0, 0, 0, 1};
    const Colour white{1, 1, 1, 1};
    CHECK(contrast(black, white) == doctest::Approx(21));
    CHECK(contrast(white, black) == doctest::Approx(21));
    CHECK(contrast(white, white) == doctest::Approx(1));
    CHECK(contrast(*parse_colour("14222C"), *parse_colour("F3F5F4")) == doctest::Approx(14.8).epsilon(0.01));
  }

  TEST_CASE("a colour is six hexadecimal digits and nothing else") {
    CHECK(parse_colour("0B7A75") == Colour{11 / 255.0F, 122 / 255.0F, 117 / 255.0F, 1});
    CHECK_FALSE(parse_colour("0B7A7"));
    CHECK_FALSE(parse_colour("0B7A7G"));
    CHECK_FALSE(parse_colour("#0B7A7"));
  }

  TEST_CASE("looks are found by the names of their files") {
    CHECK(look_named("contrast-dark") == Look::ContrastDark);
    CHECK_FALSE(look_named("sepia"));
    for (const auto look : kLooks) CHECK(theme(look).look == look);
  }

  TEST_CASE("what is under the pointer gets darker in light looks and lighter in dark ones") {
    const auto& light = theme(Look::Light);
    const auto& dark = theme(Look::Dark);
    CHECK(hovered(light, light.colours.primary).g < light.colours.primary.g);
    CHECK(pressed(light, light.colours.primary).g < hovered(light, light.colours.primary).g);
    CHECK(hovered(dark, dark.colours.primary).g > dark.colours.primary.g);
  }
}
