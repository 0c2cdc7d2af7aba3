// What of the diary is looked for, and what a new entry may take over from the last one.
#pragma once
#include <genu/app/views/diary.hpp>

namespace genu::app {

/// Which entries are wanted. Pain is a score above 0, wherever in the entry it was told.
enum class DiaryOnly { All, WithPain, WithNote, WithSpots };
constexpr auto names_of(base::Type<DiaryOnly>) {
  return base::names<DiaryOnly>({{DiaryOnly::All, "all"},
                                 {DiaryOnly::WithPain, "pain"},
                                 {DiaryOnly::WithNote, "note"},
                                 {DiaryOnly::WithSpots, "spots"}});
}

struct DiaryQuery {
  int most = 50;
  /// Words that must all stand in the note, the medicine or the spots, in any order and in capitals or not.
  std::string search;
  DiaryOnly only = DiaryOnly::All;
  bool operator==(const DiaryQuery&) const = default;
};

constexpr auto fields_of(base::Type<DiaryQuery>) {
  using base::field;
  using Q = DiaryQuery;
  return base::record<Q>("diary-query", field("most", &Q::most, "at most so many").within(1, 1000).or_default(),
                         field("search", &Q::search, "words that must all be there").within(0, 200).or_default(),
                         field("only", &Q::only, "which entries").or_default());
}

/// The newest entries that the query wants.
[[nodiscard]] base::Result<DiaryView> diary_view(const Core& core, const DiaryQuery& query);

/// The symptoms of the newest entry without any score, medicine or note, for "same as last time"; null where it told
/// none.
[[nodiscard]] base::Result<std::optional<model::CheckIn>> same_again(const Core& core);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::DiaryQuery>;
}  // namespace genu::base
