#include <genu/model/override.hpp>

namespace genu::model {

namespace {

using base::ErrorCode;

void need(bool there, const base::Place& place, std::string_view field, base::Reading& reading) {
  if (!there) reading.fault(ErrorCode::Missing, place.member(field), {}, {});
}

}  // namespace

void check_whole(const Override& change, const base::Place& place, base::Reading& reading) {
  switch (change.kind) {
    case OverrideKind::PainLimit:
      need(change.session.has_value(), place, "session", reading);
      need(change.green.has_value(), place, "green", reading);
      need(change.amber.has_value(), place, "amber", reading);
      if (change.green && change.amber && *change.amber < *change.green) {
        reading.fault(ErrorCode::OutOfRange, place.member("amber"), std::to_string(*change.green) + "..10",
                      std::to_string(*change.amber));
      }
      return;
    case OverrideKind::Streak:
      need(change.session.has_value(), place, "session", reading);
      need(change.greens.has_value(), place, "greens", reading);
      return;
    case OverrideKind::Dose:
      need(!change.exercise.empty(), place, "exercise", reading);
      need(change.dose.has_value(), place, "dose", reading);
      return;
    case OverrideKind::Swap:
      need(!change.exercise.empty(), place, "exercise", reading);
      need(!change.instead.empty(), place, "instead", reading);
      return;
    case OverrideKind::LeaveOut:
      need(!change.exercise.empty(), place, "exercise", reading);
      return;
    case OverrideKind::Days:
      need(change.sessions_per_week || !change.weekdays.empty(), place, "sessions_per_week", reading);
      return;
    case OverrideKind::Exit:
      need(!change.criterion.empty(), place, "criterion", reading);
      return;
    case OverrideKind::LadderStep:
    case OverrideKind::LadderTop:
      need(change.level.has_value(), place, "level", reading);
      return;
    case OverrideKind::RunningLock:
    case OverrideKind::RunningLift:
      return;
  }
}

}  // namespace genu::model

// How the record is written and read, compiled once.
namespace genu::base {
template struct Codec<model::Override>;
}  // namespace genu::base
