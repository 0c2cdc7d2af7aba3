// The few functions of OpenGL that the shell itself calls; the rest is ImGui's back end's.
#pragma once

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

namespace genu::shell::gl {

inline constexpr unsigned kColourBuffer = 0x4000;
inline constexpr unsigned kRgb = 0x1907;
inline constexpr unsigned kUnsignedByte = 0x1401;
inline constexpr unsigned kPackAlignment = 0x0D05;

// The calling convention of OpenGL differs on Windows.
#ifdef _WIN32
#define GENU_GL_CALL __stdcall
#else
#define GENU_GL_CALL
#endif

/// What draws: the name of a graphics card, or of a program that stands in for one.
inline const char* renderer() {
  constexpr unsigned kRenderer = 0x1F01;
  using Function = const unsigned char*(GENU_GL_CALL*)(unsigned);
  const auto* name = reinterpret_cast<Function>(glfwGetProcAddress("glGetString"))(kRenderer);
  return name == nullptr ? "" : reinterpret_cast<const char*>(name);
}

template <class... Arguments>
void call(const char* name, Arguments... arguments) {
  using Function = void(GENU_GL_CALL*)(Arguments...);
  reinterpret_cast<Function>(glfwGetProcAddress(name))(arguments...);
}

/// A function that answers with a number.
template <class... Arguments>
unsigned ask(const char* name, Arguments... arguments) {
  using Function = unsigned(GENU_GL_CALL*)(Arguments...);
  return reinterpret_cast<Function>(glfwGetProcAddress(name))(arguments...);
}

inline void viewport(int width, int height) { call<int, int, int, int>("glViewport", 0, 0, width, height); }
inline void clear(float r, float g, float b) {
  call<float, float, float, float>("glClearColor", r, g, b, 1.0F);
  call<unsigned>("glClear", kColourBuffer);
}
inline void read_rgb(int width, int height, void* pixels) {
  call<unsigned, int>("glPixelStorei", kPackAlignment, 1);
  call<int, int, int, int, unsigned, unsigned, void*>("glReadPixels", 0, 0, width, height, kRgb, kUnsignedByte, pixels);
}

}  // namespace genu::shell::gl
