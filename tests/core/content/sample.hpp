#pragma once
// The smallest content that holds together: three exercises on a ladder, a condition, a programme and a source.
#include <doctest/doctest.h>

#include <map>
#include <string>

#include "content/catalogue.hpp"

namespace genu::content::sample {

/// Texts by the path that faults name, such as `catalogue/low.json`.
using Texts = std::map<std::string, std::string>;

[[nodiscard]] inline std::string exercise(const std::string& id, int level, const std::string& neighbours) {
  return R"({"id":")" + id + R"(","name":"N","aliases":[],"category":"strength","targets":["quads"],)" +
         R"("laterality":"both","equipment":["none"],"level":)" + std::to_string(level) +
         R"(,"start":"S.","steps":["S."],"cues":["C."],"faults":["F."],)" +
         R"("dose":{"sets":3,"reps":10,"hold_s":0,"rest_s":60,"load_text":"easy"},)" + neighbours +
         R"("cautions":{"all":"Care.","sore":"More care."},"sources":["book"]})";
}

inline constexpr const char* programme = R"({
  "id": "plan", "condition": "sore", "name": "P", "basis": "B.", "sources": ["book"],
  "phases": [
    {"id": "first", "name": "F", "goal": "G.", "min_days": 7, "typical_weeks": {"min": 1}, "sessions_per_week": 3,
     "runs_per_week": 0, "running": "None.", "entry": [], "exit": ["test(sls-pain) <= 2"],
     "items": [{"exercise": "low", "on": "session", "essential": true,
                "dose": {"sets": 3, "reps": 10, "hold_s": 0, "rest_s": 60, "load_text": "easy"}}]},
    {"id": "second", "name": "S", "goal": "G.", "min_days": 7, "typical_weeks": {"min": 1}, "sessions_per_week": 3,
     "runs_per_week": 0, "running": "None.", "entry": ["reds(14d) == 0"], "exit": [],
     "items": [{"exercise": "high", "on": "session", "when": ["days_in_phase >= 14"],
                "dose": {"sets": 3, "reps": 10, "hold_s": 0, "rest_s": 60, "load_text": "easy"}}]}
  ]})";

inline constexpr const char* page = R"({
  "id": "care", "title": "Care", "topic": "care", "summary": "S.", "conditions": ["sore"],
  "sections": [{"heading": "H", "paragraphs": ["P."]}],
  "evidence": [{"claim": "C.", "found": "F.", "certainty": "verified", "source": "book"}],
  "exercises": ["high"], "sources": ["book"], "content_version": 1, "review_by": "2027-01-31"})";

inline constexpr const char* measure = R"({
  "id": "score", "name": "N", "about": "A.", "entry": "asked", "unit": "points", "range": {"low": 0, "high": 10},
  "better": "lower", "interval_days": 14, "tests": ["sls-pain"],
  "change_that_counts": [
    {"group": "G", "change": {"low": 2, "high": 3}, "certainty": "verified", "source": "book"}],
  "licence": "L.", "sources": ["book"]})";

[[nodiscard]] inline Texts sound() {
  return {{"catalogue/low.json", exercise("low", 1, R"("progression":"middle",)")},
          {"catalogue/middle.json", exercise("middle", 2, R"("regression":"low","progression":"high",)")},
          {"catalogue/high.json", exercise("high", 3, R"("regression":"middle",)")},
          {"conditions/sore.json",
           R"({"id":"sore","name":"Sore","profile":"default","summary":"S.","seek_help":"H.","sources":["book"]})"},
          {"programmes/plan.json", programme},
          {"pages/care.json", page},
          {"measures/score.json", measure},
          {"sources/sources.json", R"({"sources":[{"key":"book","reference":"A book.","certainty":"verified"}]})"}};
}

/// `text` with the first `from` replaced, which has to be there.
inline void change(std::string& text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  text.replace(at, from.size(), to);
}

[[nodiscard]] inline base::Checked<Catalogue> load_texts(const Texts& texts) {
  std::map<std::string, std::vector<File>> folders;
  for (const auto& each : texts) {
    const std::string_view path = each.first;
    const auto slash = path.find('/');
    folders[std::string(path.substr(0, slash))].push_back({path.substr(slash + 1), each.second});
  }
  return load({.exercises = folders["catalogue"],
               .programmes = folders["programmes"],
               .conditions = folders["conditions"],
               .sources = folders["sources"],
               .triage = folders["triage"],
               .pattern = folders["pattern"],
               .pages = folders["pages"],
               .measures = folders["measures"],
               .running = folders["running"]});
}

[[nodiscard]] inline base::Faults faults_of_texts(const Texts& texts) {
  const auto catalogue = load_texts(texts);
  return catalogue ? base::Faults{} : catalogue.error();
}

}  // namespace genu::content::sample
