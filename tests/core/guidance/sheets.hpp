#pragma once
// The triage and pattern sheets as they lie in exercises/, for tests of the rules.
#include <doctest/doctest.h>

#include <genu/base/json.hpp>
#include <genu/model/pattern.hpp>
#include <genu/model/triage.hpp>

#include "guidance/fact_verdict.hpp"
#include "support/source_folder.hpp"
#include "support/text_file.hpp"

namespace genu::guidance {

template <class T>
T read_sheet(const char* path) {
  const auto json = base::parse_json(support::read_text(support::source_folder() / "exercises" / path));
  REQUIRE(json.has_value());
  const auto sheet = base::read<T>(*json);
  REQUIRE(sheet.has_value());
  return *sheet;
}

inline const model::TriageSheet& triage_sheet() {
  static const auto sheet = [] {
    auto whole = read_sheet<model::TriageSheet>("triage/facts.json");
    for (const auto* file : {"triage/urgent.json", "triage/soon.json"}) {
      for (auto& rule : read_sheet<model::TriageSheet>(file).rules) whole.rules.push_back(rule);
    }
    return whole;
  }();
  return sheet;
}

inline const model::PatternSheet& pattern_sheet() {
  static const auto sheet = read_sheet<model::PatternSheet>("pattern/pattern.json");
  return sheet;
}

/// Every fact at its default and age 35, as the reference's test vectors begin; facts that follow from others are left
/// out.
inline FactValues all_defaults() {
  FactValues facts{{"age", 35}};
  for (const auto& fact : triage_sheet().facts) {
    if (fact.default_value && fact.asked != model::FactAsked::Derived) facts[fact.id] = *fact.default_value;
  }
  return facts;
}

}  // namespace genu::guidance
