// Keeps the screen from going dark by itself, where the system lets a program ask for that: best effort.
#pragma once

#include <memory>

namespace genu::shell {

class Awake {
 public:
  Awake();
  /// Asks for nothing any more.
  ~Awake();
  Awake(const Awake&) = delete;
  Awake& operator=(const Awake&) = delete;

  /// From now on. Saying the same twice is saying it once.
  void keep(bool awake);

  struct System;

 private:
  std::unique_ptr<System> system_;
  bool awake_ = false;
};

}  // namespace genu::shell
