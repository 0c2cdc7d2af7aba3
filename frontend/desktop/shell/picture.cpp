#include "shell/picture.hpp"

#include "shell/gl.hpp"

#define STB_IMAGE_WRITE_STATIC
#define STB_IMAGE_WRITE_IMPLEMENTATION
#include <stb/stb_image_write.h>

#include <vector>

namespace genu::shell {

bool write_picture(const std::filesystem::path& file, int width, int height) {
  std::vector<unsigned char> pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
  gl::read_rgb(width, height, pixels.data());
  stbi_flip_vertically_on_write(1);  // OpenGL begins at the bottom
  return stbi_write_png(file.string().c_str(), width, height, 3, pixels.data(), width * 3) != 0;
}

}  // namespace genu::shell
