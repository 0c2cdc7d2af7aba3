// A file of content as a record.
#pragma once
#include <genu/base/json.hpp>
#include <optional>
#include <utility>

#include "content/draft.hpp"

namespace genu::content {

/// One file as a record, or nothing after its faults were taken down.
template <class T>
std::optional<T> read_file(const File& file, Findings& findings) {
  const auto value = base::parse_json(file.bytes);
  if (!value) {
    findings.take(value.error());
    return std::nullopt;
  }
  auto record = base::read<T>(*value);
  if (record) return std::move(*record);
  for (const auto& fault : record.error()) findings.take(fault);
  return std::nullopt;
}

}  // namespace genu::content
