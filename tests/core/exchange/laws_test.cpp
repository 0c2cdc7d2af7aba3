// Laws of what is read and merged, whatever comes in.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <random>

#include "exchange/base45.hpp"
#include "exchange/envelope.hpp"
#include "exchange/key_card.hpp"
#include "exchange/merge.hpp"
#include "exchange/programme_file.hpp"
#include "exchange/series.hpp"

using namespace genu;
using namespace genu::exchange;

namespace {

// What an installation does with the fates: the latest version stands, and it remembers what it has seen.
void take_up(Known& known, const Entry& entry) {
  const auto fate = fate_of(entry, known);
  const bool later = !known.version || entry.version > *known.version;
  known.seen.push_back(entry.version);
  known.seen.insert(known.seen.end(), entry.parents.begin(), entry.parents.end());
  if (!later) {
    RC_ASSERT(fate == Fate::Unchanged || fate == Fate::ConflictMine);
    return;
  }
  RC_ASSERT(fate != Fate::ConflictMine);
  known.version = entry.version;
  known.present = entry.record.has_value();
}

// Changes of one record by three devices, each of which may or may not have known of those before it.
std::vector<Entry> some_changes() {
  std::vector<Entry> changes;
  const int count = *rc::gen::inRange(1, 8);
  for (int i = 0; i < count; ++i) {
    Entry entry;
    entry.version = {i / 2, 0, std::string(16, static_cast<char>('a' + *rc::gen::inRange(0, 3)))};
    for (const auto& before : changes) {
      if (before.version < entry.version && *rc::gen::arbitrary<bool>()) entry.parents.push_back(before.version);
    }
    if (*rc::gen::inRange(0, 4) != 0) entry.record = Document{};
    const auto taken = [&](const Entry& each) { return each.version == entry.version; };
    if (std::none_of(changes.begin(), changes.end(), taken)) changes.push_back(entry);
  }
  return changes;
}

}  // namespace

TEST_CASE("laws: any order and repetition ends in the same state") {
  CHECK(rc::check([] {
    const auto changes = some_changes();
    auto shuffled = changes;
    const int more = *rc::gen::inRange(0, 5);
    for (int i = 0; i < more; ++i) shuffled.push_back(changes[*rc::gen::inRange<std::size_t>(0, changes.size())]);
    std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(*rc::gen::arbitrary<unsigned>()));
    Known straight, crooked;
    for (const auto& change : changes) take_up(straight, change);
    for (const auto& change : shuffled) take_up(crooked, change);
    RC_ASSERT(straight.version == crooked.version);
    RC_ASSERT(straight.present == crooked.present);
    for (const auto& change : changes) RC_ASSERT(fate_of(change, crooked) == Fate::Unchanged);
  }));
}

TEST_CASE("laws: base45 and lines give back any bytes") {
  CHECK(rc::check([](const std::string& bytes) {
    RC_ASSERT(from_base45(to_base45(bytes)) == bytes);
    RC_PRE(!bytes.empty());
    const auto lines = to_lines(bytes, "00112233", *rc::gen::inRange<std::size_t>(40, 200));
    RC_PRE(lines.has_value());
    std::string text;
    for (const auto& line : *lines) text = line + '\n' + text;
    RC_ASSERT(from_lines(text)->bytes == bytes);
  }));
}

TEST_CASE("laws: no bytes upset a reader") {
  CHECK(rc::check([](const std::string& rest) {
    for (const auto* start : {"", "Genu\x01", "GenS\x01", "GENU:1/1:", "{\"format\":\"genu-programme\""}) {
      const auto bytes = start + rest;
      (void)read_envelope(bytes);
      (void)read_sealed(bytes);
      (void)read_card(bytes);
      (void)from_lines(bytes);
      (void)read_programme_file(bytes);
      (void)read_payload(bytes);
    }
  }));
}
