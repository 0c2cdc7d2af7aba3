#include <genu/app/views/exercise_search.hpp>
#include <genu/base/text.hpp>

#include "app/inside.hpp"

namespace genu::app {

namespace {

// Whether any programme for the condition uses the exercise.
bool is_used_for(const content::Catalogue& catalogue, const std::string& condition, const std::string& exercise) {
  for (const auto& programme : catalogue.programmes()) {
    if (programme.condition != condition) continue;
    for (const auto& phase : programme.phases) {
      for (const auto& item : phase.items) {
        if (item.exercise == exercise) return true;
      }
    }
  }
  return false;
}

std::string in_small_letters(std::string text) {
  for (auto& letter : text) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return text;
}

// All by which people look for an exercise.
std::string searched(const model::Exercise& exercise) {
  auto text = exercise.id + " " + exercise.name;
  for (const auto& alias : exercise.aliases) text += " " + alias;
  for (const auto target : exercise.targets) text += " " + std::string(base::name_of(target));
  for (const auto item : exercise.equipment) text += " " + std::string(base::name_of(item));
  return in_small_letters(std::move(text));
}

bool has_words(const model::Exercise& exercise, const std::string& wanted) {
  const auto text = searched(exercise);
  const auto words = in_small_letters(wanted);
  for (const auto word : base::split(words, ' ')) {
    if (!word.empty() && text.find(word) == std::string::npos) return false;
  }
  return true;
}

}  // namespace

std::vector<ExerciseChoice> exercise_search(const Core& core, const ExerciseSearch& search) {
  const auto& catalogue = core.inside().catalogue;
  auto choices = exercise_choices(core, search.filter);
  std::erase_if(choices, [&](const ExerciseChoice& choice) {
    const auto* exercise = catalogue.exercise(choice.id);
    const bool used = !search.condition || is_used_for(catalogue, *search.condition, choice.id);
    return !exercise || !used || !has_words(*exercise, search.text);
  });
  return choices;
}

}  // namespace genu::app
