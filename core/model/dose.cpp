#include <algorithm>
#include <array>
#include <genu/base/text.hpp>
#include <genu/model/dose.hpp>

namespace genu::model {

namespace {

constexpr int natural_rep_seconds = 3;  // for repetitions without a tempo
constexpr int slowest_part_seconds = 20;

}  // namespace

std::string to_text(const Tempo& tempo) {
  return std::to_string(tempo.lower_s) + '-' + std::to_string(tempo.low_pause_s) + '-' + std::to_string(tempo.lift_s) +
         '-' + std::to_string(tempo.high_pause_s);
}

base::Result<Tempo> tempo_from(std::string_view text) {
  const auto bad = [&] {
    return base::fail(base::ErrorCode::BadFormat, {}, "four numbers 0 to 20 such as 3-0-2-1", std::string(text));
  };
  const auto parts = base::split(text, '-');
  if (parts.size() != 4) return bad();
  std::array<int, 4> seconds{};
  for (std::size_t i = 0; i < parts.size(); ++i) {
    long long number = 0;
    if (!base::parse_integer(parts[i], number) || number < 0 || number > slowest_part_seconds) return bad();
    seconds[i] = static_cast<int>(number);
  }
  const Tempo tempo{seconds[0], seconds[1], seconds[2], seconds[3]};
  if (tempo.seconds() == 0) return bad();
  return tempo;
}

int set_seconds(const Dose& dose) {
  const int hold = static_cast<int>(dose.hold.count);
  if (!dose.tempo) return dose.reps * (hold > 0 ? hold : natural_rep_seconds);
  // The tempo of a held exercise says the hold again, as its longer pause.
  const int pause = std::max(dose.tempo->low_pause_s, dose.tempo->high_pause_s);
  return dose.reps * (dose.tempo->seconds() + std::max(0, hold - pause));
}

int total_seconds(const Dose& dose, int sides) {
  const int rests = dose.sets - 1;
  return dose.sets * sides * set_seconds(dose) + rests * static_cast<int>(dose.rest.count);
}

std::string short_text(const Dose& dose) {
  const auto hold = dose.hold.count;
  const std::string times = " \u00D7 ";
  if (dose.reps == 1 && hold > 0) {
    const auto length =
        hold >= 120 && hold % 60 == 0 ? std::to_string(hold / 60) + " min" : std::to_string(hold) + " s";
    return dose.sets == 1 ? length : std::to_string(dose.sets) + times + length;
  }
  auto text = std::to_string(dose.sets) + times + std::to_string(dose.reps);
  if (hold > 0) text += ", hold " + std::to_string(hold) + " s";
  return text;
}

}  // namespace genu::model

namespace genu::base {

void Codec<model::Tempo>::read(const Value& value, const Limits&, const Place& place, Reading& reading,
                               model::Tempo& out) {
  const auto* text = value.text();
  if (!text) return reading.wrong_type(place, "a tempo such as 3-0-2-1", value);
  const auto tempo = model::tempo_from(*text);
  if (!tempo) return reading.fault(tempo.error().code, place, tempo.error().expected, *text);
  out = *tempo;
}

}  // namespace genu::base

namespace genu::base {
template struct Codec<model::Dose>;
}  // namespace genu::base
