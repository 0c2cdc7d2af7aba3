// The people in care as a list: whom to look at first, and why.
#pragma once

#include <optional>
#include <string>

#include "screens/clinic_given.hpp"

namespace genu::screens {

struct CaseloadUi {
  app::CaseloadAsked asked;
  std::string search;  ///< as it is typed
  std::string name;    ///< of somebody to be added
  bool adding = false;
  std::optional<base::Id> chosen;  ///< whose row is open
  bool initials = false;
};

void draw(const app::CaseloadView& view, CaseloadUi& ui, const ClinicGiven& given);

}  // namespace genu::screens
