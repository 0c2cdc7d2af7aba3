// Deciding about a record that was changed here and elsewhere.
#include <genu/app/commands/exchange.hpp>

#include <genu/base/json.hpp>

#include "app/draft.hpp"
#include "store/any_record.hpp"

namespace genu::app {

namespace {

using base::Done;
using base::ErrorCode;
using base::Result;
using base::Unexpected;
using model::Conflict;

Result<Conflict> open_conflict(const Inside& inside, const base::Id& id) {
  auto conflict = inside.store.get<Conflict>(id);
  if (!conflict) return Unexpected{conflict.error()};
  if (!*conflict || (*conflict)->settled) {
    return base::refuse(ErrorCode::NotFound, "exchange.no-conflict", "conflict", {}, id.text());
  }
  return std::move(**conflict);
}

// The value that is to be in force, written where it is not already. What was changed since stays as it is.
Result<Done> put_wanted(store::Transaction& transaction, const Conflict& conflict, model::Stands keep) {
  if (keep == conflict.stands) return Done{};
  const auto& text = keep == model::Stands::Mine ? conflict.mine : conflict.theirs;
  const auto* table = store::table_of_record(conflict.kind);
  if (!table) return base::fail(ErrorCode::Damaged, "conflict[" + conflict.id.text() + "]");
  if (text.empty()) return transaction.remove_row(*table, conflict.record);
  const auto value = base::parse_json(text);
  if (!value) return Unexpected{value.error()};
  const auto row = store::row_from(conflict.kind, *value);
  if (!row) return Unexpected{row.error().front()};
  return transaction.put_row(*table, *row);
}

}  // namespace

Result<Done> may(const Core& core, const SettleConflict& command) {
  const auto conflict = open_conflict(core.inside(), command.conflict);
  if (!conflict) return Unexpected{conflict.error()};
  return Done{};
}

Result<Outcome> perform(Core& core, const SettleConflict& command) {
  auto& inside = core.inside();
  auto transaction = inside.store.begin("settle-conflict", actor_of(inside), inside.clock->now().at);
  if (!transaction) return Unexpected{transaction.error()};
  auto conflict = open_conflict(inside, command.conflict);
  if (!conflict) return Unexpected{conflict.error()};
  if (const auto put = put_wanted(*transaction, *conflict, command.keep); !put) return Unexpected{put.error()};
  conflict->settled = true;
  conflict->stands = command.keep;
  if (const auto put = transaction->put(*conflict); !put) return Unexpected{put.error()};
  if (const auto settled = settle_caseload(inside, *transaction); !settled) return Unexpected{settled.error()};
  const auto touched = transaction->touched();
  if (const auto committed = transaction->commit(); !committed) return Unexpected{committed.error()};
  return Outcome{conflict->id, Changes{touched}};
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::SettleConflict>;
}  // namespace genu::base
