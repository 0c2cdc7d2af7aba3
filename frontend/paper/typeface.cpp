#include "paper/typeface.hpp"

#include <cairo-ft.h>

#include "fonts/fonts.hpp"

namespace genu::paper {

namespace {

// Cairo keeps faces for longer than a picture takes, so that the library behind a face goes when Cairo lets go of it.
const cairo_user_data_key_t library_key{};

void release(void* library) { FT_Done_FreeType(static_cast<FT_Library>(library)); }

// FreeType's face, or null; `library` owns it.
FT_Face face_in(FT_Library library, fonts::Face which) {
  const auto bytes = fonts::bytes_of(which);
  FT_Face face = nullptr;
  const auto* start = reinterpret_cast<const FT_Byte*>(bytes.data());
  if (bytes.empty() || FT_New_Memory_Face(library, start, static_cast<FT_Long>(bytes.size()), 0, &face) != 0) {
    return nullptr;
  }
  return face;
}

FontFace face_of_the_system(fonts::Face which) {
  const auto weight = which == fonts::Face::Regular ? CAIRO_FONT_WEIGHT_NORMAL : CAIRO_FONT_WEIGHT_BOLD;
  return FontFace(cairo_toy_font_face_create("sans-serif", CAIRO_FONT_SLANT_NORMAL, weight));
}

FontFace face_of(fonts::Face which) {
  FT_Library library = nullptr;
  if (FT_Init_FreeType(&library) != 0) return face_of_the_system(which);
  auto* inside = face_in(library, which);
  if (inside == nullptr) {
    release(library);
    return face_of_the_system(which);
  }
  FontFace face(cairo_ft_font_face_create_for_ft_face(inside, FT_LOAD_NO_HINTING));
  cairo_font_face_set_user_data(face.get(), &library_key, library, release);
  return face;
}

}  // namespace

Typeface typeface() { return {face_of(fonts::Face::Regular), face_of(fonts::Face::SemiBold)}; }

}  // namespace genu::paper
