// Ids of records: UUID version 7, made once, kept for ever.
#pragma once
#include <array>
#include <cstdint>
#include <genu/base/time.hpp>
#include <string>
#include <string_view>

namespace genu::base {

/// Lower-case UUID text of 36 characters; empty means none.
class Id {
 public:
  Id() = default;
  /// Reads a UUID in its usual form, in either case.
  [[nodiscard]] static Result<Id> from(std::string_view text);

  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] bool empty() const { return text_.empty(); }

  bool operator==(const Id&) const = default;
  bool operator<(const Id& other) const { return text_ < other.text_; }

 private:
  explicit Id(std::string text) : text_(std::move(text)) {}
  friend Id make_id(Instant, const std::array<std::uint8_t, 10>&);

  std::string text_;
};

/// A version 7 UUID of `now` (which sorts by time) and ten random bytes.
[[nodiscard]] Id make_id(Instant now, const std::array<std::uint8_t, 10>& random);

}  // namespace genu::base
