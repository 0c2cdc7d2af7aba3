// The diary, newest first.
#pragma once
#include <genu/app/core.hpp>
#include <genu/model/diary.hpp>

namespace genu::app {

/// One diary entry in the list.
struct DiaryView {
  std::vector<model::CheckIn> entries;  ///< newest first
  bool more = false;                    ///< whether older ones were left out
  bool operator==(const DiaryView&) const = default;
};

constexpr auto fields_of(base::Type<DiaryView>) {
  return base::record<DiaryView>("diary", base::field("entries", &DiaryView::entries, "newest first"),
                                 base::field("more", &DiaryView::more, "whether older ones were left out"));
}

/// The newest `most` entries.
[[nodiscard]] base::Result<DiaryView> diary_view(const Core& core, int most = 50);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::DiaryView>;
}  // namespace genu::base
