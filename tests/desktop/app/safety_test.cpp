#include "app_world.hpp"
#include "safety_presses.hpp"

using namespace genu;
using test::answer_quietly;
using test::AppWorld;
using test::triage;

namespace {

// What lies below the edge of the window cannot be pressed.
constexpr ui::Size tall{1280, 6000};

}  // namespace

TEST_SUITE("app") {
  TEST_CASE("the safety questions are one press from Today, and nothing is chosen for anybody") {
    AppWorld app(tall);
    app.click("today.safety");
    CHECK_FALSE(app.screen.item("safety.save")->enabled);
    CHECK_FALSE(app.screen.item("safety.knee_hot.yes")->chosen);
    CHECK_FALSE(app.screen.item("safety.knee_hot.no")->chosen);
  }

  TEST_CASE("a quiet knee: answered by pressing, and Today asks no more") {
    AppWorld app(tall);
    app.click("today.safety");
    for (int rounds = 0; rounds < 5 && !triage(app).ask.empty(); ++rounds) answer_quietly(app);
    CHECK(triage(app).tier == model::TriageTier::SelfManage);
    app.click("safety.back");
    CHECK_FALSE(app.has("today.safety"));
    app.world.pass_days(7);
    app.screen.settle();
    CHECK(app.has("today.safety"));
  }

  TEST_CASE("a hot, swollen knee with a fever locks everything until somebody has looked") {
    AppWorld app(tall);
    app.world.start_programme();
    app.reopen();
    app.click("today.safety");
    app.click("safety.knee_hot.yes");
    app.click("safety.swelling.2");
    app.click("safety.fever_or_shivers.yes");
    app.click("safety.save");
    CHECK(triage(app).tier == model::TriageTier::Urgent);
    CHECK(triage(app).lock_all);
    CHECK_FALSE(app.screen.item("safety.cleared")->enabled);
    app.click("safety.looked-by");
    app.screen.type(U"Dr Osei");
    app.screen.settle();
    app.click("safety.cleared");
    CHECK_FALSE(triage(app).lock_all);
  }

  TEST_CASE("a number that fits no answer is refused with a sentence, and what was touched stays") {
    AppWorld app(tall);
    app.click("today.safety");
    app.click("safety.knee_hot.no");
    app.click("safety.age");
    app.screen.type(U"400");
    app.screen.settle();
    app.click("safety.save");
    CHECK(app.has("notice.button"));
    CHECK(app.screen.item("safety.knee_hot.no")->chosen);
    CHECK_FALSE(triage(app).checked);
  }
}
