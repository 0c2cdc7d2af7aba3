// Reading and writing all rows of a diary, whatever its tables are.
#pragma once
#include "store/replace.hpp"

namespace genu::store {

class Connection;

[[nodiscard]] base::Result<Whole> whole_of(Connection& connection);
/// Into a diary of the same version without a row, in one transaction.
[[nodiscard]] base::Result<base::Done> fill(Connection& connection, const Whole& whole);
/// Reads every record of a diary of the newest version by its field list: Damaged with the place of the first fault.
[[nodiscard]] base::Result<base::Done> check_records(Connection& connection);

}  // namespace genu::store
