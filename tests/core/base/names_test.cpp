#include "support/names.hpp"

#include <genu/base/answer.hpp>
#include <genu/base/error.hpp>
#include <genu/base/time.hpp>

using namespace genu::base;
using genu::support::check_names;

TEST_SUITE_BEGIN("base");

TEST_CASE("names and values of enumerations lead to each other") {
  check_names<ErrorCode>();
  check_names<Silence>();
  check_names<Weekday>();
}

TEST_CASE("a value outside an enumeration has no name") { CHECK(name_of(static_cast<Weekday>(99)).empty()); }

TEST_CASE("names can be asked while compiling") {
  static_assert(name_of(Weekday::Monday) == "monday");
  static_assert(value_named<Silence>("declined") == Silence::Declined);
  CHECK(true);
}

TEST_SUITE_END();
