// Whose records a command has changed, found by what the records name: a person, an episode or a session.
#pragma once
#include <genu/base/error.hpp>
#include <genu/base/id.hpp>
#include <genu/base/value.hpp>
#include <set>
#include <string_view>
#include <vector>

namespace genu::store {

class Connection;

class Touched {
 public:
  /// `row` is a record called `record`, before or after the change.
  void note(std::string_view record, const base::Value& row);
  /// Each person once.
  [[nodiscard]] base::Result<std::vector<base::Id>> people(Connection& connection) const;

 private:
  std::set<std::string> people_, episodes_, sessions_;
};

}  // namespace genu::store
