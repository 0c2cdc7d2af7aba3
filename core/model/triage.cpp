#include <genu/model/triage.hpp>

#include "model/find_by_id.hpp"

namespace genu::model {

const TriageFact* find_fact(const TriageSheet& sheet, std::string_view id) { return find_by_id(sheet.facts, id); }
const TriageRule* find_rule(const TriageSheet& sheet, std::string_view id) { return find_by_id(sheet.rules, id); }

}  // namespace genu::model

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::TriageFact>;
template struct Codec<model::TriageRule>;
template struct Codec<model::FirstStep>;
template struct Codec<model::TriageSheet>;
template struct Codec<model::TriageHit>;
template struct Codec<model::TriageResult>;
}  // namespace genu::base
