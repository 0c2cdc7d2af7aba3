#include <genu/base/codec.hpp>
#include <genu/base/json.hpp>
#include <genu/base/time.hpp>
#include <genu/words/words.hpp>

namespace genu::words {

namespace {

using base::ErrorCode;

// The value of an argument; `@key` means the words of that key.
std::string argument(const Words& words, const Arguments& arguments, std::string_view name) {
  const auto found = arguments.find(std::string(name));
  if (found == arguments.end()) return "{" + std::string(name) + "}";
  const auto& value = found->second;
  return value.size() > 1 && value.front() == '@' ? words.say(std::string_view(value).substr(1)) : value;
}

// A day as values hold it, 2026-04-01, in words; anything else as it is.
std::string day_in_words(const Words& words, const std::string& value) {
  const auto day = base::day_from(value);
  if (!day || !words.knows("day.plain")) return value;
  const auto parts = base::parts_of(*day);
  return words.say("day.plain", {{"day", std::to_string(parts.day)},
                                 {"month", "@month." + std::to_string(parts.month)},
                                 {"year", std::to_string(parts.year)}});
}

// What stands between two braces: a name, a name that holds a day, or a name with the words for one and for many.
std::string filled(const Words& words, const Arguments& arguments, std::string_view inside) {
  const auto colon = inside.find(':');
  if (colon != std::string_view::npos && inside.substr(colon + 1) == "day")
    return day_in_words(words, argument(words, arguments, inside.substr(0, colon)));
  const auto bar = inside.find('|', colon == std::string_view::npos ? 0 : colon);
  if (colon == std::string_view::npos || bar == std::string_view::npos) return argument(words, arguments, inside);
  const bool one = argument(words, arguments, inside.substr(0, colon)) == "1";
  return std::string(one ? inside.substr(colon + 1, bar - colon - 1) : inside.substr(bar + 1));
}

// A range as errors tell it, `0..10`, in words.
std::string range_in_words(const Words& words, const std::string& expected) {
  const auto dots = expected.find("..");
  const bool range = dots != std::string::npos && dots > 0 && dots + 2 < expected.size() &&
                     expected.find_first_not_of("-0123456789") == dots && words.knows("range");
  if (!range) return expected;
  return words.say("range", {{"from", expected.substr(0, dots)}, {"to", expected.substr(dots + 2)}});
}

}  // namespace

base::Checked<Words> Words::from(const std::vector<std::string_view>& files) {
  Words words;
  base::Faults faults;
  for (const auto file : files) {
    const auto json = base::parse_json(file);
    if (!json) {
      faults.push_back(json.error());
      continue;
    }
    const auto texts = base::read<std::map<std::string, std::string>>(*json);
    if (!texts) {
      faults.insert(faults.end(), texts.error().begin(), texts.error().end());
      continue;
    }
    for (const auto& [key, text] : *texts) {
      if (!words.texts_.emplace(key, text).second) faults.push_back({ErrorCode::Duplicate, key, {}, key, {}});
    }
  }
  if (!faults.empty()) return base::Unexpected{std::move(faults)};
  return words;
}

std::string Words::say(std::string_view key, const Arguments& arguments) const {
  const auto found = texts_.find(key);
  if (found == texts_.end()) return std::string(key);
  std::string sentence;
  std::string_view rest = found->second;
  for (;;) {
    const auto open = rest.find('{');
    const auto close = open == std::string_view::npos ? open : rest.find('}', open);
    if (close == std::string_view::npos) return sentence.append(rest);
    sentence.append(rest.substr(0, open));
    sentence += filled(*this, arguments, rest.substr(open + 1, close - open - 1));
    rest.remove_prefix(close + 1);
  }
}

std::string Words::say(const base::Error& error) const {
  const auto key = error.reason.empty() ? "error." + std::string(base::name_of(error.code)) : error.reason;
  const auto sentence =
      say(key, {{"place", error.place}, {"expected", range_in_words(*this, error.expected)}, {"found", error.found}});
  return error.place.empty() ? sentence : error.place + ": " + sentence;
}

bool Words::knows(std::string_view key) const { return texts_.find(key) != texts_.end(); }

}  // namespace genu::words
