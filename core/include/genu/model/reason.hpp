// Why something is advised: every advice carries the rule, the values that triggered it, words and a source.
#pragma once
#include <genu/base/codec.hpp>
#include <genu/model/terms.hpp>
#include <map>
#include <string>
#include <vector>

namespace genu::model {

/// One reason. `message` is a key into the words; `values` are its arguments and what triggered the rule.
struct Reason {
  std::string rule;     ///< such as `light.during` or `next-action.progress`
  std::string message;  ///< message key
  std::map<std::string, std::string> values;
  std::string source;  ///< bibliography key, or the section of the clinical reference for a design choice

  bool operator==(const Reason&) const = default;
};

constexpr auto fields_of(base::Type<Reason>) {
  using base::field;
  return base::record<Reason>(
      "reason", field("rule", &Reason::rule, "rule id"), field("message", &Reason::message, "message key"),
      field("values", &Reason::values, "what triggered it"), field("source", &Reason::source, "bibliography key"));
}

/// A light with its reasons; green and pending may have reasons too.
struct LightAdvice {
  Light light = Light::Pending;
  std::vector<Reason> reasons;

  bool operator==(const LightAdvice&) const = default;
};

constexpr auto fields_of(base::Type<LightAdvice>) {
  using base::field;
  return base::record<LightAdvice>("light", field("light", &LightAdvice::light, "green, amber, red or pending"),
                                   field("reasons", &LightAdvice::reasons, "why"));
}

/// What to do next, with its reasons.
struct ActionAdvice {
  Action action = Action::Hold;
  std::vector<Reason> reasons;

  bool operator==(const ActionAdvice&) const = default;
};

constexpr auto fields_of(base::Type<ActionAdvice>) {
  using base::field;
  return base::record<ActionAdvice>("advice", field("action", &ActionAdvice::action, "what to do next"),
                                    field("reasons", &ActionAdvice::reasons, "why"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::Reason>;
extern template struct Codec<model::LightAdvice>;
extern template struct Codec<model::ActionAdvice>;
}  // namespace genu::base
