#include "exchange/payload.hpp"

#include <genu/base/json.hpp>

#include "exchange/canonical.hpp"
#include "exchange/deflate.hpp"

namespace genu::exchange {

using base::ErrorCode;
using base::Result;
using base::Unexpected;

namespace {

constexpr std::size_t deepest_payload = 32;
constexpr std::string_view payload_format = "genu-exchange";

// The numbers that say who can read it; asked before anything else, as the rest may be shaped otherwise by then.
Result<base::Done> check_reader(const base::Value& value) {
  const auto* format = value.find("format");
  const auto* oldest = value.find("min_reader");
  if (!format || !format->text() || *format->text() != payload_format) {
    return base::refuse(ErrorCode::NotOurs, "exchange.not-ours");
  }
  if (oldest && oldest->integer() && *oldest->integer() > payload_version) {
    return base::refuse(ErrorCode::TooNew, "exchange.too-new");
  }
  return base::Done{};
}

constexpr std::string_view number_name = "$number";

// Calls `change` on every value inside, outermost last.
template <class Change>
base::Value changed_throughout(base::Value value, Change change) {
  if (auto* array = std::get_if<base::Array>(&value.data)) {
    for (auto& each : *array) each = changed_throughout(std::move(each), change);
  }
  if (auto* object = std::get_if<base::Object>(&value.data)) {
    for (auto& member : *object) member.value = changed_throughout(std::move(member.value), change);
  }
  return change(std::move(value));
}

}  // namespace

base::Value without_fractions(base::Value value) {
  return changed_throughout(std::move(value), [](base::Value each) -> base::Value {
    if (!each.real()) return each;
    return base::Object{{std::string(number_name), base::to_json(each)}};
  });
}

base::Value with_fractions(base::Value value) {
  return changed_throughout(std::move(value), [](base::Value each) -> base::Value {
    const auto* object = each.object();
    if (!object || object->size() != 1 || object->front().name != number_name) return each;
    const auto* text = object->front().value.text();
    auto number = text ? base::parse_json(*text, {64, 1}) : base::Result<base::Value>(base::Value());
    return number && number->real() ? std::move(*number) : each;
  });
}

Result<std::string> write_payload(const Payload& payload) {
  if (payload.entries.size() > static_cast<std::size_t>(most_entries)) {
    return base::refuse(ErrorCode::TooLarge, "exchange.too-large");
  }
  auto json = canonical(base::write(payload));
  if (json && json->size() > UnpackLimits{}.bytes) return base::refuse(ErrorCode::TooLarge, "exchange.too-large");
  return json;
}

Result<Payload> read_payload(std::string_view json) {
  auto value = base::parse_json(json, {UnpackLimits{}.bytes, deepest_payload});
  if (!value) return Unexpected{value.error()};
  const auto readable = check_reader(*value);
  if (!readable) return Unexpected{readable.error()};
  auto payload = base::read<Payload>(*value, base::Strangers::Ignore);
  if (!payload) return Unexpected{payload.error().front()};
  return std::move(*payload);
}

}  // namespace genu::exchange

namespace genu::base {
template struct Codec<exchange::Version>;
template struct Codec<exchange::Entry>;
template struct Codec<exchange::Payload>;
}  // namespace genu::base
