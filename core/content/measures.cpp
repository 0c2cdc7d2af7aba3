// Measures hang together with the rest: tests and sources exist, and what counts as a change fits the scale.
#include <algorithm>
#include <genu/model/self_test.hpp>

#include "content/draft.hpp"

namespace genu::content {

namespace {

using base::ErrorCode;
using base::Place;

std::string text_of(double number) {
  auto text = std::to_string(number);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

void check_guide(const model::Measure& measure, const model::ChangeGuide& guide, const Place& place, const Known& known,
                 Findings& findings) {
  if (!guide.condition.empty() && !known.conditions.contains(guide.condition)) {
    findings.fault(ErrorCode::Unknown, place.member("condition"), "a condition", guide.condition);
  }
  const auto most = measure.range.high - measure.range.low;
  if (guide.change.low <= 0 || guide.change.high > most) {
    findings.fault(ErrorCode::OutOfRange, place.member("change"), "above 0 and at most " + text_of(most),
                   text_of(guide.change.low) + " to " + text_of(guide.change.high));
  }
  if (std::find(measure.sources.begin(), measure.sources.end(), guide.source) == measure.sources.end()) {
    findings.fault(ErrorCode::Unknown, place.member("source"), "one of the sources of the measure", guide.source);
  }
  check_certainty(guide.certainty, guide.source, place.member("certainty"), known, findings);
}

}  // namespace

void check_measure(const model::Measure& measure, const Known& known, Findings& findings) {
  const Place root;
  check_sources(measure.sources, known, findings);
  const auto tests = root.member("tests");
  for (std::size_t i = 0; i < measure.tests.size(); ++i) {
    if (model::self_test(measure.tests[i])) continue;
    findings.fault(ErrorCode::Unknown, tests.element(i), "a self-test such as sls-pain", measure.tests[i]);
  }
  const auto guides = root.member("change_that_counts");
  for (std::size_t i = 0; i < measure.change_that_counts.size(); ++i) {
    check_guide(measure, measure.change_that_counts[i], guides.element(i), known, findings);
  }
}

}  // namespace genu::content
