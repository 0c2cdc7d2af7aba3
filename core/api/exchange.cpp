// Pairing and packets as methods; bytes travel as base64.
#include <genu/base/base64.hpp>

#include "api/method.hpp"
#include "api/requests.hpp"
#include "api/view_params.hpp"

namespace genu::api {

namespace {

/// Bytes in base64; a text that is none stands for itself, as the lines of codes do.
std::string bytes_in(const std::string& text) { return base::from_base64(text).value_or(text); }

struct Handed {
  std::string data;
};
constexpr auto fields_of(base::Type<Handed>) {
  return base::record<Handed>("handed-over",
                              base::field("data", &Handed::data, "the file in base64, or the text of its codes"));
}

struct AcceptCard {
  std::string data;
  bool face_to_face = false;

  [[nodiscard]] app::AcceptCard command() const { return {bytes_in(data), face_to_face}; }
};
constexpr auto fields_of(base::Type<AcceptCard>) {
  using C = AcceptCard;
  return base::record<C>("accept-card", base::field("data", &C::data, "the card in base64, or the text of its code"),
                         base::field("face_to_face", &C::face_to_face, "seen on their own screen").or_default());
}

struct ImportPacket {
  std::string data;
  bool unsigned_too = false;

  [[nodiscard]] app::ImportPacket command() const { return {bytes_in(data), unsigned_too}; }
};
constexpr auto fields_of(base::Type<ImportPacket>) {
  using C = ImportPacket;
  return base::record<C>(
      "import-packet", base::field("data", &C::data, "the packet in base64, or the text of its codes"),
      base::field("unsigned_too", &C::unsigned_too, "take up a plain file, which anybody may have written")
          .or_default());
}

// It makes something and counts it, so it is no view; what it gives is no outcome either.
Method making() {
  return {"do.make-packet", "Makes a packet for a contact.", schema_for<app::MakePacket>(),
          schema_for<app::MadePacket>(), reading<app::MakePacket>([](app::Core& core, const auto& ask) -> Reply {
            return shown(app::make_packet(core, ask));
          })};
}

Method syncing() {
  return {"do.sync-now", "Reads from the shared folder and writes to it.", schema_for<Nothing>(),
          schema_for<app::SyncReport>(),
          reading<Nothing>([](app::Core& core, const Nothing&) -> Reply { return shown(app::sync_now(core)); })};
}

}  // namespace

void add_exchange_methods(std::vector<Method>& methods) {
  methods.push_back(view<Nothing>("pairing", "The own card and the contacts.",
                                  [](const app::Core& core, const Nothing&) { return app::pairing_view(core); }));
  methods.push_back(view<Handed>(
      "packet", "What a packet would change.",
      [](const app::Core& core, const Handed& handed) { return app::packet_preview(core, bytes_in(handed.data)); }));
  methods.push_back(view<Nothing>("conflicts", "What was changed on both sides.",
                                  [](const app::Core& core, const Nothing&) { return app::conflicts_view(core); }));
  add_command<app::Introduce>(methods, "Says how this installation shows itself.");
  add_command<AcceptCard>(methods, "Takes up the key card of another installation.");
  add_command<app::VerifyContact>(methods, "Says that both read the same digits.");
  add_command<app::Unpair>(methods, "Ends a pairing.");
  add_command<ImportPacket>(methods, "Imports a packet.");
  add_command<app::SettleConflict>(methods, "Decides between two changes.");
  add_command<app::SetSyncFolder>(methods, "Names the shared folder.");
  methods.push_back(view<Nothing>("sync-status", "How the shared folder stands.",
                                  [](const app::Core& core, const Nothing&) { return app::sync_status(core); }));
  methods.push_back(syncing());
  methods.push_back(making());
}

}  // namespace genu::api
