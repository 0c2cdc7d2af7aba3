#include <algorithm>
#include <cmath>
#include <genu/base/codec.hpp>
#include <genu/base/json.hpp>

namespace genu::base {

namespace {

// Enough for the worst file of ours; what is sent to us may hold millions.
constexpr std::size_t most_faults = 500;
constexpr std::size_t most_shown = 120;

}  // namespace

void Reading::fault(ErrorCode code, const Place& place, std::string expected, std::string_view found) {
  if (faults.size() >= most_faults) return;
  faults.push_back({code, place.text(), std::move(expected), shortened(found, most_shown), {}});
}

void Reading::wrong_type(const Place& place, std::string_view expected, const Value& found) {
  fault(ErrorCode::WrongType, place, std::string(expected), found.kind());
}

bool Reading::check_text(std::string_view text, const Place& place) {
  if (is_utf8(text) && text.find('\0') == std::string_view::npos) return true;
  fault(ErrorCode::BadFormat, place, "text in UTF-8 without zero bytes", "other bytes");
  return false;
}

namespace {

std::string range_text(const Limits& limits) {
  if (limits.has_low() && limits.has_high()) return std::to_string(limits.low) + ".." + std::to_string(limits.high);
  if (limits.has_low()) return std::to_string(limits.low) + " or more";
  return std::to_string(limits.high) + " or less";
}

}  // namespace

bool Reading::check(const Limits& limits, std::int64_t number, const Place& place, std::string_view what) {
  if (limits.allow(number)) return true;
  fault(ErrorCode::OutOfRange, place, range_text(limits).append(what), std::to_string(number));
  return false;
}

std::optional<std::int64_t> read_integer(const Value& value, const Limits& limits, const Place& place,
                                         Reading& reading) {
  const auto* number = value.integer();
  if (!number) {
    reading.wrong_type(place, "a whole number", value);
    return std::nullopt;
  }
  if (!reading.check(limits, *number, place)) return std::nullopt;
  return *number;
}

void Codec<bool>::read(const Value& value, const Limits&, const Place& place, Reading& reading, bool& out) {
  if (const auto* truth = value.truth()) {
    out = *truth;
  } else {
    reading.wrong_type(place, "true or false", value);
  }
}

void Codec<double>::read(const Value& value, const Limits& limits, const Place& place, Reading& reading, double& out) {
  double number = 0;
  if (const auto* real = value.real()) {
    number = *real;
  } else if (const auto* integer = value.integer()) {
    number = static_cast<double>(*integer);
  } else {
    return reading.wrong_type(place, "a number", value);
  }
  if (!std::isfinite(number)) return reading.fault(ErrorCode::OutOfRange, place, "a finite number", "none");
  const bool low = limits.has_low() && number < static_cast<double>(limits.low);
  const bool high = limits.has_high() && number > static_cast<double>(limits.high);
  if (low || high) return reading.fault(ErrorCode::OutOfRange, place, range_text(limits), to_json(value));
  out = number;
}

void Codec<std::string>::read(const Value& value, const Limits& limits, const Place& place, Reading& reading,
                              std::string& out) {
  const auto* text = value.text();
  if (!text) return reading.wrong_type(place, "a text", value);
  if (!reading.check_text(*text, place)) return;
  if (reading.check(limits, static_cast<std::int64_t>(code_points(*text)), place, " characters")) out = *text;
}

namespace {
// Years 1900 to 2199, so that a slip of units is caught where it enters.
constexpr Limits sane_instants{-2208988800000, 7258118399999};
}  // namespace

void Codec<Instant>::read(const Value& value, const Limits&, const Place& place, Reading& reading, Instant& out) {
  if (const auto ms = read_integer(value, sane_instants, place, reading)) out.ms = *ms;
}

void Codec<Offset>::read(const Value& value, const Limits&, const Place& place, Reading& reading, Offset& out) {
  if (const auto minutes = read_integer(value, {-840, 840}, place, reading)) out.minutes = static_cast<int>(*minutes);
}

void Codec<DayStart>::read(const Value& value, const Limits&, const Place& place, Reading& reading, DayStart& out) {
  if (const auto minutes = read_integer(value, {0, 1439}, place, reading)) out.minutes = static_cast<int>(*minutes);
}

void Codec<Nrs>::read(const Value& value, const Limits&, const Place& place, Reading& reading, Nrs& out) {
  const auto score = read_integer(value, {Nrs::lowest, Nrs::highest}, place, reading);
  if (score) out = *Nrs::from(*score);
}

void Codec<Day>::read(const Value& value, const Limits&, const Place& place, Reading& reading, Day& out) {
  const auto* text = value.text();
  if (!text) return reading.wrong_type(place, "a day such as 2026-03-01", value);
  const auto day = day_from(*text);
  if (!day) return reading.fault(day.error().code, place, day.error().expected, *text);
  out = *day;
}

void Codec<Id>::read(const Value& value, const Limits&, const Place& place, Reading& reading, Id& out) {
  const auto* text = value.text();
  if (!text) return reading.wrong_type(place, "an id", value);
  const auto id = Id::from(*text);
  if (!id) return reading.fault(id.error().code, place, id.error().expected, *text);
  out = *id;
}

std::string choice_of(std::span<const std::string_view> names) {
  std::string choice;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) choice += i + 1 == names.size() ? " or " : ", ";
    choice += names[i];
  }
  return choice;
}

std::optional<std::size_t> read_choice(const Value& value, std::span<const std::string_view> names, const Place& place,
                                       Reading& reading) {
  const auto* text = value.text();
  if (!text) {
    reading.wrong_type(place, choice_of(names), value);
    return std::nullopt;
  }
  const auto found = std::find(names.begin(), names.end(), *text);
  if (found == names.end()) {
    reading.fault(ErrorCode::Unknown, place, choice_of(names), *text);
    return std::nullopt;
  }
  return static_cast<std::size_t>(found - names.begin());
}

Value write_fields(std::span<const WrittenField> fields) {
  Object object;
  object.reserve(fields.size());
  for (const auto& field : fields) {
    auto value = field.write(field.member);
    if (field.is_optional && value.is_null()) continue;
    object.push_back({std::string(field.name), std::move(value)});
  }
  return object;
}

void read_fields(const Value& value, const Place& place, Reading& reading, std::span<const ReadField> fields) {
  const auto* object = value.object();
  if (!object) return reading.wrong_type(place, "an object", value);
  std::size_t read = 0;
  for (const auto& field : fields) {
    const auto here = place.member(field.name);
    if (const auto* member = value.find(field.name)) {
      field.read(*member, field.limits, here, reading, field.member);
      ++read;
    } else if (!field.may_be_missing) {
      reading.fault(ErrorCode::Missing, here, {}, {});
    }
  }
  if (reading.strangers == Strangers::Ignore || read == object->size()) return;
  std::vector<std::string_view> known;
  for (const auto& field : fields) known.push_back(field.name);
  refuse_strangers(*object, known, place, reading);
}

void refuse_strangers(const Object& object, std::span<const std::string_view> known, const Place& place,
                      Reading& reading) {
  for (const auto& member : object) {
    if (std::find(known.begin(), known.end(), member.name) != known.end()) continue;
    const auto shown = shortened(member.name, most_shown);
    reading.fault(ErrorCode::Unknown, place.member(shown), choice_of(known), shown);
  }
}

}  // namespace genu::base
