// Making reasons: the one place that knows how a rule id becomes a message key.
#pragma once
#include <genu/model/reason.hpp>
#include <string>

namespace genu::guidance {

using Values = std::map<std::string, std::string>;

/// A reason whose message key is the rule id, with `.variant` behind it where there is one. Values that begin with `@`
/// are message keys themselves.
[[nodiscard]] model::Reason make_reason(std::string rule, Values values, std::string_view source,
                                        std::string_view variant = {});

}  // namespace genu::guidance
