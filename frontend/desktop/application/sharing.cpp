#include "application/sharing.hpp"

#include <genu/app/views/figure.hpp>
#include <genu/base/base64.hpp>
#include <genu/base/text.hpp>

#include "ui/clipboard.hpp"

namespace genu::desktop {
namespace {

template <class T>
const T* if_any(const std::optional<T>& value) {
  return value ? &*value : nullptr;
}

}  // namespace

Sharing::Sharing(app::Core& core, const words::Words& words, model::ContactRole role, Around around)
    : core_(core), words_(words), role_(role), around_(std::move(around)) {
  if (auto print = app::palette(app::Colours::Print)) print_ = std::move(*print);
  forget();
}

void Sharing::forget() {
  ui_ = {};
  ui_.role = role_;
}

void Sharing::failed(const base::Error& error) { around_.notices.failed(words_.say(error)); }

std::optional<base::Error> Sharing::draw(const screens::Given& given) {
  auto& views = around_.views;
  const auto& pairing = views.pairing();
  if (!pairing) return pairing.error();
  const auto& conflicts = views.conflicts();
  if (!conflicts) return conflicts.error();
  const auto& sync = views.sync();
  if (!sync) return sync.error();
  const auto& today = views.today();
  if (!today) return today.error();
  const auto card = base::joined(pairing->card, "\n");
  if (card != exchanged_.card) {
    const auto codes = codes_for(pairing->card);
    exchanged_.card_code = codes.size() == 1 ? std::optional(codes.front()) : std::nullopt;
    exchanged_.card = card;
  }
  screens::draw({*pairing, *conflicts, *sync, if_any(exchanged_.card_code), if_any(exchanged_.preview),
                 if_any(exchanged_.sent), if_any(print_), today->day, many_.rows},
                ui_, given);
  return std::nullopt;
}

void Sharing::exchange(const screens::CopyCard&) {
  ui::copy(exchanged_.card);
  around_.notices.told(words_.say("desktop.copied"));
}

void Sharing::exchange(const screens::SaveCard&) {
  if (!around_.save) return;
  const auto path = around_.save("genu-card.txt", exchanged_.card + "\n");
  if (!path) return failed(path.error());
  around_.notices.told(words_.say("desktop.saved", {{"file", *path}}));
}

void Sharing::exchange(const screens::PutAway&) {
  exchanged_.preview.reset();
  exchanged_.bytes.clear();
  exchanged_.sent.reset();
  many_ = {};
}

void Sharing::exchange(const screens::TakeCard& wish) {
  const auto bytes = handed_over(wish.typed);
  if (!bytes) return failed(bytes.error());
  around_.ask(app::AcceptCard{*bytes, wish.face_to_face});
}

void Sharing::exchange(const screens::SendTo& wish) {
  const auto made = app::make_packet(core_, {wish.contact, app::PacketScope::Unacknowledged, wish.note});
  if (!made) return failed(made.error());
  around_.views.drop(app::everything_changed());
  const auto name = "genu-" + as_file_name(made->to) + "-" + std::to_string(made->sequence) + ".genu";
  screens::Sent sent{made->to, name, made->records, made->more, codes_for(made->codes)};
  if (around_.save) {
    const auto path = around_.save(name, base::from_base64(made->base64).value_or(""));
    if (!path) return failed(path.error());
    sent.file = *path;
  }
  ui_.note.clear();
  ui_.code = 0;
  exchanged_.sent = std::move(sent);
}

void Sharing::exchange(const screens::LookInside& wish) {
  if (const auto files = files_named(wish.typed); !files.empty()) {
    many_ = looked_into(core_, words_, files);
    return;
  }
  auto bytes = handed_over(wish.typed);
  if (!bytes) return failed(bytes.error());
  auto preview = app::packet_preview(core_, *bytes);
  if (!preview) return failed(preview.error());
  exchanged_.bytes = std::move(*bytes);
  exchanged_.preview = std::move(*preview);
}

void Sharing::take_in_many() {
  take_in(core_, words_, many_);
  ui_.packet.clear();
  around_.changed(app::everything_changed());
  around_.notices.told(words_.say("desktop.share.many.taken"));
}

void Sharing::exchange(const screens::TakeIn&) {
  if (!many_.empty()) return take_in_many();
  if (!exchanged_.preview) return;
  const auto outcome = app::perform(core_, app::ImportPacket{exchanged_.bytes, !exchanged_.preview->is_signed});
  if (!outcome) return failed(outcome.error());
  exchanged_.preview.reset();
  exchanged_.bytes.clear();
  ui_.packet.clear();
  around_.changed(outcome->changes);
  if (outcome->changes.records.empty()) return around_.notices.told(words_.say("desktop.share.nothing-new"));
  around_.notices.done(words_.say("desktop.share.imported"), false);
}

void Sharing::exchange(const screens::SyncNow&) {
  auto report = app::sync_now(core_);
  if (!report) return failed(report.error());
  around_.changed(app::everything_changed());
  around_.views.told_sync(std::move(*report));
}

}  // namespace genu::desktop
