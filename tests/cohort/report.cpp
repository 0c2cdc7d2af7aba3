#include "cohort/report.hpp"

#include <algorithm>
#include <cstdio>
#include <tuple>

namespace genu::cohort {

namespace {

constexpr std::size_t most_examples = 10;
constexpr std::size_t name_width = 30;
constexpr std::size_t number_width = 16;

std::string left(std::string text, std::size_t width) {
  text.resize(std::max(width, text.size() + 1), ' ');
  return text;
}

std::string right(const std::string& text, std::size_t width) {
  return std::string(width > text.size() ? width - text.size() : 1, ' ') + text;
}

std::size_t at(Outcome outcome) { return static_cast<std::size_t>(outcome); }

template <class Counts>
std::string row(const std::string& name, const Counts& counts) {
  auto text = "  " + left(name, name_width);
  for (const int count : counts) text += right(std::to_string(count), number_width);
  return text + '\n';
}

std::string heading(const std::string& name) {
  auto text = "\n  " + left(name, name_width);
  for (const auto& entry : names_of(base::Type<Outcome>{})) text += right(std::string(entry.text), number_width);
  return text + '\n';
}

template <class Counts>
void add_to(Counts& counts, const Counts& others) {
  for (std::size_t i = 0; i < counts.size(); ++i) counts[i] += others[i];
}

}  // namespace

void Report::add(std::uint64_t number, const Life& life) {
  ++lives_;
  days_ += life.seen.days;
  ++by_programme_[{life.traits.programme, life.traits.side}][at(life.seen.outcome)];
  ++by_course_[life.traits.course][at(life.seen.outcome)];
  for (const auto& violation : life.violations) {
    ++violations_;
    ++by_invariant_[violation.invariant];
    if (examples_.size() < most_examples) examples_.push_back({number, violation});
  }
}

void Report::add(const Report& other) {
  lives_ += other.lives_;
  days_ += other.days_;
  violations_ += other.violations_;
  for (const auto& [name, count] : other.by_invariant_) by_invariant_[name] += count;
  for (const auto& [programme, outcomes] : other.by_programme_) add_to(by_programme_[programme], outcomes);
  for (const auto& [course, outcomes] : other.by_course_) add_to(by_course_[course], outcomes);
  examples_.insert(examples_.end(), other.examples_.begin(), other.examples_.end());
  std::sort(examples_.begin(), examples_.end(), [](const Example& a, const Example& b) {
    return std::tie(a.number, a.violation.invariant) < std::tie(b.number, b.violation.invariant);
  });
  if (examples_.size() > most_examples) examples_.resize(most_examples);
}

int Report::ended(Outcome outcome) const {
  int count = 0;
  for (const auto& [course, outcomes] : by_course_) count += outcomes[at(outcome)];
  return count;
}

bool Report::lived(const std::string& programme, model::Side side) const {
  return by_programme_.find({programme, side}) != by_programme_.end();
}

std::string Report::text(std::uint64_t seed, double seconds, const Invariants& invariants) const {
  char pace[160];
  std::snprintf(pace, sizeof pace, "%d runner-programmes, %lld days, in %.1f s: %.1f runners per second\n", lives_,
                days_, seconds, seconds > 0 ? lives_ / seconds : 0.0);
  auto text = "seed " + std::to_string(seed) + '\n' + pace;
  text += "\ninvariant violations: " + std::to_string(violations_) + '\n';
  const auto violated = [&](const std::string& name) {
    const auto found = by_invariant_.find(name);
    return std::to_string(found == by_invariant_.end() ? 0 : found->second);
  };
  for (const auto& each : invariants) {
    text += "  " + left(each->name(), name_width) + right(violated(each->name()), 6) + "  " + each->rule() + '\n';
  }
  text += "  " + left("replay-gives-the-same", name_width) + right(violated("replay-gives-the-same"), 6) +
          "  the same log gives the same answers\n";
  for (const auto& example : examples_) {
    text += "  --seed " + std::to_string(seed) + " --runner " + std::to_string(example.number) + ", day " +
            std::to_string(example.violation.day) + ": " + example.violation.invariant + ": " + example.violation.what +
            '\n';
  }
  text += heading("outcomes");
  Outcomes all{};
  for (const auto& [course, outcomes] : by_course_) add_to(all, outcomes);
  text += row("all", all);
  for (const auto& [course, outcomes] : by_course_) text += row(std::string(base::name_of(course)), outcomes);
  for (const auto& [programme, outcomes] : by_programme_) {
    text += row(programme.first + ", " + std::string(base::name_of(programme.second)), outcomes);
  }
  return text;
}

}  // namespace genu::cohort
