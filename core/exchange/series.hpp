// A bundle as lines of text, each fit for one QR code: `GENU:2/3:1A2B3C4D:` and a part of it in base45. The lines may
// come in any order and more than once.
#pragma once
#include <genu/base/error.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace genu::exchange {

/// What one code of version 27 (125 modules) at level M holds, in characters of its alphanumeric mode.
inline constexpr std::size_t most_line_letters = 1637;
inline constexpr std::size_t most_lines = 99;

/// `bundle` is eight upper-case hexadecimal digits that tell one bundle from another. Errors: TooLarge with reason
/// `exchange.too-large-for-codes`.
[[nodiscard]] base::Result<std::vector<std::string>> to_lines(std::string_view bytes, std::string_view bundle,
                                                              std::size_t most_letters = most_line_letters);

[[nodiscard]] bool looks_like_lines(std::string_view text);

struct FromLines {
  std::string bytes;
  std::string bundle;
};
/// What was read so far: the lines of one bundle, white space between them. Errors: BadFormat with reason
/// `exchange.bad-line`; Conflict with `exchange.two-bundles`; Missing with `exchange.missing-parts`, whose `found`
/// lists them as in `2, 3` and whose `expected` is how many there are.
[[nodiscard]] base::Result<FromLines> from_lines(std::string_view text);

}  // namespace genu::exchange
