// A figure in time: which pose its channels have at which moment of its cycle.
#pragma once
#include <genu/model/body.hpp>
#include <genu/model/dose.hpp>
#include <genu/model/figure.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace genu::drawing {

using model::Channels;

/// A checked figure made ready: each pose with every channel. The names a figure refers to exist; content sees to that.
struct Moves {
  model::Body body;
  model::Figure figure;
  std::map<std::string, Channels, std::less<>> poses;
};

[[nodiscard]] Moves moves_of(model::Body body, model::Figure figure);

/// The pose called `name`, which the figure has.
[[nodiscard]] const Channels& pose(const Moves& moves, std::string_view name);

/// Where the cycle is: how much time of that phase is gone, 0 to 1.
struct Moment {
  std::size_t phase = 0;
  double progress = 0;
  bool operator==(const Moment&) const = default;
};

/// Seconds of each phase. `lower` and `lift` follow the tempo, and the pause after each; `hold` follows the dose. All
/// others keep their own.
[[nodiscard]] std::vector<double> phase_seconds(const model::Figure& figure, const model::Dose* dose = nullptr);

/// The moment after `seconds` of a cycle that is repeated without end. A cycle without length stays at its start.
[[nodiscard]] Moment moment_at(const std::vector<double>& phase_seconds, double seconds);

/// The moment at which the phase called `name` ends, or nothing where the cycle has none. Of several the first counts.
[[nodiscard]] std::optional<Moment> end_of_phase(const model::Figure& figure, std::string_view name);

[[nodiscard]] Channels channels_at(const Moves& moves, const Moment& moment);

/// Every channel on the straight way from `from` to `to`.
[[nodiscard]] Channels blend(const Channels& from, const Channels& to, double t);

}  // namespace genu::drawing
