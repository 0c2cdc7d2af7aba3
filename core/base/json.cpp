#include <algorithm>
#include <genu/base/json.hpp>
#include <genu/base/text.hpp>
#include <nlohmann/json.hpp>
#include <set>

namespace genu::base {

namespace {

// Builds a Value from the library's events; stops at the first thing that is not allowed.
class Builder {
 public:
  Builder(std::size_t deepest, std::string& refusal) : deepest_(deepest), refusal_(refusal) {}

  bool null() { return add({}); }
  bool boolean(bool truth) { return add(truth); }
  bool number_integer(std::int64_t number) { return add(number); }
  bool number_unsigned(std::uint64_t number) {
    if (number > static_cast<std::uint64_t>(INT64_MAX)) return add(static_cast<double>(number));
    return add(static_cast<std::int64_t>(number));
  }
  bool number_float(double number, const std::string&) { return add(number); }
  bool string(std::string& text) { return add(std::move(text)); }
  bool binary(nlohmann::json::binary_t&) { return false; }
  bool start_object(std::size_t) { return open(Object{}); }
  bool key(std::string& name) {
    auto& [container, names] = open_.back();
    auto& members = std::get<Object>(container.data);
    if (is_taken(name, members, names)) {
      return refuse("the name \"" + shortened(name, 40) + "\" twice in one object");
    }
    members.push_back({std::move(name), {}});
    return true;
  }
  bool end_object() { return close(); }
  bool start_array(std::size_t) { return open(Array{}); }
  bool end_array() { return close(); }
  bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception& fault) {
    constexpr int number_overflow = 406;
    return refuse(fault.id == number_overflow ? "a number beyond all bounds"
                                              : "a character that does not belong there, or the end");
  }

  Value root;

 private:
  // A list or an object that is not closed yet; `names` only serve objects with many members.
  struct Open {
    Value container;
    std::set<std::string> names;
  };

  static bool is_taken(const std::string& name, const Object& members, std::set<std::string>& names) {
    constexpr std::size_t few = 32;
    const auto same = [&](const Member& member) { return member.name == name; };
    if (members.size() < few) return std::any_of(members.begin(), members.end(), same);
    if (names.empty()) {
      for (const auto& member : members) names.insert(member.name);
    }
    return !names.insert(name).second;
  }

  bool refuse(std::string why) {
    refusal_ = std::move(why);
    return false;
  }

  bool add(Value value) {
    if (open_.empty()) {
      root = std::move(value);
    } else if (auto* array = std::get_if<Array>(&open_.back().container.data)) {
      array->push_back(std::move(value));
    } else {
      std::get<Object>(open_.back().container.data).back().value = std::move(value);
    }
    return true;
  }

  bool open(Value container) {
    if (open_.size() >= deepest_) return refuse("nested deeper than " + std::to_string(deepest_));
    open_.push_back({std::move(container), {}});
    return true;
  }

  bool close() {
    auto value = std::move(open_.back().container);
    open_.pop_back();
    return add(std::move(value));
  }

  std::size_t deepest_;
  std::string& refusal_;
  std::vector<Open> open_;
};

// Counts how far the library has read, so that a fault can name its line.
class Counting {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  Counting(const char* at, const char** furthest) : at_(at), furthest_(furthest) {}
  reference operator*() const { return *at_; }
  Counting& operator++() {
    ++at_;
    if (at_ > *furthest_) *furthest_ = at_;
    return *this;
  }
  bool operator==(const Counting& other) const { return at_ == other.at_; }
  bool operator!=(const Counting& other) const { return at_ != other.at_; }

 private:
  const char* at_;
  const char** furthest_;
};

// Where the last character of `read` stands.
std::string line_and_column(std::string_view read) {
  if (!read.empty()) read.remove_suffix(1);
  std::size_t line = 1, start = 0;
  for (std::size_t i = 0; i < read.size(); ++i) {
    if (read[i] != '\n') continue;
    ++line;
    start = i + 1;
  }
  return "line " + std::to_string(line) + ", column " + std::to_string(code_points(read.substr(start)) + 1);
}

nlohmann::ordered_json to_library(const Value& value) {
  struct Visitor {
    nlohmann::ordered_json operator()(std::monostate) const { return nullptr; }
    nlohmann::ordered_json operator()(bool truth) const { return truth; }
    nlohmann::ordered_json operator()(std::int64_t number) const { return number; }
    nlohmann::ordered_json operator()(double number) const {
      return number == 0 ? 0.0 : number;  // a negative zero equals the other, so it is written alike
    }
    nlohmann::ordered_json operator()(const std::string& text) const { return text; }
    nlohmann::ordered_json operator()(const Array& array) const {
      auto list = nlohmann::ordered_json::array();
      for (const auto& element : array) list.push_back(to_library(element));
      return list;
    }
    nlohmann::ordered_json operator()(const Object& object) const {
      auto members = nlohmann::ordered_json::object();
      for (const auto& member : object) members.emplace(member.name, to_library(member.value));
      return members;
    }
  };
  return std::visit(Visitor{}, value.data);
}

// Compact text is written straight from the tree: every record goes through here, most of them twice. What is not
// plain (escapes, other letters, numbers with a point) is left to the library.
class CompactWriter {
 public:
  std::string text;

  void operator()(std::monostate) { text += "null"; }
  void operator()(bool truth) { text += truth ? "true" : "false"; }
  void operator()(std::int64_t number) { text += std::to_string(number); }
  void operator()(double number) { library(Value(number)); }
  void operator()(const std::string& words) { quoted(words); }
  void operator()(const Array& array) {
    text += '[';
    for (std::size_t i = 0; i < array.size(); ++i) {
      if (i > 0) text += ',';
      std::visit(*this, array[i].data);
    }
    text += ']';
  }
  void operator()(const Object& object) {
    text += '{';
    for (std::size_t i = 0; i < object.size(); ++i) {
      if (i > 0) text += ',';
      quoted(object[i].name);
      text += ':';
      std::visit(*this, object[i].value.data);
    }
    text += '}';
  }

 private:
  static bool is_plain(char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; }

  void quoted(const std::string& words) {
    if (!std::all_of(words.begin(), words.end(), is_plain)) return library(Value(words));
    text += '"';
    text += words;
    text += '"';
  }
  void library(const Value& value) {
    text += to_library(value).dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
  }
};

}  // namespace

Result<Value> parse_json(std::string_view text, const JsonLimits& limits) {
  if (text.size() > limits.bytes) {
    return fail(ErrorCode::TooLarge, {}, std::to_string(limits.bytes) + " bytes", std::to_string(text.size()));
  }
  std::string refusal;
  Builder builder(limits.depth, refusal);
  const char* furthest = text.data();
  const Counting begin(text.data(), &furthest);
  const Counting end(text.data() + text.size(), &furthest);
  if (nlohmann::json::sax_parse(begin, end, &builder)) return std::move(builder.root);
  const std::string_view read(text.data(), static_cast<std::size_t>(furthest - text.data()));
  return fail(ErrorCode::BadFormat, line_and_column(read), "JSON", refusal);
}

std::string to_json(const Value& value, JsonStyle style) {
  if (style == JsonStyle::Indented) {
    return to_library(value).dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
  }
  CompactWriter writer;
  std::visit(writer, value.data);
  return std::move(writer.text);
}

}  // namespace genu::base
