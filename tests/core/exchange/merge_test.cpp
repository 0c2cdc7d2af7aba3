#include "exchange/merge.hpp"

#include <doctest/doctest.h>

using namespace genu;
using namespace genu::exchange;

namespace {

Version at(int ms, const char* device = "aaaaaaaaaaaaaaaa") { return {ms, 0, device}; }

Entry arriving(Version version, std::vector<Version> parents = {}, bool removed = false) {
  Entry entry{"check-in", {}, std::move(version), std::move(parents), {}};
  if (!removed) entry.record = Document{base::Object{}};
  return entry;
}

Known here(Version version, std::vector<Version> before = {}, bool present = true) {
  before.push_back(version);
  return {present, std::move(version), std::move(before)};
}

}  // namespace

TEST_CASE("what becomes of a record that arrives") {
  CHECK(fate_of(arriving(at(1)), {}) == Fate::New);
  CHECK(fate_of(arriving(at(1), {}, true), {}) == Fate::Unchanged);
  CHECK(fate_of(arriving(at(1)), here(at(1))) == Fate::Unchanged);
  CHECK(fate_of(arriving(at(1)), here(at(2), {at(1)})) == Fate::Unchanged);
  CHECK(fate_of(arriving(at(2), {at(1)}), here(at(1))) == Fate::Changed);
  CHECK(fate_of(arriving(at(2), {at(1)}, true), here(at(1))) == Fate::Removed);
  CHECK(fate_of(arriving(at(3), {at(2)}), here(at(2), {at(1)}, false)) == Fate::New);
  CHECK(fate_of(arriving(at(3), {at(1)}), here(at(2), {at(1)})) == Fate::ConflictTheirs);
  CHECK(fate_of(arriving(at(2), {at(1)}), here(at(3), {at(1)})) == Fate::ConflictMine);
  CHECK(fate_of(arriving(at(2), {at(1)}, true), here(at(3), {at(1)})) == Fate::ConflictMine);
  CHECK(fate_of(arriving(at(3), {at(1)}, true), here(at(2), {at(1)}, false)) == Fate::Unchanged);
}

TEST_CASE("of two changes in one moment the device decides, the same on both sides") {
  const auto a = at(5, "aaaaaaaaaaaaaaaa"), b = at(5, "bbbbbbbbbbbbbbbb");
  CHECK(fate_of(arriving(b), here(a)) == Fate::ConflictTheirs);
  CHECK(fate_of(arriving(a), here(b)) == Fate::ConflictMine);
}
