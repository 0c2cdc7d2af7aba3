// JSON-RPC 2.0 over all commands and views, so that any language can hold the core.
//
// Views are `view.NAME`, commands `do.NAME`, and `may.NAME` says whether a command may be done now. Parameters go by
// name. `rpc.discover` answers with the OpenRPC document of the very methods that are there.
#pragma once
#include <genu/app/core.hpp>
#include <genu/base/value.hpp>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace genu::api {

/// What a request may ask of us before it is refused.
struct RequestLimits {
  std::size_t bytes = 4u << 20;
  std::size_t depth = 32;
  std::size_t batch = 100;  ///< requests in one batch
};

/// Errors of JSON-RPC itself. Refusals by the core have codes of their own, see `code_of`.
inline constexpr int parse_error = -32700;
inline constexpr int invalid_request = -32600;
inline constexpr int method_not_found = -32601;
inline constexpr int invalid_params = -32602;
inline constexpr int internal_error = -32603;

/// The code under which a refusal is reported: fixed for ever, from -32001 down in the order of ErrorCode.
[[nodiscard]] int code_of(base::ErrorCode code);

/// The methods over one open core. Not for two threads at once.
class Rpc {
 public:
  /// `core` must outlive this.
  explicit Rpc(app::Core& core, const RequestLimits& limits = {});
  Rpc(Rpc&&) noexcept;
  Rpc& operator=(Rpc&&) noexcept;
  ~Rpc();

  /// Answers one request or batch: a JSON text, or nothing where it holds notifications alone. Never throws for any
  /// bytes; what is no request is answered with an error.
  [[nodiscard]] std::optional<std::string> answer(std::string_view request);

  /// The OpenRPC document.
  [[nodiscard]] base::Value discover() const;

  /// Whether a command has changed something since `view.changes` was asked last.
  [[nodiscard]] bool has_news() const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace genu::api
