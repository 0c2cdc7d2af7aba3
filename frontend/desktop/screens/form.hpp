// The rows of which entry forms are made: questions with scores, chips, or fields.
#pragma once

#include <genu/words/words.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "screens/say.hpp"
#include "screens/stack.hpp"

namespace genu::screens {

/// One chip of several.
struct Choice {
  std::string id, label;
  bool chosen = false;
};

/// Chips from the left, on as many lines as they need; `press` gets the place of the one that is pressed.
void add_chips(Stack& stack, const std::vector<Choice>& choices, std::function<void(std::size_t)> press);

/// A question in bold with what explains it, which may be empty.
void add_question(Stack& stack, const std::string& question, const std::string& why = {});

/// Eleven scores under a question; nothing is chosen until somebody chooses. `value` must outlive the drawing.
void add_pain(Stack& stack, const std::string& id, const std::string& question, const std::shared_ptr<PainSaid>& said,
              std::optional<int>& value);

/// Yes and no under a question. Pressing what is chosen takes the answer back.
void add_yes_no(Stack& stack, const std::string& id, const std::string& question, const words::Words& words,
                std::optional<bool>& value);

/// One of the named values under a question; pressing what is chosen takes it back. `key` ends in a dot.
template <class E>
void add_one_of(Stack& stack, const std::string& id, const std::string& question, const std::string& key,
                const words::Words& words, std::optional<E>& value) {
  add_question(stack, question);
  std::vector<Choice> choices;
  std::vector<E> values;
  for (const auto& entry : names_of(base::Type<E>{})) {
    const std::string name(entry.text);
    choices.push_back({id + "." + name, words.say(key + name), value == entry.value});
    values.push_back(entry.value);
  }
  add_chips(stack, choices, [values, &value](std::size_t i) {
    value = value == values[i] ? std::nullopt : std::optional<E>(values[i]);
  });
}

/// A number from 0 to `high` under a question, as chips.
void add_number(Stack& stack, const std::string& id, const std::string& question, int high, std::optional<int>& value);

/// What a row of fields asks; `text` must outlive the drawing.
struct Field {
  std::string id, label, hint;
  std::string* text = nullptr;
};

/// Short fields beside each other, each under its label.
void add_fields(Stack& stack, const std::vector<Field>& fields);

/// A value that goes down and up in steps.
struct Step {
  std::string id, label, value;
  std::function<void(int)> by;  ///< -1 or 1
};

/// A word, then less, the value, and more; a gap follows.
void add_stepper(Stack& stack, const words::Words& words, Step step);

/// A field of several lines under its label.
void add_note(Stack& stack, const Field& field);

/// A score as the diary keeps it: asked, and left open where nothing was chosen.
template <class T>
[[nodiscard]] base::Answer<T> answered(const std::optional<T>& value) {
  if (value) return *value;
  return base::Silence::NoAnswer;
}

}  // namespace genu::screens
