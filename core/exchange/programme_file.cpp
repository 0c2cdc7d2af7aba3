#include "exchange/programme_file.hpp"

#include <genu/base/json.hpp>

namespace genu::exchange {

using base::ErrorCode;
using base::Unexpected;

namespace {

constexpr std::size_t most_file_bytes = 1u << 20;
constexpr std::size_t deepest_file = 32;
constexpr std::string_view file_format = "genu-programme";
constexpr int file_version = 1;

}  // namespace

bool looks_like_programme_file(std::string_view bytes) { return base::trimmed(bytes).starts_with('{'); }

std::string write_programme_file(const ProgrammeFile& file) {
  return base::to_json(base::write(file), base::JsonStyle::Indented) + '\n';
}

base::Result<ProgrammeFile> read_programme_file(std::string_view bytes) {
  const auto value = base::parse_json(bytes, {most_file_bytes, deepest_file});
  if (!value) return Unexpected{value.error()};
  const auto* format = value->find("format");
  const auto* oldest = value->find("min_reader");
  if (!format || !format->text() || *format->text() != file_format) {
    return base::refuse(ErrorCode::NotOurs, "exchange.not-ours");
  }
  if (oldest && oldest->integer() && *oldest->integer() > file_version) {
    return base::refuse(ErrorCode::TooNew, "exchange.too-new");
  }
  auto file = base::read<ProgrammeFile>(*value, base::Strangers::Ignore);
  if (!file) return Unexpected{file.error().front()};
  return std::move(*file);
}

}  // namespace genu::exchange

namespace genu::base {
template struct Codec<exchange::ProgrammeFile>;
}  // namespace genu::base
