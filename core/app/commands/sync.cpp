// The shared folder.
#include <genu/app/commands/sync.hpp>

#include <algorithm>
#include <genu/app/commands/exchange.hpp>
#include <genu/app/views/exchange.hpp>
#include <genu/base/base64.hpp>

#include "app/conversation.hpp"
#include "app/draft.hpp"
#include "app/installation.hpp"
#include "app/outgoing.hpp"

namespace genu::app {

namespace {

using base::Done;
using base::ErrorCode;
using base::Result;
using base::Unexpected;

constexpr const char* sync_folder_name = "sync-folder";
constexpr std::string_view segment_ending = ".genu";
constexpr std::size_t most_segment_bytes = 16u << 20;
constexpr std::size_t sequence_digits = 10;

Result<std::string> sync_folder(const Inside& inside) {
  const auto kept = inside.store.remembered(sync_folder_name);
  if (!kept) return Unexpected{kept.error()};
  return *kept && (*kept)->text() ? *(*kept)->text() : std::string();
}

// Where an installation writes, and nobody else.
std::string own_place(const std::string& folder, const std::string& key_id) { return folder + "/genu-" + key_id; }

std::string segment_name(const std::string& reader, std::int64_t sequence) {
  const auto number = std::to_string(sequence);
  return reader + '-' + std::string(sequence_digits - std::min(sequence_digits, number.size()), '0') + number +
         std::string(segment_ending);
}

// The names of the files that were taken up, so that none is opened twice for nothing.
struct FilesRead {
  std::vector<std::string> names;
};
constexpr auto fields_of(base::Type<FilesRead>) {
  return base::record<FilesRead>("files-read", base::field("names", &FilesRead::names, "taken up already"));
}
std::string files_read_name(const base::Id& contact) { return "sync/" + contact.text(); }

class Syncing {
 public:
  Syncing(Core& core, std::string folder, std::string own)
      : core_(core), folder_(std::move(folder)), own_(std::move(own)) {
    report_.folder = folder_;
  }

  Result<SyncReport> run() {
    const auto view = pairing_view(core_);
    if (!view) return Unexpected{view.error()};
    for (const auto& contact : view->contacts) {
      if (contact.trust == model::ContactTrust::Revoked) continue;
      const auto heard = read_from(contact);
      if (!heard) return Unexpected{heard.error()};
      if (const auto written = write_for(contact, *heard); !written) return Unexpected{written.error()};
    }
    const auto after = sync_status(core_);
    if (!after) return after;
    report_.conflicts = after->conflicts;
    report_.missing = after->missing;
    return std::move(report_);
  }

 private:
  void problem(const ContactCard& contact, const std::string& file, const base::Error& error) {
    const auto reason = error.reason.empty() ? "error." + std::string(base::name_of(error.code)) : error.reason;
    report_.problems.push_back({contact.name, file, reason});
  }

  Result<FilesRead> files_read(const ContactCard& contact) const {
    const auto kept = core_.inside().store.remembered(files_read_name(contact.id));
    if (!kept) return Unexpected{kept.error()};
    const auto read = *kept ? base::read<FilesRead>(**kept) : base::Checked<FilesRead>(FilesRead{});
    return read ? *read : FilesRead{};
  }

  Result<Done> keep_files_read(const ContactCard& contact, const FilesRead& read) {
    auto& inside = core_.inside();
    auto transaction = inside.store.begin("sync-now", actor_of(inside), inside.clock->now().at);
    if (!transaction) return Unexpected{transaction.error()};
    const auto kept = transaction->remember(files_read_name(contact.id), base::write(read));
    return kept ? transaction->commit() : kept;
  }

  // Whether anything came that wants an answer.
  Result<bool> read_from(const ContactCard& contact) {
    const auto place = own_place(folder_, contact.key_id);
    const auto names = platform::list_files(place);
    if (!names) return false;  // they have written nothing yet
    auto read = files_read(contact);
    if (!read) return Unexpected{read.error()};
    const auto taken = [&](const std::string& name) {
      return std::find(read->names.begin(), read->names.end(), name) != read->names.end();
    };
    // What is gone from the folder need not be kept in mind.
    std::erase_if(read->names, [&](const std::string& name) {
      return std::find(names->begin(), names->end(), name) == names->end();
    });
    bool heard = false;
    for (const auto& name : *names) {
      if (!name.starts_with(own_) || !name.ends_with(segment_ending) || taken(name)) continue;
      const auto waiting = take_up_file(contact, place + '/' + name, name, heard);
      if (!waiting) read->names.push_back(name);
    }
    const auto kept = keep_files_read(contact, *read);
    if (!kept) return Unexpected{kept.error()};
    return heard;
  }

  // Whether the file has to be read again another time.
  bool take_up_file(const ContactCard& contact, const std::string& path, const std::string& name, bool& heard) {
    const auto bytes = platform::read_file(path, most_segment_bytes);
    const auto preview = bytes ? packet_preview(core_, *bytes) : Result<PacketPreview>(Unexpected{bytes.error()});
    const auto outcome =
        preview ? perform(core_, ImportPacket{*bytes, false}) : Result<Outcome>(Unexpected{preview.error()});
    if (!outcome) {
      problem(contact, name, outcome.error());
      return true;
    }
    ++report_.read;
    report_.changed += preview->fresh + preview->changed + preview->removed + preview->conflicting;
    heard = heard || preview->lines.size() + static_cast<std::size_t>(preview->unchanged) > 0;
    return preview->waiting > 0;
  }

  // A file where there is something to say: changes, that theirs have come, or that something is missing.
  Result<Done> write_for(const ContactCard& contact, bool heard) {
    const auto conversation = conversation_with(core_.inside(), contact.id);
    if (!conversation) return Unexpected{conversation.error()};
    const auto scope = conversation->wanted ? PacketScope::Unacknowledged : PacketScope::SinceLast;
    const auto any = anything_new(contact, conversation->wanted ? conversation->acknowledged : conversation->sent_upto);
    if (!any) return Unexpected{any.error()};
    if (!*any && !heard && !conversation->wanted) return Done{};
    const auto made = make_packet(core_, {contact.id, scope, {}});
    if (!made) return Unexpected{made.error()};
    const auto place = own_place(folder_, own_);
    if (const auto there = platform::make_folder(place); !there) return there;
    const auto written = platform::write_file(place + '/' + segment_name(contact.key_id, made->sequence),
                                              base::from_base64(made->base64).value_or(""));
    if (!written) return written;
    ++report_.written;
    report_.sent += made->records;
    return Done{};
  }

  Result<bool> anything_new(const ContactCard& card, std::int64_t from) const {
    const auto& inside = core_.inside();
    const auto contact = inside.store.get<model::PairedContact>(card.id);
    if (!contact) return Unexpected{contact.error()};
    const auto installation = introduced(inside);
    if (!installation) return Unexpected{installation.error()};
    const auto outgoing = outgoing_to(inside, **contact, installation->role, own_, from);
    if (!outgoing) return Unexpected{outgoing.error()};
    return !outgoing->entries.empty();
  }

  Core& core_;
  std::string folder_;
  std::string own_;
  SyncReport report_;
};

}  // namespace

Result<Done> may(const Core& core, const SetSyncFolder& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  const auto installation = introduced(core.inside());
  if (!installation) return Unexpected{installation.error()};
  if (command.folder.empty()) return Done{};
  const auto there = platform::list_files(command.folder);
  if (!there) return Unexpected{there.error()};
  return Done{};
}

Result<Outcome> perform(Core& core, const SetSyncFolder& command) {
  const auto allowed = may(core, command);
  if (!allowed) return Unexpected{allowed.error()};
  auto& inside = core.inside();
  auto transaction = inside.store.begin("set-sync-folder", actor_of(inside), inside.clock->now().at);
  if (!transaction) return Unexpected{transaction.error()};
  const auto kept = transaction->remember(sync_folder_name, base::Value(command.folder));
  if (!kept) return Unexpected{kept.error()};
  if (const auto committed = transaction->commit(); !committed) return Unexpected{committed.error()};
  return Outcome{};
}

Result<SyncReport> sync_now(Core& core) {
  const auto& inside = core.inside();
  const auto folder = sync_folder(inside);
  if (!folder) return Unexpected{folder.error()};
  if (folder->empty()) return base::refuse(ErrorCode::NotAllowed, "exchange.no-folder");
  const auto there = platform::list_files(*folder);
  if (!there) return Unexpected{there.error()};
  const auto keys = keys_of(inside);
  if (!keys) return Unexpected{keys.error()};
  return Syncing(core, *folder, key_id_text(keys->open_halves())).run();
}

Result<SyncReport> sync_status(const Core& core) {
  SyncReport report;
  const auto folder = sync_folder(core.inside());
  if (!folder) return Unexpected{folder.error()};
  report.folder = *folder;
  const auto view = pairing_view(core);
  if (!view) return Unexpected{view.error()};
  report.conflicts = view->conflicts;
  for (const auto& contact : view->contacts) {
    if (contact.missing && contact.trust != model::ContactTrust::Revoked) report.missing.push_back(contact.name);
  }
  return report;
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::SetSyncFolder>;
template struct Codec<app::SyncProblem>;
template struct Codec<app::SyncReport>;
}  // namespace genu::base
