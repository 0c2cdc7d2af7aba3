#include "store/any_record.hpp"

#include "store/table.hpp"

namespace genu::store {

namespace {

using base::Checked;
using base::Value;

template <Stored T>
Checked<Value> row_as(const Value& value) {
  const auto record = base::read<T>(value, base::Strangers::Ignore);
  if (!record) return base::Unexpected{record.error()};
  return base::write(*record);
}

template <class... Each>
Checked<Value> row_among(std::string_view kind, const Value& value, base::Type<std::tuple<Each...>>) {
  Checked<Value> row =
      base::Unexpected{base::Faults{base::Error{base::ErrorCode::Unknown, "kind", {}, std::string(kind), {}}}};
  ((base::record_name<Each>() == kind ? void(row = row_as<Each>(value)) : void()), ...);
  return row;
}

}  // namespace

Checked<Value> row_from(std::string_view kind, const Value& value) {
  return row_among(kind, value, base::Type<StoredRecords>{});
}

}  // namespace genu::store
