// The list of people in care: who is in it, why, and in which order.
#include <doctest/doctest.h>

#include "support/world.hpp"

using namespace genu;
using app::CaseloadFilter;
using model::CareReason;
using model::CareState;

namespace {

class Clinic : public test::World {
 public:
  /// Somebody new, in the programme for runner's knee.
  app::Core& person(const char* name) {
    const auto id = done(app::AddPatient{std::nullopt, name}).id;
    people_.push_back(test::must(core->about(id)));
    app::StartProgramme start;
    start.programme = "pfp-runner";
    start.side = model::Side::Right;
    start.usual_morning_pain = test::nrs(2);
    test::must(app::perform(people_.back(), start));
    return people_.back();
  }
  static void tell(app::Core& theirs, int worst) {
    app::LogCheckIn log;
    log.entry.worst_24h = test::nrs(worst);
    test::must(app::perform(theirs, log));
  }
  /// A day's entries for a fortnight and a week: first `before`, then `after`.
  void three_weeks(app::Core& theirs, int before, int after) {
    for (int day = 0; day < 21; ++day) {
      tell(theirs, day < 14 ? before : after);
      pass_days(1);
    }
    pass_days(-1);
  }
  app::CaseloadView list(CaseloadFilter filter = CaseloadFilter::NeedsYou, const char* search = "") {
    return test::must(app::caseload_view(*core, {filter, search}));
  }
  app::CaseloadLine line(const char* name) {
    const auto view = list(CaseloadFilter::All, name);
    REQUIRE(view.lines.size() == 1);
    return view.lines.front();
  }
  static bool has(const app::CaseloadLine& line, CareReason reason) {
    for (const auto& each : line.reasons) {
      if (each.reason == reason) return true;
    }
    return false;
  }

 private:
  std::vector<app::Core> people_ = [] {
    std::vector<app::Core> room;
    room.reserve(16);
    return room;
  }();
};

}  // namespace

TEST_SUITE_BEGIN("app");

TEST_CASE("nobody in care is a valid list") {
  Clinic clinic;
  clinic.start_programme();
  const auto view = clinic.list();
  CHECK(view.lines.empty());
  CHECK(view.all == 0);
  CHECK(view.needs_you == 0);
}

TEST_CASE("pain of 2 above the baseline is told with its numbers") {
  Clinic clinic;
  auto& lena = clinic.person("Lena");
  clinic.three_weeks(lena, 3, 6);
  const auto line = clinic.line("lena");
  CHECK(line.baseline_tenths == 30);
  CHECK(line.baseline_n == 14);
  CHECK(line.pain_tenths == 60);
  CHECK(line.pain_n == 7);
  CHECK(line.trend == app::PainTrend::Up);
  CHECK(line.week == 3);
  REQUIRE(clinic.has(line, CareReason::PainUp));
  for (const auto& reason : line.reasons) {
    if (reason.reason != CareReason::PainUp) continue;
    CHECK(reason.why.values.at("mean") == "6.0");
    CHECK(reason.why.values.at("baseline") == "3.0");
  }
}

TEST_CASE("silence shows by itself, without anything being written") {
  Clinic clinic;
  auto& jonas = clinic.person("Jonas");
  clinic.tell(jonas, 3);
  clinic.pass_days(6);
  CHECK_FALSE(clinic.has(clinic.line("jonas"), CareReason::Silent));
  clinic.pass_days(1);
  const auto line = clinic.line("jonas");
  REQUIRE(clinic.has(line, CareReason::Silent));
  CHECK_FALSE(line.week_done.done);
  CHECK(line.week_done.planned > 0);
  CHECK_FALSE(line.pain_tenths);
  CHECK(line.last_pain->worst == test::nrs(3));
}

TEST_CASE("the most urgent come first, a red flag before all") {
  Clinic clinic;
  clinic.person("Anna silent");
  clinic.pass_days(8);
  auto& tomas = clinic.person("Tomas");
  app::AnswerTriage locked;
  locked.facts["locked_now"] = 1;
  test::must(app::perform(tomas, locked));
  const auto view = clinic.list();
  REQUIRE(view.lines.size() == 2);
  CHECK(view.lines[0].name == "Tomas");
  CHECK(view.lines[0].reasons.front().reason == CareReason::RedFlag);
  CHECK(view.lines[1].reasons.front().reason == CareReason::Silent);
  CHECK(view.needs_you == 2);
}

TEST_CASE("reasons are seen, put off and resolved; a red flag is never put off") {
  Clinic clinic;
  auto& anna = clinic.person("Anna");
  clinic.pass_days(8);
  const auto id = *anna.person();
  const auto day = clinic.list().today;
  clinic.done(app::MarkReason{id, CareReason::ScoreDue, CareState::Resolved, {}, {}});  // a self-test waits as well
  app::MarkReason mark{id, CareReason::Silent, CareState::Snoozed, day + 3, "Sam"};
  clinic.done(mark);
  CHECK(clinic.list().needs_you == 0);
  CHECK(clinic.list().snoozed == 1);
  CHECK(clinic.list(CaseloadFilter::Snoozed).lines.size() == 1);
  clinic.pass_days(3);
  CHECK(clinic.list().needs_you == 1);
  mark = {id, CareReason::Silent, CareState::Seen, std::nullopt, "Sam"};
  clinic.done(mark);
  CHECK(clinic.list().lines.front().reasons.front().state == CareState::Seen);
  mark.state = CareState::Resolved;
  clinic.done(mark);
  CHECK(clinic.list().needs_you == 0);
  mark.state = CareState::Snoozed;
  CHECK(clinic.refusal(mark) == "may.snooze-until");
  mark.reason = CareReason::RedFlag;
  mark.until = clinic.list().today + 1;
  CHECK(clinic.refusal(mark) == "may.snooze-red-flag");
}

TEST_CASE("a resolved silence comes back when it begins anew") {
  Clinic clinic;
  auto& anna = clinic.person("Anna");
  clinic.pass_days(8);
  for (const auto reason : {CareReason::ScoreDue, CareReason::Silent})
    clinic.done(app::MarkReason{*anna.person(), reason, CareState::Resolved, {}, {}});
  CHECK(clinic.list().needs_you == 0);
  clinic.tell(anna, 2);
  clinic.pass_days(9);
  CHECK(clinic.list().needs_you == 1);
}

TEST_CASE("the list is found by name, side and condition, and read in pages") {
  Clinic clinic;
  for (const auto* name : {"Lena Hartmann", "Jonas Weber", "Lena Weber"}) clinic.person(name);
  CHECK(clinic.list(CaseloadFilter::All, "lena").lines.size() == 2);
  CHECK(clinic.list(CaseloadFilter::All, "WEBER lena").lines.size() == 1);
  CHECK(clinic.list(CaseloadFilter::All, "right").lines.size() == 3);
  CHECK(clinic.list(CaseloadFilter::All, "runner").lines.size() == 3);
  CHECK(clinic.list(CaseloadFilter::All, "left").lines.empty());
  const auto page = test::must(app::caseload_view(*clinic.core, {CaseloadFilter::All, "", 1, 1}));
  CHECK(page.lines.size() == 1);
  CHECK(page.more);
  CHECK(page.lines.front().name == "Lena Hartmann");
  CHECK(page.lines.front().initials == "LH");
}

TEST_CASE("a review is finished: reasons are seen, the next day is kept, and it calls when it comes") {
  Clinic clinic;
  auto& anna = clinic.person("Anna");
  clinic.pass_days(8);
  const auto id = *anna.person();
  const auto day = clinic.list().today;
  CHECK(clinic.refusal(app::SetNextReview{id, day - 1}) == "may.day-past");
  clinic.done(app::FinishReview{id, "Sam", day + 2});
  auto line = clinic.line("anna");
  CHECK(line.reasons.front().state == CareState::Seen);
  CHECK(line.next_review == day + 2);
  CHECK(line.reviewed == day);
  clinic.pass_days(2);
  CHECK(clinic.has(clinic.line("anna"), CareReason::ReviewDue));
  clinic.done(app::FinishReview{id, "Sam", std::nullopt});
  CHECK_FALSE(clinic.has(clinic.line("anna"), CareReason::ReviewDue));
}

TEST_CASE("what a new day makes old is gathered anew, each person once") {
  Clinic clinic;
  clinic.person("Anna");
  clinic.person("Bo");
  CHECK(test::must(app::refresh_caseload(*clinic.core)) == 0);
  clinic.pass_days(1);
  CHECK(test::must(app::refresh_caseload(*clinic.core, 1)) == 1);
  CHECK(test::must(app::refresh_caseload(*clinic.core)) == 1);
  CHECK(test::must(app::refresh_caseload(*clinic.core)) == 0);
}

TEST_CASE("a review tells why whole sessions were left out, and none of it looks like silence") {
  Clinic clinic;
  auto& anna = clinic.person("Anna");
  const auto start = clinic.list().today;
  test::must(app::perform(anna, app::SkipSession{start, model::MissedReason::Illness}));
  clinic.pass_days(2);
  test::must(app::perform(anna, app::SkipSession{start + 2, model::MissedReason::NoTime}));
  clinic.pass_days(5);
  const auto view = test::must(app::review_view(anna));
  CHECK(view.left_out ==
        std::vector<app::MissedCount>{{model::MissedReason::Illness, 1}, {model::MissedReason::NoTime, 1}});
  CHECK(view.days[41 - 7].excused);
  CHECK_FALSE(view.days[41 - 5].excused);
  CHECK(view.record.size() == 7);
  CHECK(view.line.heard_day == start + 2);
  CHECK(view.line.week_done.planned == 2);
}

TEST_CASE("a review tells what was done of each exercise, and silence is never no pain") {
  Clinic clinic;
  auto& anna = clinic.person("Anna");
  for (int day = 0; day < 4; ++day) {
    app::LogSession log;
    log.pain_before = test::nrs(1);
    log.answers.pain_during = test::nrs(2);
    log.answers.note = day == 3 ? "stiff on the stairs" : "";
    if (day % 2 == 0) test::must(app::perform(anna, log));
    clinic.pass_days(1);
  }
  const auto view = test::must(app::review_view(anna));
  REQUIRE_FALSE(view.rows.empty());
  CHECK(view.rows.front().done == 2);
  CHECK_FALSE(view.rows.front().worst);
  CHECK(view.days.size() == 42);
  CHECK_FALSE(view.days.front().worst);
  CHECK(view.days[41 - 4].worst == test::nrs(2));
  CHECK(view.record.size() == 5);
  clinic.done(app::WriteCareNote{*anna.person(), "call on Friday", "Sam"});
  CHECK(test::must(app::review_view(anna)).care_notes.front().text == "call on Friday");
}

TEST_SUITE_END();
