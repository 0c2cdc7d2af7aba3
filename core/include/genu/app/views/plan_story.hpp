// How a plan came to be: what each of its versions changed, and how long its phases usually take.
#pragma once
#include <genu/app/core.hpp>
#include <genu/base/codec.hpp>
#include <genu/model/programme.hpp>

namespace genu::app {

enum class PlanChangeKind { Added, LeftOut, Harder, Easier, Swapped, Changed };
constexpr auto names_of(base::Type<PlanChangeKind>) {
  return base::names<PlanChangeKind>({{PlanChangeKind::Added, "added"},
                                      {PlanChangeKind::LeftOut, "left-out"},
                                      {PlanChangeKind::Harder, "harder"},
                                      {PlanChangeKind::Easier, "easier"},
                                      {PlanChangeKind::Swapped, "swapped"},
                                      {PlanChangeKind::Changed, "changed"}});
}

/// What one version of the plan does otherwise than the one before it, for one exercise.
struct PlanChange {
  PlanChangeKind kind = PlanChangeKind::Changed;
  std::string exercise;
  std::string name;
  std::string before;  ///< its dose then, or the exercise that it stands in for
  std::string after;   ///< its dose now
  bool operator==(const PlanChange&) const = default;
};

constexpr auto fields_of(base::Type<PlanChange>) {
  using base::field;
  using V = PlanChange;
  return base::record<V>("plan-change", field("kind", &V::kind, "what has become of it"),
                         field("exercise", &V::exercise, "id in the catalogue"), field("name", &V::name, "its name"),
                         field("before", &V::before, "the dose before, or the exercise before"),
                         field("after", &V::after, "the dose now"));
}

struct VersionStory {
  int version = 1;
  std::vector<PlanChange> changes;  ///< against the version before; none for the first
  bool operator==(const VersionStory&) const = default;
};

constexpr auto fields_of(base::Type<VersionStory>) {
  using base::field;
  using V = VersionStory;
  return base::record<V>("version-story", field("version", &V::version, "counted from 1"),
                         field("changes", &V::changes, "against the version before"));
}

struct PlanStory {
  std::vector<VersionStory> versions;  ///< newest first, at most ten
  std::vector<model::Weeks> phases;    ///< how long each usually takes, in their order
  bool operator==(const PlanStory&) const = default;
};

constexpr auto fields_of(base::Type<PlanStory>) {
  using base::field;
  using V = PlanStory;
  return base::record<V>("plan-story", field("versions", &V::versions, "newest first"),
                         field("phases", &V::phases, "how long each usually takes"));
}

/// Exercise by exercise in the order of the newer programme, each change once although it holds in several phases;
/// what was left out comes last.
[[nodiscard]] std::vector<PlanChange> plan_changes(const Core& core, const model::Programme& before,
                                                   const model::Programme& after);

/// Of the running programme; empty before there is one.
[[nodiscard]] base::Result<PlanStory> plan_story(const Core& core);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::PlanChange>;
extern template struct Codec<app::VersionStory>;
extern template struct Codec<app::PlanStory>;
}  // namespace genu::base
