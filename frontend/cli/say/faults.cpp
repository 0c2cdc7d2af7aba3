#include "say/faults.hpp"

#include <genu/base/json.hpp>
#include <genu/base/text.hpp>

namespace genu::cli {

namespace {

using base::Value;

Value to_value(const words::Words& words, const base::Error& error) {
  return base::Object{{"code", Value(base::name_of(error.code))},
                      {"place", Value(error.place)},
                      {"expected", Value(error.expected)},
                      {"found", Value(error.found)},
                      {"message", Value(words.say(error))}};
}

}  // namespace

std::string sentences(const words::Words& words, const base::Faults& faults) {
  std::string all;
  for (const auto& fault : faults) all += "genu: " + words.say(fault) + "\n";
  return all;
}

std::string as_json(const words::Words& words, const base::Faults& faults) {
  base::Object document{{"error", to_value(words, faults.front())}};
  if (faults.size() > 1) {
    base::Array all;
    for (const auto& fault : faults) all.push_back(to_value(words, fault));
    document.push_back({"errors", Value(std::move(all))});
  }
  return base::to_json(Value(std::move(document))) + "\n";
}

}  // namespace genu::cli
