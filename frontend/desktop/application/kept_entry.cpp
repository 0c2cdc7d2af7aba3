#include "application/kept_entry.hpp"

#include <genu/base/json.hpp>
#include <genu/platform/environment.hpp>

#include "ui/look.hpp"

namespace genu::desktop {
namespace {

constexpr double kPause = 0.5;  // seconds between two writings

}  // namespace

screens::EntryUi read_entry(const std::filesystem::path& file) {
  constexpr std::size_t most_bytes = 1 << 20;
  const auto text = platform::read_file(file.string(), most_bytes);
  if (!text) return {};
  const auto json = base::parse_json(*text);
  if (!json) return {};
  auto entry = base::read<screens::EntryUi>(*json, base::Strangers::Ignore);
  return entry ? std::move(*entry) : screens::EntryUi{};
}

void write_entry(const std::filesystem::path& file, const screens::EntryUi& entry) {
  (void)platform::write_file(file.string(), base::to_json(base::write(entry), base::JsonStyle::Indented));
}

void KeptEntry::follow(const screens::EntryUi& entry, bool at_once) {
  if (!keep_) return;
  if (!kept_ && entry == screens::EntryUi{}) kept_ = entry;
  if (kept_ == entry) return;
  if (!at_once) {
    const double now = ui::now();
    if (last_ && now - *last_ < kPause) return ui::wake_in(*last_ + kPause - now);
    last_ = now;
  }
  keep_(entry);
  kept_ = entry;
}

}  // namespace genu::desktop
