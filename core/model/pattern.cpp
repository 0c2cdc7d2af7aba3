#include <genu/model/pattern.hpp>
#include <genu/model/pattern_sign.hpp>

#include "model/find_by_id.hpp"

namespace genu::model {

const PatternQuestion* find_question(const PatternSheet& sheet, std::string_view id) {
  return find_by_id(sheet.questions, id);
}

const PatternAnswer* find_answer(const PatternQuestion& question, std::string_view id) {
  return find_by_id(question.answers, id);
}

}  // namespace genu::model

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::PatternAnswer>;
template struct Codec<model::PatternQuestion>;
template struct Codec<model::PatternGate>;
template struct Codec<model::PatternCondition>;
template struct Codec<model::PatternThresholds>;
template struct Codec<model::PatternWordings>;
template struct Codec<model::CautiousDefault>;
template struct Codec<model::PatternSheet>;
template struct Codec<model::PatternReply>;
template struct Codec<model::PatternPoints>;
template struct Codec<model::PatternScore>;
template struct Codec<model::PatternResult>;
template struct Codec<model::PatternSign>;
}  // namespace genu::base
