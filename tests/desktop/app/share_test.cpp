// Sharing with a physiotherapist, by pressing alone; the other side is a core of its own.
#include "app_world.hpp"
#include "support/paired.hpp"

using namespace genu;
using test::AppWorld;
using test::must;

namespace {

// What lies below the edge of the window cannot be pressed.
constexpr ui::Size tall{1280, 5000};

void type_into(AppWorld& app, const std::string& id, std::string_view text) {
  app.click(id);
  app.screen.paste(text);
  app.screen.settle();
}

app::PairingView pairing(AppWorld& app) { return must(app::pairing_view(*app.world.core)); }

std::string card_of(AppWorld& app) { return base::joined(pairing(app).card, "\n"); }

void introduce(AppWorld& app) {
  app.click("nav.share");
  type_into(app, "share.name", "Ada");
  app.click("share.introduce");
  REQUIRE(pairing(app).introduced);
}

std::string on_contact(AppWorld& app, const char* what) {
  return std::string("share.") + what + "." + pairing(app).contacts.at(0).id.text();
}

struct Both {
  Both() : app(tall), physio(2, "Grace", model::ContactRole::Physio) {
    introduce(app);
    physio.done(app::AcceptCard{card_of(app), true});
    type_into(app, "share.card", physio.card());
    app.click("share.pair");
    REQUIRE(pairing(app).contacts.size() == 1);
    physio.turn_to_contact();
  }

  AppWorld app;
  test::Installed physio;
};

}  // namespace

TEST_SUITE("app") {
  TEST_CASE("a card is made once a name is given, and goes out as a code, as text and as a file") {
    AppWorld app(tall);
    app.click("nav.share");
    CHECK_FALSE(app.screen.item("share.introduce")->enabled);
    CHECK_FALSE(app.has("share.pair"));
    introduce(app);
    app.click("share.copy-card");
    CHECK(app.screen.clipboard() == card_of(app));
    app.click("share.save-card");
    REQUIRE(app.saved.size() == 1);
    CHECK(app.saved.front().second == card_of(app) + "\n");
  }

  TEST_CASE("digits make a pairing sure, and wrong ones do not") {
    Both both;
    auto& app = both.app;
    CHECK(pairing(app).contacts.front().trust == model::ContactTrust::FirstUse);
    app.click(on_contact(app, "digits"));
    type_into(app, "share.digits", "11111 22222 33333 44444 55555 66666");
    app.click("share.compare");
    CHECK(pairing(app).contacts.front().trust == model::ContactTrust::FirstUse);
    CHECK(app.has("notice.button"));
    app.click("share.compare-later");
    app.click(on_contact(app, "digits"));
    type_into(app, "share.digits", both.physio.pairing().contacts.at(0).digits);
    app.click("share.compare");
    CHECK(pairing(app).contacts.front().trust == model::ContactTrust::Verified);
    CHECK_FALSE(app.has(on_contact(app, "digits")));
  }

  TEST_CASE("the diary goes to the physiotherapist with a few words") {
    Both both;
    auto& app = both.app;
    app.world.start_programme();
    app.world.check_in(3);
    app.reopen();
    app.click("nav.share");
    type_into(app, on_contact(app, "note"), "Stairs are better");
    app.click(on_contact(app, "send"));
    REQUIRE(app.saved.size() == 1);
    const auto preview = both.physio.preview(app.saved.front().second);
    CHECK(preview.type == "diary");
    CHECK(preview.note == "Stairs are better");
    both.physio.import(app.saved.front().second);
    app.click("share.sent-done");
    CHECK_FALSE(app.has("share.sent-done"));
  }

  TEST_CASE("a programme is looked into before it is taken in, and can be taken back") {
    Both both;
    auto& app = both.app;
    app::StartProgramme start;
    start.programme = "pfp-runner";
    start.by = "Grace";
    start.usual_morning_pain = test::nrs(2);
    both.physio.done(start);
    const auto packet = both.physio.packet();
    const auto codes = base::joined(must(app::codes_of(packet)), "\n");
    type_into(app, "share.packet", codes);
    app.click("share.look-inside");
    CHECK_FALSE(app.world.today().standing);
    app.click("share.put-away");
    CHECK_FALSE(app.has("share.import"));
    app.click("share.look-inside");
    app.click("share.import");
    REQUIRE(app.world.today().standing);
    CHECK(app.world.today().standing->programme == "pfp-runner");
    app.click("notice.button");
    CHECK_FALSE(app.world.today().standing);
  }

  TEST_CASE("what is no packet is refused with a word, and nothing changes") {
    Both both;
    auto& app = both.app;
    type_into(app, "share.packet", "GENU:nonsense");
    app.click("share.look-inside");
    CHECK_FALSE(app.has("share.import"));
    CHECK(app.has("notice.button"));
  }

  TEST_CASE("a pairing is ended only after one more question") {
    Both both;
    auto& app = both.app;
    app.click(on_contact(app, "end"));
    app.click("share.end-no");
    CHECK(pairing(app).contacts.front().trust == model::ContactTrust::FirstUse);
    app.click(on_contact(app, "end"));
    app.click("share.end-yes");
    CHECK(pairing(app).contacts.front().trust == model::ContactTrust::Revoked);
    CHECK_FALSE(app.has(on_contact(app, "send")));
  }

  TEST_CASE("what the physiotherapist wrote stands on Today until it is marked as read, and can be taken back") {
    Both both;
    auto& app = both.app;
    const auto id =
        both.physio.done(app::WriteMessage{*both.physio.core->person(), "Slower on the way down.", "Grace"}).id.text();
    app.world.done(app::ImportPacket{both.physio.packet()});
    app.reopen();
    app.click("today.message." + id);
    CHECK_FALSE(app.has("today.message." + id));
    CHECK(app.world.today().messages.empty());
    app.click("notice.button");
    CHECK(app.has("today.message." + id));
  }
}
