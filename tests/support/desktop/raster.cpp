#include "raster.hpp"

#include <imgui.h>

#define STB_IMAGE_WRITE_STATIC
#define STB_IMAGE_WRITE_IMPLEMENTATION
#include <stb/stb_image_write.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace genu::testing {
namespace {

constexpr int kSamples = 2;  // along each side of a pixel

struct Texture {
  const unsigned char* pixels = nullptr;  // opacity only
  int width = 0, height = 0;

  [[nodiscard]] float at(float u, float v) const {
    const float x = std::clamp(u * static_cast<float>(width) - 0.5F, 0.0F, static_cast<float>(width - 2));
    const float y = std::clamp(v * static_cast<float>(height) - 0.5F, 0.0F, static_cast<float>(height - 2));
    const int left = static_cast<int>(x);
    const int top = static_cast<int>(y);
    const float across = x - static_cast<float>(left);
    const float down = y - static_cast<float>(top);
    const auto texel = [&](int i, int j) { return static_cast<float>(pixels[j * width + i]) / 255; };
    const float upper = texel(left, top) * (1 - across) + texel(left + 1, top) * across;
    const float lower = texel(left, top + 1) * (1 - across) + texel(left + 1, top + 1) * across;
    return upper * (1 - down) + lower * down;
  }
};

struct Canvas {
  int width, height;  // in samples
  std::vector<std::array<float, 3>> samples;
};

float side(const ImVec2& a, const ImVec2& b, float x, float y) {
  return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
}

float channel(ImU32 colour, int shift) { return static_cast<float>((colour >> shift) & 0xFF) / 255; }

struct Corner {
  ImVec2 at;
  const ImDrawVert* vertex;
};

// On an edge shared by two triangles only one of them takes the sample.
bool takes_edge(const ImVec2& a, const ImVec2& b) { return b.y < a.y || (b.y == a.y && b.x > a.x); }

void triangle(Canvas& canvas, const Texture& texture, std::array<Corner, 3> corners, const std::array<int, 4>& clip) {
  float area = side(corners[0].at, corners[1].at, corners[2].at.x, corners[2].at.y);
  if (area == 0) return;
  if (area < 0) {
    std::swap(corners[1], corners[2]);
    area = -area;
  }
  const auto [a, b, c] = corners;
  const int left = std::max(clip[0], static_cast<int>(std::floor(std::min({a.at.x, b.at.x, c.at.x}))));
  const int top = std::max(clip[1], static_cast<int>(std::floor(std::min({a.at.y, b.at.y, c.at.y}))));
  const int right = std::min(clip[2], static_cast<int>(std::ceil(std::max({a.at.x, b.at.x, c.at.x}))));
  const int bottom = std::min(clip[3], static_cast<int>(std::ceil(std::max({a.at.y, b.at.y, c.at.y}))));
  for (int y = top; y < bottom; ++y) {
    for (int x = left; x < right; ++x) {
      const float px = static_cast<float>(x) + 0.5F;
      const float py = static_cast<float>(y) + 0.5F;
      const float wa = side(b.at, c.at, px, py);
      const float wb = side(c.at, a.at, px, py);
      const float wc = side(a.at, b.at, px, py);
      if (wa < 0 || wb < 0 || wc < 0) continue;
      if ((wa == 0 && !takes_edge(b.at, c.at)) || (wb == 0 && !takes_edge(c.at, a.at)) ||
          (wc == 0 && !takes_edge(a.at, b.at)))
        continue;
      const auto blend = [&](float p, float q, float r) { return (p * wa + q * wb + r * wc) / area; };
      // As in a multisampled window, the texture is looked up once a pixel, in its middle: text stays sharp.
      const float mx = static_cast<float>(x / kSamples * kSamples) + kSamples / 2.0F;
      const float my = static_cast<float>(y / kSamples * kSamples) + kSamples / 2.0F;
      const float ma = side(b.at, c.at, mx, my) / area;
      const float mb = side(c.at, a.at, mx, my) / area;
      const float u = a.vertex->uv.x * ma + b.vertex->uv.x * mb + c.vertex->uv.x * (1 - ma - mb);
      const float v = a.vertex->uv.y * ma + b.vertex->uv.y * mb + c.vertex->uv.y * (1 - ma - mb);
      const std::array<ImU32, 3> paints{a.vertex->col, b.vertex->col, c.vertex->col};
      const auto colour = [&](int shift) {
        return blend(channel(paints[0], shift), channel(paints[1], shift), channel(paints[2], shift));
      };
      const float opacity = colour(IM_COL32_A_SHIFT) * texture.at(u, v);
      auto& sample = canvas.samples[static_cast<std::size_t>(y * canvas.width + x)];
      const std::array<int, 3> shifts{IM_COL32_R_SHIFT, IM_COL32_G_SHIFT, IM_COL32_B_SHIFT};
      for (std::size_t i = 0; i < 3; ++i) sample[i] += (colour(shifts[i]) - sample[i]) * opacity;
    }
  }
}

void draw_list(Canvas& canvas, const Texture& texture, const ImDrawList& list) {
  const auto to_samples = [](float pixels) { return static_cast<int>(std::lround(pixels * kSamples)); };
  for (const auto& command : list.CmdBuffer) {
    if (command.UserCallback != nullptr) continue;
    const std::array<int, 4> clip{std::max(0, to_samples(command.ClipRect.x)),
                                  std::max(0, to_samples(command.ClipRect.y)),
                                  std::min(canvas.width, to_samples(command.ClipRect.z)),
                                  std::min(canvas.height, to_samples(command.ClipRect.w))};
    for (unsigned i = 0; i + 2 < command.ElemCount; i += 3) {
      std::array<Corner, 3> corners;
      for (unsigned k = 0; k < 3; ++k) {
        const auto index = list.IdxBuffer[static_cast<int>(command.IdxOffset + i + k)];
        const auto& vertex = list.VtxBuffer[static_cast<int>(index + command.VtxOffset)];
        corners[k] = {{vertex.pos.x * kSamples, vertex.pos.y * kSamples}, &vertex};
      }
      triangle(canvas, texture, corners, clip);
    }
  }
}

std::vector<unsigned char> pixels(const Canvas& canvas) {
  const int width = canvas.width / kSamples;
  const int height = canvas.height / kSamples;
  std::vector<unsigned char> out;
  out.reserve(static_cast<std::size_t>(width * height * 3));
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      for (std::size_t i = 0; i < 3; ++i) {
        float sum = 0;
        for (int dy = 0; dy < kSamples; ++dy)
          for (int dx = 0; dx < kSamples; ++dx)
            sum += canvas.samples[static_cast<std::size_t>((y * kSamples + dy) * canvas.width + x * kSamples + dx)][i];
        out.push_back(static_cast<unsigned char>(std::lround(sum / (kSamples * kSamples) * 255)));
      }
  return out;
}

}  // namespace

std::vector<unsigned char> pixels_of(const ImDrawData& data) {
  Texture texture;
  unsigned char* bytes = nullptr;
  ImGui::GetIO().Fonts->GetTexDataAsAlpha8(&bytes, &texture.width, &texture.height);
  texture.pixels = bytes;
  Canvas canvas{static_cast<int>(data.DisplaySize.x) * kSamples, static_cast<int>(data.DisplaySize.y) * kSamples, {}};
  canvas.samples.resize(static_cast<std::size_t>(canvas.width * canvas.height));
  for (int i = 0; i < data.CmdListsCount; ++i) draw_list(canvas, texture, *data.CmdLists[i]);
  return pixels(canvas);
}

bool write_picture(const ImDrawData& data, const char* path) {
  const int width = static_cast<int>(data.DisplaySize.x);
  return stbi_write_png(path, width, static_cast<int>(data.DisplaySize.y), 3, pixels_of(data).data(), width * 3) != 0;
}

}  // namespace genu::testing
