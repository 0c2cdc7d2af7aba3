// The OpenRPC document of a list of methods.
#pragma once
#include "api/method.hpp"

namespace genu::api {

[[nodiscard]] base::Value openrpc_of(const std::vector<Method>& methods);

}  // namespace genu::api
