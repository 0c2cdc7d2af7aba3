#include <doctest/doctest.h>

#include <genu/base/codec.hpp>
#include <genu/base/json.hpp>
#include <limits>

#include "support/print.hpp"

using namespace genu::base;

namespace sample {

enum class Colour { Red, Green, Blue };
constexpr auto names_of(Type<Colour>) {
  return names<Colour>({{Colour::Red, "red"}, {Colour::Green, "green"}, {Colour::Blue, "blue"}});
}

struct Leaf {
  int count = 1;
  std::string word = "w";
  bool operator==(const Leaf&) const = default;
};
constexpr auto fields_of(Type<Leaf>) {
  return record<Leaf>("leaf", field("count", &Leaf::count, "how many").within(1, 9),
                      field("word", &Leaf::word, "a word").within(1, 4));
}

struct Tree {
  std::string name = "t";
  Colour colour = Colour::Red;
  double height = 1;
  bool old = false;
  std::vector<Leaf> leaves;
  std::map<std::string, int> counts;
  std::optional<Leaf> crown;
  Answer<Nrs> pain;
  Answer<Colour> mood;
  int rings = 7;
  bool operator==(const Tree&) const = default;
};
constexpr auto fields_of(Type<Tree>) {
  return record<Tree>("tree", field("name", &Tree::name, "its name"), field("colour", &Tree::colour, "its colour"),
                      field("height", &Tree::height, "in metres").within(0, 100), field("old", &Tree::old, "its age"),
                      field("leaves", &Tree::leaves, "its leaves").within(0, 2),
                      field("counts", &Tree::counts, "what else it has").within(0, 3),
                      field("crown", &Tree::crown, "its top"), field("pain", &Tree::pain, "NRS"),
                      field("mood", &Tree::mood, "as a colour"),
                      field("rings", &Tree::rings, "years").within(0, 1000).or_default());
}

struct Span {
  int from = 0;
  int to = 0;
};
constexpr auto fields_of(Type<Span>) {
  return record<Span>("span", field("from", &Span::from, "first"), field("to", &Span::to, "last"));
}
void check_whole(const Span& span, const Place& place, Reading& reading) {
  if (span.to < span.from) reading.fault(ErrorCode::OutOfRange, place.member("to"), "not before from", {});
}

constexpr std::string_view least = R"({"name":"","colour":"red","height":0,"old":true,"leaves":[],"counts":{}})";

Faults faults_of_text(std::string_view json, Strangers strangers = Strangers::Refuse) {
  const auto tree = read<Tree>(*parse_json(json), strangers);
  return tree ? Faults{} : tree.error();
}

// The faults of one value read as a T, as "code place expected found".
template <class T>
std::string fault_of(const Value& value, const Limits& limits = {}) {
  Reading reading;
  T out{};
  Codec<T>::read(value, limits, Place{}, reading, out);
  if (reading.faults.empty()) return "fine";
  const auto& fault = reading.faults.front();
  return std::string(name_of(fault.code)) + "; " + fault.expected + "; " + fault.found;
}

}  // namespace sample

using namespace sample;

TEST_SUITE_BEGIN("base");

TEST_CASE("a record is written in the order of its fields, without what is not there") {
  Tree tree;
  tree.leaves = {{2, "a"}};
  tree.counts = {{"nests", 1}};
  CHECK(to_json(write(tree)) ==
        R"({"name":"t","colour":"red","height":1.0,"old":false,"leaves":[{"count":2,"word":"a"}],)"
        R"("counts":{"nests":1},"pain":"not-asked","mood":"not-asked","rings":7})");
}

TEST_CASE("a record comes back as it was written") {
  Tree tree{
      "oak",         Colour::Blue,      12.25, true, {{1, "a"}, {9, "abcd"}}, {{"a", 1}, {"b", -2}}, Leaf{3, "top"},
      *Nrs::from(4), Silence::Declined, 12};
  const auto again = read<Tree>(*parse_json(to_json(write(tree))));
  REQUIRE(again);
  CHECK(*again == tree);
  CHECK(faults_of(tree).empty());
}

TEST_CASE("what may be missing keeps the value of a fresh record") {
  const auto tree = read<Tree>(*parse_json(least));
  REQUIRE(tree);
  CHECK(tree->rings == 7);
  CHECK_FALSE(tree->crown.has_value());
  CHECK(tree->pain == Answer<Nrs>());
}

TEST_CASE("every fault is told at once, with its place, in reading order") {
  const auto faults = faults_of_text(
      R"({"name":3,"colour":"pink","height":100.5,"leaves":[{"count":0,"word":"abcde"},{"word":true}],
          "counts":{"a":"x"},"crown":{"count":1,"word":"w","bark":2},"pain":11,"mood":"sad","rings":-1,"extra":null})");
  const Faults expected{{ErrorCode::WrongType, "name", "a text", "a whole number", {}},
                        {ErrorCode::Unknown, "colour", "red, green or blue", "pink", {}},
                        {ErrorCode::OutOfRange, "height", "0..100", "100.5", {}},
                        {ErrorCode::Missing, "old", {}, {}, {}},
                        {ErrorCode::OutOfRange, "leaves[0].count", "1..9", "0", {}},
                        {ErrorCode::OutOfRange, "leaves[0].word", "1..4 characters", "5", {}},
                        {ErrorCode::Missing, "leaves[1].count", {}, {}, {}},
                        {ErrorCode::WrongType, "leaves[1].word", "a text", "true or false", {}},
                        {ErrorCode::WrongType, "counts.a", "a whole number", "a text", {}},
                        {ErrorCode::Unknown, "crown.bark", "count or word", "bark", {}},
                        {ErrorCode::OutOfRange, "pain", "0..10", "11", {}},
                        {ErrorCode::Unknown, "mood", "red, green or blue", "sad", {}},
                        {ErrorCode::OutOfRange, "rings", "0..1000", "-1", {}},
                        {ErrorCode::Unknown,
                         "extra",
                         "name, colour, height, old, leaves, counts, crown, pain, mood or rings",
                         "extra",
                         {}}};
  CHECK(faults == expected);
}

TEST_CASE("strangers are refused in our files and left aside in others'") {
  auto json = std::string(least);
  json.insert(json.size() - 1, R"(,"note":"hello","crown":{"count":1,"word":"w","bark":2})");
  CHECK(faults_of_text(json).size() == 2);
  CHECK(faults_of_text(json, Strangers::Ignore).empty());
}

TEST_CASE("lists and maps that are too long are not read at all") {
  auto json = std::string(least);
  json.replace(json.find("[]"), 2, R"([1,2,{}])");
  CHECK(faults_of_text(json) == Faults{{ErrorCode::OutOfRange, "leaves", "0..2 entries", "3", {}}});
}

TEST_CASE("a hostile list yields a bounded report") {
  Array list(100000, Value(std::string(10000, 'x')));
  const auto read_list = read<std::vector<int>>(Value(std::move(list)));
  REQUIRE_FALSE(read_list);
  CHECK(read_list.error().size() == 500);

  const auto colour = read<std::vector<Colour>>(Array{std::string(10000, 'x')});
  REQUIRE_FALSE(colour);
  CHECK(colour.error().front().found.size() < 200);
}

TEST_CASE("whole numbers stay within their type and their limits") {
  CHECK(fault_of<int>(Value(std::int64_t{2147483647})) == "fine");
  CHECK(fault_of<int>(Value(std::int64_t{2147483648})) == "out-of-range; -2147483648..2147483647; 2147483648");
  CHECK(fault_of<int>(-5, {0, 3}) == "out-of-range; 0..3; -5");
  CHECK(fault_of<int>(Value(-1), {0, std::numeric_limits<std::int64_t>::max()}).starts_with("out-of-range"));
  CHECK(fault_of<std::uint8_t>(256) == "out-of-range; 0..255; 256");
  CHECK(fault_of<std::uint64_t>(-1) == "out-of-range; 0 or more; -1");
  CHECK(fault_of<std::int64_t>(Value(std::numeric_limits<std::int64_t>::min())) == "fine");
  CHECK(fault_of<int>(1.0) == "wrong-type; a whole number; a number");
  CHECK(fault_of<int>(true) == "wrong-type; a whole number; true or false");
  CHECK(fault_of<int>(Value()) == "wrong-type; a whole number; nothing");
  CHECK(fault_of<Seconds>(7201, {0, 7200}) == "out-of-range; 0..7200; 7201");
}

TEST_CASE("numbers are finite and may be written as whole ones") {
  CHECK(fault_of<double>(3) == "fine");
  CHECK(fault_of<double>(-0.5, {0, 1}) == "out-of-range; 0..1; -0.5");
  CHECK(fault_of<double>(1.0, {0, 1}) == "fine");
  CHECK(fault_of<double>(std::numeric_limits<double>::infinity()).starts_with("out-of-range"));
  CHECK(fault_of<double>(std::numeric_limits<double>::quiet_NaN()).starts_with("out-of-range"));
  CHECK(fault_of<double>("1") == "wrong-type; a number; a text");
}

TEST_CASE("texts are counted in characters and must be clean") {
  CHECK(fault_of<std::string>("\u00e9\u00e9", {1, 2}) == "fine");
  CHECK(fault_of<std::string>("abc", {1, 2}) == "out-of-range; 1..2 characters; 3");
  CHECK(fault_of<std::string>("", {1, 2}) == "out-of-range; 1..2 characters; 0");
  CHECK(fault_of<std::string>("\xFF").starts_with("bad-format"));
  CHECK(fault_of<std::string>(std::string(1, '\0')).starts_with("bad-format"));
  CHECK(fault_of<std::map<std::string, int>>(Object{{std::string("a\0b", 3), 1}}).starts_with("bad-format"));
}

TEST_CASE("times, days and ids are checked where they enter") {
  CHECK(fault_of<Instant>(Value(std::int64_t{1'770'000'000'000})) == "fine");
  CHECK(fault_of<Instant>(Value(std::int64_t{1'770'000'000'000'000})).starts_with("out-of-range"));
  CHECK(fault_of<Offset>(841).starts_with("out-of-range"));
  CHECK(fault_of<DayStart>(1440).starts_with("out-of-range"));
  CHECK(fault_of<Day>("2026-02-30") == "bad-format; a day such as 2026-03-01; 2026-02-30");
  CHECK(fault_of<Day>(20260230) == "wrong-type; a day such as 2026-03-01; a whole number");
  CHECK(fault_of<Id>("none") == "bad-format; an id of 36 characters; none");
  CHECK(fault_of<Id>("") == "bad-format; an id of 36 characters; ");
  CHECK(fault_of<Nrs>(11) == "out-of-range; 0..10; 11");
  CHECK(fault_of<Colour>(1) == "wrong-type; red, green or blue; a whole number");
}

TEST_CASE("an optional may be null, an answer may not") {
  CHECK(fault_of<std::optional<int>>(Value()) == "fine");
  CHECK(fault_of<Answer<int>>(Value()) == "wrong-type; a whole number; nothing");
  CHECK(fault_of<Answer<bool>>("declined") == "fine");
  CHECK(fault_of<Answer<bool>>("maybe") == "wrong-type; true or false; a text");
}

TEST_CASE("all four states of an answer are written and read") {
  using A = Answer<int>;
  for (const A& answer : {A(), A(Silence::NoAnswer), A(Silence::Declined), A(0)}) {
    const auto again = read<A>(*parse_json(to_json(write(answer))));
    REQUIRE(again);
    CHECK(*again == answer);
  }
}

TEST_CASE("what no single field can tell is checked once the fields are sound") {
  CHECK(read<Span>(*parse_json(R"({"from":1,"to":2})")).has_value());
  const auto reversed = read<std::vector<Span>>(*parse_json(R"([{"from":3,"to":2}])"));
  REQUIRE_FALSE(reversed);
  CHECK(reversed.error() == Faults{{ErrorCode::OutOfRange, "[0].to", "not before from", {}, {}}});
  CHECK(read<Span>(*parse_json(R"({"from":"3","to":2})")).error().size() == 1);
}

TEST_CASE("a record put together in code can be asked for its faults") {
  CHECK(faults_of(Leaf{0, ""}).size() == 2);
  CHECK(faults_of(Leaf{}).empty());
}

TEST_CASE("something other than an object is no record") {
  CHECK(fault_of<Leaf>(Array{}) == "wrong-type; an object; a list");
  CHECK(fault_of<std::vector<Leaf>>(Object{}) == "wrong-type; a list; an object");
  CHECK(fault_of<std::map<std::string, int>>(Array{}) == "wrong-type; an object; a list");
}

TEST_SUITE_END();
