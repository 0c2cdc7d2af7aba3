#include <algorithm>
#include <genu/model/triage.hpp>

namespace genu::model {

namespace {

template <class T>
const T* find_by_id(const std::vector<T>& list, std::string_view id) {
  const auto found = std::find_if(list.begin(), list.end(), [&](const T& each) { return each.id == id; });
  return found == list.end() ? nullptr : &*found;
}

}  // namespace

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
