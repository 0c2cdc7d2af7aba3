// With --json the answer is one document that holds the view, and errors end with one line of JSON.
#include <doctest/doctest.h>

#include <genu/app/commands.hpp>
#include <genu/app/views.hpp>
#include <genu/base/json.hpp>

#include "program.hpp"

using namespace genu;
using test::Folder;
using test::run;

TEST_SUITE_BEGIN("cli");

namespace {

const std::string morning = "2026-03-02T07:30+00:00";

base::Value answer(const Folder& folder, const std::string& arguments) {
  const auto ran = run(folder, arguments + " --json", morning);
  CAPTURE(arguments);
  CAPTURE(ran.err);
  REQUIRE(ran.code == 0);
  CHECK(ran.err.empty());
  const auto document = base::parse_json(ran.out);
  REQUIRE(document);
  return *document;
}

// The document is the value of that type and nothing else.
template <class T>
T reread(const base::Value& document) {
  const auto value = base::read<T>(document);
  if (!value) FAIL(value.error().front().place);
  CHECK(base::write(*value) == document);
  return *value;
}

base::Value last_error(const std::string& err) {
  const auto cut = err.rfind('\n', err.size() - 2);
  const auto document = base::parse_json(err.substr(cut == std::string::npos ? 0 : cut + 1));
  REQUIRE(document);
  REQUIRE(document->find("error"));
  return *document->find("error");
}

}  // namespace

TEST_CASE("every view is printed with all of its fields") {
  const Folder folder;
  CHECK(reread<app::TodayView>(answer(folder, "today")).choices.size() == 7);
  CHECK(reread<std::vector<app::ProgrammeChoice>>(answer(folder, "programme list")).size() == 7);
  CHECK(answer(folder, "session show").is_null());
  const auto started = reread<app::Outcome>(answer(folder, "programme start pfp-runner --side left"));
  CHECK_FALSE(started.id.empty());
  CHECK_FALSE(started.changes.records.empty());
  CHECK(reread<app::TodayView>(answer(folder, "today")).standing->phase == "settle");
  CHECK(reread<app::ProgrammeView>(answer(folder, "programme show")).phases.size() == 4);
  CHECK(reread<app::LadderView>(answer(folder, "ladder")).levels.size() == 13);
  CHECK(reread<app::RunCheckView>(answer(folder, "run check --planned 9.5km")).planned_m == 9500);
  CHECK_FALSE(reread<app::ProgrammeView>(answer(folder, "programme show itbs-runner")).standing);
  reread<app::Outcome>(answer(folder, "check-in add --pain declined --morning 2"));
  const auto diary = reread<app::DiaryView>(answer(folder, "check-in list"));
  REQUIRE(diary.entries.size() == 1);
  CHECK(diary.entries[0].pain_now == base::Answer<base::Nrs>(base::Silence::Declined));
  CHECK(diary.entries[0].worst_24h == base::Answer<base::Nrs>());
  reread<app::Outcome>(answer(folder, "session start"));
  reread<app::Outcome>(answer(folder, "session set --pain 1 --reps 8"));
  CHECK(reread<app::SessionView>(answer(folder, "session show")).sets_done == 1);
  reread<app::Outcome>(answer(folder, "session finish"));
  reread<app::Outcome>(answer(folder, "run add --distance 5km"));
  CHECK(reread<app::HistoryView>(answer(folder, "history")).entries.size() == 2);
  CHECK(reread<app::HistoryView>(answer(folder, "run list")).entries.size() == 1);
  CHECK(reread<std::vector<app::FollowUpDue>>(answer(folder, "follow-up")).empty());
  CHECK(reread<app::SelfTestsView>(answer(folder, "test list")).tests.size() == 13);
  CHECK(reread<app::TriageView>(answer(folder, "triage")).due == app::TriageDue::FirstUse);
  reread<app::Outcome>(answer(folder, "triage --fact swelling=2 --fact knee_hot=yes"));
  CHECK(reread<app::TriageView>(answer(folder, "triage")).lock_running);
  CHECK(reread<std::vector<app::TriageQuestionView>>(answer(folder, "triage questions")).size() == 64);
  CHECK(reread<app::PathwayView>(answer(folder, "pathway")).pathway.step == model::PathwayStep::UrgentHelp);
  CHECK(reread<app::PatternView>(answer(folder, "pattern")).text.empty());
  CHECK(reread<std::vector<model::PatternQuestion>>(answer(folder, "pattern questions")).size() == 17);
}

TEST_CASE("an error is a sentence, and with --json a line for programs after it") {
  const Folder folder;
  const auto refused = run(folder, "session start --json", morning);
  CHECK(refused.code == 1);
  CHECK(refused.out.empty());
  CHECK(refused.err.starts_with("genu: "));
  const auto error = last_error(refused.err);
  CHECK(*error.find("code") == base::Value("not-allowed"));
  CHECK(*error.find("message") == base::Value("no programme has been started yet"));
  const auto misused = run(folder, "--json check-in add --pain 11", morning);
  CHECK(misused.code == 2);
  CHECK(*last_error(misused.err).find("place") == base::Value("--pain"));
  CHECK(*last_error(misused.err).find("found") == base::Value("11"));
  for (const auto* field : {"code", "place", "expected", "found", "message"})
    CHECK(last_error(misused.err).find(field));
}

TEST_SUITE_END();
