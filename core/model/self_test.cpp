#include <genu/model/self_test_guide.hpp>

// How the record is written and read, compiled once.
namespace genu::base {
template struct Codec<model::SelfTestGuide>;
}  // namespace genu::base
