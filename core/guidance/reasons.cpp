#include "guidance/reasons.hpp"

#include <utility>

namespace genu::guidance {

model::Reason make_reason(std::string rule, Values values, std::string_view source, std::string_view variant) {
  auto message = rule;
  if (!variant.empty()) message.append(".").append(variant);
  return {std::move(rule), std::move(message), std::move(values), std::string(source)};
}

}  // namespace genu::guidance
