#include "shell/window.hpp"

#include "shell/gl.hpp"
#include "shell/picture.hpp"
#include "shell/window_state.hpp"
#include "ui/look.hpp"

#include <backends/imgui_impl_glfw.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

namespace genu::shell {
namespace {

constexpr ui::Size kUsual{1280, 800};
constexpr ui::Size kLeast{390, 640};

float content_scale(GLFWwindow* window) {
  float x = 1;
  float y = 1;
  glfwGetWindowContentScale(window, &x, &y);
  return std::max(1.0F, x);
}

struct Pixels {
  int width = 0, height = 0;
};

Pixels framebuffer(GLFWwindow* window) {
  Pixels size;
  glfwGetFramebufferSize(window, &size.width, &size.height);
  return size;
}

// Window units for one logical pixel: the content scale, except where the system counts in points itself.
float window_units(GLFWwindow* window, float zoom) {
  int width = 0;
  int height = 0;
  glfwGetWindowSize(window, &width, &height);
  const auto pixels = framebuffer(window);
  const float per_unit = width > 0 ? static_cast<float>(pixels.width) / static_cast<float>(width) : 1;
  return content_scale(window) * zoom / std::max(0.1F, per_unit);
}

int units(float logical, float scale) { return static_cast<int>(std::lround(logical * scale)); }

constexpr int kSamples = 4;  // a pixel

GLFWwindow* make_window(const char* title) {
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 2);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
  glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);  // shown when it stands in its place
  GLFWwindow* window = glfwCreateWindow(units(kUsual.w, 1), units(kUsual.h, 1), title, nullptr, nullptr);
  if (window != nullptr) glfwMakeContextCurrent(window);
  return window;
}

// Without a graphics card every sample costs the processor as much as a pixel.
bool drawn_by_processor() {
  const std::string_view renderer = gl::renderer();
  return renderer.find("llvmpipe") != renderer.npos || renderer.find("softpipe") != renderer.npos ||
         renderer.find("SwiftShader") != renderer.npos || renderer.find("GDI") != renderer.npos;
}

int samples_for(const WindowWish& wish) { return wish.best_edges || !drawn_by_processor() ? kSamples : 1; }

bool on_some_screen(const WindowState& state) {
  int count = 0;
  GLFWmonitor** monitors = glfwGetMonitors(&count);
  return std::any_of(monitors, monitors + count, [&](GLFWmonitor* monitor) {
    WorkArea area;
    glfwGetMonitorWorkarea(monitor, &area.x, &area.y, &area.width, &area.height);
    return reachable(state, area);
  });
}

}  // namespace

std::unique_ptr<Window> Window::open(const WindowWish& wish, std::string& why) {
  if (glfwInit() != GLFW_TRUE) {
    why = "There is no screen to open a window on.";
    return nullptr;
  }
  GLFWwindow* window = make_window(wish.title);
  if (window == nullptr) {
    why = "This system offers no OpenGL 3.2.";
    glfwTerminate();
    return nullptr;
  }
  return std::unique_ptr<Window>(new Window(window, wish));
}

Window::Window(GLFWwindow* window, const WindowWish& wish)
    : window_(window), zoom_(wish.zoom), state_file_(wish.state_file) {
  glfwSwapInterval(1);
  edges_ = std::make_unique<SmoothEdges>(samples_for(wish));
  context_ = std::make_unique<ui::Context>(wish.look, content_scale(window_) * zoom_);
  glfwSetWindowUserPointer(window_, this);
  note_events();
  ImGui_ImplGlfw_InitForOpenGL(window_, true);
  ImGui_ImplOpenGL3_Init("#version 150");
  listen();
  place(wish);
  glfwShowWindow(window_);
}

Window::~Window() {
  keep_place();
  ImGui_ImplOpenGL3_Shutdown();
  ImGui_ImplGlfw_Shutdown();
  context_.reset();
  edges_.reset();
  glfwDestroyWindow(window_);
  glfwTerminate();
}

// Before ImGui's own, which passes on to these what it takes itself.
void Window::note_events() {
  glfwSetCursorPosCallback(window_, [](GLFWwindow* w, double, double) { of(w).heard_ = true; });
  glfwSetCursorEnterCallback(window_, [](GLFWwindow* w, int) { of(w).heard_ = true; });
  glfwSetMouseButtonCallback(window_, [](GLFWwindow* w, int, int, int) { of(w).heard_ = true; });
  glfwSetScrollCallback(window_, [](GLFWwindow* w, double, double) { of(w).heard_ = true; });
  glfwSetWindowFocusCallback(window_, [](GLFWwindow* w, int) { of(w).heard_ = true; });
  glfwSetWindowRefreshCallback(window_, [](GLFWwindow* w) { of(w).heard_ = true; });
  glfwSetFramebufferSizeCallback(window_, [](GLFWwindow* w, int, int) { of(w).heard_ = true; });
  glfwSetWindowContentScaleCallback(window_, [](GLFWwindow* w, float, float) { of(w).heard_ = true; });
}

// After ImGui's own, which ours pass on to.
void Window::listen() {
  glfwSetKeyCallback(window_, on_key);
  glfwSetCharCallback(window_, on_character);
}

Window& Window::of(GLFWwindow* window) { return *static_cast<Window*>(glfwGetWindowUserPointer(window)); }

void Window::on_key(GLFWwindow* window, int key, int scancode, int action, int mods) {
  of(window).heard_ = true;
#if IMGUI_VERSION_NUM < 18700
  if (action != GLFW_REPEAT && !of(window).keys_.arrives({key, scancode, action == GLFW_PRESS, mods})) return;
#endif
  ImGui_ImplGlfw_KeyCallback(window, key, scancode, action, mods);
}

void Window::on_character(GLFWwindow* window, unsigned point) {
  of(window).heard_ = true;
  if (point > 0xFFFF)
    of(window).context_->type_wide(point);
  else
    ImGui_ImplGlfw_CharCallback(window, point);
}

// Large text on a small screen must not make the window larger than the screen.
void Window::limit_size() {
  const float scale = window_units(window_, zoom_);
  int width = units(kLeast.w, scale), height = units(kLeast.h, scale);
  if (GLFWmonitor* monitor = glfwGetPrimaryMonitor()) {
    WorkArea area;
    glfwGetMonitorWorkarea(monitor, &area.x, &area.y, &area.width, &area.height);
    if (area.width > 0) width = std::min(width, area.width);
    if (area.height > 0) height = std::min(height, area.height);
  }
  glfwSetWindowSizeLimits(window_, width, height, GLFW_DONT_CARE, GLFW_DONT_CARE);
}

void Window::zoom(float zoom) {
  if (zoom == zoom_) return;
  zoom_ = zoom;
  limit_size();
  heard_ = true;
}

void Window::place(const WindowWish& wish) {
  const float scale = window_units(window_, zoom_);
  limit_size();
  const auto before = wish.size ? std::nullopt : read_window_state(state_file_);
  if (before && on_some_screen(*before)) {
    glfwSetWindowSize(window_, before->width, before->height);
    glfwSetWindowPos(window_, before->x, before->y);
    if (before->maximised) glfwMaximizeWindow(window_);
    return;
  }
  const auto size = wish.size.value_or(kUsual);
  glfwSetWindowSize(window_, units(size.w, scale), units(size.h, scale));
}

void Window::keep_place() const {
  if (state_file_.empty()) return;
  WindowState state;
  state.maximised = glfwGetWindowAttrib(window_, GLFW_MAXIMIZED) == GLFW_TRUE;
  if (state.maximised || hidden()) {
    // The size to which the window goes back is not known while it is maximised: keep the last one.
    auto before = read_window_state(state_file_);
    if (!before) return;
    before->maximised = state.maximised;
    return write_window_state(state_file_, *before);
  }
  glfwGetWindowPos(window_, &state.x, &state.y);
  glfwGetWindowSize(window_, &state.width, &state.height);
  write_window_state(state_file_, state);
}

bool Window::closing() const { return glfwWindowShouldClose(window_) == GLFW_TRUE; }
bool Window::hidden() const { return glfwGetWindowAttrib(window_, GLFW_ICONIFIED) == GLFW_TRUE; }

bool Window::wait(double seconds) {
  if (seconds > 0)
    glfwWaitEventsTimeout(seconds);
  else
    glfwPollEvents();
  return std::exchange(heard_, false);
}

// The window may be moved to a screen with another scale.
void Window::follow_scale() {
  const float scale = content_scale(window_) * zoom_;
  if (std::abs(scale - context_->scale()) < 0.01F) return;
  context_->set_scale(scale);
  ImGui_ImplOpenGL3_DestroyFontsTexture();
  ImGui_ImplOpenGL3_CreateFontsTexture();
}

bool Window::frame(const std::function<void()>& draw, const std::filesystem::path& picture) {
  follow_scale();
  ImGui_ImplOpenGL3_NewFrame();
  ImGui_ImplGlfw_NewFrame();
  // We draw in device pixels on every system, also where the back end counts in points.
  auto& io = ImGui::GetIO();
  const auto pixels = framebuffer(window_);
  const ImVec2 per_unit = io.DisplayFramebufferScale;
  io.DisplaySize = {static_cast<float>(pixels.width), static_cast<float>(pixels.height)};
  io.DisplayFramebufferScale = {1, 1};
  if (ImGui::IsMousePosValid(&io.MousePos)) io.MousePos = {io.MousePos.x * per_unit.x, io.MousePos.y * per_unit.y};

  const float scale = context_->scale();
  context_->begin_frame({{io.DisplaySize.x / scale, io.DisplaySize.y / scale}, glfwGetTime()});
  draw();
  context_->end_frame();

  edges_->begin(pixels.width, pixels.height);
  gl::viewport(pixels.width, pixels.height);
  const auto& ground = ui::current_theme().colours.bg;
  gl::clear(ground.r, ground.g, ground.b);
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  edges_->end();
  if (!picture.empty() && !write_picture(picture, pixels.width, pixels.height))
    glfwSetWindowShouldClose(window_, GLFW_TRUE);
  glfwSwapBuffers(window_);

  const auto released = keys_.frame_drawn();
  for (const auto& event : released)
    ImGui_ImplGlfw_KeyCallback(window_, event.key, event.scancode, event.down ? GLFW_PRESS : GLFW_RELEASE, event.mods);
  return !released.empty() || keys_.waiting();
}

}  // namespace genu::shell
