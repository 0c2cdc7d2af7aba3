// The keyboard of a terminal, key by key, while this lives; or lines where stdin is no terminal.
#pragma once
#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace genu::cli {

class Keyboard {
 public:
  /// Nothing where stdin or stdout is no terminal, or keys cannot be read one by one.
  [[nodiscard]] static std::unique_ptr<Keyboard> open();
  /// The terminal is as it was before.
  ~Keyboard();
  Keyboard(const Keyboard&) = delete;
  Keyboard& operator=(const Keyboard&) = delete;

  /// A key, or one of Arrow; nothing after `patience` without one. The end of input reads as `q`.
  [[nodiscard]] std::optional<char32_t> key(std::chrono::milliseconds patience);

 private:
  Keyboard();
  struct Before;
  std::unique_ptr<Before> before_;
};

/// The next line of stdin without its end; nothing at the end of input.
[[nodiscard]] std::optional<std::string> read_line();

}  // namespace genu::cli
