// What the runs have come to: kilometres on each pair of shoes, and where pain begins.
#pragma once
#include <genu/app/core.hpp>
#include <genu/base/codec.hpp>
#include <genu/model/reason.hpp>

namespace genu::app {

/// A pair of shoes by the name that was given to it.
struct ShoePair {
  std::string name;
  std::int64_t metres = 0;  ///< of all runs on it, however long ago
  int runs = 0;
  Day last;                             ///< the day it was worn last
  std::optional<model::Reason> notice;  ///< it has done so much that it should be looked at
  bool operator==(const ShoePair&) const = default;
};

struct ShoesView {
  std::vector<ShoePair> pairs;  ///< worn last comes first
  bool operator==(const ShoesView&) const = default;
};

/// How far a run went before pain began, over the runs of the running programme. Further out is progress.
struct PainOnsetView {
  std::optional<base::Metres> first, latest;  ///< of the oldest and newest run that told it
  int told = 0;                               ///< runs that told it
  int runs = 0;                               ///< of so many
  bool operator==(const PainOnsetView&) const = default;
};

constexpr auto fields_of(base::Type<ShoePair>) {
  using base::field;
  using P = ShoePair;
  return base::record<P>("shoe-pair", field("name", &P::name, "as it was called"),
                         field("distance_m", &P::metres, "metres of all runs on it"),
                         field("runs", &P::runs, "how many"), field("last", &P::last, "the day it was worn last"),
                         field("notice", &P::notice, "why it should be looked at"));
}

constexpr auto fields_of(base::Type<ShoesView>) {
  return base::record<ShoesView>("shoes", base::field("pairs", &ShoesView::pairs, "worn last comes first"));
}

constexpr auto fields_of(base::Type<PainOnsetView>) {
  using base::field;
  using V = PainOnsetView;
  return base::record<V>("pain-onset", field("first_m", &V::first, "metres, of the oldest run that told it"),
                         field("latest_m", &V::latest, "metres, of the newest"),
                         field("told", &V::told, "runs that told it"), field("runs", &V::runs, "of so many"));
}

/// Runs whose shoes were not named are left out.
[[nodiscard]] base::Result<ShoesView> shoes_view(const Core& core);
/// Empty while no programme is running.
[[nodiscard]] base::Result<PainOnsetView> pain_onset_view(const Core& core);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::ShoePair>;
extern template struct Codec<app::ShoesView>;
extern template struct Codec<app::PainOnsetView>;
}  // namespace genu::base
