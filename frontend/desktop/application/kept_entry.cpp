#include "application/kept_entry.hpp"

#include <genu/base/json.hpp>
#include <genu/platform/environment.hpp>

#include "ui/look.hpp"

namespace genu::desktop {
namespace {

constexpr double kPause = 0.5;  // seconds between two writings

template <class T>
T read_kept(const std::filesystem::path& file) {
  constexpr std::size_t most_bytes = 1 << 20;
  const auto text = platform::read_file(file.string(), most_bytes);
  if (!text) return {};
  const auto json = base::parse_json(*text);
  if (!json) return {};
  auto kept = base::read<T>(*json, base::Strangers::Ignore);
  return kept ? std::move(*kept) : T{};
}

template <class T>
void write_kept(const std::filesystem::path& file, const T& kept) {
  (void)platform::write_file(file.string(), base::to_json(base::write(kept), base::JsonStyle::Indented));
}

}  // namespace

screens::EntryUi read_entry(const std::filesystem::path& file) { return read_kept<screens::EntryUi>(file); }
screens::NumberDraft read_number(const std::filesystem::path& file) { return read_kept<screens::NumberDraft>(file); }
screens::ListKept read_list(const std::filesystem::path& file) { return read_kept<screens::ListKept>(file); }

void write_entry(const std::filesystem::path& file, const screens::EntryUi& entry) { write_kept(file, entry); }
void write_number(const std::filesystem::path& file, const screens::NumberDraft& number) { write_kept(file, number); }
void write_list(const std::filesystem::path& file, const screens::ListKept& list) { write_kept(file, list); }

template <class T>
void Kept<T>::follow(const T& now, bool at_once) {
  if (!keep_) return;
  if (!kept_ && now == T{}) kept_ = now;
  if (kept_ == now) return;
  if (!at_once) {
    const double moment = ui::now();
    if (last_ && moment - *last_ < kPause) return ui::wake_in(*last_ + kPause - moment);
    last_ = moment;
  }
  keep_(now);
  kept_ = now;
}

template class Kept<screens::EntryUi>;
template class Kept<screens::NumberDraft>;
template class Kept<screens::ListKept>;

}  // namespace genu::desktop
