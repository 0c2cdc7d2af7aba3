// Pairing and packets on the physiotherapist's side: the same screen as the runner's.
#include <type_traits>

#include "application/clinic.hpp"

namespace genu::desktop {
namespace {

using ShareWishes =
    screens::Kinds<screens::CopyCard, screens::SaveCard, screens::TakeCard, screens::SendTo, screens::LookInside,
                   screens::TakeIn, screens::PutAway, screens::SyncNow, app::Introduce, app::AcceptCard,
                   app::VerifyContact, app::Unpair, app::SettleConflict, app::SetSyncFolder, app::Undo>;

template <class Asked>
constexpr const char* kDone = "";
template <>
constexpr const char* kDone<app::Introduce> = "desktop.done.introduce";
template <>
constexpr const char* kDone<app::AcceptCard> = "desktop.done.accept-card";
template <>
constexpr const char* kDone<app::VerifyContact> = "desktop.done.verify-contact";
template <>
constexpr const char* kDone<app::Unpair> = "desktop.done.unpair";
template <>
constexpr const char* kDone<app::SettleConflict> = "desktop.done.settle-conflict";
template <>
constexpr const char* kDone<app::SetSyncFolder> = "desktop.done.set-sync-folder";

template <class Asked>
constexpr bool kIsCommand = *kDone<Asked> != '\0';

}  // namespace

Sharing::Around Clinic::around_sharing() {
  return {views_, notices_, save_, [this](screens::Wish wish) { shared_.push_back(std::move(wish)); },
          [this](const app::Changes&) {
            drop();
            fresh_ = false;
          }};
}

void Clinic::share() {
  const screens::Given given{words_,
                             [this](screens::Wish wish) { shared_.push_back(std::move(wish)); },
                             core_.now().at,
                             core_.now().offset,
                             notices_.showing() ? kNoticeHeight + 12 : 0,
                             false,
                             {}};
  if (const auto error = sharing_.draw(given)) notices_.failed(words_.say(*error));
  draw_notice();
}

template <class Asked>
void Clinic::grant_shared_one(const Asked& asked) {
  if constexpr (std::is_same_v<Asked, app::Undo>) {
    undo();
  } else if constexpr (kIsCommand<Asked>) {
    const auto outcome = app::perform(core_, asked);
    if (!outcome) return notices_.failed(words_.say(outcome.error()));
    drop();
    sharing_.forget();
    notices_.done(words_.say(kDone<Asked>), false);
  } else {
    sharing_.exchange(asked);
  }
}

template <class... Each>
void Clinic::grant_shared_any(const screens::Wish& wish, screens::Kinds<Each...>) {
  const auto tried = [&](const auto* asked) {
    if (asked != nullptr) grant_shared_one(*asked);
    return asked != nullptr;
  };
  (void)(tried(wish.template as<Each>()) || ...);
}

void Clinic::grant_shared() {
  const auto wishes = std::move(shared_);
  shared_.clear();
  for (const auto& wish : wishes) grant_shared_any(wish, ShareWishes{});
  if (!wishes.empty()) ui::wake_in(0);
}

}  // namespace genu::desktop
