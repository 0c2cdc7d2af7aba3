// Whatever is put, removed and undone, the tables say what the journal says.
#include <rapidcheck.h>

#include <algorithm>
#include <map>

#include "support.hpp"

using namespace genu;
using namespace genu::store;
using namespace genu::store::testing;

namespace {

enum class Deed { PutPerson, PutCheckIn, PutEpisode, RemovePerson, RemoveCheckIn, RemoveEpisode, Undo };

struct Step {
  Deed deed;
  int which;
  int variant;
};

Step step_from(int number) { return {static_cast<Deed>(number % 7), number / 7 % 3, number / 21 % 4}; }

// Refusals are part of the game: they must leave no trace.
void take(Store& store, const Step& step, base::Instant now) {
  const auto act = [&](Transaction& transaction) -> base::Result<base::Done> {
    auto person = a_person();
    person.name = std::to_string(step.variant);
    auto check_in = a_check_in(100 + step.which);
    check_in.pain_now = pain(step.variant);
    check_in.day = check_in.day - step.variant;
    check_in.at.ms += step.which % 2;
    auto episode = an_episode();
    episode.closed = step.variant % 2 == 1;
    switch (step.deed) {
      case Deed::PutPerson:
        return transaction.put(person);
      case Deed::PutCheckIn:
        return transaction.put(check_in);
      case Deed::PutEpisode:
        return transaction.put(episode);
      case Deed::RemovePerson:
        return transaction.remove<model::Person>(person.id);
      case Deed::RemoveCheckIn:
        return transaction.remove<model::CheckIn>(check_in.id);
      case Deed::RemoveEpisode:
        return transaction.remove<model::Episode>(episode.id);
      case Deed::Undo:
        break;
    }
    return base::Done{};
  };
  if (step.deed == Deed::Undo) {
    (void)store.undo(runner, now);
  } else {
    (void)in_command(store, "step", act, now);
  }
}

using Tables = std::map<std::string, base::Value>;

Tables replayed(const Store& store) {
  JournalQuery all;
  all.limit = -1;
  auto entries = *store.journal(all);
  std::reverse(entries.begin(), entries.end());
  Tables tables;
  Stamp last;
  for (const auto& entry : entries) {
    const auto key = entry.kind + '/' + entry.record.text();
    const auto present = tables.find(key);
    RC_ASSERT((present != tables.end()) == entry.before.has_value());
    if (entry.before) RC_ASSERT(present->second == *entry.before);
    RC_ASSERT(last < entry.stamp);
    last = entry.stamp;
    tables.erase(key);
    if (entry.after) tables[key] = *entry.after;
  }
  return tables;
}

template <Stored T>
void collect(const Store& store, Tables& tables) {
  const auto all = store.list<T>();
  RC_ASSERT(all);
  for (const auto& each : *all) {
    tables[std::string(base::record_name<T>()) + '/' + each.id.text()] = base::write(each);
  }
}

Tables stored(const Store& store) {
  Tables tables;
  collect<model::Person>(store, tables);
  collect<model::CheckIn>(store, tables);
  collect<model::Episode>(store, tables);
  return tables;
}

}  // namespace

TEST_SUITE("store") {
  TEST_CASE("the tables are what the journal replays to") {
    CHECK(rc::check([](const std::vector<std::uint16_t>& numbers) {
      auto store = open_store();
      for (const auto number : numbers) {
        take(store, step_from(number), base::Instant{noon.ms + number % 50});
        RC_ASSERT(stored(store) == replayed(store));
      }
    }));
  }

  TEST_CASE("a list kept up to date by the news is the list read anew") {
    CHECK(rc::check([](const std::vector<std::uint16_t>& numbers) {
      auto store = open_store();
      const auto first = a_check_in(100).day;
      std::vector<model::CheckIn> kept;
      Mark mark;
      int moved = 0;
      for (const auto number : numbers) {
        take(store, step_from(number), base::Instant{noon.ms + number % 50});
        moved = std::max(moved, number % 4);
        const auto query = Query{}
                               .where("person", a_person().id)
                               .from("day", first - 2 + moved)
                               .newest_first("day")
                               .oldest_first("at_ms");
        const auto news = store.news_since(mark);
        RC_ASSERT(news);
        RC_ASSERT(store.refresh(kept, query, *news));
        mark = news->newest();
        RC_ASSERT(kept == *store.list<model::CheckIn>(query));
      }
    }));
  }

  TEST_CASE("undoing everything leaves nothing") {
    CHECK(rc::check([](const std::vector<std::uint16_t>& numbers) {
      auto store = open_store();
      for (const auto number : numbers) take(store, step_from(number), noon);
      while (*store.last_command()) RC_ASSERT(store.undo(runner, noon));
      RC_ASSERT(stored(store).empty());
    }));
  }
}
