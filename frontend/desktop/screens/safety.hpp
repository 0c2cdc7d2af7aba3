// The safety questions: what the answers so far come to, what still has to be asked, and who has looked at the knee.
#pragma once

#include <genu/app/views.hpp>

#include <map>
#include <string>
#include <vector>

#include "screens/given.hpp"

namespace genu::screens {

struct SafetyShown {
  const app::TriageView& triage;
  const std::vector<app::TriageQuestionView>& questions;
};

/// Touched and not yet sent. No question has an answer until somebody gives it.
struct SafetyUi {
  std::map<std::string, int> chosen;         ///< by fact
  std::map<std::string, std::string> typed;  ///< numbers as they stand in their fields, by fact
  std::string looked_by;
};

void draw(const SafetyShown& shown, SafetyUi& ui, const Given& given);

/// Forgets what was touched, once it is stored.
inline void forget(SafetyUi& ui) { ui = {}; }

}  // namespace genu::screens
