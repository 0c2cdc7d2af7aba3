// The keyboard. Whoever answers a key claims it; keys nobody claimed move the focus.
#pragma once

namespace genu::ui {

enum class Key { Tab, Left, Right, Up, Down, Home, End, PageUp, PageDown, Enter, Space, Escape, K, F1 };

/// Whether the key went down in this frame (or repeats, for the moving keys) and nobody has answered it. Asking claims
/// it. Keys that edit text are never reported while a text field is edited, except Tab and Escape.
[[nodiscard]] bool take_key(Key key);

/// The same for keys that mean something also while a text field is edited: of the arrows only those that move no
/// cursor on one line.
[[nodiscard]] bool take_command(Key key);

/// Whether the character was typed in this frame, outside text fields: works on any keyboard layout. It is taken by
/// whoever asks first, so that one letter never answers two questions.
[[nodiscard]] bool typed(char32_t character);

/// Whether Shift, Alt or Control is held.
[[nodiscard]] bool shift_held();
[[nodiscard]] bool alt_held();
[[nodiscard]] bool control_held();

/// For back ends without a window: says that a key is down or up.
void feed_key(Key key, bool down);
/// For back ends without a window: gives each key a place. Once, after the context is made.
void map_keys();

}  // namespace genu::ui
