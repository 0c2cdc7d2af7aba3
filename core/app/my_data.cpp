#include <genu/app/my_data.hpp>

#include <algorithm>
#include <genu/base/json.hpp>

#include "app/archiving.hpp"
#include "app/data_folder.hpp"
#include "app/inside.hpp"
#include "store/replace.hpp"

namespace genu::app {

namespace {

using base::ErrorCode;
using base::Result;
using base::Unexpected;

// The last backup that was checked, kept beside the diary: a restored diary must not forget or invent one.
std::string note_of(const std::string& folder) { return folder + "/last-backup.json"; }

std::optional<SavedFile> last_backup(const std::string& folder) {
  constexpr std::size_t most_bytes = 8192;
  const auto text = platform::read_file(note_of(folder), most_bytes);
  const auto json = text ? base::parse_json(*text) : Unexpected{text.error()};
  if (!json) return std::nullopt;
  auto saved = base::read<SavedFile>(*json);
  return saved ? std::optional(std::move(*saved)) : std::nullopt;
}

Result<std::string> folder_of(const Core& core) {
  const auto& folder = core.inside().data_folder;
  if (folder.empty()) return base::refuse(ErrorCode::NotAllowed, "data.in-memory");
  return folder;
}

// `genu-2026-03-02.db` in `folder`, with a number behind where that name is taken.
std::string dated_name(const Core& core, const std::string& folder, const char* ending) {
  const auto now = core.now();
  const auto start = folder + "/genu-" + to_text(base::day_of(now.at, now.offset, base::DayStart{0}));
  for (int number = 1;; ++number) {
    auto name = start + (number == 1 ? "" : "-" + std::to_string(number)) + ending;
    if (size_of(name) == 0) return name;
  }
}

Result<std::string> place_for(const Core& core, const std::string& given, const char* ending) {
  if (!given.empty()) return given;
  const auto folder = folder_of(core);
  if (!folder) return folder;
  const auto backups = backup_folder(*folder);
  if (const auto made = platform::make_folder(backups); !made) return Unexpected{made.error()};
  return dated_name(core, backups, ending);
}

Result<int> count_entries(const Inside& inside) {
  store::JournalQuery newest;
  newest.limit = 1;
  const auto entries = inside.store.journal(newest);
  if (!entries) return Unexpected{entries.error()};
  return entries->empty() ? 0 : static_cast<int>(entries->front().seq);
}

// A few letters of the newest entry: whoever says them has seen this very diary.
Result<std::string> erase_code_of(const Inside& inside) {
  store::JournalQuery newest;
  newest.limit = 1;
  const auto entries = inside.store.journal(newest);
  if (!entries) return Unexpected{entries.error()};
  constexpr std::size_t letters = 6;
  const auto id = entries->empty() ? std::string("empty0") : std::string(entries->front().command_id.text());
  return id.substr(id.size() - letters);
}

store::OpenOptions door_to(const std::string& folder) {
  store::OpenOptions door;
  door.path = diary_path(folder);
  return door;
}

Result<base::Done> open_again(Inside& inside) {
  auto opened = store::Store::open(door_to(inside.data_folder));
  if (!opened) return Unexpected{opened.error()};
  inside.store = std::move(*opened);
  return base::Done{};
}

// Closes the diary, lets `act` do something to its file, and opens what is there then. While it is closed nothing can
// be written into the void: a closed store refuses everything.
template <class Act>
auto while_closed(Inside& inside, Act act) -> decltype(act()) {
  auto closed = store::Store::closed();
  if (!closed) return Unexpected{closed.error()};
  inside.store = std::move(*closed);
  inside.at_hand = {};
  auto outcome = act();
  const auto opened = open_again(inside);
  if (outcome && !opened) return Unexpected{opened.error()};
  return outcome;
}

}  // namespace

Changes everything_changed() {
  Changes changes;
  for (const auto* table : store::all_tables()) changes.records.emplace_back(table->record);
  return changes;
}

Result<DataView> data_view(const Core& core) {
  const auto& inside = core.inside();
  DataView view;
  const auto entries = count_entries(inside);
  if (!entries) return Unexpected{entries.error()};
  view.entries = *entries;
  auto code = erase_code_of(inside);
  if (!code) return Unexpected{code.error()};
  view.erase_code = std::move(*code);
  view.folder = inside.data_folder;
  if (view.folder.empty()) return view;
  view.file = diary_path(view.folder);
  view.bytes = size_of(view.file) + size_of(view.file + "-wal");
  if (const auto saved = last_backup(view.folder)) {
    view.backed_up = saved->at;
    view.backup_file = saved->file;
  }
  for (auto& file : own_files(view.folder)) {
    const bool live = file == view.file || file == view.file + "-wal" || file == view.file + "-shm";
    if (!live && !file.ends_with(".json")) view.other_files.push_back(std::move(file));
  }
  return view;
}

Result<SavedFile> back_up(Core& core, const std::string& file) {
  const auto place = place_for(core, file, ".db");
  if (!place) return Unexpected{place.error()};
  const auto& inside = core.inside();
  if (const auto copied = inside.store.copy_to(*place); !copied) return Unexpected{copied.error()};
  const SavedFile saved{*place, size_of(*place), core.now().at};
  if (inside.data_folder.empty()) return saved;
  const auto noted = platform::write_file(note_of(inside.data_folder), base::to_json(base::write(saved)) + "\n");
  if (!noted) return Unexpected{noted.error()};
  return saved;
}

Result<SavedFile> export_everything(Core& core, const std::string& file) {
  const auto place = place_for(core, file, ".zip");
  if (!place) return Unexpected{place.error()};
  if (size_of(*place) > 0) return base::fail(ErrorCode::Duplicate, *place, {}, *place);
  // From a copy that stands still, so that writing goes on meanwhile and all tables are of one moment.
  const auto copy = *place + ".copy";
  if (const auto copied = core.inside().store.copy_to(copy); !copied) return Unexpected{copied.error()};
  const auto archive = archive_of(copy);
  remove_file(copy);
  if (!archive) return Unexpected{archive.error()};
  if (const auto written = platform::write_file(*place, *archive); !written) return Unexpected{written.error()};
  return SavedFile{*place, size_of(*place), core.now().at};
}

Result<Replaced> restore(Core& core, const std::string& file) {
  const auto folder = folder_of(core);
  if (!folder) return Unexpected{folder.error()};
  return while_closed(core.inside(), [&] { return restore(*folder, file); });
}

Result<Replaced> restore(const std::string& data_folder, const std::string& file) {
  if (const auto made = platform::make_folder(data_folder); !made) return Unexpected{made.error()};
  auto kept = store::replace_diary(door_to(data_folder), file);
  if (!kept) return Unexpected{kept.error()};
  return Replaced{std::move(*kept)};
}

Result<Replaced> import_everything(Core& core, const std::string& file, bool replace) {
  const auto folder = folder_of(core);
  if (!folder) return Unexpected{folder.error()};
  const auto entries = count_entries(core.inside());
  if (!entries) return Unexpected{entries.error()};
  if (*entries > 0 && !replace) return base::refuse(ErrorCode::NotAllowed, "data.not-empty");
  const auto whole = whole_in(file);
  if (!whole) return Unexpected{whole.error()};
  return while_closed(core.inside(), [&]() -> Result<Replaced> {
    auto kept = store::replace_diary(door_to(*folder), *whole);
    if (kept) return Replaced{std::move(*kept)};
    auto error = kept.error();
    if (error.code == ErrorCode::Damaged) error.place = file + ": " + error.place;
    return Unexpected{error};
  });
}

Result<Erased> erase_everything(Core& core, const std::string& code, Afterwards then) {
  auto& inside = core.inside();
  const auto folder = folder_of(core);
  if (!folder) return Unexpected{folder.error()};
  const auto expected = erase_code_of(inside);
  if (!expected) return Unexpected{expected.error()};
  if (code != *expected) return base::refuse(ErrorCode::NotAllowed, "data.erase-code", "code", {}, code);
  auto closed = store::Store::closed();
  if (!closed) return Unexpected{closed.error()};
  inside.store = std::move(*closed);
  inside.at_hand = {};
  inside.seed->clear();
  if (const auto alone = store::settle_alone(door_to(*folder)); !alone) {
    if (const auto opened = open_again(inside); !opened) return Unexpected{opened.error()};
    return Unexpected{alone.error()};
  }
  auto files = remove_own_files(*folder);
  if (!files) return Unexpected{files.error()};
  if (then == Afterwards::BeginAgain) {
    if (const auto opened = open_again(inside); !opened) return Unexpected{opened.error()};
  }
  return Erased{std::move(*files)};
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::DataView>;
template struct Codec<app::SavedFile>;
template struct Codec<app::Replaced>;
template struct Codec<app::Erased>;
}  // namespace genu::base
