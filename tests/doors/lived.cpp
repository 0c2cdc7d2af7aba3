#include "doors/lived.hpp"

#include <algorithm>
#include <genu/app/commands.hpp>
#include <genu/app/views.hpp>
#include <genu/base/json.hpp>
#include <regex>
#include <vector>

#include "support/environment.hpp"

namespace genu::doors {

namespace {

using base::Done;
using base::Object;
using base::Result;

constexpr std::int64_t minute_ms = 60'000;

base::Nrs nrs(int score) { return *base::Nrs::from(score); }

app::StartProgramme programme() {
  app::StartProgramme start;
  start.programme = "pfp-runner";
  start.usual_morning_pain = nrs(1);
  return start;
}

app::LogCheckIn first_entry() {
  app::LogCheckIn log;
  log.entry.pain_now = nrs(2);
  log.entry.note = "stairs 😀 é 左膝";
  return log;
}

app::RecordSet set(base::Answer<base::Nrs> pain, std::optional<model::SkipReason> skipped = {}) {
  app::RecordSet record;
  record.pain = pain;
  record.skipped = skipped;
  return record;
}

app::FinishSession finish() {
  app::FinishSession end;
  end.answers.pain_during = nrs(2);
  end.answers.pain_after = nrs(1);
  end.answers.note = "went well";
  return end;
}

app::AnswerFollowUp morning() {
  app::AnswerFollowUp answer;
  answer.pain = nrs(1);
  answer.change = model::MorningChange::Same;
  return answer;
}

app::LogCheckIn second_entry() {
  app::LogCheckIn log;
  log.entry.worst_24h = nrs(1);
  log.entry.stairs = base::Silence::Declined;
  log.entry.locked = false;
  return log;
}

app::LogRun run() {
  app::LogRun log;
  log.run.distance = base::Metres{3000};
  log.run.duration = base::Seconds{1200};
  log.run.pain_during = nrs(1);
  return log;
}

class Life {
 public:
  explicit Life(app::Core& core) : core_(core) {}

  template <class Command>
  Life& does(const Command& command) {
    if (outcome_) {
      if (const auto done = perform(core_, command); !done) outcome_ = base::Unexpected{done.error()};
    }
    return *this;
  }
  [[nodiscard]] const Result<Done>& outcome() const { return outcome_; }

 private:
  app::Core& core_;
  Result<Done> outcome_ = Done{};
};

Result<Done> live(app::Core& core, test::TurnedClock& clock) {
  Life life(core);
  app::StartSession session;
  session.length = model::SessionLength::Short;
  life.does(programme()).does(first_entry()).does(session);
  life.does(set(nrs(1))).does(set(nrs(2))).does(set({}, model::SkipReason::NoTime));
  clock.moment.at.ms += 20 * minute_ms;
  life.does(finish());
  clock.moment.at.ms += 1440 * minute_ms;
  life.does(morning()).does(second_entry()).does(run()).does(app::Undo{});
  return life.outcome();
}

template <class View>
std::string reply(const Result<View>& view) {
  const auto result = view ? base::write(*view) : base::Value();
  return base::to_json(Object{{"jsonrpc", "2.0"}, {"id", 1}, {"result", result}}) + "\n";
}

}  // namespace

std::string without_ids(const std::string& text) {
  static const std::regex id("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  std::vector<std::string> seen;
  std::string told;
  auto rest = text.cbegin();
  for (std::sregex_iterator found(text.begin(), text.end(), id), end; found != end; ++found) {
    const auto at = std::find(seen.begin(), seen.end(), found->str());
    const auto order = at - seen.begin();
    if (at == seen.end()) seen.push_back(found->str());
    told.append(rest, (*found)[0].first).append("id-").append(std::to_string(order));
    rest = (*found)[0].second;
  }
  return told.append(rest, text.cend());
}

Result<std::string> lived() {
  const auto clock = std::make_shared<test::TurnedClock>();
  clock->moment = {{1'772'434'800'000}, {60}};
  auto core = app::Core::open({{}, clock, std::make_shared<test::CountingRandom>(), "test"});
  if (!core) return base::Unexpected{core.error()};
  if (const auto done = live(*core, *clock); !done) return base::Unexpected{done.error()};
  return without_ids(reply(app::history_view(*core, 50)) + reply(app::diary_view(*core, 50)) +
                     reply(app::today_view(*core)));
}

}  // namespace genu::doors
