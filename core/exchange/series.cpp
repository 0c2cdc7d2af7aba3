#include "exchange/series.hpp"

#include <algorithm>
#include <genu/base/text.hpp>
#include <map>
#include <optional>

#include "exchange/base45.hpp"

namespace genu::exchange {

namespace {

using base::ErrorCode;
using base::Result;

constexpr std::string_view line_start = "GENU:";
constexpr std::size_t longest_head = 20;  // GENU:12/34:1A2B3C4D:
constexpr std::size_t bundle_digits = 8;

struct Line {
  long long part = 0;
  long long of = 0;
  std::string_view bundle;
  std::string bytes;
};

bool is_bundle(std::string_view text) {
  return text.size() == bundle_digits && text.find_first_not_of("0123456789ABCDEF") == std::string_view::npos;
}

// The text up to `end`, which is taken away with it.
std::optional<std::string_view> up_to(std::string_view& text, char end) {
  const auto at = text.find(end);
  if (at == std::string_view::npos) return std::nullopt;
  const auto before = text.substr(0, at);
  text.remove_prefix(at + 1);
  return before;
}

std::optional<Line> line_from(std::string_view text) {
  if (!text.starts_with(line_start)) return std::nullopt;
  text.remove_prefix(line_start.size());
  const auto part = up_to(text, '/');
  const auto of = part ? up_to(text, ':') : std::nullopt;
  const auto bundle = of ? up_to(text, ':') : std::nullopt;
  if (!bundle || !is_bundle(*bundle)) return std::nullopt;
  Line line{0, 0, *bundle, {}};
  if (!base::parse_integer(*part, line.part) || !base::parse_integer(*of, line.of)) return std::nullopt;
  if (line.part < 1 || line.part > line.of || line.of > static_cast<long long>(most_lines)) return std::nullopt;
  auto bytes = from_base45(text);
  if (!bytes || bytes->empty()) return std::nullopt;
  line.bytes = std::move(*bytes);
  return line;
}

std::string missing_parts(const std::map<long long, std::string>& parts, long long of) {
  std::vector<std::string> missing;
  for (long long part = 1; part <= of; ++part) {
    if (parts.count(part) == 0) missing.push_back(std::to_string(part));
  }
  return base::joined(missing, ", ");
}

}  // namespace

Result<std::vector<std::string>> to_lines(std::string_view bytes, std::string_view bundle, std::size_t line_letters) {
  // Three letters carry two bytes.
  const auto most_bytes = (std::max(line_letters, longest_head + 3) - longest_head) / 3 * 2;
  const auto of = std::max<std::size_t>(1, (bytes.size() + most_bytes - 1) / most_bytes);
  if (of > most_lines) return base::refuse(ErrorCode::TooLarge, "exchange.too-large-for-codes");
  // Parts of nearly one size, so that all codes are equally easy to read.
  const auto share = ((bytes.size() + of - 1) / of + 1) / 2 * 2;
  std::vector<std::string> lines;
  for (std::size_t part = 0; part < of; ++part) {
    const auto piece = bytes.substr(std::min(bytes.size(), part * share), share);
    lines.push_back(std::string(line_start) + std::to_string(part + 1) + '/' + std::to_string(of) + ':' +
                    std::string(bundle) + ':' + to_base45(piece));
  }
  return lines;
}

bool looks_like_lines(std::string_view text) { return base::trimmed(text).starts_with(line_start); }

Result<FromLines> from_lines(std::string_view text) {
  std::map<long long, std::string> parts;
  std::string bundle;
  long long of = 0;
  for (auto each : base::split(text, '\n')) {
    if (!each.empty() && each.back() == '\r') each.remove_suffix(1);
    if (base::trimmed(each).empty()) continue;
    // A space is a digit of base45, so only what stands before a line may go.
    each.remove_prefix(std::min(each.size(), each.find_first_not_of(" \t")));
    auto line = line_from(each);
    if (!line) return base::refuse(ErrorCode::BadFormat, "exchange.bad-line");
    if (!bundle.empty() && (bundle != line->bundle || of != line->of)) {
      return base::refuse(ErrorCode::Conflict, "exchange.two-bundles");
    }
    bundle = line->bundle;
    of = line->of;
    const auto [kept, fresh] = parts.emplace(line->part, line->bytes);
    if (!fresh && kept->second != line->bytes) return base::refuse(ErrorCode::Conflict, "exchange.two-bundles");
  }
  if (parts.empty()) return base::refuse(ErrorCode::BadFormat, "exchange.bad-line");
  if (parts.size() < static_cast<std::size_t>(of)) {
    return base::refuse(ErrorCode::Missing, "exchange.missing-parts", {}, std::to_string(of), missing_parts(parts, of));
  }
  FromLines joined{{}, std::move(bundle)};
  for (const auto& [part, bytes] : parts) joined.bytes += bytes;
  return joined;
}

}  // namespace genu::exchange
