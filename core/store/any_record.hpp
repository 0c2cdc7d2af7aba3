// Records whose kind is known by name only, as they come from another installation.
#pragma once
#include <genu/base/codec.hpp>

namespace genu::store {

/// `value` as a row of the record called `kind`, or all that is wrong with it. Members that nobody knows are left out.
/// Unknown where there is no such record.
[[nodiscard]] base::Checked<base::Value> row_from(std::string_view kind, const base::Value& value);

}  // namespace genu::store
