// Values of our types to plain data and back. Reading is strict and collects every fault with its place.
#pragma once
#include <array>
#include <concepts>
#include <genu/base/answer.hpp>
#include <genu/base/error.hpp>
#include <genu/base/fields.hpp>
#include <genu/base/id.hpp>
#include <genu/base/place.hpp>
#include <genu/base/text.hpp>
#include <genu/base/time.hpp>
#include <genu/base/units.hpp>
#include <genu/base/value.hpp>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace genu::base {

/// What to do with a member nobody knows: a fault in our own files, left aside in what others send.
enum class Strangers { Refuse, Ignore };

/// Where a reading stands and what it has found wrong so far.
struct Reading {
  Strangers strangers = Strangers::Refuse;
  Faults faults;

  /// What was found is cut short, and after many faults no more are taken down: a hostile text must not grow.
  void fault(ErrorCode code, const Place& place, std::string expected, std::string_view found);
  void wrong_type(const Place& place, std::string_view expected, const Value& found);
  /// Notes a fault unless `text` is UTF-8 without zero bytes.
  bool check_text(std::string_view text, const Place& place);
  /// Whether `limits` allow `number`; else notes a fault. `what` follows the numbers, as in `1..20 characters`.
  bool check(const Limits& limits, std::int64_t number, const Place& place, std::string_view what = {});
};

/// How a type is written and read. After a fault `out` holds nothing that counts.
///
/// The general case is a record, field by field. Its bodies are not inline, so that each record is compiled once: its
/// header says `extern template struct Codec<R>`, its source says the same without `extern`.
template <class T>
struct Codec {
  static Value write(const T& value);
  static void read(const Value& value, const Limits& limits, const Place& place, Reading& reading, T& out);
};

template <>
struct Codec<bool> {
  static Value write(bool truth) { return truth; }
  static void read(const Value& value, const Limits& limits, const Place& place, Reading& reading, bool& out);
};

template <>
struct Codec<double> {
  static Value write(double number) { return number; }
  static void read(const Value& value, const Limits& limits, const Place& place, Reading& reading, double& out);
};

template <>
struct Codec<std::string> {
  static Value write(const std::string& text) { return text; }
  static void read(const Value& value, const Limits& limits, const Place& place, Reading& reading, std::string& out);
};

/// A whole number within `limits`, or nothing after a fault.
[[nodiscard]] std::optional<std::int64_t> read_integer(const Value& value, const Limits& limits, const Place& place,
                                                       Reading& reading);

template <std::integral T>
struct Codec<T> {
  static Value write(T number) { return static_cast<std::int64_t>(number); }
  static void read(const Value& value, Limits limits, const Place& place, Reading& reading, T& out) {
    if (!limits.has_low()) limits.low = static_cast<std::int64_t>(std::numeric_limits<T>::min());
    if (!limits.has_high() && std::in_range<std::int64_t>(std::numeric_limits<T>::max())) {
      limits.high = static_cast<std::int64_t>(std::numeric_limits<T>::max());
    }
    if (const auto number = read_integer(value, limits, place, reading)) out = static_cast<T>(*number);
  }
};

template <class Unit>
struct Codec<Quantity<Unit>> {
  static Value write(Quantity<Unit> quantity) { return quantity.count; }
  static void read(const Value& value, const Limits& limits, const Place& place, Reading& reading,
                   Quantity<Unit>& out) {
    if (const auto number = read_integer(value, limits, place, reading)) out.count = *number;
  }
};

template <>
struct Codec<Instant> {
  static Value write(Instant at) { return at.ms; }
  static void read(const Value& value, const Limits& limits, const Place& place, Reading& reading, Instant& out);
};

template <>
struct Codec<Offset> {
  static Value write(Offset offset) { return offset.minutes; }
  static void read(const Value& value, const Limits& limits, const Place& place, Reading& reading, Offset& out);
};

template <>
struct Codec<DayStart> {
  static Value write(DayStart start) { return start.minutes; }
  static void read(const Value& value, const Limits& limits, const Place& place, Reading& reading, DayStart& out);
};

template <>
struct Codec<Nrs> {
  static Value write(Nrs pain) { return pain.score(); }
  static void read(const Value& value, const Limits& limits, const Place& place, Reading& reading, Nrs& out);
};

template <>
struct Codec<Day> {
  static Value write(Day day) { return to_text(day); }
  static void read(const Value& value, const Limits& limits, const Place& place, Reading& reading, Day& out);
};

template <>
struct Codec<Id> {
  static Value write(const Id& id) { return id.text(); }
  static void read(const Value& value, const Limits& limits, const Place& place, Reading& reading, Id& out);
};

/// The names of an enumeration joined for a sentence: `green, amber or red`.
[[nodiscard]] std::string choice_of(std::span<const std::string_view> names);

/// Which of `names` a text is, or nothing after a fault.
[[nodiscard]] std::optional<std::size_t> read_choice(const Value& value, std::span<const std::string_view> names,
                                                     const Place& place, Reading& reading);

template <Named E>
struct Codec<E> {
  static Value write(E value) { return name_of(value); }
  static void read(const Value& value, const Limits&, const Place& place, Reading& reading, E& out) {
    if (const auto index = read_choice(value, name_texts<E>, place, reading)) out = name_list<E>[*index].value;
  }
};

template <class T>
struct Codec<std::optional<T>> {
  static Value write(const std::optional<T>& maybe) { return maybe ? Codec<T>::write(*maybe) : Value(); }
  static void read(const Value& value, const Limits& limits, const Place& place, Reading& reading,
                   std::optional<T>& out) {
    out.reset();
    if (value.is_null()) return;
    T inner{};
    const auto before = reading.faults.size();
    Codec<T>::read(value, limits, place, reading, inner);
    if (reading.faults.size() == before) out = std::move(inner);
  }
};

template <class T>
struct Codec<Answer<T>> {
  static_assert(!std::is_same_v<T, std::string>, "a text could not be told from the name of a silence");
  static Value write(const Answer<T>& answer) {
    return answer ? Codec<T>::write(*answer) : Value(name_of(answer.silence()));
  }
  static void read(const Value& value, const Limits& limits, const Place& place, Reading& reading, Answer<T>& out) {
    if (const auto* text = value.text()) {
      if (const auto silence = value_named<Silence>(*text)) {
        out = *silence;
        return;
      }
    }
    T inner{};
    const auto before = reading.faults.size();
    Codec<T>::read(value, limits, place, reading, inner);
    if (reading.faults.size() == before) out = std::move(inner);
  }
};

template <class T>
struct Codec<std::vector<T>> {
  static Value write(const std::vector<T>& list) {
    Array array;
    array.reserve(list.size());
    for (const auto& element : list) array.push_back(Codec<T>::write(element));
    return array;
  }
  static void read(const Value& value, const Limits& limits, const Place& place, Reading& reading,
                   std::vector<T>& out) {
    const auto* array = value.array();
    if (!array) return reading.wrong_type(place, "a list", value);
    if (!reading.check(limits, static_cast<std::int64_t>(array->size()), place, " entries")) return;
    out.clear();
    out.reserve(array->size());
    for (std::size_t i = 0; i < array->size(); ++i) {
      T element{};
      Codec<T>::read((*array)[i], {}, place.element(i), reading, element);
      out.push_back(std::move(element));
    }
  }
};

template <class T>
struct Codec<std::map<std::string, T>> {
  static Value write(const std::map<std::string, T>& map) {
    Object object;
    for (const auto& [name, element] : map) object.push_back({name, Codec<T>::write(element)});
    return object;
  }
  static void read(const Value& value, const Limits& limits, const Place& place, Reading& reading,
                   std::map<std::string, T>& out) {
    const auto* object = value.object();
    if (!object) return reading.wrong_type(place, "an object", value);
    if (!reading.check(limits, static_cast<std::int64_t>(object->size()), place, " entries")) return;
    out.clear();
    for (const auto& each : *object) {
      T element{};
      reading.check_text(each.name, place);
      Codec<T>::read(each.value, {}, place.member(each.name), reading, element);
      out[each.name] = std::move(element);
    }
  }
};

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_answer = false;
template <class T>
inline constexpr bool is_answer<Answer<T>> = true;

/// Whether a record may be written without this field.
template <class R, class M>
[[nodiscard]] constexpr bool may_be_missing(const Field<R, M>& field) {
  return is_optional<M> || is_answer<M> || field.presence == Presence::Defaulted;
}

/// Notes a fault for each member of `object` that is not in `known`.
void refuse_strangers(const Object& object, std::span<const std::string_view> known, const Place& place,
                      Reading& reading);

/// Holds where a type has `check_whole(value, place, reading)` beside it, for what no single field can tell.
template <class T>
concept CheckedAsWhole = requires(const T& value, const Place& place, Reading& reading) {
  check_whole(value, place, reading);
};

/// A field of a record in hand, its type forgotten, so that only what differs between types is compiled for each.
struct WrittenField {
  std::string_view name;
  const void* member = nullptr;
  Value (*write)(const void* member) = nullptr;
  bool is_optional = false;  ///< left out where there is nothing
};

/// The same, to be read into.
struct ReadField {
  std::string_view name;
  Limits limits;
  void* member = nullptr;
  void (*read)(const Value& value, const Limits& limits, const Place& place, Reading& reading, void* member) = nullptr;
  bool may_be_missing = false;
};

[[nodiscard]] Value write_fields(std::span<const WrittenField> fields);

/// Reads the members of an object; what is missing is a fault, and what is in none of `fields` is unless the reading
/// ignores strangers.
void read_fields(const Value& value, const Place& place, Reading& reading, std::span<const ReadField> fields);

template <class M>
[[nodiscard]] Value write_member(const void* member) {
  return Codec<M>::write(*static_cast<const M*>(member));
}

template <class M>
void read_member(const Value& value, const Limits& limits, const Place& place, Reading& reading, void* member) {
  Codec<M>::read(value, limits, place, reading, *static_cast<M*>(member));
}

template <Record T>
[[nodiscard]] auto written_fields(const T& record) {
  return fields_of(Type<T>{}).fields.apply([&]<class... M>(const Field<T, M>&... each) {
    return std::array<WrittenField, sizeof...(M)>{
        WrittenField{each.name, &(record.*each.member), write_member<M>, is_optional<M>}...};
  });
}

/// Points into `record`, which must outlive it.
template <Record T>
[[nodiscard]] auto fields_to_read(T& record) {
  return fields_of(Type<T>{}).fields.apply([&]<class... M>(const Field<T, M>&... each) {
    return std::array<ReadField, sizeof...(M)>{
        ReadField{each.name, each.limits, &(record.*each.member), read_member<M>, may_be_missing(each)}...};
  });
}

template <class T>
Value Codec<T>::write(const T& value) {
  return write_fields(written_fields(value));
}

template <class T>
void Codec<T>::read(const Value& value, const Limits& /*limits*/, const Place& place, Reading& reading, T& out) {
  const auto before = reading.faults.size();
  read_fields(value, place, reading, fields_to_read(out));
  if constexpr (CheckedAsWhole<T>) {
    if (reading.faults.size() == before) check_whole(out, place, reading);
  }
}

/// `value` as plain data.
template <class T>
[[nodiscard]] Value write(const T& value) {
  return Codec<T>::write(value);
}

/// `value` as a `T`, or all that is wrong with it.
template <class T>
[[nodiscard]] Checked<T> read(const Value& value, Strangers strangers = Strangers::Refuse) {
  Reading reading{strangers, {}};
  T out{};
  Codec<T>::read(value, {}, Place{}, reading, out);
  if (!reading.faults.empty()) return Unexpected{std::move(reading.faults)};
  return out;
}

/// What is wrong with a record that was put together in code; empty when it could be written and read again.
template <Record T>
[[nodiscard]] Faults faults_of(const T& value) {
  auto again = read<T>(write(value));
  return again ? Faults{} : again.error();
}

}  // namespace genu::base
