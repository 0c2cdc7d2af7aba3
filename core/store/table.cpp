#include "store/table.hpp"

#include <algorithm>
#include <array>

#include "store/sql.hpp"

namespace genu::store {

namespace {

template <class... Each>
std::array<const Table*, sizeof...(Each)> tables_of(base::Type<std::tuple<Each...>>) {
  return {&table_of<Each>()...};
}

}  // namespace

const base::Column* Table::find(std::string_view column) const {
  const auto found =
      std::find_if(columns.begin(), columns.end(), [&](const base::Column& each) { return each.name == column; });
  return found == columns.end() ? nullptr : &*found;
}

std::string table_name(std::string_view record) {
  if (record == "set") return "set_record";
  std::string name(record);
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

Table make_table(std::string_view record, std::vector<base::Column> columns) {
  Table table;
  table.record = record;
  table.name = table_name(record);
  table.columns = std::move(columns);
  table.column_list = column_list(table);
  table.select_one = select_one(table);
  table.insert_or_update = insert_or_update(table);
  table.delete_one = delete_one(table);
  return table;
}

std::span<const Table* const> all_tables() {
  static const auto tables = tables_of(base::Type<StoredRecords>{});
  return tables;
}

const Table* table_of_record(std::string_view record) {
  for (const auto* table : all_tables()) {
    if (table->record == record) return table;
  }
  return nullptr;
}

}  // namespace genu::store
