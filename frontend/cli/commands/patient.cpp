// `genu patient`: people in care, one by one.
#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "say/patients.hpp"
#include "say/phrases.hpp"
#include "say/review_page.hpp"
#include "say/short_id.hpp"

namespace genu::cli {

namespace {

// What all of these take: who is meant, and what is said.
struct Typed {
  std::string patient;
  std::string name, text, by, reason;
  std::optional<base::Day> day;
  std::optional<model::CareReason> why;
  bool confirmed = false;
};

Option<Typed> who() { return value("ID", "ID", "cli.option.patient", &Typed::patient, {4, 36}).needed(); }
Option<Typed> by() { return value("--by", "NAME", "cli.option.physio", &Typed::by, {1, 80}); }

// Performs the command that `make` makes of the person, and tells what was done.
template <class Make>
Result<Done> with_patient(World& world, const Typed& typed, std::string_view told, Make make) {
  const auto patient = patient_ending(typed.patient, world.core);
  if (!patient) return Unexpected{patient.error()};
  return perform(world, make(*patient), [&](World& here, const app::Outcome&) {
    say(here, told, {{"id", short_id(*patient)}, {"day", typed.day ? base::to_text(*typed.day) : std::string()}});
  });
}

Result<Done> add(World& world, const Typed& typed) {
  app::AddPatient command{std::nullopt, typed.name};
  if (!typed.patient.empty()) {
    auto id = base::Id::from(typed.patient);
    if (!id) return Unexpected{id.error()};
    command.patient = std::move(*id);
  }
  return perform(world, command, [&](World& here, const app::Outcome& outcome) {
    say(here, "cli.patient.added", {{"name", typed.name}, {"id", short_id(outcome.id)}});
  });
}

Result<Done> rename(World& world, const Typed& typed) {
  return with_patient(world, typed, "cli.patient.renamed", [&](const base::Id& id) {
    return app::RenamePatient{id, typed.name};
  });
}

Result<Done> note(World& world, const Typed& typed) {
  return with_patient(world, typed, "cli.patient.noted", [&](const base::Id& id) {
    return app::WriteCareNote{id, typed.text, typed.by};
  });
}

Result<Done> next(World& world, const Typed& typed) {
  return with_patient(world, typed, typed.day ? "cli.patient.next-set" : "cli.patient.next-none",
                      [&](const base::Id& id) {
                        return app::SetNextReview{id, typed.day};
                      });
}

Result<Done> reviewed(World& world, const Typed& typed) {
  return with_patient(world, typed, "cli.patient.reviewed", [&](const base::Id& id) {
    return app::FinishReview{id, typed.by, typed.day};
  });
}

Result<Done> mark(World& world, const Typed& typed, model::CareState state) {
  return with_patient(world, typed, "cli.patient.marked." + std::string(base::name_of(state)), [&](const base::Id& id) {
    return app::MarkReason{id, typed.why, state, typed.day, typed.by};
  });
}

Result<Done> see(World& world, const Typed& typed) { return mark(world, typed, model::CareState::Seen); }
Result<Done> snooze(World& world, const Typed& typed) { return mark(world, typed, model::CareState::Snoozed); }
Result<Done> resolve(World& world, const Typed& typed) { return mark(world, typed, model::CareState::Resolved); }

Result<Done> archive(World& world, const Typed& typed) {
  return with_patient(world, typed, "cli.patient.archived", [&](const base::Id& id) {
    return app::ArchivePatient{id, true};
  });
}

Result<Done> restore(World& world, const Typed& typed) {
  return with_patient(world, typed, "cli.patient.restored", [&](const base::Id& id) {
    return app::ArchivePatient{id, false};
  });
}

Result<Done> erase(World& world, const Typed& typed) {
  return with_patient(world, typed, "cli.patient.erased", [&](const base::Id& id) {
    return app::ErasePatient{id, typed.by, typed.reason, typed.confirmed};
  });
}

Result<Done> show_review(World& world, const Typed& typed) {
  const auto patient = patient_ending(typed.patient, world.core);
  if (!patient) return Unexpected{patient.error()};
  const auto core = world.core.about(*patient);
  if (!core) return Unexpected{core.error()};
  return show(world, app::review_view(*core), write_review);
}

}  // namespace

std::vector<Command> patient_commands() {
  const auto day = value("--until", "DAY", "cli.option.snooze-until", &Typed::day);
  const auto why = value("--reason", "REASON", "cli.option.care-reason", &Typed::why);
  const std::vector<Option<Typed>> marking{who(), why, by()};
  const auto name = value("NAME", "NAME", "cli.option.patient-name", &Typed::name, {1, 80});
  return {
      command("patient add", {name, value("--records", "ID", "cli.option.records", &Typed::patient, {36, 36})}, add),
      command("patient show", {who()}, show_review),
      command("patient rename", {who(), name.needed()}, rename),
      command("patient note",
              {who(), value("TEXT", "TEXT", "cli.option.care-note", &Typed::text, {1, 4000}).needed(), by()}, note),
      command("patient next", {who(), value("DAY", "DAY", "cli.option.care-next", &Typed::day)}, next),
      command("patient review", {who(), by(), value("--next", "DAY", "cli.option.care-next", &Typed::day)}, reviewed),
      command("patient see", marking, see),
      command("patient snooze", {who(), day.needed(), why, by()}, snooze),
      command("patient resolve", marking, resolve),
      command("patient archive", {who()}, archive),
      command("patient restore", {who()}, restore),
      command("patient erase",
              {who(), by().needed(), value("--reason", "TEXT", "cli.option.erase-reason", &Typed::reason).needed(),
               flag("--confirm", "cli.option.erase-confirm", &Typed::confirmed, true)},
              erase),
  };
}

}  // namespace genu::cli
