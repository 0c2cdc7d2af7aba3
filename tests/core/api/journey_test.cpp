// The first days of a programme by requests alone: the same as through the C++ interface.
#include "core/api/asked.hpp"

using namespace genu;
using test::Asked;
using test::Object;
using test::text_in;
using test::Value;

TEST_CASE("a programme, two days and what follows from them, by requests alone") {
  Asked asked;
  CHECK(asked.result("view.session").is_null());
  CHECK(asked.result("view.programmes").array()->size() == 7);
  asked.result("do.start-programme", {{"programme", "pfp-runner"}, {"side", "left"}, {"usual_morning_pain", 1}});
  CHECK(text_in(*asked.result("view.today").find("standing"), "programme") == "pfp-runner");
  asked.result("do.start-session", {{"length", "short"}});
  const auto planned = asked.result("view.session");
  REQUIRE(planned.find("sets_planned"));
  const auto sets = *planned.find("sets_planned")->integer();
  for (std::int64_t i = 0; i < sets; ++i) asked.result("do.record-set", {{"pain", 1}});
  asked.result("do.finish-session",
               {{"answers", Value(Object{{"pain_during", 2}, {"pain_after", 1}, {"note", "went well"}})}});
  CHECK(text_in(*asked.result("view.today").find("session"), "offer") == "done");
  asked.world.pass_days(1);
  asked.result("do.answer-follow-up", {{"pain", 1}, {"change", "same"}});
  CHECK(text_in(*asked.result("view.today").find("light"), "light") == "green");
  CHECK(asked.world.today().light->light == model::Light::Green);
  asked.result("do.log-run", {{"run", Value(Object{{"distance_m", 3000}, {"duration_s", 1200}, {"pain_during", 1}})}});
  CHECK(asked.result("view.history").find("entries")->array()->size() == 2);
  asked.result("do.undo");
  CHECK(asked.result("view.history").find("entries")->array()->size() == 1);
}

TEST_CASE("may is asked without doing") {
  Asked asked;
  const auto no = asked.result("may.start-session");
  CHECK_FALSE(*no.find("may")->truth());
  CHECK(text_in(no, "reason") == "may.no-programme");
  asked.world.start_programme();
  CHECK(*asked.result("may.start-session").find("may")->truth());
  CHECK(asked.result("view.session").is_null());
}

TEST_CASE("every view without parameters answers, before and within a programme") {
  Asked asked;
  const std::vector<std::string> views{"today",
                                       "session",
                                       "programmes",
                                       "diary",
                                       "history",
                                       "triage",
                                       "holds",
                                       "triage-questions",
                                       "pattern",
                                       "tests",
                                       "ladder",
                                       "overrides",
                                       "equipment",
                                       "pathway",
                                       "exercises",
                                       "pages",
                                       "pattern-questions",
                                       "shoes",
                                       "same-again",
                                       "pain-onset"};
  for (const bool within : {false, true}) {
    if (within) asked.world.start_programme();
    for (const auto& name : views) {
      CAPTURE(name);
      const auto reply = asked.call("view." + name);
      const auto* error = reply.find("error");
      if (!error) continue;
      // Some are refused while no programme is running; none fails otherwise.
      CHECK_FALSE(within);
      CHECK(test::code_in(*error) == api::code_of(base::ErrorCode::NotAllowed));
    }
  }
  CHECK(asked.result("view.exercise", {{"id", "wall-sit"}}).find("exercise"));
  CHECK(test::code_in(asked.error("view.exercise", {{"id", "no-such"}})) == api::code_of(base::ErrorCode::NotFound));
}
