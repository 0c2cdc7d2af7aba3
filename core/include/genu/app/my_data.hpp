// The person's own data as a whole: where it is, a verified backup, everything as readable files, and the end of it.
#pragma once
#include <genu/app/changes.hpp>
#include <genu/app/core.hpp>
#include <genu/base/codec.hpp>

namespace genu::app {

/// What there is of the data of this diary, for a screen.
struct DataView {
  std::string folder;                    ///< empty for a diary in memory
  std::string file;                      ///< the diary itself
  std::int64_t bytes = 0;                ///< of the diary
  int entries = 0;                       ///< changes that the journal holds
  std::optional<Instant> backed_up;      ///< when the last backup was made and checked; nothing where none was
  std::string backup_file;               ///< where it was put
  std::vector<std::string> other_files;  ///< what Genu has kept beside the diary, such as the one before a restore
  std::string erase_code;                ///< what has to be said to erase everything; it changes with the diary

  bool operator==(const DataView&) const = default;
};

constexpr auto fields_of(base::Type<DataView>) {
  using base::field;
  using V = DataView;
  return base::record<V>("data-view", field("folder", &V::folder, "where the data lie; empty in memory"),
                         field("file", &V::file, "the diary itself"), field("bytes", &V::bytes, "its size"),
                         field("entries", &V::entries, "changes in its journal"),
                         field("backed_up_ms", &V::backed_up, "when the last backup was made and checked"),
                         field("backup_file", &V::backup_file, "where it was put"),
                         field("other_files", &V::other_files, "what is kept beside the diary"),
                         field("erase_code", &V::erase_code, "what has to be said to erase everything"));
}

[[nodiscard]] base::Result<DataView> data_view(const Core& core);

/// A file that was written and read again.
struct SavedFile {
  std::string file;
  std::int64_t bytes = 0;
  Instant at;

  bool operator==(const SavedFile&) const = default;
};

constexpr auto fields_of(base::Type<SavedFile>) {
  return base::record<SavedFile>("saved-file", base::field("file", &SavedFile::file, "where it is"),
                                 base::field("bytes", &SavedFile::bytes, "its size"),
                                 base::field("at_ms", &SavedFile::at, "when it was made"));
}

/// Copies the diary to `file`, opens the copy again and checks it. Left out, it goes to `backups` in the data folder
/// under the day. Errors: Duplicate where the file is there already, NoSpace, ReadOnly, Io, Damaged.
[[nodiscard]] base::Result<SavedFile> back_up(Core& core, const std::string& file = {});

/// Writes everything to `file` as an archive. Left out, it goes to the data folder under the day.
/// Errors as of back_up.
[[nodiscard]] base::Result<SavedFile> export_everything(Core& core, const std::string& file = {});

/// Where the diary that was replaced is kept; empty where there was none.
struct Replaced {
  std::string kept;

  bool operator==(const Replaced&) const = default;
};

constexpr auto fields_of(base::Type<Replaced>) {
  return base::record<Replaced>("replaced", base::field("kept", &Replaced::kept, "where the diary before is kept"));
}

/// Puts a backup in the place of the diary. It is read from end to end first; a later version is refused. Errors:
/// NotFound, NotOurs, TooNew, Damaged for the file, Locked while another program has the diary open. After an error
/// the diary is as it was. Views asked before are stale.
[[nodiscard]] base::Result<Replaced> restore(Core& core, const std::string& file);
/// The same where no core is open, as for a diary that can no longer be opened.
[[nodiscard]] base::Result<Replaced> restore(const std::string& data_folder, const std::string& file);

/// Makes a diary of an archive. Where the present one has entries it is refused unless `replace`, and kept then.
[[nodiscard]] base::Result<Replaced> import_everything(Core& core, const std::string& file, bool replace = false);

struct Erased {
  std::vector<std::string> files;  ///< those that are gone

  bool operator==(const Erased&) const = default;
};

constexpr auto fields_of(base::Type<Erased>) {
  return base::record<Erased>("erased", base::field("files", &Erased::files, "those that are gone"));
}

/// That any record may be another one now: after a restore, an import or erasing.
[[nodiscard]] Changes everything_changed();

enum class Afterwards {
  Leave,       ///< nothing is left; the core answers everything with an error
  BeginAgain,  ///< a new, empty diary is opened
};
constexpr auto names_of(base::Type<Afterwards>) {
  return base::names<Afterwards>({{Afterwards::Leave, "leave"}, {Afterwards::BeginAgain, "begin-again"}});
}

/// Removes the diary and everything that Genu keeps beside it, backups in its own folder too; files elsewhere are not
/// known and stay. `code` is that of the view, so that everybody is asked twice: NotAllowed with another one. Locked
/// while another program has the diary open.
[[nodiscard]] base::Result<Erased> erase_everything(Core& core, const std::string& code,
                                                    Afterwards then = Afterwards::Leave);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::DataView>;
extern template struct Codec<app::SavedFile>;
extern template struct Codec<app::Replaced>;
extern template struct Codec<app::Erased>;
}  // namespace genu::base
