// In which state each record is, among all installations that know it, as the journal tells.
#pragma once
#include "app/inside.hpp"
#include "exchange/merge.hpp"

namespace genu::app {

/// Which state `entry` brought its record to; nothing where it took back the record's first coming. `own` is the key id
/// of this installation.
[[nodiscard]] std::optional<exchange::Version> version_after(const store::JournalEntry& entry, const std::string& own);

/// What is known here of one record.
[[nodiscard]] base::Result<exchange::Known> known_of(const store::Store& store, std::string_view kind,
                                                     const base::Id& record, const std::string& own);

/// States that met a change here and wait for a decision: what is here does not replace them.
[[nodiscard]] base::Result<std::vector<exchange::Version>> undecided(const store::Store& store, std::string_view kind,
                                                                     const base::Id& record);

/// As the journal keeps where a change comes from.
[[nodiscard]] store::Origin origin_of(const exchange::Entry& entry);

/// Keeps in mind a state that changes nothing here, so that an older one that comes later does not win over it.
[[nodiscard]] base::Result<base::Done> remember_version(store::Transaction& transaction, const exchange::Entry& entry);

/// `1772366400000.0.0123456789abcdef`, as conflicts name a state.
[[nodiscard]] std::string to_text(const exchange::Version& version);

}  // namespace genu::app
