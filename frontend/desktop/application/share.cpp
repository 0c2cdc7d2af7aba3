// Cards and packets, to and from those who are paired.
#include <genu/app/views/figure.hpp>
#include <genu/base/base64.hpp>
#include <genu/base/text.hpp>

#include "application/application.hpp"
#include "ui/clipboard.hpp"

namespace genu::desktop {

void Application::share() {
  const auto& pairing = views_.pairing();
  if (!pairing) return failed(pairing.error());
  const auto& conflicts = views_.conflicts();
  if (!conflicts) return failed(conflicts.error());
  const auto& sync = views_.sync();
  if (!sync) return failed(sync.error());
  const auto& today = views_.today();
  if (!today) return failed(today.error());
  const auto card = base::joined(pairing->card, "\n");
  if (card != exchanged_.card) {
    const auto codes = codes_for(pairing->card);
    exchanged_.card_code = codes.size() == 1 ? std::optional(codes.front()) : std::nullopt;
    exchanged_.card = card;
  }
  screens::draw({*pairing, *conflicts, *sync, exchanged_.card_code ? &*exchanged_.card_code : nullptr,
                 exchanged_.preview ? &*exchanged_.preview : nullptr, exchanged_.sent ? &*exchanged_.sent : nullptr,
                 print_palette_ ? &*print_palette_ : nullptr, today->day},
                share_ui_, given());
  draw_notice();
}

void Application::exchange(const screens::CopyCard&) { copy({exchanged_.card}); }

void Application::exchange(const screens::SaveCard&) { keep(NamedBytes{"genu-card.txt", exchanged_.card + "\n"}); }

void Application::exchange(const screens::PutAway&) {
  exchanged_.preview.reset();
  exchanged_.bytes.clear();
  exchanged_.sent.reset();
}

void Application::exchange(const screens::TakeCard& wish) {
  const auto bytes = handed_over(wish.typed);
  if (!bytes) return notices_.failed(words_.say(bytes.error()));
  ask(app::AcceptCard{*bytes, wish.face_to_face});
}

void Application::exchange(const screens::SendTo& wish) {
  const auto made = app::make_packet(core_, {wish.contact, app::PacketScope::Unacknowledged, wish.note});
  if (!made) return notices_.failed(words_.say(made.error()));
  views_.drop(app::everything_changed());
  const auto name = "genu-" + as_file_name(made->to) + "-" + std::to_string(made->sequence) + ".genu";
  screens::Sent sent{made->to, name, made->records, made->more, codes_for(made->codes)};
  if (player_.outside().save) {
    const auto path = player_.outside().save(name, base::from_base64(made->base64).value_or(""));
    if (!path) return notices_.failed(words_.say(path.error()));
    sent.file = *path;
  }
  share_ui_.note.clear();
  share_ui_.code = 0;
  exchanged_.sent = std::move(sent);
}

void Application::exchange(const screens::LookInside& wish) {
  auto bytes = handed_over(wish.typed);
  if (!bytes) return notices_.failed(words_.say(bytes.error()));
  auto preview = app::packet_preview(core_, *bytes);
  if (!preview) return notices_.failed(words_.say(preview.error()));
  exchanged_.bytes = std::move(*bytes);
  exchanged_.preview = std::move(*preview);
}

void Application::exchange(const screens::TakeIn&) {
  if (!exchanged_.preview) return;
  const auto outcome = app::perform(core_, app::ImportPacket{exchanged_.bytes, !exchanged_.preview->is_signed});
  if (!outcome) return notices_.failed(words_.say(outcome.error()));
  exchanged_.preview.reset();
  exchanged_.bytes.clear();
  share_ui_.packet.clear();
  views_.drop(outcome->changes);
  player_.follow(outcome->changes);
  if (outcome->changes.records.empty()) return notices_.told(words_.say("desktop.share.nothing-new"));
  notices_.done(words_.say("desktop.share.imported"), false);
}

void Application::exchange(const screens::SyncNow&) {
  auto report = app::sync_now(core_);
  if (!report) return notices_.failed(words_.say(report.error()));
  views_.drop(app::everything_changed());
  views_.told_sync(std::move(*report));
}

}  // namespace genu::desktop
