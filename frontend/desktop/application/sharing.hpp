// Cards and packets, to and from those who are paired: the same on both sides of the app.
#pragma once

#include <functional>
#include <string>

#include "application/exchanged.hpp"
#include "application/many_packets.hpp"
#include "application/notices.hpp"
#include "application/views.hpp"
#include "screens/share.hpp"

namespace genu::desktop {

class Sharing {
 public:
  /// What lies around it; all of it must outlive it.
  struct Around {
    Views& views;
    Notices& notices;
    std::function<base::Result<std::string>(const std::string& name, const std::string& bytes)> save;  ///< may be empty
    screens::Send ask;
    std::function<void(const app::Changes&)> changed;  ///< after something was taken in
  };

  /// `role` is what the card is offered as.
  Sharing(app::Core& core, const words::Words& words, model::ContactRole role, Around around);

  /// The screen, or why it cannot be shown.
  [[nodiscard]] std::optional<base::Error> draw(const screens::Given& given);
  /// What was typed is dropped.
  void forget();

  void exchange(const screens::CopyCard&);
  void exchange(const screens::SaveCard&);
  void exchange(const screens::TakeCard& wish);
  void exchange(const screens::SendTo& wish);
  void exchange(const screens::LookInside& wish);
  void exchange(const screens::TakeIn&);
  void exchange(const screens::PutAway&);
  void exchange(const screens::SyncNow&);

 private:
  void failed(const base::Error& error);
  void take_in_many();

  app::Core& core_;
  const words::Words& words_;
  model::ContactRole role_;
  Around around_;
  screens::ShareUi ui_;
  Exchanged exchanged_;
  ManyPackets many_;
  std::optional<drawing::Palette> print_;  ///< of codes to scan
};

}  // namespace genu::desktop
