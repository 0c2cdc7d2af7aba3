// Pages hang together with the rest: what they lead to exists, and no card claims more than its source can bear.
#include <algorithm>

#include "content/draft.hpp"

namespace genu::content {

namespace {

using base::ErrorCode;
using base::Place;
using model::Certainty;

bool contains(const std::vector<std::string>& list, const std::string& name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

// Each name once, and all of them known.
void check_names(const std::vector<std::string>& names, const Names& known, const Place& place, const char* expected,
                 Findings& findings) {
  for (auto name = names.begin(); name != names.end(); ++name) {
    const auto here = place.element(static_cast<std::size_t>(name - names.begin()));
    if (std::find(names.begin(), name, *name) != name) {
      findings.fault(ErrorCode::Duplicate, here, "each name once", *name);
    } else if (!known.contains(*name)) {
      findings.fault(ErrorCode::Unknown, here, expected, *name);
    }
  }
}

bool bears(Certainty source, Certainty claim) {
  switch (claim) {
    case Certainty::Verified:
      return source == Certainty::Verified;
    case Certainty::Guide:
      return source == Certainty::Guide;
    case Certainty::Literature:
      return source != Certainty::Guide;
    case Certainty::Design:
      return true;
  }
  return false;
}

void check_card(const model::Page& page, const model::EvidenceCard& card, const Place& place, const Known& known,
                Findings& findings) {
  if (!contains(page.sources, card.source)) {
    findings.fault(ErrorCode::Unknown, place.member("source"), "one of the sources of the page", card.source);
  }
  check_certainty(card.certainty, card.source, place.member("certainty"), known, findings);
}

}  // namespace

void check_certainty(Certainty certainty, const std::string& source, const Place& place, const Known& known,
                     Findings& findings) {
  const auto found = known.certainty.find(source);
  if (found == known.certainty.end() || bears(found->second, certainty)) return;
  findings.fault(ErrorCode::Conflict, place,
                 "a certainty that a source of the kind " + std::string(base::name_of(found->second)) + " can bear",
                 std::string(base::name_of(certainty)));
}

void check_page(const model::Page& page, const Known& known, Findings& findings) {
  const Place root;
  check_names(page.conditions, known.conditions, root.member("conditions"), "a condition", findings);
  check_names(page.exercises, known.exercises, root.member("exercises"), "an exercise of the catalogue", findings);
  check_names(page.see_also, known.pages, root.member("see_also"), "a page", findings);
  if (contains(page.see_also, page.id)) {
    findings.fault(ErrorCode::Conflict, root.member("see_also"), "another page", page.id);
  }
  check_sources(page.sources, known, findings);
  const auto cards = root.member("evidence");
  for (std::size_t i = 0; i < page.evidence.size(); ++i) {
    check_card(page, page.evidence[i], cards.element(i), known, findings);
  }
}

}  // namespace genu::content
