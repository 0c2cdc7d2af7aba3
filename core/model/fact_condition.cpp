#include <algorithm>
#include <genu/base/text.hpp>
#include <genu/model/fact_condition.hpp>
#include <optional>

namespace genu::model {

namespace {

using base::ErrorCode;
using base::name_of;
using base::Result;
using Kind = FactCondition::Kind;
using Parsed = Result<FactCondition>;

constexpr int largest_bound = 999;

bool is_word_character(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }
bool is_keyword(std::string_view word) { return word == "and" || word == "or" || word == "not"; }

FactCondition group(Kind kind, std::vector<FactCondition> parts) {
  if (parts.size() == 1 && kind != Kind::Not) return std::move(parts.front());
  FactCondition whole;
  whole.kind = kind;
  whole.parts = std::move(parts);
  return whole;
}

// Reads from left to right; the first thing that does not fit ends the reading with its place.
class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  Parsed whole() {
    auto condition = any(0);
    if (!condition) return condition;
    skip_spaces();
    if (at_ < text_.size()) return fault("and, or, or the end");
    return condition;
  }

 private:
  using Rule = Parsed (Parser::*)(int);

  Parsed any(int depth) { return chain(Kind::Any, "or", &Parser::all, depth); }
  Parsed all(int depth) { return chain(Kind::All, "and", &Parser::unary, depth); }

  // Parts with the same word in between.
  Parsed chain(Kind kind, std::string_view word, Rule part, int depth) {
    std::vector<FactCondition> parts;
    do {
      auto next = (this->*part)(depth);
      if (!next) return next;
      parts.push_back(std::move(*next));
    } while (take_word(word));
    return group(kind, std::move(parts));
  }

  Parsed unary(int depth) {
    if (depth > deepest_fact_condition) return fault("fewer brackets");
    if (take_word("not")) {
      auto inner = unary(depth + 1);
      if (!inner) return inner;
      return group(Kind::Not, {std::move(*inner)});
    }
    if (take("(")) return bracket(depth + 1);
    return fact();
  }

  // `(condition)`, or `(a+b+…)` with the comparison behind it.
  Parsed bracket(int depth) {
    std::vector<FactCondition> parts;
    do {
      auto part = any(depth);
      if (!part) return part;
      parts.push_back(std::move(*part));
    } while (take("+"));
    if (!take(")")) return fault("a closing bracket");
    if (parts.size() == 1) return std::move(parts.front());
    FactCondition count;
    count.kind = Kind::Count;
    count.parts = std::move(parts);
    return compared(std::move(count));
  }

  Parsed fact() {
    skip_spaces();
    const auto name = word_ahead();
    if (!is_fact_name(name)) return fault("a fact, not, or an opening bracket");
    at_ += name.size();
    FactCondition test;
    test.fact = name;
    if (!comparison_ahead()) return test;
    test.kind = Kind::Number;
    return compared(std::move(test));
  }

  // The comparison and the number behind a count or a fact.
  Parsed compared(FactCondition test) {
    const auto comparison = comparison_ahead();
    if (!comparison) return fault("a comparison such as >=");
    at_ += name_of(*comparison).size();
    skip_spaces();
    const auto digits = word_ahead();
    long long number = 0;
    if (!base::parse_integer(digits, number) || number < 0 || number > largest_bound) {
      return fault("a whole number up to " + std::to_string(largest_bound));
    }
    at_ += digits.size();
    test.comparison = *comparison;
    test.bound = static_cast<int>(number);
    return test;
  }

  // Two characters before one, so that `>=` is not taken for `>`.
  std::optional<Comparison> comparison_ahead() {
    skip_spaces();
    for (const std::size_t length : {2u, 1u}) {
      if (const auto found = base::value_named<Comparison>(text_.substr(at_, length))) return found;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::string_view word_ahead() const {
    auto end = at_;
    while (end < text_.size() && is_word_character(text_[end])) ++end;
    return text_.substr(at_, end - at_);
  }

  bool take(std::string_view sign) {
    skip_spaces();
    if (text_.substr(at_, sign.size()) != sign) return false;
    at_ += sign.size();
    return true;
  }

  bool take_word(std::string_view word) {
    skip_spaces();
    if (word_ahead() != word) return false;
    at_ += word.size();
    return true;
  }

  void skip_spaces() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }

  [[nodiscard]] base::Unexpected<base::Error> fault(const std::string& expected) const {
    return base::fail(ErrorCode::BadFormat, {}, expected + " at character " + std::to_string(at_ + 1),
                      std::string(text_));
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

std::string comparison_text(const FactCondition& condition) {
  return std::string(name_of(condition.comparison)) + std::to_string(condition.bound);
}

// How tightly a node holds its parts together; looser parts of a tighter whole stand in brackets.
int tightness(Kind kind) {
  if (kind == Kind::Any) return 0;
  return kind == Kind::All ? 1 : 2;
}

std::string inside(const FactCondition& part, int needed) {
  auto text = to_text(part);
  return tightness(part.kind) < needed ? "(" + text + ")" : text;
}

std::string joined_parts(const FactCondition& condition, std::string_view between, int needed) {
  std::vector<std::string> texts;
  for (const auto& part : condition.parts) texts.push_back(inside(part, needed));
  return base::joined(texts, between);
}

// In a count only bare facts stand without brackets, as in the reference.
std::string counted_parts(const FactCondition& condition) {
  std::vector<std::string> texts;
  for (const auto& part : condition.parts) {
    texts.push_back(part.kind == Kind::Flag ? part.fact : "(" + to_text(part) + ")");
  }
  return base::joined(texts, "+");
}

void gather(const FactCondition& condition, std::vector<std::string>& facts) {
  const bool leaf = condition.kind == Kind::Flag || condition.kind == Kind::Number;
  if (leaf && std::find(facts.begin(), facts.end(), condition.fact) == facts.end()) facts.push_back(condition.fact);
  for (const auto& part : condition.parts) gather(part, facts);
}

}  // namespace

bool FactCondition::operator==(const FactCondition& other) const {
  return kind == other.kind && fact == other.fact && comparison == other.comparison && bound == other.bound &&
         parts == other.parts;
}

Result<FactCondition> fact_condition_from(std::string_view text) { return Parser(text).whole(); }

std::string to_text(const FactCondition& condition) {
  switch (condition.kind) {
    case Kind::Flag:
      return condition.fact;
    case Kind::Number:
      return condition.fact + comparison_text(condition);
    case Kind::Count:
      return "(" + counted_parts(condition) + ")" + comparison_text(condition);
    case Kind::Not:
      return "not " + inside(condition.parts.front(), 2);
    case Kind::All:
      return joined_parts(condition, " and ", 2);
    case Kind::Any:
      break;
  }
  return joined_parts(condition, " or ", 1);
}

bool is_fact_name(std::string_view name) {
  if (name.empty() || name.size() > 40 || is_keyword(name)) return false;
  if (name.front() < 'a' || name.front() > 'z') return false;
  return std::all_of(name.begin(), name.end(), is_word_character);
}

std::vector<std::string> facts_in(const FactCondition& condition) {
  std::vector<std::string> facts;
  gather(condition, facts);
  return facts;
}

}  // namespace genu::model

namespace genu::base {

void Codec<model::FactCondition>::read(const Value& value, const Limits&, const Place& place, Reading& reading,
                                       model::FactCondition& out) {
  const auto before = reading.faults.size();
  std::string text;
  Codec<std::string>::read(value, model::fact_condition_length, place, reading, text);
  if (reading.faults.size() != before) return;
  const auto condition = model::fact_condition_from(text);
  if (!condition) return reading.fault(condition.error().code, place, condition.error().expected, text);
  out = *condition;
}

}  // namespace genu::base
