// The envelope of a request: what JSON-RPC 2.0 asks of it.
#pragma once
#include <genu/base/value.hpp>
#include <optional>
#include <string>

namespace genu::api {

struct Request {
  std::string method;
  base::Value params;             ///< an object; an empty one where left out
  std::optional<base::Value> id;  ///< missing in a notification

  [[nodiscard]] bool answered() const { return id.has_value(); }
};

/// The request that `value` is, or nothing.
[[nodiscard]] std::optional<Request> request_from(const base::Value& value);

/// The id under which an error about `value` is reported: its own where it has a fit one, else null.
[[nodiscard]] base::Value id_of(const base::Value& value);

[[nodiscard]] base::Value result_reply(const base::Value& id, base::Value result);
[[nodiscard]] base::Value error_reply(const base::Value& id, base::Value error);

}  // namespace genu::api
