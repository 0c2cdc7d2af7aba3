// Every reason that the rules give has words, and every gap in those words has a value.
#include <doctest/doctest.h>

#include <genu/base/json.hpp>
#include <map>

#include "core/guidance/answers.hpp"
#include "guidance/criteria.hpp"
#include "guidance/dose_step.hpp"
#include "guidance/flare.hpp"
#include "guidance/holds.hpp"
#include "guidance/measure_change.hpp"
#include "guidance/next_action.hpp"
#include "guidance/review.hpp"
#include "guidance/schedule.hpp"
#include "guidance/self_tests.hpp"
#include "guidance/session_light.hpp"
#include "guidance/substitution.hpp"
#include "guidance/week_gate.hpp"
#include "support/source_folder.hpp"
#include "support/text_file.hpp"

namespace genu::guidance {
namespace {

using model::Light;
using model::Reason;
using model::SessionKind;

using Texts = std::map<std::string, std::string>;

Texts read_words() {
  Texts texts;
  for (const auto* name : {"en-GB", "guidance.en-GB", "knowledge.en-GB", "holds.en-GB"}) {
    auto file = support::source_folder() / "assets" / "words" / name;
    file += ".json";
    const auto words = base::parse_json(support::read_text(file));
    REQUIRE(words.has_value());
    REQUIRE(words->object() != nullptr);
    for (const auto& member : *words->object()) texts[member.name] = *member.value.text();
  }
  return texts;
}

// The names between braces; of `{n:one|many}` the n.
std::vector<std::string> gaps_of(const std::string& text) {
  std::vector<std::string> gaps;
  for (auto open = text.find('{'); open != std::string::npos; open = text.find('{', open + 1)) {
    gaps.push_back(text.substr(open + 1, text.find_first_of(":}", open) - open - 1));
  }
  return gaps;
}

void check_words(const std::vector<Reason>& reasons) {
  static const auto texts = read_words();
  for (const auto& reason : reasons) {
    CAPTURE(reason.message);
    const auto text = texts.find(reason.message);
    REQUIRE(text != texts.end());
    CHECK_FALSE(reason.source.empty());
    for (const auto& gap : gaps_of(text->second)) {
      CAPTURE(gap);
      CHECK(reason.values.count(gap) == 1);
    }
    for (const auto& entry : reason.values) {
      const auto& value = entry.second;
      CAPTURE(value);
      if (!value.empty() && value.front() == '@') CHECK(texts.count(value.substr(1)) == 1);
    }
  }
}

TEST_SUITE("guidance") {
  TEST_CASE("the tone of the words is calm") {
    for (const auto& entry : read_words()) {
      CAPTURE(entry.first);
      CHECK(entry.second.find('!') == std::string::npos);
    }
  }

  TEST_CASE("every light can be explained") {
    for (int score = missing; score <= 10; ++score) {
      for (const auto answer : {missing, 1}) {
        SessionResponse response;
        response.kind = SessionKind::Run;
        response.pain_before = nrs(answer);
        response.pain_during = response.pain_60min = response.next_morning = nrs(score);
        check_words(session_light(response, profile_for("default")).reasons);
        response.change = model::MorningChange::Worse;
        response.swelling_change = score / 4;
        response.stiffness_change_min = score * 5;
        if (score > 8) response.limp = response.sharp_sudden = response.gave_way = response.locked = true;
        check_words(session_light(response, profile_for("default")).reasons);
      }
    }
  }

  TEST_CASE("every action can be explained") {
    const auto lights = {Light::Green, Light::Amber, Light::Red, Light::Pending};
    for (const auto first : lights) {
      for (const auto second : lights) {
        for (int gate = 0; gate < 4; ++gate) {
          for (const auto alarm : {&LightSeen::gave_way, &LightSeen::locked, &LightSeen::during}) {
            std::vector<Outcome> history{{{0}, SessionKind::Run, 1, {Light::Red}},
                                         {{day_ms}, SessionKind::Run, 1, {first}},
                                         {{2 * day_ms}, SessionKind::Run, 1, {second}}};
            history.back().light.*alarm = true;
            ActionFacts facts;
            facts.history = history;
            facts.kind = SessionKind::Run;
            facts.level = 1;
            facts.gate = static_cast<model::WeekGate>(gate);
            facts.now = {2 * day_ms};
            check_words(next_action(facts, profile_for("default")).reasons);
            facts.failed = {{2, {0}}};
            facts.triage = model::TriageTier::Soon;
            check_words(next_action(facts, profile_for("default")).reasons);
            facts.triage = model::TriageTier::SelfManage;
            facts.history = facts.history.subspan(3);
            check_words(next_action(facts, profile_for("default")).reasons);
          }
        }
      }
    }
  }

  TEST_CASE("every answer of the week gate can be explained") {
    for (const double pain : {0.0, 1.0, 2.0}) {
      for (const double stiffness : {0.0, 10.0}) {
        const std::vector<WeekMeans> weeks{{1, 1}, {1, 1}, {1 + pain, 1 + stiffness}};
        check_words(week_gate_of_means(weeks).reasons);
        const std::vector<WeekMeans> rising{{0, 0}, {1, 1}, {1 + pain, 1 + stiffness}};
        check_words(week_gate_of_means(rising).reasons);
      }
    }
    check_words(week_gate_of_means({}).reasons);
  }

  TEST_CASE("every criterion can be said") {
    CriteriaFacts facts;
    for (const auto* text :
         {"days_in_phase > 7", "last_sessions(rehab,3).pain_during_max <= 2", "last_sessions(run,6).light == green",
          "last_sessions(cross,3).light != red", "reds(14d) == 0", "adherence(14d) >= 75", "test(stairs-pain) <= 3",
          "test(hop-lsi) >= 90", "swelling_max(7d) < 1", "stiffness_median(7d) < 30", "full_range == true",
          "week_gate == ok", "weeks_since_injection != 12", "clinician_clearance == true", "level(rtr) >= 10",
          "manual: the knee bends to 105 degrees"}) {
      CAPTURE(text);
      check_words({check_criterion(model::criterion_from(text).value(), facts).reason});
    }
  }

  TEST_CASE("every stand-in can be explained") {
    model::Exercise wanted, other;
    wanted.id = "wanted";
    wanted.name = "Wanted";
    wanted.level = 2;
    wanted.targets = other.targets = {model::Target::Quads};
    wanted.equipment = {model::Equipment::LegPress};
    wanted.cautions = {{"pfp", "Avoid."}};
    other.id = other.name = "other";
    for (int level = 1; level <= 3; ++level) {
      other.level = level;
      const std::vector<model::Exercise> exercises{wanted, other};
      const std::vector all{model::Equipment::LegPress};
      for (const bool prescribed : {false, true}) {
        check_words({substitution({wanted, "", exercises, {}, "pfp", {}, prescribed})->reason});
      }
      check_words({substitution({wanted, "", exercises, all, "pfp", {}, false})->reason});
    }
  }

  TEST_CASE("every change of a measure can be said") {
    model::Measure measure;
    measure.name = "Score";
    measure.change_that_counts = {{"all", "", {2, 2}, {}, "nrs-mcid"}};
    for (const auto& values : std::vector<std::vector<double>>{{}, {5, 5}, {5, 3}, {5, 4, 3}, {5, 7}, {5, 6, 7}}) {
      std::vector<MeasureReading> readings;
      for (const auto value : values) readings.push_back({day("2026-03-02"), value});
      check_words({measure_change(measure, readings, {}).reason});
      auto without = measure;
      without.change_that_counts.clear();
      check_words({measure_change(without, readings, {}).reason});
    }
  }

  TEST_CASE("every day and every change of a dose can be said") {
    WeekRequest request;
    request.plan_start = day("2026-03-10");
    request.today = day("2026-03-14");
    request.excused = {day("2026-03-12")};
    request.done = {day("2026-03-13")};
    for (const bool held : {false, true}) {
      request.held = held;
      request.not_before = held ? std::nullopt : std::optional(day("2026-03-15"));
      for (const auto& planned : plan_week(request)) check_words({planned.reason});
    }
    model::Exercise exercise;
    model::Item item;
    item.dose.reps = 8;
    item.dose.load_text = "8RM";
    for (const auto& after : {item, harder(item, exercise), easier(item, exercise, nullptr)}) {
      check_words({dose_change(item, after).reason});
    }
    exercise.id = "easier";
    check_words({dose_change(item, easier(item, exercise, &exercise)).reason});
    check_words({dose_change(easier(item, exercise, &exercise), item).reason});
  }

  TEST_CASE("every hold and every way back can be explained") {
    for (const auto& kind : names_of(base::Type<model::HoldKind>{})) {
      for (const auto& injection : names_of(base::Type<model::InjectionType>{})) {
        for (const auto& scope : names_of(base::Type<model::ClearanceScope>{})) {
          for (const bool limited : {false, true}) {
            model::Hold hold;
            hold.kind = kind.value;
            hold.began = day("2026-03-02");
            hold.until = day("2026-06-30");
            if (kind.value == model::HoldKind::Injection) hold.injection = injection.value;
            model::Clearance clearance;
            clearance.scope = scope.value;
            clearance.day = day("2026-03-20");
            const std::vector<model::Clearance> clearances{clearance};
            for (const int on_day : {0, 3, 18, 83, 84}) {
              for (const char* condition : {"pfp", "post-injection"}) {
                hold.forbids.reset();
                check_words(hold_advice(hold, {hold.began + on_day, condition, clearances}).reasons);
                hold.forbids = limited ? model::HoldScope::All : model::HoldScope::Loaded;
                hold.by = limited ? "Sam" : "";
                check_words(hold_advice(hold, {hold.began + on_day, condition, clearances}).reasons);
              }
            }
          }
        }
      }
    }
    check_words(holds_advice({}, {day("2026-03-02"), "post-injection", {}}).reasons);
    for (const int missed : {3, 10, 20, 40}) check_words(way_back(missed, true).reasons);
  }

  TEST_CASE("every word of a flare, of a review and of a test that waits is there") {
    for (const int hours : {1, 80, 200}) {
      FlareFacts facts;
      facts.now = {hours * hour_ms};
      facts.today = facts.began_day + hours / 24;
      facts.pain_today = nrs(1);
      const auto advice = flare_advice(facts);
      check_words(advice.reasons);
      check_words(advice.plan);
    }
    FlareSigns signs;
    signs.newest = Light::Red;
    signs.gate = model::WeekGate::Help;
    signs.worst_today = nrs(8);
    signs.usual_worst = 2;
    check_words(flare_signs(signs));
    check_words(review_reasons({model::Action::SeekHelp, 10, 30, CourseFacts{}}));
    check_words(review_reasons({model::Action::Hold, 80, 42, CourseFacts{6, 80, 40, 40}}));
    TestSafetyFacts facts;
    facts.triage = model::TriageTier::Soon;
    facts.help_sought = facts.after_injection = facts.loads_held = true;
    check_words(test_safety(*model::self_test("hop-lsi"), facts).reasons);
    facts.swelling = 2;
    check_words(test_safety(*model::self_test("hop-lsi"), facts).reasons);
  }
}

}  // namespace
}  // namespace genu::guidance
