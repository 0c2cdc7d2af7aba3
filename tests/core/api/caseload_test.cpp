// People in care through requests: whoever `of_person` names is meant, and nobody else.
#include "core/api/asked.hpp"

using namespace genu;
using base::Object;
using test::Asked;
using test::code_in;
using test::fault_of;
using test::text_in;
using test::Value;

namespace {

std::string added(Asked& asked, const char* name) {
  return text_in(asked.result("do.add-patient", {{"name", name}}), "id");
}

Object about(const std::string& person, Object params = {}) {
  params.push_back({"of_person", person});
  return params;
}

const base::Array& lines(const Value& caseload) { return *caseload.find("lines")->array(); }

}  // namespace

TEST_CASE("a request about somebody in care is about nobody else") {
  Asked asked;
  const auto lena = added(asked, "Lena"), jonas = added(asked, "Jonas");
  asked.result("do.start-programme", about(lena, {{"programme", "pfp-runner"}, {"side", "right"}}));
  asked.result("do.log-check-in", about(lena, {{"entry", Value(Object{{"worst_24h", 6}})}}));
  CHECK(asked.result("view.review", about(lena)).find("standing"));
  CHECK_FALSE(asked.result("view.review", about(jonas)).find("standing"));
  CHECK(asked.result("view.diary", about(jonas)).find("entries")->array()->empty());
  CHECK(asked.result("view.diary").find("entries")->array()->empty());
  CHECK(lines(asked.result("view.caseload", {{"filter", "all"}})).size() == 2);
}

TEST_CASE("somebody who is not there is refused, and so is what is no id") {
  Asked asked;
  const auto nobody = asked.error("view.today", about("01890a5d-ac96-774b-bcce-b302099a8057"));
  CHECK(code_in(nobody) == api::code_of(base::ErrorCode::NotFound));
  CHECK(text_in(fault_of(nobody), "reason") == "may.no-such-person");
  const auto wrong = asked.error("view.today", about("Lena"));
  CHECK(code_in(wrong) == api::invalid_params);
  CHECK(text_in(fault_of(wrong), "place") == "of_person");
}

TEST_CASE("reasons, notes and the archive go by the id of the patient") {
  Asked asked;
  const auto lena = added(asked, "Lena");
  asked.world.pass_days(8);
  CHECK(lines(asked.result("view.caseload")).size() == 1);
  asked.result("do.mark-reason", {{"patient", lena}, {"state", "resolved"}});
  CHECK(lines(asked.result("view.caseload")).empty());
  asked.result("do.write-care-note", {{"patient", lena}, {"text", "call on Friday"}});
  CHECK(asked.result("view.review", about(lena)).find("care_notes")->array()->size() == 1);
  asked.result("do.archive-patient", {{"patient", lena}, {"archived", true}});
  CHECK(lines(asked.result("view.caseload", {{"filter", "archived"}})).size() == 1);
}

TEST_CASE("a plan is built and saved for somebody in care") {
  Asked asked;
  const auto lena = added(asked, "Lena");
  asked.result("do.begin-plan-draft", about(lena, {{"condition", "pfp"}, {"name", "Strength"}, {"side", "left"}}));
  CHECK_FALSE(asked.result("view.find-exercises", about(lena, {{"text", "wall"}})).array()->empty());
  for (const auto* exercise : {"wall-sit", "glute-bridge"})
    asked.result("do.add-to-draft", about(lena, {{"exercise", exercise}}));
  CHECK(asked.result("view.plan-draft", about(lena)).find("rows")->array()->size() == 2);
  asked.result("do.save-plan-draft", about(lena, {{"by", "Sam"}, {"reason", "agreed today"}}));
  CHECK_FALSE(*asked.result("view.plan-draft", about(lena)).find("there")->truth());
  CHECK(asked.result("view.review", about(lena)).find("rows")->array()->size() == 2);
  CHECK_FALSE(asked.result("view.today").find("standing"));
}

TEST_CASE("whoever was erased is gone from the next request on") {
  Asked asked;
  const auto lena = added(asked, "Lena");
  asked.result("view.review", about(lena));
  asked.result("do.erase-patient",
               about(lena, {{"patient", lena}, {"by", "Sam"}, {"reason", "asked by letter"}, {"confirmed", true}}));
  CHECK(code_in(asked.error("view.review", about(lena))) == api::code_of(base::ErrorCode::NotFound));
}

TEST_CASE("what replaces the whole diary is about nobody") {
  Asked asked;
  const auto lena = added(asked, "Lena");
  CHECK(code_in(asked.error("do.restore", about(lena, {{"file", "nowhere"}}))) == api::invalid_params);
}
