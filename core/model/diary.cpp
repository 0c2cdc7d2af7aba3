#include <genu/model/diary.hpp>

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::Spot>;
template struct Codec<model::CheckIn>;
template struct Codec<model::FollowUp>;
template struct Codec<model::Run>;
template struct Codec<model::TestResult>;
}  // namespace genu::base
