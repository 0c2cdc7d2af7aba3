#include "wording/two_sides.hpp"

#include <genu/base/json.hpp>

#include <algorithm>

namespace genu::wording {
namespace {

using base::Value;

// What the record belongs to, and when it was written down.
bool for_machines(const base::Member& member) {
  const auto& name = member.name;
  const auto* text = member.value.text();
  const bool is_id = text != nullptr && text->size() == 36 && std::count(text->begin(), text->end(), '-') == 4;
  return is_id || name.ends_with("_ms") || name == "id" || name == "offset_min";
}

std::string name_of_field(const words::Words& words, const std::string& field) {
  const auto key = "field." + field;
  if (words.knows(key)) return words.say(key);
  auto name = field;
  std::replace(name.begin(), name.end(), '_', ' ');
  return name;
}

// What people wrote themselves, which is told letter by letter.
bool is_written(const std::string& field) {
  return field == "note" || field == "text" || field == "reason" || field == "name" || field == "contact";
}

// Names of enumerations and ids of exercises: `hard-pain` is read as two words.
std::string without_hyphens(std::string name) {
  const bool is_day = std::any_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!is_day) std::replace(name.begin(), name.end(), '-', ' ');
  return name;
}

std::string in_words(const words::Words& words, const std::string& field, const Value* value) {
  if (value == nullptr || value->is_null()) return words.say("two-sides.nothing");
  if (const auto* truth = value->truth()) return words.say(*truth ? "two-sides.yes" : "two-sides.no");
  const auto* text = value->text();
  if (text == nullptr) return base::to_json(*value);
  const auto silence = "two-sides." + *text;
  if (words.knows(silence)) return words.say(silence);
  return is_written(field) ? *text : without_hyphens(*text);
}

// The fields of `one` that differ from those of `other`, and those that only `other` has.
std::string fields_that_differ(const words::Words& words, const Value& one, const Value& other) {
  std::string told;
  const auto tell = [&](const std::string& name, const Value* value) {
    if (!told.empty()) told += ", ";
    told += name_of_field(words, name) + ": " + in_words(words, name, value);
  };
  for (const auto& member : *one.object()) {
    const auto* there = other.find(member.name);
    if (!for_machines(member) && !(there != nullptr && *there == member.value)) tell(member.name, &member.value);
  }
  if (other.object() == nullptr) return told;
  for (const auto& member : *other.object())
    if (!for_machines(member) && one.find(member.name) == nullptr) tell(member.name, nullptr);
  return told;
}

std::string one_side(const words::Words& words, const std::string& json, const std::string& other) {
  if (json.empty()) return words.say("two-sides.removed");
  const auto here = base::parse_json(json);
  if (!here || here->object() == nullptr) return json;
  const auto there = other.empty() ? base::Result<Value>(Value()) : base::parse_json(other);
  const auto told = fields_that_differ(words, *here, there ? *there : Value());
  return told.empty() ? words.say("two-sides.same") : told;
}

}  // namespace

TwoSides told_apart(const words::Words& words, const std::string& mine, const std::string& theirs) {
  return {one_side(words, mine, theirs), one_side(words, theirs, mine)};
}

}  // namespace genu::wording
