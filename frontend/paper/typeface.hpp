// Inter for Cairo, out of the program itself.
#pragma once

#include <cairo.h>

#include <memory>

namespace genu::paper {

struct FaceRelease {
  void operator()(cairo_font_face_t* face) const { cairo_font_face_destroy(face); }
};
using FontFace = std::unique_ptr<cairo_font_face_t, FaceRelease>;

/// The two weights in which words are set.
struct Typeface {
  FontFace regular, strong;
};

/// Inter; a font of the system without serifs where it is not built in.
[[nodiscard]] Typeface typeface();

}  // namespace genu::paper
