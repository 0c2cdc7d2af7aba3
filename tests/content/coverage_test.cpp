// Clinical reference, appendix A: whatever the patient guide says that runners need is somewhere here.
#include <doctest/doctest.h>

#include "app/embedded_content.hpp"

using namespace genu;

namespace {

// Where a statement of the guide is taken up, and words that stand there.
struct Place {
  const char* kind;
  const char* id;
  const char* words = "";
};

struct Statement {
  const char* of_the_guide;
  std::vector<Place> places;
};

const std::vector<Statement>& statements() {
  static const std::vector<Statement> all{
      {"two to three times body weight; running does not damage healthy knees",
       {{"page", "why-knees-hurt", "two to three times your body weight"},
        {"page", "why-knees-hurt", "Running does not harm a healthy knee"}}},
      {"six reasons",
       {{"page", "why-knees-hurt", "overuse"},
        {"page", "why-knees-hurt", "your form"},
        {"page", "why-knees-hurt", "Weak front thigh muscles or hips"},
        {"page", "why-knees-hurt", "Worn shoes"},
        {"page", "why-knees-hurt", "Hard ground"},
        {"page", "why-knees-hurt", "Wear of the cartilage"}}},
      {"runner's knee",
       {{"page", "pfp", "around or behind the kneecap"},
        {"page", "pfp", "Sitting for long with bent knees"},
        {"programme", "pfp-runner"},
        {"condition", "pfp"}}},
      {"IT band",
       {{"page", "itbs", "starts after a set distance or time"},
        {"page", "itbs", "how you run"},
        {"exercise", "itb-tfl-stretch"},
        {"exercise", "foam-roll-lateral-thigh"},
        {"exercise", "cadence-run"},
        {"programme", "itbs-runner"}}},
      {"patellar tendon",
       {{"page", "patellar-tendinopathy", "worst at the start of a run, eases in the middle"},
        {"page", "patellar-tendinopathy", "3 to 6 months"},
        {"programme", "pt-loading"}}},
      {"meniscus",
       {{"page", "meniscus", "twist on a planted foot"},
        {"page", "meniscus", "Surgery"},
        {"page", "red-flags", "locked"},
        {"programme", "meniscus-exercise"}}},
      {"osteoarthritis",
       {{"page", "knee-oa", "more common over 50, and in women"},
        {"page", "knee-oa", "swelling, creaking and trouble on stairs"},
        {"programme", "knee-oa-exercise"}}},
      {"rest, ice, elevation, low-impact exercise",
       {{"page", "first-72-hours", "Stop running and rest"},
        {"page", "first-72-hours", "15 to 20 minutes"},
        {"page", "first-72-hours", "48 to 72 hours"},
        {"page", "first-72-hours", "Put the leg up"},
        {"exercise", "pool-swim"},
        {"exercise", "stationary-bike"},
        {"exercise", "deep-water-run"},
        {"exercise", "elliptical"}}},
      {"paracetamol and gel", {{"page", "medicines", "paracetamol or an anti-inflammatory gel first"}}},
      {"a week without improvement", {{"page", "red-flags", "More than a week without getting better"}}},
      {"significantly swollen", {{"page", "red-flags", "A clearly swollen knee"}}},
      {"severe or sudden pain",
       {{"page", "red-flags", "Severe or sudden pain"}, {"page", "red-flags", "8 or more out of 10 at rest"}}},
      {"gives way", {{"page", "red-flags", "gives way or feels unstable"}}},
      {"pop", {{"page", "red-flags", "a pop at the time of injury"}}},
      {"assessment",
       {{"page", "who-to-see", "GP or physiotherapist"}, {"page", "who-to-see", "leads to the right plan"}}},
      {"physiotherapy", {{"page", "who-to-see", "cornerstone"}}},
      {"something more serious",
       {{"page", "who-to-see", "cartilage trouble or early arthritis"},
        {"page", "red-flags", "wore off"},
        {"page", "red-flags", "comes back each time you run again"},
        {"page", "red-flags", "daily life is hard"}}},
      {"hydrogel injection",
       {{"page", "post-injection", "97.5 per cent water"},
        {"page", "post-injection", "over 4 to 6 weeks"},
        {"page", "post-injection", "not a cure"},
        {"page", "injections", "up to five years"},
        {"page", "injections", "Relief usually lasts weeks to a few months"},
        {"page", "injections", "an allergy to the gel"}}},
      {"after the injection",
       {{"page", "post-injection", "light daily tasks within a few days"},
        {"page", "post-injection", "Walking is encouraged"},
        {"page", "post-injection", "Heavy impact is left out"},
        {"page", "post-injection", "between weeks 8 and 12"},
        {"page", "post-injection", "depends on the person"},
        {"programme", "post-injection-return"}}},
      {"prevention",
       {{"page", "prevention", "10 per cent more a week"},
        {"page", "prevention", "fitted at a running shop"},
        {"page", "prevention", "front and back of the thigh and the glutes"},
        {"page", "prevention", "5 to 10 minutes before every run"},
        {"page", "prevention", "Mix the ground"},
        {"page", "prevention", "Listen to your body"},
        {"exercise", "run-warm-up"},
        {"programme", "healthy-knee-strength"}}},
  };
  return all;
}

std::string text_of(const model::Page& page) {
  auto text = page.summary;
  for (const auto& section : page.sections) {
    text += "\n" + section.heading;
    for (const auto& paragraph : section.paragraphs) text += "\n" + paragraph;
    for (const auto& bullet : section.bullets) text += "\n" + bullet;
  }
  return text;
}

bool is_there(const content::Catalogue& catalogue, const Place& place) {
  const std::string kind = place.kind;
  if (kind == "exercise") return catalogue.exercise(place.id);
  if (kind == "programme") return catalogue.programme(place.id);
  if (kind == "condition") return catalogue.condition(place.id);
  const auto* page = catalogue.page(place.id);
  return page && text_of(*page).find(place.words) != std::string::npos;
}

}  // namespace

TEST_SUITE_BEGIN("exercises");

TEST_CASE("every statement of the patient guide is taken up") {
  const auto catalogue = app::embedded_catalogue();
  REQUIRE(catalogue);
  for (const auto& statement : statements()) {
    for (const auto& place : statement.places) {
      CAPTURE(statement.of_the_guide);
      CAPTURE(place.id);
      CAPTURE(place.words);
      CHECK(is_there(*catalogue, place));
    }
  }
}

TEST_CASE("what the guide says to sell something is left out") {
  const auto catalogue = app::embedded_catalogue();
  REQUIRE(catalogue);
  for (const auto& page : catalogue->pages()) {
    CAPTURE(page.id);
    for (const auto* word : {"£", "consultation", "appointment", "Harley"}) {
      CHECK(text_of(page).find(word) == std::string::npos);
    }
  }
}

TEST_SUITE_END();
