// Which records are kept, and the table of each, made from its field list.
#pragma once
#include <genu/base/columns.hpp>
#include <genu/model/care.hpp>
#include <genu/model/contact.hpp>
#include <genu/model/diary.hpp>
#include <genu/model/first_steps.hpp>
#include <genu/model/flare.hpp>
#include <genu/model/hold.hpp>
#include <genu/model/ladder_place.hpp>
#include <genu/model/measure_reading.hpp>
#include <genu/model/message.hpp>
#include <genu/model/missed_session.hpp>
#include <genu/model/override.hpp>
#include <genu/model/pathway.hpp>
#include <genu/model/plan_draft.hpp>
#include <genu/model/session.hpp>
#include <genu/model/settings.hpp>
#include <genu/model/tick.hpp>
#include <span>
#include <string>
#include <tuple>
#include <vector>

namespace genu::store {

/// Every record with a table, parents before children.
using StoredRecords =
    std::tuple<model::Person, model::Episode, model::Plan, model::PhaseStart, model::Clearance, model::Session,
               model::SetRecord, model::CheckIn, model::Run, model::FollowUp, model::TestResult, model::TriageAnswers,
               model::TriageReview, model::PatternAnswers, model::LadderPlace, model::Hold, model::Flare,
               model::Override, model::Tick, model::Message, model::MessageRead, model::Settings, model::EntryTime,
               model::MeasureReading, model::FirstSteps, model::PairedContact, model::Conflict, model::Care,
               model::CareNote, model::CareMark, model::Erasure, model::PlanDraft, model::PlanTemplate,
               model::DoseDefault, model::MissedSession>;

template <class T, class List>
inline constexpr bool is_listed = false;
template <class T, class... Each>
inline constexpr bool is_listed<T, std::tuple<Each...>> = (std::is_same_v<T, Each> || ...);

/// Holds for the records with a table.
template <class T>
concept Stored = base::Record<T> && is_listed<T, StoredRecords>;

/// One record's table. Columns are in field order and begin with `id`.
struct Table {
  std::string_view record;  ///< the record's own name, such as `check-in`
  std::string name;         ///< its name in SQL, such as `check_in`
  std::vector<base::Column> columns;
  std::string column_list;  ///< their names in SQL, in order
  std::string select_one;   ///< the statements that are always the same, see sql.hpp
  std::string insert_or_update;
  std::string delete_one;

  /// The column called `column`, or nothing.
  [[nodiscard]] const base::Column* find(std::string_view column) const;
};

/// The name in SQL of the record called `record`; a word that SQL keeps for itself gets an ending.
[[nodiscard]] std::string table_name(std::string_view record);

/// The table of the record called `record`, with its statements.
[[nodiscard]] Table make_table(std::string_view record, std::vector<base::Column> columns);

template <Stored T>
[[nodiscard]] const Table& table_of() {
  static const Table table = make_table(base::record_name<T>(), base::columns_of<T>());
  return table;
}

/// All tables in the order of StoredRecords.
[[nodiscard]] std::span<const Table* const> all_tables();
/// The table of the record called `record`, or nothing where nobody knows it.
[[nodiscard]] const Table* table_of_record(std::string_view record);

}  // namespace genu::store
