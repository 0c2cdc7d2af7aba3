#include "paper/paper.hpp"

#include <cairo-pdf.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "paper/painter.hpp"
#include "paper/typeface.hpp"

namespace genu::paper {

namespace {

using base::ErrorCode;
using base::Result;

struct SurfaceRelease {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using Surface = std::unique_ptr<cairo_surface_t, SurfaceRelease>;

struct CairoRelease {
  void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};
using Cairo = std::unique_ptr<cairo_t, CairoRelease>;

Cairo cairo_on(const Surface& surface) { return Cairo(cairo_create(surface.get())); }

cairo_status_t append(void* file, const unsigned char* bytes, unsigned length) {
  static_cast<std::string*>(file)->append(reinterpret_cast<const char*>(bytes), length);
  return CAIRO_STATUS_SUCCESS;
}

base::Unexpected<base::Error> failed(cairo_status_t status) {
  return base::fail(ErrorCode::Io, "picture", {}, cairo_status_to_string(status));
}

// The file, or what went wrong on the way.
Result<std::string> told(std::string file, cairo_status_t status) {
  if (status != CAIRO_STATUS_SUCCESS) return failed(status);
  return file;
}

// How large a picture is on the page; 0 where there is no room.
double scale_on(const Page& page, const drawing::Box& frame) {
  const auto wide = page.width - 2 * page.margin, high = page.height - 2 * page.margin;
  if (frame.empty() || wide <= 0 || high <= 0) return 0;
  return std::min(wide / frame.width(), high / frame.height());
}

}  // namespace

Result<std::string> to_pdf(std::span<const drawing::Drawing> pictures, const drawing::Palette& palette,
                           const Page& page) {
  const auto fits = [&](const drawing::Drawing& picture) { return scale_on(page, picture.frame) > 0; };
  if (pictures.empty() || !std::all_of(pictures.begin(), pictures.end(), fits)) {
    return failed(CAIRO_STATUS_INVALID_SIZE);
  }
  std::string file;
  const Surface surface(cairo_pdf_surface_create_for_stream(append, &file, page.width, page.height));
  const auto cairo = cairo_on(surface);
  const auto face = typeface();
  for (const auto& picture : pictures) {
    const auto scale = scale_on(page, picture.frame);
    const drawing::Point corner{(page.width - picture.frame.width() * scale) / 2, page.margin};
    paint(cairo.get(), picture, palette, face, corner, scale);
    cairo_show_page(cairo.get());
  }
  cairo_surface_finish(surface.get());
  return told(std::move(file), std::max(cairo_status(cairo.get()), cairo_surface_status(surface.get())));
}

Result<std::string> to_png(const drawing::Drawing& picture, const drawing::Palette& palette, double scale) {
  constexpr double most = 32767;
  const auto width = std::ceil(picture.frame.width() * scale), height = std::ceil(picture.frame.height() * scale);
  if (!(width >= 1 && height >= 1 && width <= most && height <= most)) return failed(CAIRO_STATUS_INVALID_SIZE);
  const Surface surface(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(width), static_cast<int>(height)));
  const auto cairo = cairo_on(surface);
  const auto paper = palette[drawing::Ink::Surface];
  cairo_set_source_rgb(cairo.get(), paper.r / 255.0, paper.g / 255.0, paper.b / 255.0);
  cairo_paint(cairo.get());
  paint(cairo.get(), picture, palette, typeface(), {}, scale);
  if (const auto status = cairo_status(cairo.get()); status != CAIRO_STATUS_SUCCESS) return failed(status);
  std::string file;
  const auto status = cairo_surface_write_to_png_stream(surface.get(), append, &file);
  return told(std::move(file), status);
}

}  // namespace genu::paper
