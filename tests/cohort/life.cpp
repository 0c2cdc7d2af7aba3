#include "cohort/life.hpp"

#include <algorithm>
#include <genu/base/json.hpp>

#include "cohort/runner.hpp"
#include "wording/english.hpp"

namespace genu::cohort {

namespace {

constexpr int days_a_week = 7;
constexpr int most_times_usual = 2;  // so much longer than usual a whole programme may take
constexpr int longest_days = 400;

std::vector<std::string> programmes_of(const content::Catalogue& catalogue) {
  std::vector<std::string> ids;
  for (const auto& programme : catalogue.programmes()) ids.push_back(programme.id);
  return ids;
}

int days_to_watch(const content::Catalogue& catalogue, const std::string& id) {
  const auto* programme = catalogue.programme(id);
  int days = 0;
  for (std::size_t i = 0; programme && i < programme->phases.size(); ++i) {
    const auto& phase = programme->phases[i];
    days += std::max(phase.typical_weeks.max.value_or(0) * days_a_week, phase.min_days) * most_times_usual;
  }
  return std::min(days, longest_days);
}

// FNV-1a over the text of a view.
std::uint64_t folded(std::uint64_t digest, const std::string& text) {
  for (const char c : text) digest = (digest ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  return digest;
}

class Watch {
 public:
  Watch(const Setting& setting, Life& life)
      : invariants_(all_invariants(*setting.content, *setting.words)), life_(life) {}

  template <class Seen>
  void look(const Seen& seen, int day) {
    for (const auto& invariant : invariants_) {
      if (const auto what = invariant->look(seen)) note(invariant->name(), day, *what);
    }
  }

 private:
  void note(const std::string& invariant, int day, const std::string& what) {
    const bool known = std::any_of(life_.violations.begin(), life_.violations.end(),
                                   [&](const Violation& each) { return each.invariant == invariant; });
    if (!known) life_.violations.push_back({invariant, day, what});
  }

  Invariants invariants_;
  Life& life_;
};

}  // namespace

base::Result<Setting> usual_setting() {
  auto content = app::own_content();
  if (!content) return base::Unexpected{content.error()};
  auto words = wording::english();
  if (!words) return base::Unexpected{words.error().front()};
  return Setting{*content, std::make_shared<const words::Words>(std::move(words).value())};
}

Life live(const Setting& setting, std::uint64_t seed, std::uint64_t number, Record record) {
  Life life;
  Dice dice(seed, number);
  life.traits = draw_traits(programmes_of(*setting.content), dice);
  life.seen.steady = life.traits.steady();
  auto runner = Runner::begin(setting, life.traits, dice);
  if (!runner) {
    life.violations.push_back({"offers-can-be-taken", 0, "the programme cannot be begun: " + runner.error().reason});
    return life;
  }
  Watch watch(setting, life);
  const int days = days_to_watch(*setting.content, life.traits.programme);
  for (int day = 0; day < days && !(*runner)->ended(); ++day) {
    const auto seen = (*runner)->live_one_day();
    watch.look(seen, day);
    ++life.seen.days;
    if (record == Record::Digest) life.digest = folded(life.digest, base::to_json(base::write(seen.ready.today)));
  }
  life.seen.outcome = (*runner)->ended().value_or(Outcome::StillGoing);
  if (life.seen.outcome == Outcome::StillGoing) life.seen.open_criteria = (*runner)->open_criteria();
  watch.look(life.seen, life.seen.days);
  return life;
}

Life live_twice(const Setting& setting, std::uint64_t seed, std::uint64_t number) {
  auto life = live(setting, seed, number, Record::Digest);
  const auto again = live(setting, seed, number, Record::Digest);
  if (life.digest != again.digest || life.seen.days != again.seen.days) {
    life.violations.push_back({"replay-gives-the-same", life.seen.days, "the same log gave other answers"});
  }
  return life;
}

}  // namespace genu::cohort
