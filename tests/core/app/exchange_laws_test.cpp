// Whatever is changed where, and whatever of it is lost, doubled or late on the way: once everything has come through,
// both installations hold the same records.
#include <rapidcheck.h>

#include <algorithm>

#include "app/inside.hpp"
#include "support/paired.hpp"

using namespace genu;
using namespace genu::test;
using app::PacketScope;

namespace {

template <class T>
std::vector<T> all(const Installed& world) {
  return must(world.core->inside().store.list<T>());
}

bool same_records(const Installed& one, const Installed& other) {
  return all<model::Person>(one) == all<model::Person>(other) &&
         all<model::Episode>(one) == all<model::Episode>(other) && all<model::Plan>(one) == all<model::Plan>(other) &&
         all<model::Session>(one) == all<model::Session>(other) &&
         all<model::SetRecord>(one) == all<model::SetRecord>(other) &&
         all<model::CheckIn>(one) == all<model::CheckIn>(other) &&
         all<model::Override>(one) == all<model::Override>(other) &&
         all<model::TestResult>(one) == all<model::TestResult>(other);
}

std::size_t any_of(std::size_t size) { return *rc::gen::inRange<std::size_t>(0, size); }

// What was done since the beginning; the programme and the pairing stay.
void undo_something(Installed& world) {
  const auto last = must(world.core->inside().store.last_command());
  const bool may = last && (last->name == "log-check-in" || last->name == "remove-check-in" ||
                            last->name == "record-test" || last->name == "import-packet");
  if (may && last->id.text() > world.begun.text()) (void)app::perform(*world.core, app::Undo{});
}

void change_something(Installed& world) {
  const auto entries = all<model::CheckIn>(world);
  switch (*rc::gen::inRange(0, 6)) {
    case 0:
    case 1:
      world.check_in(*rc::gen::inRange(0, 11));
      break;
    case 2:
      if (!entries.empty()) {
        app::LogCheckIn log;
        log.entry = entries[any_of(entries.size())];
        log.id = log.entry.id;
        log.entry.note = std::to_string(*rc::gen::inRange(0, 1000));
        (void)app::perform(*world.core, log);
      }
      break;
    case 3:
      if (!entries.empty()) (void)app::perform(*world.core, app::RemoveCheckIn{entries[any_of(entries.size())].id});
      break;
    case 4:
      world.test("step-down-pain", *rc::gen::inRange(0, 11));
      break;
    default:
      undo_something(world);
      break;
  }
}

}  // namespace

TEST_CASE("laws: any order, repetition and loss of packets ends in the same records on both sides") {
  CHECK(rc::check([] {
    Paired pair(model::ContactRole::Physio);
    pair.one.start_programme();
    pair.other.import(pair.one.packet());
    for (auto* world : {&pair.one, &pair.other}) {
      world->pass_minutes(1);
      world->begun = must(world->core->inside().store.last_command())->id;
    }
    std::vector<std::string> to_one, to_other;  // under way; any of them may be lost, or come twice
    const int steps = *rc::gen::inRange(4, 30);
    for (int step = 0; step < steps; ++step) {
      const bool first = *rc::gen::arbitrary<bool>();
      auto& world = first ? pair.one : pair.other;
      auto& outbox = first ? to_other : to_one;
      auto& inbox = first ? to_one : to_other;
      switch (*rc::gen::inRange(0, 4)) {
        case 0:
        case 1:
          change_something(world);
          break;
        case 2:
          outbox.push_back(world.packet(*rc::gen::element(PacketScope::Unacknowledged, PacketScope::SinceLast)));
          break;
        default:
          if (!inbox.empty()) world.import(inbox[any_of(inbox.size())]);
          break;
      }
      pair.one.pass_minutes(*rc::gen::inRange(0, 90));  // their clocks drift apart, but never by a day
      pair.other.pass_minutes(*rc::gen::inRange(0, 45));
    }
    // In the end each has everything of the other, and then hears once more what that came to.
    for (int round = 0; round < 2; ++round) {
      pair.other.import(pair.one.packet(PacketScope::Everything));
      pair.one.import(pair.other.packet(PacketScope::Everything));
    }
    RC_ASSERT(same_records(pair.one, pair.other));
  }));
}
