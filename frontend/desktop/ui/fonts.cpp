#include "ui/fonts.hpp"

#include "fonts/fonts.hpp"

#include <imgui.h>
#include <imgui_freetype.h>

#include <cmath>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace genu::ui {
namespace {

// Latin with its extensions, Greek, Cyrillic, dashes and quotation marks, currency, arrows, and the mathematical
// signs of doses: names and notes in most European languages, and Vietnamese.
constexpr ImWchar kNotes[] = {0x0020, 0x024F, 0x0370, 0x03FF, 0x0400, 0x045F, 0x1E00, 0x1EFF, 0x2010,
                              0x2027, 0x2030, 0x203A, 0x20AC, 0x20AC, 0x2190, 0x2193, 0x2212, 0x2212,
                              0x2248, 0x2248, 0x2260, 0x2265, 0x25A1, 0x25A1, 0xFFFD, 0xFFFD, 0};
// Titles are fewer and larger: the atlas would grow fourfold for letters they hardly ever show.
constexpr ImWchar kTitles[] = {0x0020, 0x017F, 0x0386, 0x03CE, 0x0400, 0x045F, 0x2010, 0x2027,
                               0x2030, 0x203A, 0x2190, 0x2193, 0x2212, 0x2212, 0x2248, 0x2248,
                               0x2260, 0x2265, 0x25A1, 0x25A1, 0xFFFD, 0xFFFD, 0};
// The largest clock shows digits, the others few words.
constexpr ImWchar kDigits[] = {0x0020, 0x0020, 0x002D, 0x003A, 0x25A1, 0x25A1, 0};
constexpr ImWchar kNumbers[] = {0x0020, 0x007E, 0x2012, 0x2013, 0x2212, 0x2212, 0x25A1, 0x25A1, 0};

constexpr const char* kSystemFonts[] = {"/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
                                        "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
                                        "/usr/share/fonts/TTF/DejaVuSans.ttf",
                                        "/System/Library/Fonts/SFNS.ttf",
                                        "/System/Library/Fonts/Helvetica.ttc",
                                        "C:\\Windows\\Fonts\\segoeui.ttf"};

const ImWchar* ranges(const theme::TextStyle& style) {
  if (style.size > 80) return kDigits;
  if (style.size > 40) return kNumbers;
  return style.size >= 20 ? kTitles : kNotes;
}

std::string_view embedded_face(theme::Face face) {
  switch (face) {
    case theme::Face::Regular:
      return fonts::bytes_of(fonts::Face::Regular);
    case theme::Face::SemiBold:
      return fonts::bytes_of(fonts::Face::SemiBold);
    case theme::Face::DisplaySemiBold:
      return fonts::bytes_of(fonts::Face::DisplaySemiBold);
    case theme::Face::DisplayBold:
      return fonts::bytes_of(fonts::Face::DisplayBold);
  }
  return {};
}

std::string system_font() {
  for (const char* path : kSystemFonts) {
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored)) return path;
  }
  return {};
}

ImFont* add(ImFontAtlas& atlas, const theme::TextStyle& style, float scale) {
  // Whole pixels: the FreeType builder would cut the rest off, and captions would shrink below their size.
  const float pixels = std::round(style.size * theme::kLineBox * scale);
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;
  config.EllipsisChar = 0x2026;
  if (const auto bytes = embedded_face(style.face); !bytes.empty())
    // The atlas only reads the bytes; its interface is older than const.
    return atlas.AddFontFromMemoryTTF(const_cast<char*>(bytes.data()), static_cast<int>(bytes.size()), pixels, &config,
                                      ranges(style));
  config.FontDataOwnedByAtlas = true;
  if (const auto path = system_font(); !path.empty())
    if (ImFont* font = atlas.AddFontFromFileTTF(path.c_str(), pixels, &config, ranges(style))) return font;
  ImFontConfig plain;
  plain.SizePixels = pixels;
  return atlas.AddFontDefault(&plain);
}

}  // namespace

void Fonts::build(float scale) {
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  atlas.Clear();
  atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
  atlas.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
  atlas.TexDesiredWidth = scale > 1.2F ? 4096 : 2048;
  for (std::size_t i = 0; i < fonts_.size(); ++i) {
    fonts_[i] = add(atlas, theme::kTextStyles[i], scale);
    fonts_[i]->FallbackChar = 0x25A1;
  }
  atlas.Build();
  ImGui::GetIO().FontDefault = of(theme::Text::Body);
  scale_ = scale;
}

}  // namespace genu::ui
