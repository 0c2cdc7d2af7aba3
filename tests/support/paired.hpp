// Two installations in one test: a runner's and a physiotherapist's, or two colleagues', with what travels in between.
#pragma once
#include <array>
#include <genu/base/base64.hpp>
#include <genu/base/text.hpp>

#include "support/world.hpp"

namespace genu::test {

/// A world whose randomness is its own, so that no two ever make the same id or key.
class Installed : public World {
 public:
  Installed(int number, const char* name, model::ContactRole role, std::string data_folder = {})
      : World(std::move(data_folder)) {
    std::array<std::uint8_t, 10> bytes{};
    for (int i = 0; i < number * 100'000; ++i) random->fill(bytes);
    done(app::Introduce{name, role});
  }

  [[nodiscard]] app::PairingView pairing() const { return must(app::pairing_view(*core)); }
  [[nodiscard]] std::string card() const { return base::joined(pairing().card, "\n"); }
  void accept(const Installed& other, bool face_to_face = true) { done(app::AcceptCard{other.card(), face_to_face}); }
  /// From here on everything is about the one runner with whom this is paired.
  void turn_to_contact() {
    const auto person = pairing().contacts.at(0).person;
    REQUIRE(person);
    core = std::make_unique<app::Core>(must(core->about(*person)));
  }

  base::Id begun;  ///< the last command of the beginning, where a test keeps it in mind

  /// A diary entry, whether or not a programme is running.
  void check_in(int worst) {
    app::LogCheckIn log;
    log.side = model::Side::Left;
    log.entry.worst_24h = nrs(worst);
    done(log);
  }

  /// The one contact there is.
  [[nodiscard]] base::Id contact() const { return pairing().contacts.at(0).id; }
  /// A packet for them, as the bytes of its file.
  std::string packet(app::PacketScope scope = app::PacketScope::Unacknowledged) {
    const auto made = must(app::make_packet(*core, {contact(), scope, {}}));
    return base::from_base64(made.base64).value();
  }
  [[nodiscard]] app::PacketPreview preview(const std::string& bytes) const {
    return must(app::packet_preview(*core, bytes));
  }
  void import(const std::string& bytes) { done(app::ImportPacket{bytes}); }
  /// Why a packet is refused; empty where it is not.
  std::string refused(const std::string& bytes) {
    const auto preview = app::packet_preview(*core, bytes);
    return preview ? "" : preview.error().reason;
  }
};

struct Paired {
  explicit Paired(model::ContactRole first = model::ContactRole::Runner)
      : one(1, "Ada", first), other(2, "Grace", model::ContactRole::Physio) {
    one.accept(other);
    other.accept(one);
    if (first == model::ContactRole::Runner) other.turn_to_contact();
  }

  void pass_days(int days) {
    one.pass_days(days);
    other.pass_days(days);
  }
  void pass_minutes(int minutes) {
    one.pass_minutes(minutes);
    other.pass_minutes(minutes);
  }

  Installed one;
  Installed other;
};

}  // namespace genu::test
