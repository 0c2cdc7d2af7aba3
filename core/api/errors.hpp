// Errors as JSON-RPC reports them.
#pragma once
#include <genu/api/rpc.hpp>

#include "api/method.hpp"

namespace genu::api {

/// The error object of a refusal: parameters that cannot be read have the code of JSON-RPC, other refusals their own.
/// `data.faults` lists every fault with its place, code and message key.
[[nodiscard]] base::Value error_object(const Refusal& refusal);

/// An error of JSON-RPC itself.
[[nodiscard]] base::Value error_object(int code, std::string_view message);

/// The errors that any method may answer with, for the OpenRPC document.
[[nodiscard]] base::Array error_list();

}  // namespace genu::api
