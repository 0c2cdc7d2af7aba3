// Laws of the player: whatever is pressed in whatever order, no set is lost or done twice; time is what it is.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <genu/player/cues.hpp>
#include <genu/player/face.hpp>
#include <tuple>

#include "core/player/stored.hpp"

namespace genu::player {
namespace {

template <class Law>
void law(const std::string& name, Law holds) {
  CHECK(rc::check(name, holds));
}

std::int64_t number(std::int64_t low, std::int64_t high) { return *rc::gen::inRange(low, high + 1); }
bool coin() { return *rc::gen::arbitrary<bool>(); }

PlanItem any_item(int index) {
  PlanItem item;
  item.name = item.prescribed.exercise = "exercise-" + std::to_string(index);
  auto& dose = item.prescribed.dose;
  dose.sets = static_cast<int>(number(1, 3));
  dose.reps = static_cast<int>(number(1, 4));
  if (coin()) dose.hold = {number(1, 40)};
  if (coin()) dose.tempo = model::Tempo{static_cast<int>(number(1, 4)), 0, 2, static_cast<int>(number(0, 3))};
  dose.rest = {number(0, 60)};
  item.prescribed.laterality = coin() ? model::Laterality::EachSide : model::Laterality::Both;
  if (coin()) item.alternatives.push_back({AlternativeKind::Easier, item.name + "-easier", "easier", dose});
  return item;
}

Plan any_plan() {
  std::vector<PlanItem> items;
  for (int i = 0; i < number(1, 3); ++i) items.push_back(any_item(i));
  auto plan = plan_of(std::move(items), *rc::gen::element(model::Side::Left, model::Side::Right, model::Side::Both));
  plan.timing.goes_on_by_itself = coin();
  plan.timing.guide_tempo = coin();
  if (coin()) plan.too_much = base::Nrs::from(6).value();
  return plan;
}

What any_event() {
  switch (number(0, 19)) {
    case 0:
    case 1:
    case 2:
      return Press{};
    case 3:
      return Start{};
    case 4:
    case 5:
      return Done{};
    case 6:
      return Cut{};
    case 7:
      return Pause{};
    case 8:
      return Resume{};
    case 9:
    case 10:
      return Back{};
    case 11:
      return Confirm{};
    case 12:
      return *rc::gen::weightedElement<What>({{4, Tick{}}, {1, Stop{}}});
    case 13:
      return Skip{*rc::gen::element(model::SkipReason::Hurts, model::SkipReason::NoTime)};
    case 14:
      return Extend{{coin() ? 15 : -15}};
    case 15:
      return SetReps{static_cast<int>(number(0, 20))};
    case 16:
      return SetLoad{{number(1, 20) * 1000}};
    case 17:
      return SayPain{base::Nrs::from(number(0, 10)).value()};
    case 18:
      return Choose{*rc::gen::element(Choice::Stop, Choice::Reduce, Choice::Continue)};
    default:
      return Take{coin() ? std::optional<std::size_t>(0) : std::nullopt};
  }
}

constexpr std::int64_t calendar_ms = 1'772'000'000'000;

Now at(std::int64_t ms) { return {{ms}, {{calendar_ms + ms}, {60}}}; }

// What a diary makes of the effects: one record a position, the last one counts.
struct Diary {
  std::vector<RecordSet> sets;
  int ends = 0;

  void store(const std::vector<Effect>& effects) {
    for (const auto& effect : effects) {
      if (std::holds_alternative<EndSession>(effect)) ++ends;
      const auto* set = std::get_if<RecordSet>(&effect);
      if (!set) continue;
      std::erase_if(sets, [&](const RecordSet& known) { return known.position == set->position; });
      sets.push_back(*set);
    }
  }
  [[nodiscard]] const RecordSet* find(const model::SetPosition& position) const {
    const auto found =
        std::find_if(sets.begin(), sets.end(), [&](const RecordSet& set) { return set.position == position; });
    return found == sets.end() ? nullptr : &*found;
  }
};

bool same_sets(std::vector<RecordSet> one, std::vector<RecordSet> other) {
  const auto before = [](const RecordSet& a, const RecordSet& b) {
    return std::tuple(a.position.item, a.position.set, a.position.side) <
           std::tuple(b.position.item, b.position.set, b.position.side);
  };
  std::sort(one.begin(), one.end(), before);
  std::sort(other.begin(), other.end(), before);
  return one == other;
}

// The record comes before anything that is heard about it.
bool praised_before_recorded(const std::vector<Effect>& effects) {
  bool recorded = false;
  for (const auto& effect : effects) {
    recorded = recorded || std::holds_alternative<RecordSet>(effect);
    const auto* say = std::get_if<Say>(&effect);
    if (say && say->message == "player.set-done" && !recorded) return true;
  }
  return false;
}

TEST_SUITE("player") {
  TEST_CASE("laws of the player") {
    law("no order of events loses a set, does one twice, or takes back one that was done", [] {
      const auto plan = any_plan();
      auto [state, effects] = begin(plan, {}, at(0));
      Diary diary;
      std::int64_t ms = 0;
      for (int i = 0; i < 60; ++i) {
        const auto known = diary.sets;
        ms += coin() ? number(0, 3'000) : number(0, 90'000);
        auto next = step(plan, state, {at(ms), any_event()});
        RC_ASSERT_FALSE(praised_before_recorded(next.effects));
        diary.store(next.effects);
        state = std::move(next.state);
        RC_ASSERT(same_sets(diary.sets, state.sets));
        for (const auto& set : known) {
          const auto* now = diary.find(set.position);
          RC_ASSERT(now != nullptr);
          RC_ASSERT(set.skipped.has_value() || !now->skipped);
        }
        for (const auto& set : state.sets) {
          RC_ASSERT(std::find(plan.sets.begin(), plan.sets.end(), set.position) != plan.sets.end());
        }
        RC_ASSERT((state.doing != Doing::Working && state.doing != Doing::Resting) || state.run.has_value());
      }
    });

    law("pressing the big button alone leads through every set once", [] {
      auto plan = any_plan();
      plan.too_much.reset();
      auto [state, effects] = begin(plan, {}, at(0));
      std::vector<model::SetPosition> done;
      std::int64_t ms = 0;
      for (int i = 0; i < 400 && state.doing != Doing::Asking; ++i) {
        const auto look = face(plan, state, {ms});
        const bool runs = look.primary == Primary::Pause;
        // Sooner, a press would have been meant for what was there before.
        ms += runs ? left_ms(*state.run, {ms}) : number(settling_ms + 1, 5'000);
        auto next = step(plan, state, {at(ms), runs ? What(Tick{}) : What(Press{})});
        for (const auto& effect : next.effects) {
          if (const auto* set = std::get_if<RecordSet>(&effect)) done.push_back(set->position);
        }
        state = std::move(next.state);
      }
      RC_ASSERT(done == plan.sets);
    });

    law("how often somebody looks changes nothing but what is heard", [] {
      auto plan = any_plan();
      auto often = begin(plan, {}, at(0)).state;
      auto seldom = often;
      often = step(plan, often, {at(0), Start{}}).state;
      seldom = often;
      const auto until = often.run ? often.run->length_ms : 1'000;
      for (std::int64_t ms = 0; ms < until; ms += number(1, 2'000)) often = step(plan, often, {at(ms), Tick{}}).state;
      often = step(plan, often, {at(until), Tick{}}).state;
      seldom = step(plan, seldom, {at(until), Tick{}}).state;
      RC_ASSERT(often == seldom);
    });

    law("a pause of any length moves the end by just that, and pausing twice is pausing once", [] {
      PlanItem item;
      item.prescribed.dose.hold = {60};
      const auto plan = plan_of({item}, model::Side::Left);
      auto state = step(plan, begin(plan, {}, at(0)).state, {at(0), Press{}}).state;
      const auto pause_at = number(0, 64'000);
      const auto away = number(0, 7'200'000);
      const auto once = step(plan, state, {at(pause_at), Pause{}}).state;
      auto twice = step(plan, once, {at(pause_at + away / 2), Pause{}}).state;
      twice.now = once.now;
      RC_ASSERT(twice == once);
      const auto on = step(plan, once, {at(pause_at + away), Resume{}}).state;
      RC_ASSERT(step(plan, on, {at(65'000 + away - 1), Tick{}}).state.sets.empty());
      const auto over = step(plan, on, {at(65'000 + away), Tick{}});
      RC_ASSERT(over.state.sets.size() == 1u);
      RC_ASSERT(over.state.sets.front().at.at.ms == calendar_ms + 65'000 + away);
    });

    law("after a kill at any moment the sets are those that were stored", [] {
      const auto plan = any_plan();
      auto state = begin(plan, {}, at(0)).state;
      Diary diary;
      std::int64_t ms = 0;
      for (int i = 0; i < number(0, 40); ++i) {
        ms += number(0, 40'000);
        auto next = step(plan, state, {at(ms), any_event()});
        diary.store(next.effects);
        state = std::move(next.state);
      }
      std::vector<model::SetRecord> stored;
      for (const auto& set : diary.sets) stored.push_back(stored_as(set));
      // The machine was started again, so the steady clock begins anew.
      const auto back = begin(plan, stored, {{0}, {{calendar_ms + ms + number(0, 600'000)}, {60}}});
      RC_ASSERT(same_sets(back.state.sets, state.sets));
      std::size_t open = 0;
      while (open < plan.sets.size() && diary.find(plan.sets[open])) ++open;
      RC_ASSERT(back.state.at == open);
      RC_ASSERT(back.state.doing != Doing::Working);
    });

    law("the cues ahead are the cues that come", [] {
      const auto plan = any_plan();
      auto state = begin(plan, {}, at(0)).state;
      std::int64_t ms = 0;
      for (int i = 0; i < number(0, 15); ++i) {
        ms += number(0, 20'000);
        state = step(plan, state, {at(ms), any_event()}).state;
      }
      const auto horizon = number(0, 120'000);
      const auto ahead = cues_ahead(plan, state, at(ms), horizon);
      std::vector<FutureCue> heard;
      for (const auto& cue : ahead) {
        if (!heard.empty() && heard.back().at == cue.at) continue;
        heard.push_back(cue);
      }
      std::vector<FutureCue> given;
      for (const auto& moment : heard) {
        auto next = step(plan, state, {at(moment.at.ms), Tick{}});
        for (auto& effect : next.effects) {
          if (std::holds_alternative<RecordSet>(effect) || std::holds_alternative<AskEnd>(effect)) continue;
          given.push_back({moment.at, std::move(effect)});
        }
        state = std::move(next.state);
      }
      RC_ASSERT(given == ahead);
    });
  }
}

}  // namespace
}  // namespace genu::player
