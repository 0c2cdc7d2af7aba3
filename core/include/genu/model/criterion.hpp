// Criteria for entering and leaving a phase (clinical reference 0.5): read once into a typed expression.
#pragma once
#include <genu/base/codec.hpp>
#include <genu/base/schema.hpp>
#include <genu/model/terms.hpp>
#include <string>
#include <variant>

namespace genu::model {

// What a criterion looks at. `days` is a window that ends today.
struct DaysInPhase {
  bool operator==(const DaysInPhase&) const = default;
};
struct LastSessionsPain {
  SessionKind kind = SessionKind::Rehab;
  int sessions = 1;
  bool operator==(const LastSessionsPain&) const = default;
};
struct LastSessionsLight {
  SessionKind kind = SessionKind::Rehab;
  int sessions = 1;
  bool operator==(const LastSessionsLight&) const = default;
};
struct Reds {
  int days = 1;
  bool operator==(const Reds&) const = default;
};
struct Adherence {
  int days = 1;
  bool operator==(const Adherence&) const = default;
};
struct TestScore {
  std::string test;
  bool operator==(const TestScore&) const = default;
};
struct SwellingMax {
  int days = 1;
  bool operator==(const SwellingMax&) const = default;
};
struct StiffnessMedian {
  int days = 1;
  bool operator==(const StiffnessMedian&) const = default;
};
struct FullRange {
  bool operator==(const FullRange&) const = default;
};
struct WeekGateNow {
  bool operator==(const WeekGateNow&) const = default;
};
struct WeeksSinceInjection {
  bool operator==(const WeeksSinceInjection&) const = default;
};
struct ClinicianClearance {
  bool operator==(const ClinicianClearance&) const = default;
};
struct RunLevel {
  bool operator==(const RunLevel&) const = default;
};
/// In plain words; ticked by the runner or the physiotherapist.
struct Manual {
  std::string text;
  bool operator==(const Manual&) const = default;
};

using Subject =
    std::variant<DaysInPhase, LastSessionsPain, LastSessionsLight, Reds, Adherence, TestScore, SwellingMax,
                 StiffnessMedian, FullRange, WeekGateNow, WeeksSinceInjection, ClinicianClearance, RunLevel, Manual>;

enum class Comparison { Equal, NotEqual, Less, AtMost, Greater, AtLeast };
constexpr auto names_of(Type<Comparison>) {
  return names<Comparison>({{Comparison::Equal, "=="},
                            {Comparison::NotEqual, "!="},
                            {Comparison::Less, "<"},
                            {Comparison::AtMost, "<="},
                            {Comparison::Greater, ">"},
                            {Comparison::AtLeast, ">="}});
}

/// What the subject is compared with: a number, a light, an answer of the week gate, or yes and no.
using Bound = std::variant<std::int64_t, Light, WeekGate, bool>;

/// One condition, such as `test(stairs-pain) <= 3`. A Manual has no comparison.
struct Criterion {
  Subject subject;
  Comparison comparison = Comparison::Equal;
  Bound bound = true;

  bool operator==(const Criterion&) const = default;
};

/// The fewest and the most characters of a criterion in a file.
inline constexpr base::Limits criterion_length{1, 400};

/// Reads the grammar of the clinical reference 0.5, or `manual: words`. Each subject takes only bounds and
/// comparisons that make sense for it; the fault says what was expected.
[[nodiscard]] base::Result<Criterion> criterion_from(std::string_view text);

/// The canonical text; `criterion_from(to_text(c))` is `c`.
[[nodiscard]] std::string to_text(const Criterion& criterion);

/// Where a criterion stands. What is not known never counts as met.
enum class CriterionState { Met, NotMet, Unknown };
constexpr auto names_of(Type<CriterionState>) {
  return names<CriterionState>(
      {{CriterionState::Met, "met"}, {CriterionState::NotMet, "not-met"}, {CriterionState::Unknown, "unknown"}});
}

}  // namespace genu::model

namespace genu::base {
template <>
struct Codec<model::Criterion> {
  static Value write(const model::Criterion& criterion) { return model::to_text(criterion); }
  static void read(const Value& value, const Limits&, const Place& place, Reading& reading, model::Criterion& out);
};
template <>
struct SchemaOf<model::Criterion> {
  static Value schema(const Limits&) {
    return limited_schema("string", model::criterion_length, "minLength", "maxLength");
  }
};
}  // namespace genu::base
