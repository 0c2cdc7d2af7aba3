#pragma once
// What holds for the names of every enumeration.
#include <doctest/doctest.h>

#include <genu/base/names.hpp>
#include <genu/base/text.hpp>
#include <set>
#include <string>

namespace genu::support {

/// Every name leads back to its value and is written as files write it; no name stands twice.
template <base::Named E>
void check_names() {
  std::set<std::string_view> seen;
  for (const auto& entry : names_of(base::Type<E>{})) {
    CAPTURE(std::string(entry.text));
    CHECK(base::is_kebab(entry.text));
    CHECK(seen.insert(entry.text).second);
    CHECK(base::name_of(entry.value) == entry.text);
    CHECK(base::value_named<E>(entry.text) == entry.value);
  }
  CHECK_FALSE(base::value_named<E>("").has_value());
  CHECK_FALSE(base::value_named<E>("nobody").has_value());
}

}  // namespace genu::support
