#include <genu/model/page.hpp>

namespace genu::model {

void check_whole(const PageSection& section, const base::Place& place, base::Reading& reading) {
  if (!section.paragraphs.empty() || !section.bullets.empty()) return;
  reading.fault(base::ErrorCode::Missing, place.member("paragraphs"), {}, {});
}

}  // namespace genu::model

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::PageSection>;
template struct Codec<model::EvidenceCard>;
template struct Codec<model::Page>;
}  // namespace genu::base
