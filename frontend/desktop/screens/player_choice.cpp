#include "screens/player_choice.hpp"

namespace genu::base {
template struct Codec<screens::PlayerChoice>;
}  // namespace genu::base
