// Ids made one after the other sort so, whatever the clock and chance do.
#include "app/inside.hpp"
#include "support/world.hpp"

using namespace genu;
using test::World;

TEST_CASE("ids of one millisecond sort in the order in which they were made") {
  World world;
  const auto& inside = world.core->inside();
  const auto now = world.clock->moment.at;
  auto last = app::new_id(inside, now);
  for (int i = 0; i < 1000; ++i) {
    const auto next = app::new_id(inside, now);
    REQUIRE(last < next);
    last = next;
  }
  const auto later = app::new_id(inside, {now.ms + 1});
  CHECK(last < later);
  CHECK(later < app::new_id(inside, {now.ms + 1}));
}
