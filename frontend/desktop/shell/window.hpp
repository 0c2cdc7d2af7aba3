// The window: GLFW and OpenGL 3, multisampled, in device pixels, with the interface that is drawn in it.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "shell/smooth_edges.hpp"
#include "theme/theme.hpp"
#include "ui/context.hpp"
#include "ui/key_hold.hpp"

struct GLFWwindow;

namespace genu::shell {

struct WindowWish {
  const char* title;
  theme::Look look;
  float zoom = 1;
  std::optional<ui::Size> size;      ///< in logical pixels; otherwise as last time
  std::filesystem::path state_file;  ///< where size and place are kept; empty keeps nothing
  bool best_edges = false;           ///< smooth edges at any price: for pictures
};

class Window {
 public:
  /// Nothing when there is no screen, or no OpenGL 3; `why` then says so.
  static std::unique_ptr<Window> open(const WindowWish& wish, std::string& why);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  [[nodiscard]] bool closing() const;
  [[nodiscard]] bool hidden() const;  ///< minimised: nothing to draw
  [[nodiscard]] ui::Context& context() { return *context_; }
  /// Draws everything at this size from the next frame on, 1 to 2; the window keeps its own.
  void zoom(float zoom);

  /// Waits for an event, at most so many seconds; 0 only takes what is there. True when there was one.
  bool wait(double seconds);

  /// Draws a frame, and a picture of it where a file is given. True when a further frame is needed to hear a key.
  bool frame(const std::function<void()>& draw, const std::filesystem::path& picture = {});

 private:
  Window(GLFWwindow* window, const WindowWish& wish);
  void note_events();
  void listen();
  void follow_scale();
  void limit_size();
  void place(const WindowWish& wish);
  void keep_place() const;
  static Window& of(GLFWwindow* window);
  static void on_key(GLFWwindow* window, int key, int scancode, int action, int mods);
  static void on_character(GLFWwindow* window, unsigned point);

  GLFWwindow* window_;
  float zoom_;
  std::filesystem::path state_file_;
  std::unique_ptr<SmoothEdges> edges_;
  std::unique_ptr<ui::Context> context_;
  ui::KeyHold keys_;
  bool heard_ = false;  // an event has come
};

}  // namespace genu::shell
