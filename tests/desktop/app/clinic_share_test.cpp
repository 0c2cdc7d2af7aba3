// Pairing and packets on the physiotherapist's side, by pressing alone; the runners are cores of their own.
#include "clinic_world.hpp"
#include "support/paired.hpp"

#include <filesystem>

using namespace genu;
using test::ClinicWorld;
using test::Installed;
using test::must;

namespace fs = std::filesystem;

namespace {

void paste_into(ClinicWorld& clinic, const std::string& id, std::string_view text) {
  clinic.click(id);
  clinic.screen.paste(text);
  clinic.screen.settle();
}

app::PairingView paired_with(const ClinicWorld& clinic) { return must(app::pairing_view(*clinic.world.core)); }

// A clinic with a card, and two runners who are paired with it and have told something.
struct TwoRunners {
  TwoRunners()
      : clinic({1280, 6000}),
        ada(3, "Ada", model::ContactRole::Runner),
        bo(4, "Bo", model::ContactRole::Runner),
        folder(fs::temp_directory_path() / "genu-clinic-packets") {
    fs::remove_all(folder);
    fs::create_directories(folder);
    clinic.click("nav.share");
    paste_into(clinic, "share.name", "Grace");
    clinic.click("share.introduce");
    for (auto* runner : {&ada, &bo}) {
      runner->done(app::AcceptCard{base::joined(paired_with(clinic).card, "\n"), true});
      paste_into(clinic, "share.card", runner->card());
      clinic.click("share.beside");
      clinic.click("share.pair");
      runner->check_in(3);
    }
  }
  ~TwoRunners() { fs::remove_all(folder); }

  void put(const std::string& name, const std::string& bytes) const {
    must(platform::write_file((folder / name).string(), bytes));
  }

  ClinicWorld clinic;
  Installed ada, bo;
  fs::path folder;
};

std::vector<std::string> names_in_care(const ClinicWorld& clinic) {
  app::CaseloadAsked asked;
  asked.filter = app::CaseloadFilter::All;
  std::vector<std::string> names;
  for (const auto& line : must(app::caseload_view(*clinic.world.core, asked)).lines) names.push_back(line.name);
  return names;
}

}  // namespace

TEST_SUITE("app") {
  TEST_CASE("a physiotherapist pairs with runners in the window, as a physiotherapist") {
    TwoRunners two;
    const auto pairing = paired_with(two.clinic);
    CHECK(pairing.role == model::ContactRole::Physio);
    REQUIRE(pairing.contacts.size() == 2);
    CHECK(pairing.contacts[0].trust == model::ContactTrust::Verified);
    CHECK(names_in_care(two.clinic).size() == 2);
  }

  TEST_CASE("packets of many runners are looked into together, and taken in but for those that are refused") {
    TwoRunners two;
    auto& clinic = two.clinic;
    two.put("ada.genu", two.ada.packet());
    two.put("bo.genu", two.bo.packet());
    two.put("broken.genu", "GENU nothing of the kind");
    two.put("letter.txt", "not a packet");
    paste_into(clinic, "share.packet", two.folder.string());
    clinic.click("share.look-inside");
    for (const auto& contact : paired_with(clinic).contacts) CHECK_FALSE(contact.heard);
    clinic.click("share.import");
    for (const auto& contact : paired_with(clinic).contacts) CHECK(contact.heard);
    CHECK_FALSE(clinic.has("share.import"));
    clinic.click("share.put-away");
    CHECK_FALSE(clinic.has("share.put-away"));
    CHECK_FALSE(clinic.screen.item("share.look-inside")->enabled);
  }

  TEST_CASE("what many packets bring is counted, also when they are taken in a second time") {
    TwoRunners two;
    two.put("ada.genu", two.ada.packet());
    two.put("bo.genu", two.bo.packet());
    auto& core = *two.clinic.world.core;
    const auto& words = test::english_words();
    const auto files = desktop::files_named(two.folder.string());
    REQUIRE(files.size() == 2);
    auto packets = desktop::looked_into(core, words, files);
    CHECK(packets.rows[0].from == "Ada");
    CHECK(packets.rows[0].fresh > 0);
    CHECK_FALSE(packets.rows[0].again);
    desktop::take_in(core, words, packets);
    CHECK(packets.rows[0].taken);
    CHECK(packets.rows[1].taken);
    const auto again = desktop::looked_into(core, words, files);
    CHECK(again.rows[0].again);
    CHECK(again.rows[0].fresh == 0);
    CHECK(desktop::looked_into(core, words, {"/nowhere/at-all.genu"}).rows[0].refused.size() > 0);
    CHECK(desktop::files_named("GENU:one\nGENU:two").empty());
  }

  TEST_CASE("a message goes down with the packet that is made in the window") {
    TwoRunners two;
    auto& clinic = two.clinic;
    const auto contact = paired_with(clinic).contacts.at(0);
    REQUIRE(contact.name == "Ada");
    clinic.world.done(app::WriteMessage{*contact.person, "Slower on the way down.", "Grace"});
    clinic.click("share.send." + contact.id.text());
    REQUIRE(clinic.saved.size() == 1);
    two.ada.import(clinic.saved[0].second);
    CHECK(two.ada.today().messages.size() == 1);
    clinic.click("share.sent-done");
  }
}
