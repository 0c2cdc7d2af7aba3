// How much of an exercise: sets x repetitions, holds, tempo and rest.
#pragma once
#include <genu/base/codec.hpp>
#include <genu/base/schema.hpp>
#include <optional>
#include <string>

namespace genu::model {

/// Seconds of one repetition: lower, pause, lift, pause. Written `3-0-2-1`.
struct Tempo {
  int lower_s = 0;
  int low_pause_s = 0;
  int lift_s = 0;
  int high_pause_s = 0;

  bool operator==(const Tempo&) const = default;
  [[nodiscard]] constexpr int seconds() const { return lower_s + low_pause_s + lift_s + high_pause_s; }
};

[[nodiscard]] std::string to_text(const Tempo& tempo);
/// Four whole numbers 0 to 20 with hyphens in between, not all zero.
[[nodiscard]] base::Result<Tempo> tempo_from(std::string_view text);

/// A dose as prescribed. A hold of 0 s means none; for timed cardio the hold is the duration.
struct Dose {
  int sets = 1;
  int reps = 1;
  base::Seconds hold;
  std::optional<Tempo> tempo;
  base::Seconds rest;
  std::string load_text;   ///< the load in words, such as "bodyweight"
  int load_percent = 100;  ///< of the load found for the first session of this dose

  bool operator==(const Dose&) const = default;
};

constexpr auto fields_of(base::Type<Dose>) {
  using base::field;
  return base::record<Dose>("dose", field("sets", &Dose::sets, "sets, for each side").within(1, 20),
                            field("reps", &Dose::reps, "repetitions in a set").within(1, 100),
                            field("hold_s", &Dose::hold, "seconds each repetition is held; 0 for none").within(0, 7200),
                            field("tempo", &Dose::tempo, "seconds to lower, pause, lift, pause"),
                            field("rest_s", &Dose::rest, "seconds of rest after a set").within(0, 900),
                            field("load_text", &Dose::load_text, "the load in words").within(0, 400),
                            field("load_percent", &Dose::load_percent, "load against the first session of this dose")
                                .within(50, 300)
                                .or_default());
}

/// Seconds of work in one set of one side: repetitions by tempo (3 s where none is given) and holds.
[[nodiscard]] int set_seconds(const Dose& dose);

/// Seconds of the whole dose for `sides` (1 or 2), rests included.
[[nodiscard]] int total_seconds(const Dose& dose, int sides);

/// `3 × 10`, `4 × 30 s`, `15 min`: the dose in its shortest usual form.
[[nodiscard]] std::string short_text(const Dose& dose);

}  // namespace genu::model

namespace genu::base {
template <>
struct Codec<model::Tempo> {
  static Value write(const model::Tempo& tempo) { return model::to_text(tempo); }
  static void read(const Value& value, const Limits&, const Place& place, Reading& reading, model::Tempo& out);
};
template <>
struct SchemaOf<model::Tempo> {
  static Value schema(const Limits&) { return text_schema("pattern", "^[0-9]{1,2}(-[0-9]{1,2}){3}$"); }
};
}  // namespace genu::base

namespace genu::base {
extern template struct Codec<model::Dose>;
}  // namespace genu::base
