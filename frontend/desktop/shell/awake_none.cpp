// Systems on which the screen is left alone.
#include "shell/awake.hpp"

namespace genu::shell {

struct Awake::System {};

Awake::Awake() = default;
Awake::~Awake() = default;
void Awake::keep(bool awake) { awake_ = awake; }

}  // namespace genu::shell
