#include <genu/app/playing.hpp>

#include <algorithm>

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;

// A disc that is full is not asked thirty times a second.
constexpr std::int64_t between_tries_ms = 1000;

bool is_kept(const player::Effect& effect) {
  return std::holds_alternative<player::RecordSet>(effect) || std::holds_alternative<player::EndSession>(effect);
}

Result<Outcome> keep(Core& core, const player::Effect& effect) {
  if (const auto* set = std::get_if<player::RecordSet>(&effect)) return perform(core, command_for(*set));
  return perform(core, std::get<player::EndSession>(effect));
}

void add_changes(Changes& changes, const Changes& more) {
  for (const auto& record : more.records) {
    const auto known = std::find(changes.records.begin(), changes.records.end(), record);
    if (known == changes.records.end()) changes.records.push_back(record);
  }
}

}  // namespace

Result<std::optional<Playing>> Playing::open(Core& core, const Leading& leading, player::Steady now) {
  auto opened = player_plan(core);
  if (!opened) return Unexpected{opened.error()};
  if (!*opened) return std::optional<Playing>();
  const auto view = session_view(core);
  if (!view) return Unexpected{view.error()};
  Playing playing(core, std::move(**opened), (*view)->pain_limit);
  playing.lead(leading);
  auto begun = player::begin(playing.opened_.plan, playing.opened_.sets, playing.now(now));
  playing.state_ = std::move(begun.state);
  return std::optional<Playing>(std::move(playing));
}

Played Playing::happen(const player::What& what, player::Steady now) {
  const bool tick = std::holds_alternative<player::Tick>(what);
  auto next = player::step(opened_.plan, state_, {this->now(now), what});
  state_ = std::move(next.state);
  Played played;
  const bool waits = !owed_.empty() && tick && now - tried_ < between_tries_ms;
  bool to_praise = true;
  for (auto& effect : next.effects) {
    if (is_kept(effect)) {
      owed_.push_back(std::move(effect));
      if (!waits) pay(played);
      to_praise = owed_.empty();
    } else if (to_praise) {
      played.cues.push_back(std::move(effect));
    }
  }
  if (!owed_.empty() && !waits && !played.trouble) pay(played);
  if (played.trouble) tried_ = now;
  if (later_ && state_.doing != player::Doing::Working) opened_.plan.timing = *std::exchange(later_, std::nullopt);
  return played;
}

// In order, up to the first that the diary does not take.
void Playing::pay(Played& played) {
  while (!owed_.empty()) {
    const auto outcome = keep(*core_, owed_.front());
    if (!outcome) {
      played.trouble = outcome.error();
      return;
    }
    add_changes(played.changes, outcome->changes);
    owed_.erase(owed_.begin());
  }
}

void Playing::lead(const Leading& leading) {
  opened_.plan.cues = leading.cues;
  later_.reset();
  if (state_.doing == player::Doing::Working) {
    later_ = leading.timing;
  } else {
    opened_.plan.timing = leading.timing;
  }
}

}  // namespace genu::app
