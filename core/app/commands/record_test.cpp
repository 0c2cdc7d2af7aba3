// The result of a self-test, as the criteria of a phase ask for it.
#include <genu/model/self_test.hpp>

#include "app/draft.hpp"
#include "app/self_tests.hpp"

namespace genu::app {

namespace {

using base::ErrorCode;
using base::Result;
using base::Unexpected;

constexpr int highest_score(model::TestUnit unit) {
  switch (unit) {
    case model::TestUnit::Nrs:
      return Nrs::highest;
    case model::TestUnit::Percent:
      return 500;
    case model::TestUnit::Count:
      return 200;
    case model::TestUnit::Seconds:
      return 900;
    case model::TestUnit::YesNo:
      return 1;
  }
  return 0;
}

// `self-test.unsafe.swelling` is refused as `may.test.swelling`.
base::Unexpected<base::Error> refusal(const model::Reason& reason) {
  return base::refuse(ErrorCode::NotAllowed, "may.test." + reason.rule.substr(reason.rule.rfind('.') + 1), "test");
}

Result<base::Done> check_safety(const Inside& inside, const Standpoint& stand, const model::SelfTest& test) {
  if (!test.demanding) return base::Done{};
  const auto history = history_of(inside, stand);
  if (!history) return Unexpected{history.error()};
  const auto facts = test_safety_facts(*history, stand, prescribe(inside, stand, *history));
  const auto safety = guidance::test_safety(test, facts);
  if (!safety.allowed) return refusal(safety.reasons.front());
  return base::Done{};
}

Result<Draft> draft(const Inside& inside, const RecordTest& command) {
  const auto* test = model::self_test(command.test);
  if (!test) return base::refuse(ErrorCode::NotFound, "may.unknown-test", "test", {}, command.test);
  if (command.value < 0 || command.value > highest_score(test->unit)) {
    return base::fail(ErrorCode::OutOfRange, "value", "0.." + std::to_string(highest_score(test->unit)),
                      std::to_string(command.value));
  }
  const auto stand = running_standpoint(inside);
  if (!stand) return Unexpected{stand.error()};
  const auto safe = check_safety(inside, *stand, *test);
  if (!safe) return Unexpected{safe.error()};
  Draft draft;
  draft.id = new_id(inside, stand->now.at);
  draft.put(model::TestResult{draft.id, stand->episode.id, command.test, command.side.value_or(stand->episode.side),
                              command.value, stand->today, stand->now.at});
  return draft;
}

}  // namespace

Result<base::Done> may(const Core& core, const RecordTest& command) { return ask(core, command, draft); }

Result<Outcome> perform(Core& core, const RecordTest& command) {
  return carry_out(core, "record-test", command, draft);
}

}  // namespace genu::app
