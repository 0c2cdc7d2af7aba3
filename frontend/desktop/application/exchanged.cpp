#include "application/exchanged.hpp"

#include <genu/base/text.hpp>
#include <genu/platform/environment.hpp>

#include "qr/qr.hpp"

namespace genu::desktop {
namespace {

constexpr std::size_t kMostBytes = 16U << 20U;
constexpr std::string_view kCodeStart = "GENU:";

bool is_plain(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

}  // namespace

base::Result<std::string> handed_over(const std::string& typed) {
  const std::string text(base::trimmed(typed));
  if (text.starts_with(kCodeStart)) return text;
  return platform::read_file(text, kMostBytes);
}

std::vector<drawing::Drawing> codes_for(const std::vector<std::string>& lines) {
  std::vector<drawing::Drawing> codes;
  for (const auto& line : lines) {
    auto code = qr::code(line);
    if (!code) return {};
    codes.push_back(std::move(*code));
  }
  return codes;
}

std::string as_file_name(std::string_view words) {
  std::string name;
  for (const char c : words) {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (is_plain(lower))
      name += lower;
    else if (!name.empty() && name.back() != '-')
      name += '-';
  }
  while (!name.empty() && name.back() == '-') name.pop_back();
  return name.empty() ? "packet" : name;
}

}  // namespace genu::desktop
