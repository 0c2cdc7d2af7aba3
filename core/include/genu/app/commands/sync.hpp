// Exchanging packets through a folder that several installations see, such as one that a cloud keeps in step. There is
// no lock and no server: each installation writes into its own folder in there, sealed for one reader each, and reads
// those of the others. A file that is late, doubled, half there or lost does no harm; it is told, and made good.
#pragma once
#include <genu/app/changes.hpp>
#include <genu/app/core.hpp>

namespace genu::app {

/// Names the shared folder; an empty one ends it. Refused where there is no such folder.
struct SetSyncFolder {
  std::string folder;
};

constexpr auto fields_of(base::Type<SetSyncFolder>) {
  return base::record<SetSyncFolder>(
      "set-sync-folder", base::field("folder", &SetSyncFolder::folder, "empty for none").within(0, 1000).or_default());
}

base::Result<base::Done> may(const Core& core, const SetSyncFolder& command);
base::Result<Outcome> perform(Core& core, const SetSyncFolder& command);

/// A file that was not taken up; it is tried again the next time.
struct SyncProblem {
  std::string from;
  std::string file;
  std::string reason;  ///< message key, or the code of the error

  bool operator==(const SyncProblem&) const = default;
};

constexpr auto fields_of(base::Type<SyncProblem>) {
  using P = SyncProblem;
  return base::record<P>("sync-problem", base::field("from", &P::from, "whose file"),
                         base::field("file", &P::file, "its name"), base::field("reason", &P::reason, "why"));
}

struct SyncReport {
  std::string folder;
  int read = 0;                      ///< files that were taken up
  int written = 0;                   ///< files for others
  int changed = 0;                   ///< records that are different here now
  int sent = 0;                      ///< records for others
  int conflicts = 0;                 ///< changes on both sides that nobody has looked at, old ones too
  std::vector<std::string> missing;  ///< whose earlier files have not come; they are asked for
  std::vector<SyncProblem> problems;

  bool operator==(const SyncReport&) const = default;
};

constexpr auto fields_of(base::Type<SyncReport>) {
  using base::field;
  using R = SyncReport;
  return base::record<R>("sync-report", field("folder", &R::folder, "the shared folder"),
                         field("read", &R::read, "files taken up"), field("written", &R::written, "files for others"),
                         field("changed", &R::changed, "records different here now"),
                         field("sent", &R::sent, "records for others"),
                         field("conflicts", &R::conflicts, "changes on both sides, not looked at"),
                         field("missing", &R::missing, "whose earlier files have not come"),
                         field("problems", &R::problems, "files not taken up"));
}

/// Reads what the others have written, then writes what is new for them. Errors: NotAllowed with reason
/// `exchange.no-folder` before a folder was named; NotFound with `error.no-folder` where it is not there now.
[[nodiscard]] base::Result<SyncReport> sync_now(Core& core);

/// How it stands, without reading or writing files: only folder, conflicts and missing are told.
[[nodiscard]] base::Result<SyncReport> sync_status(const Core& core);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::SetSyncFolder>;
extern template struct Codec<app::SyncProblem>;
extern template struct Codec<app::SyncReport>;
}  // namespace genu::base
