#include "play/entry.hpp"

#include <array>
#include <charconv>
#include <genu/base/text.hpp>
#include <string>
#include <vector>

namespace genu::cli {

namespace {

using player::What;

std::optional<int> number(std::string_view text, int low, int high) {
  int value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
  return whole && value >= low && value <= high ? std::optional(value) : std::nullopt;
}

std::optional<base::Nrs> score(std::string_view text) {
  const auto value = number(text, 0, 10);
  if (!value) return std::nullopt;
  const auto nrs = base::Nrs::from(*value);
  return nrs ? std::optional(*nrs) : std::nullopt;
}

struct Plain {
  std::string_view word;
  Entry entry;
};

const std::vector<Plain>& plain_words() {
  static const std::vector<Plain> words{
      {"", What(player::Press{})},
      {"start", What(player::Start{})},
      {"done", What(player::Done{})},
      {"cut", What(player::Cut{})},
      {"pause", What(player::Pause{})},
      {"go", What(player::Resume{})},
      {"back", What(player::Back{})},
      {"confirm", What(player::Confirm{})},
      {"end", What(player::Stop{})},
      {"stop", What(player::Choose{player::Choice::Stop})},
      {"reduce", What(player::Choose{player::Choice::Reduce})},
      {"continue", What(player::Choose{player::Choice::Continue})},
      {"easier", Easier{}},
      {"more", More{1}},
      {"less", More{-1}},
      {"how", How{}},
      {"help", Help{}},
      {"leave", Leave{}},
  };
  return words;
}

std::optional<Entry> skip(std::string_view reason) {
  const auto known = base::value_named<model::SkipReason>(reason);
  return known ? std::optional<Entry>(What(player::Skip{*known})) : std::nullopt;
}

// `finish`, then any of `effort N`, `pain N`, `worst N`; what is left out stays open. The rest after `note` is one.
std::optional<Entry> finish(const std::vector<std::string_view>& words) {
  player::EndAnswers answers;
  answers.effort = base::Silence::NoAnswer;
  answers.pain_after = answers.pain_during = base::Silence::NoAnswer;
  for (std::size_t i = 1; i < words.size(); i += 2) {
    if (words[i] == "note") {
      for (std::size_t j = i + 1; j < words.size(); ++j) answers.note += (j > i + 1 ? " " : "") + std::string(words[j]);
      break;
    }
    if (i + 1 == words.size()) return std::nullopt;
    const auto value = score(words[i + 1]);
    if (!value) return std::nullopt;
    if (words[i] == "effort") {
      answers.effort = value->score();
    } else if (words[i] == "pain") {
      answers.pain_after = *value;
    } else if (words[i] == "worst") {
      answers.pain_during = *value;
    } else {
      return std::nullopt;
    }
  }
  return What(player::End{answers});
}

std::optional<Entry> with_number(std::string_view word, std::string_view text) {
  constexpr int most_reps = 1000, most_grams = 1'000'000, most_seconds = 7200;
  if (word == "pain") {
    const auto said = score(text);
    return said ? std::optional<Entry>(What(player::SayPain{*said})) : std::nullopt;
  }
  if (word == "reps") {
    const auto reps = number(text, 0, most_reps);
    return reps ? std::optional<Entry>(What(player::SetReps{*reps})) : std::nullopt;
  }
  if (word == "grams") {
    const auto grams = number(text, 0, most_grams);
    return grams ? std::optional<Entry>(What(player::SetLoad{{*grams}})) : std::nullopt;
  }
  if (word == "wait") {
    const auto seconds = number(text, 1, most_seconds);
    return seconds ? std::optional<Entry>(Wait{*seconds}) : std::nullopt;
  }
  return word == "skip" ? skip(text) : std::nullopt;
}

constexpr std::array skip_reasons{model::SkipReason::Hurts, model::SkipReason::TooHard, model::SkipReason::NoEquipment,
                                  model::SkipReason::NoTime, model::SkipReason::Other};

std::optional<Entry> after(const Begin& begun, char32_t key) {
  if (key == U't' && begun.what == Begin::What::Pain) return What(player::SayPain{*base::Nrs::from(10)});
  if (key < U'0' || key > U'9') return std::nullopt;
  const auto digit = static_cast<std::size_t>(key - U'0');
  if (begun.what == Begin::What::Pain) return What(player::SayPain{*base::Nrs::from(static_cast<int>(digit))});
  if (digit < 1 || digit > skip_reasons.size()) return std::nullopt;
  return What(player::Skip{skip_reasons[digit - 1]});
}

struct Key {
  char32_t key;
  std::string_view word;  ///< the line that means the same
};
constexpr std::array keys{Key{U' ', ""},       Key{U'\n', ""},       Key{U'\r', ""},      Key{U'b', "back"},
                          Key{U'n', "start"},  Key{U'd', "done"},    Key{U'e', "cut"},    Key{U'c', "confirm"},
                          Key{U'+', "more"},   Key{U'-', "less"},    Key{U'i', "easier"}, Key{U'h', "how"},
                          Key{U'?', "help"},   Key{U'q', "leave"},   Key{U'x', "end"},    Key{U'1', "stop"},
                          Key{U'2', "reduce"}, Key{U'3', "continue"}};

std::optional<Entry> arrow(char32_t key) {
  switch (static_cast<Arrow>(key)) {
    case Arrow::Up:
      return More{1};
    case Arrow::Down:
      return More{-1};
    case Arrow::Left:
      return What(player::Back{});
    case Arrow::Right:
      return What(player::Start{});
  }
  return std::nullopt;
}

}  // namespace

std::optional<Entry> entry_of_line(std::string_view line) {
  std::vector<std::string_view> words;
  for (const auto word : base::split(line, ' ')) {
    if (!word.empty()) words.push_back(word);
  }
  if (words.empty()) words.push_back("");
  if (words.front() == "finish") return finish(words);
  if (words.size() == 2) return with_number(words[0], words[1]);
  if (words.size() > 2) return std::nullopt;
  for (const auto& plain : plain_words()) {
    if (plain.word == words.front()) return plain.entry;
  }
  return std::nullopt;
}

std::optional<Entry> entry_of_key(char32_t key, const std::optional<Begin>& begun) {
  if (begun) return after(*begun, key);
  if (key == U'p') return Begin{Begin::What::Pain};
  if (key == U's') return Begin{Begin::What::Skip};
  for (const auto& each : keys) {
    if (each.key == key) return entry_of_line(each.word);
  }
  return arrow(key);
}

}  // namespace genu::cli
