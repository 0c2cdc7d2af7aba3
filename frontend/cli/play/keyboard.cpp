#include "play/keyboard.hpp"

#include <array>
#include <iostream>

#include "play/entry.hpp"

#ifndef _WIN32
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace genu::cli {

std::optional<std::string> read_line() {
  std::string line;
  if (!std::getline(std::cin, line)) return std::nullopt;
  if (!line.empty() && line.back() == '\r') line.pop_back();
  return line;
}

#ifdef _WIN32

struct Keyboard::Before {};
Keyboard::Keyboard() = default;
Keyboard::~Keyboard() = default;
std::unique_ptr<Keyboard> Keyboard::open() { return nullptr; }
std::optional<char32_t> Keyboard::key(std::chrono::milliseconds) { return std::nullopt; }

#else

struct Keyboard::Before {
  termios settings{};
};

Keyboard::Keyboard() : before_(std::make_unique<Before>()) {}

std::unique_ptr<Keyboard> Keyboard::open() {
  if (isatty(STDIN_FILENO) != 1 || isatty(STDOUT_FILENO) != 1) return nullptr;
  std::unique_ptr<Keyboard> keyboard(new Keyboard);
  if (tcgetattr(STDIN_FILENO, &keyboard->before_->settings) != 0) return nullptr;
  auto keys = keyboard->before_->settings;
  // Ctrl+C still ends the program: every set is in the diary by then.
  keys.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
  keys.c_cc[VMIN] = 1;
  keys.c_cc[VTIME] = 0;
  if (tcsetattr(STDIN_FILENO, TCSAFLUSH, &keys) != 0) return nullptr;
  return keyboard;
}

Keyboard::~Keyboard() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_->settings); }

namespace {

bool ready(int patience_ms) {
  pollfd stdin_events{STDIN_FILENO, POLLIN, 0};
  return poll(&stdin_events, 1, patience_ms) > 0;
}

std::optional<char32_t> arrow(char last) {
  switch (last) {
    case 'A':
      return static_cast<char32_t>(Arrow::Up);
    case 'B':
      return static_cast<char32_t>(Arrow::Down);
    case 'C':
      return static_cast<char32_t>(Arrow::Right);
    case 'D':
      return static_cast<char32_t>(Arrow::Left);
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<char32_t> Keyboard::key(std::chrono::milliseconds patience) {
  if (!ready(static_cast<int>(patience.count()))) return std::nullopt;
  std::array<char, 8> bytes{};
  const auto count = read(STDIN_FILENO, bytes.data(), 1);
  if (count <= 0) return U'q';
  if (bytes[0] != '\x1b') return static_cast<unsigned char>(bytes[0]);
  // What follows an escape at once is one key: the arrows are three bytes.
  if (!ready(0) || read(STDIN_FILENO, bytes.data(), bytes.size()) < 2) return std::nullopt;
  return arrow(bytes[1]);
}

#endif

}  // namespace genu::cli
