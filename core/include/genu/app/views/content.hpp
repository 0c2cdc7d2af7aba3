// The verdict on a folder of content that somebody else wrote.
#pragma once
#include <genu/app/core.hpp>
#include <genu/base/codec.hpp>

namespace genu::app {

/// One folder, such as `catalogue`.
struct ContentCount {
  std::string folder;
  int files = 0;
  bool own = false;  ///< it was missing, so Genu's own took its place

  bool operator==(const ContentCount&) const = default;
};

struct ContentReport {
  std::vector<ContentCount> folders;

  bool operator==(const ContentReport&) const = default;
};

constexpr auto fields_of(base::Type<ContentCount>) {
  using base::field;
  using V = ContentCount;
  return base::record<V>("content-count", field("folder", &V::folder, "such as catalogue"),
                         field("files", &V::files, "how many were read"),
                         field("own", &V::own, "Genu's own, because it was missing"));
}

constexpr auto fields_of(base::Type<ContentReport>) {
  return base::record<ContentReport>("content-report",
                                     base::field("folders", &ContentReport::folders, "what was checked"));
}

/// Checks a folder laid out like `exercises/` by the very rules that hold for Genu's own content. A folder in it that
/// is missing is taken from there, so a single programme can be checked alone. Only `.json` files are looked at; the
/// diary is not touched. Otherwise all faults of all files, each with its path inside `folder`.
[[nodiscard]] base::Checked<ContentReport> check_content(const std::string& folder);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::ContentCount>;
extern template struct Codec<app::ContentReport>;
}  // namespace genu::base
