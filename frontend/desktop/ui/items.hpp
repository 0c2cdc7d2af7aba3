// Things that can be pressed. Every one is made through here, has a lasting id, can be reached by Tab and the arrow
// keys in the order it is made, answers Enter and Space, and is recorded for tests and for reading out.
#pragma once

#include <string_view>

#include "theme/metrics.hpp"
#include "ui/geometry.hpp"

namespace genu::ui {

struct ItemLook {
  std::string_view id;
  std::string_view label;
  Rect rect;
  bool enabled = true;
  bool chosen = false;                    ///< recorded; of things that are on or off
  float radius = 0;                       ///< corners of the item, which the focus ring follows
  float ring_gap = theme::kFocusRingGap;  ///< between the item and the focus ring
  bool beneath = false;                   ///< other items lie on it and are asked first
};

struct Touch {
  bool clicked = false;  ///< by the pointer or a key
  bool hovered = false;
  bool held = false;
  bool focused = false;  ///< the ring is drawn by this room
  Point at{};            ///< where the pointer is, for things whose parts answer by themselves
  bool by_key = false;   ///< of a click: not by the pointer
};

Touch item(const ItemLook& look);

/// Gives the keyboard to the item with this id, from the next frame on.
void focus(std::string_view id);

/// While it lives, items are made disabled and painted at 40 %.
class Disabled {
 public:
  explicit Disabled(bool disabled = true);
  ~Disabled();
  Disabled(const Disabled&) = delete;
  Disabled& operator=(const Disabled&) = delete;

 private:
  bool was_enabled_;
  float opacity_;
};

/// A panel over the screen: while it lives, items belong to it, and what lies beneath takes neither keys nor pointer.
class Layer {
 public:
  Layer(std::string_view id, const Rect& rect);
  ~Layer();
  Layer(const Layer&) = delete;
  Layer& operator=(const Layer&) = delete;
};

}  // namespace genu::ui
