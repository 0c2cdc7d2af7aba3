// When a triage rule holds: a boolean expression over facts, read once from text such as
// `(knee_hot or knee_colour_change) and swelling>=1`. Nothing is ever worked out from the text itself.
#pragma once
#include <genu/base/codec.hpp>
#include <genu/base/schema.hpp>
#include <genu/model/criterion.hpp>
#include <string>
#include <vector>

namespace genu::model {

/// One node of the expression; which members count depends on `kind`.
struct FactCondition {
  enum class Kind {
    Flag,    ///< `fact` is yes
    Number,  ///< `fact` compared with `bound`
    Count,   ///< how many of `parts` hold, compared with `bound`
    Not,     ///< the one part does not hold
    All,     ///< every part holds; two or more
    Any,     ///< at least one part holds; two or more
  };

  Kind kind = Kind::Flag;
  std::string fact;
  Comparison comparison = Comparison::Equal;
  int bound = 0;
  std::vector<FactCondition> parts;

  bool operator==(const FactCondition& other) const;
};

/// The fewest and the most characters of a condition in a file.
inline constexpr base::Limits fact_condition_length{1, 400};
/// Brackets and `not` inside one another, at most.
inline constexpr int deepest_fact_condition = 12;

/// Reads the grammar of the clinical reference 2.2: facts, comparisons with a whole number, `not`, `and`, `or`,
/// brackets, and `(a+b+c)>=2` for how many hold. `and` binds closer than `or`. Errors: BadFormat with what was
/// expected and at which character, counted from 1.
[[nodiscard]] base::Result<FactCondition> fact_condition_from(std::string_view text);

/// The canonical text; `fact_condition_from(to_text(c))` is `c`.
[[nodiscard]] std::string to_text(const FactCondition& condition);

/// Whether `name` may be a fact: lower-case words and numbers joined by underscores, and none of the words above.
[[nodiscard]] bool is_fact_name(std::string_view name);

/// Every fact that the condition looks at, each once, in reading order.
[[nodiscard]] std::vector<std::string> facts_in(const FactCondition& condition);

}  // namespace genu::model

namespace genu::base {
template <>
struct Codec<model::FactCondition> {
  static Value write(const model::FactCondition& condition) { return model::to_text(condition); }
  static void read(const Value& value, const Limits&, const Place& place, Reading& reading, model::FactCondition& out);
};
template <>
struct SchemaOf<model::FactCondition> {
  static Value schema(const Limits&) {
    return limited_schema("string", model::fact_condition_length, "minLength", "maxLength");
  }
};
}  // namespace genu::base
