// A command as data: how it is called, what it takes, and what it does with that.
#pragma once
#include <genu/app/core.hpp>
#include <genu/words/words.hpp>
#include <memory>

#include "line/option.hpp"
#include "say/page.hpp"

namespace genu::cli {

enum class Form { Text, Json };

/// What a command works with, and the page it writes on.
struct World {
  app::Core& core;
  const words::Words& words;
  Page& page;
  Form form = Form::Text;
  std::string data_folder;  ///< where the diary is, also where the core holds none
  int given = 0;            ///< how many of its own options were typed
  base::Faults faults;      ///< everything that is wrong, where a command that is refused can tell more than one thing
};

/// An option whose target is out of sight.
struct Slot {
  std::string name;
  std::string shape;
  std::string help;
  Times times = Times::Once;
  bool yes_no = false;
  std::function<void(std::string_view text, base::Reading& reading)> take;
};

struct Command {
  std::string path;  ///< such as `check-in add`; its help is under `cli.about.check-in.add`
  std::vector<Slot> slots;
  std::function<void(base::Reading&)> check;  ///< what no single option can tell; may be empty
  std::function<base::Result<base::Done>(World&)> run;
  bool needs_diary = true;  ///< else it is told from the content alone, and no diary is opened or made
};

template <class T>
[[nodiscard]] std::vector<Slot> slots_into(const std::shared_ptr<T>& typed, const std::vector<Option<T>>& options) {
  std::vector<Slot> slots;
  for (const auto& option : options) {
    const auto take = option.take;
    slots.push_back({option.name, option.shape, option.help, option.times, option.yes_no,
                     [typed, take](std::string_view text, base::Reading& reading) { take(*typed, text, reading); }});
  }
  return slots;
}

/// A command that gathers its options in a `T`.
template <class T>
[[nodiscard]] Command command(std::string path, const std::vector<Option<T>>& options,
                              base::Result<base::Done> (*run)(World&, const T&),
                              void (*check)(const T&, base::Reading&) = nullptr) {
  const auto typed = std::make_shared<T>();
  Command made{std::move(path), slots_into(typed, options), {}, {}};
  made.run = [typed, run](World& world) { return run(world, *typed); };
  if (check) made.check = [typed, check](base::Reading& reading) { check(*typed, reading); };
  return made;
}

/// A command without options.
[[nodiscard]] inline Command command(std::string path, base::Result<base::Done> (*run)(World&)) {
  return {std::move(path), {}, {}, run};
}

/// The same command, which needs no diary.
[[nodiscard]] inline Command without_diary(Command command) {
  command.needs_diary = false;
  return command;
}

}  // namespace genu::cli
