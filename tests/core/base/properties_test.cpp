// Laws that hold for all inputs.
#include <doctest/doctest.h>

#include <rapidcheck.h>
#include <genu/base/json.hpp>
#include <genu/model/diary.hpp>

#include "support/print.hpp"

using namespace genu::base;
using genu::model::CheckIn;

namespace {

std::string random_text() {
  static const std::vector<std::string> pieces{"a",  "Z",      " ",      "\"",     "\\",         "\n",
                                               "\t", "/",      "\u00e9", "\u2192", "\U0001F600", "0",
                                               "{",  "\u007F", "\u0080", "\uFFFD"};
  std::string text;
  for (const auto& piece : *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces))) text += piece;
  return text;
}

double random_number() {
  return *rc::gen::suchThat<double>([](double number) { return std::isfinite(number); });
}

Value random_value(int depth) {
  switch (*rc::gen::inRange(0, depth > 0 ? 7 : 5)) {
    case 0:
      return {};
    case 1:
      return *rc::gen::arbitrary<bool>();
    case 2:
      return *rc::gen::arbitrary<std::int64_t>();
    case 3:
      return random_number();
    case 4:
      return random_text();
    case 5: {
      Array list;
      for (int i = *rc::gen::inRange(0, 5); i > 0; --i) list.push_back(random_value(depth - 1));
      return list;
    }
    default: {
      Object object;
      for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
        object.push_back({std::to_string(i) + random_text(), random_value(depth - 1)});
      }
      return object;
    }
  }
}

Offset random_offset() { return {*rc::gen::inRange(-840, 841)}; }
DayStart random_start() { return {*rc::gen::inRange(0, 1440)}; }
// Years 1900 to 2199.
Day random_day() { return {*rc::gen::inRange(-25567, 84005)}; }
Instant random_instant() { return {*rc::gen::inRange<std::int64_t>(-2208988800000, 7258118400000)}; }

Id random_id() {
  std::array<std::uint8_t, 10> bytes{};
  for (auto& byte : bytes) byte = *rc::gen::arbitrary<std::uint8_t>();
  return make_id(random_instant(), bytes);
}

template <class T>
Answer<T> random_answer(T value) {
  switch (*rc::gen::inRange(0, 5)) {
    case 0:
      return Silence::NotAsked;
    case 1:
      return Silence::NoAnswer;
    case 2:
      return Silence::Declined;
    default:
      return value;
  }
}

Answer<Nrs> random_pain() { return random_answer(*Nrs::from(*rc::gen::inRange(0, 11))); }
Answer<int> random_count(int most) { return random_answer(*rc::gen::inRange(0, most + 1)); }
Answer<bool> random_yes_or_no() { return random_answer(*rc::gen::arbitrary<bool>()); }
std::string cut(const std::string& text, std::size_t most) {
  return code_points(text) <= most ? text : std::string("x");
}
genu::model::Side random_side() { return static_cast<genu::model::Side>(*rc::gen::inRange(0, 3)); }

CheckIn random_check_in() {
  CheckIn entry;
  entry.id = random_id();
  entry.person = random_id();
  entry.side = random_side();
  entry.day = random_day();
  entry.at = random_instant();
  entry.offset = random_offset();
  entry.pain_now = random_pain();
  entry.morning_pain = random_pain();
  entry.worst_24h = random_pain();
  entry.stiffness_min = random_count(720);
  entry.swelling = random_count(3);
  entry.gave_way_count = random_count(100);
  entry.catch_count = random_count(100);
  entry.locked = random_yes_or_no();
  entry.woke_at_night = random_yes_or_no();
  entry.stairs = random_pain();
  entry.sitting = random_pain();
  entry.sleep_quality = random_count(10);
  entry.medicine = cut(random_text(), 300);
  entry.note = cut(random_text(), 4000);
  for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
    entry.spots.push_back({"s" + cut(random_text(), 39), random_side(), random_pain(), cut(random_text(), 40)});
  }
  return entry;
}

bool holds(const std::string& law, const std::function<void()>& check) { return rc::check(law, check); }

}  // namespace

TEST_SUITE_BEGIN("base");

TEST_CASE("any value comes back from its JSON, and the same value gives the same bytes") {
  CHECK(holds("JSON round trip", [] {
    const auto value = random_value(4);
    for (const auto style : {JsonStyle::Compact, JsonStyle::Indented}) {
      const auto again = parse_json(to_json(value, style));
      RC_ASSERT(again.has_value());
      RC_ASSERT(*again == value);
      RC_ASSERT(to_json(*again) == to_json(value));
    }
  }));
}

TEST_CASE("any check-in comes back from its JSON") {
  CHECK(holds("check-in round trip", [] {
    const auto entry = random_check_in();
    const auto again = read<CheckIn>(*parse_json(to_json(write(entry))));
    RC_ASSERT(again.has_value());
    RC_ASSERT(*again == entry);
  }));
}

TEST_CASE("an instant lies in its day for every offset and day start") {
  CHECK(holds("days and instants", [] {
    const auto offset = random_offset();
    const auto start = random_start();
    const auto at = random_instant();
    const auto day = day_of(at, offset, start);
    RC_ASSERT(start_of(day, offset, start) <= at);
    RC_ASSERT(at < start_of(day + 1, offset, start));
    const auto any = random_day();
    RC_ASSERT(day_of(start_of(any, offset, start), offset, start) == any);
    RC_ASSERT(day_of({start_of(any, offset, start).ms - 1}, offset, start) == any - 1);
  }));
}

TEST_CASE("days and moments come back from their texts") {
  CHECK(holds("texts of times", [] {
    const auto day = random_day();
    RC_ASSERT(*day_from(to_text(day)) == day);
    RC_ASSERT(week_of(day) <= day);
    RC_ASSERT(day - week_of(day) < 7);
    RC_ASSERT(weekday_of(week_of(day)) == Weekday::Monday);
    // Whole seconds, and not so near the ends that the offset leads beyond them.
    const Moment moment{{*rc::gen::inRange<std::int64_t>(-2200000000, 7250000000) * 1000}, random_offset()};
    RC_ASSERT(*moment_from(to_text(moment)) == moment);
  }));
}

TEST_CASE("random bytes are read or refused, never worse") {
  CHECK(holds("bytes as JSON", [] {
    const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
    const auto value = parse_json(bytes);
    if (value) RC_ASSERT(parse_json(to_json(*value)).has_value());
  }));
  CHECK(holds("mangled JSON", [] {
    auto text = to_json(random_value(3));
    const auto at = static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(text.size())));
    text[at] = *rc::gen::arbitrary<char>();
    const auto value = parse_json(text);
    if (!value) RC_ASSERT(value.error().place.starts_with("line "));
    if (value) (void)read<CheckIn>(*value);
  }));
}

TEST_CASE("whatever is cut short stays UTF-8 and short") {
  CHECK(holds("shortened", [] {
    const auto text = random_text();
    const auto most = static_cast<std::size_t>(*rc::gen::inRange(0, 40));
    const auto cut_text = shortened(text, most);
    RC_ASSERT(is_utf8(cut_text));
    RC_ASSERT(code_points(cut_text) <= most + 1);
  }));
}

TEST_SUITE_END();
