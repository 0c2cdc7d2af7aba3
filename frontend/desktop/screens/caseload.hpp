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

/// How the list is looked at, which is the same the next time the window opens.
struct ListKept {
  app::CaseloadFilter filter = app::CaseloadFilter::NeedsYou;
  bool initials = false;
  bool operator==(const ListKept&) const = default;
};

constexpr auto fields_of(base::Type<ListKept>) {
  return base::record<ListKept>("list-kept", base::field("filter", &ListKept::filter, "whom the list shows"),
                                base::field("initials", &ListKept::initials, "names must not be seen"));
}

void draw(const app::CaseloadView& view, CaseloadUi& ui, const ClinicGiven& given);

}  // namespace genu::screens
