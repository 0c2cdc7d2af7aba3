#include "line/arguments.hpp"

#include <genu/base/text.hpp>

#ifdef _WIN32
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
// shellapi.h needs what windows.h declares.
#include <shellapi.h>
#endif

namespace genu::cli {

namespace {

#ifdef _WIN32
// The usual arguments have been squeezed into the code page of the machine; the wide ones are what was typed.
std::vector<std::string> all_arguments(int, char**) {
  std::vector<std::string> all;
  int count = 0;
  auto** wide = CommandLineToArgvW(GetCommandLineW(), &count);
  for (int i = 0; wide && i < count; ++i) {
    const int bytes = WideCharToMultiByte(CP_UTF8, WC_ERR_INVALID_CHARS, wide[i], -1, nullptr, 0, nullptr, nullptr);
    std::string text(bytes > 0 ? static_cast<std::size_t>(bytes) : 2, '\xff');
    if (bytes > 0) WideCharToMultiByte(CP_UTF8, 0, wide[i], -1, text.data(), bytes, nullptr, nullptr);
    text.pop_back();
    all.push_back(std::move(text));
  }
  LocalFree(wide);
  return all;
}
#else
std::vector<std::string> all_arguments(int count, char** values) { return {values, values + count}; }
#endif

}  // namespace

base::Result<std::vector<std::string>> typed_arguments(int count, char** values) {
  auto all = all_arguments(count, values);
  if (!all.empty()) all.erase(all.begin());
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!base::is_utf8(all[i])) {
      return base::refuse(base::ErrorCode::BadFormat, "cli.error.not-utf8", {}, {}, std::to_string(i + 1));
    }
  }
  return all;
}

}  // namespace genu::cli
