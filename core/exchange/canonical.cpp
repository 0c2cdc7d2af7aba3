#include "exchange/canonical.hpp"

#include <algorithm>
#include <genu/base/json.hpp>

namespace genu::exchange {

namespace {

using base::Array;
using base::Done;
using base::Object;
using base::Result;
using base::Unexpected;
using base::Value;

// UTF-8 sorts like UTF-16 but for characters above U+FFFF, which begin with a byte from F0 and there sort before the
// letters from U+E000 (bytes EE and EF).
int utf16_rank(char c) {
  const auto byte = static_cast<unsigned char>(c);
  if (byte >= 0xF0) return 0xEE;
  return byte == 0xEE || byte == 0xEF ? byte + 2 : byte;
}

bool stands_before(const base::Member& a, const base::Member& b) {
  return std::lexicographical_compare(a.name.begin(), a.name.end(), b.name.begin(), b.name.end(), [](char x, char y) {
    return utf16_rank(x) != utf16_rank(y) ? utf16_rank(x) < utf16_rank(y)
                                          : static_cast<unsigned char>(x) < static_cast<unsigned char>(y);
  });
}

Result<Done> sort_members(Value& value, const std::string& place) {
  if (value.real() != nullptr) return base::fail(base::ErrorCode::BadFormat, place, "a whole number");
  if (auto* array = std::get_if<Array>(&value.data)) {
    for (std::size_t i = 0; i < array->size(); ++i) {
      if (auto done = sort_members((*array)[i], base::join_place(place, i)); !done) return done;
    }
  }
  if (auto* object = std::get_if<Object>(&value.data)) {
    std::sort(object->begin(), object->end(), stands_before);
    for (auto& member : *object) {
      if (auto done = sort_members(member.value, base::join_place(place, member.name)); !done) return done;
    }
  }
  return Done{};
}

}  // namespace

Result<std::string> canonical(const Value& value) {
  auto sorted = value;
  const auto done = sort_members(sorted, {});
  if (!done) return Unexpected{done.error()};
  return base::to_json(sorted);
}

}  // namespace genu::exchange
