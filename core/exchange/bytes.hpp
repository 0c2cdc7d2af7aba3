// Numbers and keys in a fixed order of bytes, most significant first.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace genu::exchange {

inline void append_number(std::string& bytes, std::uint64_t number, std::size_t size) {
  for (std::size_t i = size; i-- > 0;) bytes += static_cast<char>(number >> (8 * i) & 0xFF);
}

template <std::size_t N>
void append_array(std::string& bytes, const std::array<std::uint8_t, N>& array) {
  bytes.append(array.begin(), array.end());
}

/// Takes what it reads from the front. Reading past the end gives zeros and is remembered.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : rest_(bytes) {}

  [[nodiscard]] std::uint64_t number(std::size_t size) {
    std::uint64_t number = 0;
    for (const char c : take(size)) number = number << 8 | static_cast<std::uint8_t>(c);
    return number;
  }
  template <std::size_t N>
  [[nodiscard]] std::array<std::uint8_t, N> array() {
    std::array<std::uint8_t, N> array{};
    const auto taken = take(N);
    for (std::size_t i = 0; i < taken.size(); ++i) array[i] = static_cast<std::uint8_t>(taken[i]);
    return array;
  }
  [[nodiscard]] std::string_view take(std::size_t size) {
    if (size > rest_.size()) {
      sound_ = false;
      rest_ = {};
      return {};
    }
    const auto taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }
  [[nodiscard]] std::string_view rest() const { return rest_; }
  /// Whether nothing was read past the end.
  [[nodiscard]] bool sound() const { return sound_; }

 private:
  std::string_view rest_;
  bool sound_ = true;
};

}  // namespace genu::exchange
