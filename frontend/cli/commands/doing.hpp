// What all commands share: performing, and answering as text or as JSON.
#pragma once
#include <genu/app/commands.hpp>
#include <genu/app/views.hpp>
#include <genu/base/json.hpp>

#include "line/command.hpp"

namespace genu::cli {

using base::Done;
using base::Result;
using base::Unexpected;

/// Writes `data` as the one document on stdout.
template <class T>
void write_json(World& world, const T& data) {
  world.page.line(base::to_json(base::write(data), base::JsonStyle::Indented));
}

/// Shows a view: as JSON, or by `show(world, view)`.
template <class V, class Show>
[[nodiscard]] Result<Done> show(World& world, const Result<V>& view, Show show_text) {
  if (!view) return Unexpected{view.error()};
  if (world.form == Form::Json) {
    write_json(world, *view);
  } else {
    show_text(world, *view);
  }
  return Done{};
}

/// Performs `command`, whichever header it is of. Once it is done it is stored; `tell(world, outcome)` then says so.
template <class C, class Tell>
[[nodiscard]] Result<Done> perform(World& world, const C& command, Tell tell) {
  return show(world, perform(world.core, command), tell);
}

/// One line from the words.
inline void say(World& world, std::string_view key, const words::Arguments& arguments = {}) {
  world.page.paragraph(world.words.say(key, arguments), 0);
}

}  // namespace genu::cli
