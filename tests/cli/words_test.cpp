// Every message key that the core or the command line can say has words.
#include <doctest/doctest.h>

#include <genu/app/views.hpp>
#include <genu/app/views/figure.hpp>
#include <genu/app/views/plan_story.hpp>
#include <genu/app/views/progress_charts.hpp>
#include <genu/model/ladder_place.hpp>
#include <genu/model/self_test.hpp>
#include <genu/model/tick.hpp>
#include <regex>
#include <set>

#include "commands/setting_texts.hpp"
#include "support/source_folder.hpp"
#include "support/text_file.hpp"
#include "wording/english.hpp"

using namespace genu;

TEST_SUITE_BEGIN("cli");

namespace {

const words::Words& english() {
  static const auto words = wording::english();
  REQUIRE(words);
  return *words;
}

bool is_source(const std::filesystem::path& path) { return path.extension() == ".cpp" || path.extension() == ".hpp"; }

// The families of keys; other texts with a dot, such as file names, are none.
const std::set<std::string> families{
    "error",      "may",       "undo",     "plan",      "phase",        "light",          "next-action",
    "week-gate",  "dose-step", "schedule", "criterion", "cli",          "offer",          "day",
    "mark",       "knee",      "lock",     "pathway",   "substitution", "measure-change", "run-entry",
    "run-start",  "run-load",  "run-lock", "run-card",  "run-spacing",  "missed-time",    "ladder",
    "prevention", "hold",      "flare",    "review",    "override",     "vault",          "exchange",
    "progress",   "setting",   "reminder", "measure",   "data"};

// Whole keys in the sources of `folder`: texts such as "may.no-programme".
std::set<std::string> keys_in(const char* folder) {
  static const std::regex key("\"([a-z0-9-]+)(\\.[a-z0-9]+[a-z0-9-]*)+\"");
  std::set<std::string> keys;
  for (const auto& file : std::filesystem::recursive_directory_iterator(support::source_folder() / folder)) {
    if (!is_source(file.path())) continue;
    const auto text = support::read_text(file.path());
    for (std::sregex_iterator each(text.begin(), text.end(), key), last; each != last; ++each) {
      if (families.count((*each)[1].str()) == 0) continue;
      const auto quoted = each->str();
      keys.insert(quoted.substr(1, quoted.size() - 2));
    }
  }
  return keys;
}

// A reason or a family may be said with a variant only, as in `light.during.red`.
bool has_words(const std::string& key) {
  if (english().knows(key)) return true;
  static const auto all = [] {
    std::string joined;
    for (const auto& file : std::filesystem::directory_iterator(support::source_folder() / "assets/words")) {
      joined += support::read_text(file.path());
    }
    return joined;
  }();
  return all.find("\"" + key + ".") != std::string::npos;
}

template <class E>
void check_family(const std::string& family) {
  for (const auto& entry : names_of(base::Type<E>{})) {
    const auto key = family + "." + std::string(entry.text);
    CAPTURE(key);
    CHECK(english().knows(key));
  }
}

}  // namespace

TEST_CASE("every key in the sources has words") {
  for (const auto* folder : {"core", "frontend/cli"}) {
    const auto keys = keys_in(folder);
    CHECK(keys.size() > 20);
    for (const auto& key : keys) {
      CAPTURE(key);
      CHECK(has_words(key));
    }
  }
}

TEST_CASE("every value that a person may see has words") {
  check_family<base::ErrorCode>("error");
  check_family<base::Silence>("silence");
  check_family<base::Silence>("silence-short");
  check_family<base::Weekday>("weekday");
  check_family<base::Weekday>("weekday-short");
  check_family<model::Light>("light-name");
  check_family<model::Light>("light-says");
  check_family<model::Action>("action-name");
  check_family<model::Action>("plan");
  check_family<model::Side>("side");
  check_family<model::Side>("knee");
  check_family<model::Side>("leg");
  check_family<model::SkipReason>("skip");
  check_family<model::MissedReason>("missed-reason");
  check_family<model::SessionState>("session-state");
  check_family<model::SessionLength>("session-length");
  check_family<model::SessionKind>("session-kind");
  check_family<model::FollowUpAbout>("about");
  check_family<model::FollowUpAbout>("cli.follow-up.due");
  check_family<model::MorningChange>("morning-change");
  check_family<model::ClearanceScope>("clearance");
  check_family<model::CareReason>("care-name");
  check_family<model::CareReason>("care");
  check_family<model::CareState>("care-state");
  check_family<model::Surface>("surface");
  check_family<app::ProgressRange>("progress.range");
  check_family<model::DistanceUnit>("progress.unit");
  check_family<progress::PainTrend>("progress-pain");
  check_family<progress::OnsetTrend>("progress-onset");
  check_family<progress::DayOutcome>("progress.outcome");
  for (const auto& chart : names_of(base::Type<app::ProgressChart>{})) {
    for (const auto* step : {".days", ".weeks"}) {
      CHECK(english().knows("progress.chart." + std::string(chart.text) + step));
    }
  }
  check_family<model::TriageTier>("triage-tier");
  check_family<model::TriageTier>("triage-says");
  check_family<app::TriageDue>("triage-due");
  check_family<model::Route>("route");
  check_family<model::Within>("within");
  check_family<model::InjectionType>("injection");
  check_family<model::FactKind>("cli.triage.kind");
  check_family<model::PatternOutcome>("pathway.pattern");
  check_family<model::Category>("category");
  check_family<model::Target>("target");
  check_family<model::Equipment>("equipment");
  check_family<model::Laterality>("laterality");
  check_family<model::TestUnit>("cli.test.unit");
  check_family<model::Topic>("topic");
  check_family<model::Certainty>("certainty");
  check_family<app::SessionOffer>("offer");
  check_family<app::ReminderAbout>("reminder");
  for (const auto& row : cli::setting_rows({})) CHECK(english().knows("setting." + row.key));
  check_family<model::ContactRole>("contact-role");
  check_family<model::ContactTrust>("contact-trust");
  check_family<app::ImportFate>("import-fate");
  check_family<model::HoldKind>("hold-kind");
  check_family<model::HoldScope>("hold-scope");
  check_family<model::FlareStage>("flare-stage");
  check_family<model::OverrideKind>("override-kind");
  check_family<model::OverrideKind>("override-says");
  check_family<app::LockOpener>("lock-opener");
  check_family<app::MessageState>("message-state");
  check_family<model::SessionSource>("session-source");
  check_family<model::HoldKind>("may.end-hold");
  check_family<app::DayMark>("mark");
  check_family<app::RunOffer>("run-offer");
  check_family<app::LevelMark>("level-mark");
  check_family<model::LoadResult>("load-result");
  check_family<app::CriterionState>("criterion-state");
  check_family<app::PlanChangeKind>("plan-change");
  check_family<model::Muscle>("muscle");
  check_family<model::KneeSide>("knee-side");
  for (const auto& test : model::self_tests) CHECK(english().knows("self-test." + std::string(test.id)));
  for (int month = 1; month <= 12; ++month) {
    CHECK(english().knows("month." + std::to_string(month)));
    CHECK(english().knows("month-short." + std::to_string(month)));
  }
}

TEST_CASE("every spot of the knee map has a name") {
  const auto map = app::knee_map();
  REQUIRE(map);
  for (const auto& view : map->views) {
    for (const auto& region : view.regions) {
      CAPTURE(region.id);
      CHECK(english().knows("spot." + region.id));
    }
  }
}

TEST_CASE("every way that a pathway can be chosen has words") {
  for (const auto& entry : names_of(base::Type<model::PathwayStep>{})) {
    CAPTURE(entry.text);
    CHECK(has_words("pathway." + std::string(entry.text)));
  }
  for (const auto* key : {"pathway.no-programme.joint-replacement", "pathway.no-programme.age", "pathway.pattern.ask",
                          "pathway.post-injection.after-a-year", "pathway.aftercare.cleared"}) {
    CAPTURE(key);
    CHECK(english().knows(key));
  }
}

TEST_CASE("every refusal to start a session has words") {
  for (const auto& entry : names_of(base::Type<app::SessionOffer>{})) {
    if (entry.value == app::SessionOffer::Start) continue;
    CAPTURE(entry.text);
    CHECK(english().knows("may.start-session." + std::string(entry.text)));
  }
}

TEST_CASE("every command in the journal and every kind of record has words") {
  static const std::regex command("carry_out\\(core, (?:command\\.id \\? \"([a-z-]+)\" : )?\"([a-z-]+)\"");
  int found = 0;
  for (const auto& file : std::filesystem::directory_iterator(support::source_folder() / "core/app/commands")) {
    const auto text = support::read_text(file.path());
    for (std::sregex_iterator each(text.begin(), text.end(), command), last; each != last; ++each) {
      for (const auto group : {1u, 2u}) {
        if (!(*each)[group].matched) continue;
        ++found;
        CAPTURE((*each)[group].str());
        CHECK(english().knows("command." + (*each)[group].str()));
      }
    }
  }
  CHECK(found >= 14);
  for (const auto name : {base::record_name<model::Person>(),       base::record_name<model::Episode>(),
                          base::record_name<model::Plan>(),         base::record_name<model::PhaseStart>(),
                          base::record_name<model::Clearance>(),    base::record_name<model::Session>(),
                          base::record_name<model::SetRecord>(),    base::record_name<model::CheckIn>(),
                          base::record_name<model::FollowUp>(),     base::record_name<model::Run>(),
                          base::record_name<model::TestResult>(),   base::record_name<model::TriageAnswers>(),
                          base::record_name<model::TriageReview>(), base::record_name<model::PatternAnswers>(),
                          base::record_name<model::LadderPlace>(),  base::record_name<model::Hold>(),
                          base::record_name<model::Flare>(),        base::record_name<model::Override>(),
                          base::record_name<model::Tick>(),         base::record_name<model::FirstSteps>()}) {
    CHECK(english().knows("record." + std::string(name)));
  }
}

TEST_SUITE_END();
