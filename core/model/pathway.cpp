#include <genu/model/pathway.hpp>

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::TriageAnswers>;
template struct Codec<model::TriageReview>;
template struct Codec<model::PatternAnswers>;
template struct Codec<model::Pathway>;
}  // namespace genu::base
