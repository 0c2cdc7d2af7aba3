#include "app/versions.hpp"

#include <algorithm>
#include <genu/model/contact.hpp>
#include <set>

namespace genu::app {

using base::Object;
using base::Result;
using base::Unexpected;
using base::Value;
using exchange::Version;

namespace {

// What stands beside a change from elsewhere: its version there and those that it replaced.
struct Told {
  Version version;
  std::vector<Version> parents;
};

constexpr auto fields_of(base::Type<Told>) {
  return base::record<Told>("told", base::field("version", &Told::version, "which state"),
                            base::field("parents", &Told::parents, "states it replaced").or_default());
}

std::optional<Told> told_by(const Value& origin) {
  auto told = base::read<Told>(origin, base::Strangers::Ignore);
  return told ? std::optional(std::move(*told)) : std::nullopt;
}

std::string version_name(std::string_view kind, const base::Id& record) {
  return "version/" + std::string(kind) + '/' + record.text();
}

bool takes_back_import(const store::JournalEntry& entry) { return entry.undoes && entry.origin; }

Result<std::vector<store::JournalEntry>> entries_of(const store::Store& store, std::string_view kind,
                                                    const base::Id& record) {
  store::JournalQuery query;
  query.kind = kind;
  query.record = record;
  query.limit = -1;
  return store.journal(query);
}

// States of changes that were taken back do not count: they may come again.
void add_seen(const std::vector<store::JournalEntry>& entries, const std::string& own, exchange::Known& known) {
  std::set<std::string> taken_back;
  for (const auto& entry : entries) {
    if (takes_back_import(entry)) taken_back.insert(entry.undoes->text());
  }
  for (const auto& entry : entries) {
    if (takes_back_import(entry) || taken_back.count(entry.command_id.text()) > 0) continue;
    if (const auto version = version_after(entry, own)) known.seen.push_back(*version);
    const auto told = entry.origin ? told_by(*entry.origin) : std::nullopt;
    if (told) known.seen.insert(known.seen.end(), told->parents.begin(), told->parents.end());
  }
}

// The states of others that met a change here; only those nobody has decided about where `open`.
Result<std::vector<Version>> conflicting(const store::Store& store, std::string_view kind, const base::Id& record,
                                         bool open) {
  const auto conflicts = store.list<model::Conflict>(store::Query{}.where("kind", kind).where("record", record.text()));
  if (!conflicts) return Unexpected{conflicts.error()};
  std::vector<Version> versions;
  for (const auto& conflict : *conflicts) {
    const auto parts = base::split(conflict.their_version, '.');
    long long ms = 0, count = 0;
    if (parts.size() != 3 || !base::parse_integer(parts[0], ms) || !base::parse_integer(parts[1], count)) continue;
    if (!open || !conflict.settled) versions.push_back({ms, count, std::string(parts[2])});
  }
  return versions;
}

}  // namespace

std::optional<Version> version_after(const store::JournalEntry& entry, const std::string& own) {
  if (!entry.origin) return Version{entry.stamp.ms, entry.stamp.count, own};
  if (const auto told = told_by(*entry.origin)) return told->version;
  const auto* ms = entry.origin->find("ms");
  const auto* count = entry.origin->find("count");
  if (!ms || !ms->integer() || !count || !count->integer()) return std::nullopt;
  return Version{*ms->integer(), *count->integer(), own};
}

Result<exchange::Known> known_of(const store::Store& store, std::string_view kind, const base::Id& record,
                                 const std::string& own) {
  const auto entries = entries_of(store, kind, record);
  if (!entries) return Unexpected{entries.error()};
  exchange::Known known;
  if (!entries->empty()) {
    known.present = entries->front().after.has_value();
    known.version = version_after(entries->front(), own);
  }
  add_seen(*entries, own, known);
  const auto remembered = store.remembered(version_name(kind, record));
  if (!remembered) return Unexpected{remembered.error()};
  if (const auto told = *remembered ? told_by(**remembered) : std::nullopt) {
    known.seen.push_back(told->version);
    known.seen.insert(known.seen.end(), told->parents.begin(), told->parents.end());
    if (!known.version || *known.version < told->version) known.version = told->version;
  }
  const auto met = conflicting(store, kind, record, false);
  if (!met) return Unexpected{met.error()};
  known.seen.insert(known.seen.end(), met->begin(), met->end());
  return known;
}

Result<std::vector<Version>> undecided(const store::Store& store, std::string_view kind, const base::Id& record) {
  return conflicting(store, kind, record, true);
}

store::Origin origin_of(const exchange::Entry& entry) {
  return {{entry.version.ms, entry.version.count}, base::write(Told{entry.version, entry.parents})};
}

Result<base::Done> remember_version(store::Transaction& transaction, const exchange::Entry& entry) {
  return transaction.remember(version_name(entry.kind, entry.id), base::write(Told{entry.version, entry.parents}));
}

std::string to_text(const Version& version) {
  return std::to_string(version.ms) + '.' + std::to_string(version.count) + '.' + version.device;
}

}  // namespace genu::app
