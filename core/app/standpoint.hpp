// Who the diary belongs to, which knee it is about, and where the programme stands.
#pragma once
#include <genu/model/diary.hpp>
#include <genu/model/override.hpp>
#include <genu/model/person.hpp>
#include <memory>
#include <optional>

#include "app/inside.hpp"
#include "guidance/light_profile.hpp"

namespace genu::app {

/// The author of the first version of a plan that its runner began.
inline constexpr const char* author_runner = "runner";

/// The running programme of the person.
struct Standpoint {
  model::Person person;
  model::Episode episode;
  std::shared_ptr<const model::Plan> kept_plan;  ///< keeps `plan` alive
  const model::Plan& plan;                       ///< never changes; what changes it makes a new version
  model::PhaseStart phase_start;
  base::Moment now;
  base::Day today;
  std::vector<model::Override> overrides;  ///< of the physiotherapist, ended ones too, oldest first

  [[nodiscard]] const model::Phase& phase() const;
  /// The limits and streaks that held on `day`: those of the condition with what a physiotherapist had changed then, so
  /// that the light of an old session stays what it was.
  [[nodiscard]] guidance::LightProfile profile_on(base::Day day) const;
};

/// The person this core means; the runner of a new diary is a fresh one that is not stored yet.
[[nodiscard]] base::Result<model::Person> person_of(const Inside& inside);

/// The person's day at this moment.
[[nodiscard]] base::Day today_of(const Inside& inside, const model::Person& person);

/// The ids of all episodes of a person, ended ones too.
[[nodiscard]] base::Result<std::vector<Id>> episodes_of(const Inside& inside, const Id& person);

/// A run or diary entry of the person this core means; nothing where there is none with this id, or it is another's.
[[nodiscard]] base::Result<std::optional<model::Run>> own_run(const Inside& inside, const Id& id);
[[nodiscard]] base::Result<std::optional<model::CheckIn>> own_entry(const Inside& inside, const Id& id);

/// Where the running programme stands, or nothing before the first one.
[[nodiscard]] base::Result<std::optional<Standpoint>> standpoint_of(const Inside& inside);

/// Same, but a refusal where no programme is running.
[[nodiscard]] base::Result<Standpoint> running_standpoint(const Inside& inside);

/// A day a person gave for something that has happened: today where left out. Refused if it lies ahead or more than
/// a year back.
[[nodiscard]] base::Result<base::Day> past_day(const std::optional<base::Day>& day, base::Day today);

/// The moment to store for something on `day`: now if that is today, else noon of that day.
[[nodiscard]] base::Instant instant_on(base::Day day, const Standpoint& standpoint);
[[nodiscard]] base::Instant instant_on(base::Day day, base::Moment now, const model::Person& person);

}  // namespace genu::app
