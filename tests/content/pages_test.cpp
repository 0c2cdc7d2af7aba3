// The pages: plain words, the limits of what may be said (clinical reference 8.1), and evidence with every claim.
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <set>

#include "app/embedded_content.hpp"
#include "reading.hpp"

using namespace genu;

namespace {

const content::Catalogue& catalogue() {
  static const auto all = app::embedded_catalogue();
  REQUIRE(all);
  return *all;
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

// All that a reader sees of a page, in small letters, sentence by sentence.
std::vector<std::string> everything_of(const model::Page& page) {
  auto all = test::sentences_of(page);
  all.push_back(page.title);
  for (const auto& section : page.sections) all.push_back(section.heading);
  for (const auto& card : page.evidence) {
    all.push_back(card.claim);
    all.push_back(card.numbers);
  }
  for (auto& text : all) text = lower(text);
  return all;
}

}  // namespace

TEST_SUITE_BEGIN("exercises");

TEST_CASE("syllables are counted much as people speak them") {
  struct Case {
    const char* word;
    int syllables;
  };
  for (const auto& each : {Case{"knee", 1}, Case{"pain", 1}, Case{"kneecap,", 2}, Case{"muscle", 2}, Case{"moved", 1},
                           Case{"loaded", 2}, Case{"exercise", 3}, Case{"physiotherapist", 5}, Case{"10", 1}}) {
    CAPTURE(each.word);
    CHECK(test::syllables_in(each.word) == each.syllables);
  }
  CHECK(test::grade_of({"The cat sat.", "It was red."}) < 1);
  CHECK(test::grade_of({"Patellofemoral osteoarthritis necessitates multidisciplinary rehabilitation."}) > 20);
}

TEST_CASE("a reader of twelve can read every page") {
  constexpr double highest_grade = 7;
  constexpr int longest_sentence = 28;
  for (const auto& page : catalogue().pages()) {
    CAPTURE(page.id);
    const auto sentences = test::sentences_of(page);
    CHECK(test::grade_of(sentences) <= highest_grade);
    int words = 0;
    for (const auto& sentence : sentences) {
      CAPTURE(sentence);
      CHECK(test::words_in(sentence) <= longest_sentence);
      words += test::words_in(sentence);
    }
    CHECK(words <= 12 * static_cast<int>(sentences.size()));
  }
}

TEST_CASE("no page names an illness as a fact, doses a medicine, sells or promises") {
  const char* const forbidden[] = {"you have ",      "you've got",   "your diagnosis", "you suffer",
                                   "will cure",      "cures",        "guarantee",      "rules out",
                                   "rule out",       "painless",     "prevents injur", "risk-free",
                                   "best treatment", "we recommend", "book a",         "£",
                                   "http",           "www.",         " price",         "nothing serious is"};
  for (const auto& page : catalogue().pages()) {
    for (const auto& sentence : everything_of(page)) {
      CAPTURE(page.id);
      CAPTURE(sentence);
      for (const auto* phrase : forbidden) CHECK_FALSE(holds(sentence, phrase));
      if (holds(sentence, "diagnos")) CHECK(holds(sentence, " not "));
      if (holds(sentence, "promise")) {
        CHECK((holds(sentence, " not ") || holds(sentence, "nobody ") || holds(sentence, "no plan") ||
               holds(sentence, "no promise") || holds(sentence, "not a promise")));
      }
    }
  }
}

TEST_CASE("medicines are spoken of without amounts, times or advice to take them") {
  const char* const medicines[] = {"paracetamol", "anti-inflammatory", "opioid", "ibuprofen", "naproxen",
                                   "codeine",     "painkiller",        "tablet", "medicine",  "pain relief"};
  int mentions = 0;
  for (const auto& page : catalogue().pages()) {
    for (const auto& sentence : everything_of(page)) {
      const bool about_medicine = std::any_of(std::begin(medicines), std::end(medicines),
                                              [&](const char* name) { return holds(sentence, name); });
      if (!about_medicine) continue;
      ++mentions;
      CAPTURE(sentence);
      CHECK(sentence.find_first_of("0123456789") == std::string::npos);
      for (const auto* dosing : {" mg", " gram", "a day", "times a", "every ", "hourly", "dose"}) {
        CHECK_FALSE(holds(sentence, dosing));
      }
      if (holds(sentence, "take ")) CHECK(holds(sentence, " not "));
    }
  }
  CHECK(mentions >= 5);
}

TEST_CASE("the disclaimer is shipped word for word") {
  const auto* about = catalogue().page("about");
  REQUIRE(about);
  CHECK(about->sections.front().paragraphs.front() ==
        "This app gives general information and exercise plans for adults with knee pain from running. It does not "
        "diagnose, and it does not replace a doctor or physiotherapist. Stop and get help if you cannot put weight on "
        "the leg, the knee is hot, very swollen or locked, you feel unwell, or your calf swells. In an emergency call "
        "999; for urgent advice call 111. Medicines: ask a pharmacist. If a clinician has given you different advice, "
        "follow theirs.");
}

TEST_CASE("every condition has its page, and every page can be reached from another") {
  std::set<std::string> reached{"about"};
  for (const auto& page : catalogue().pages()) reached.insert(page.see_also.begin(), page.see_also.end());
  for (const auto& condition : catalogue().conditions()) {
    const auto* page = catalogue().page(condition.id);
    CAPTURE(condition.id);
    REQUIRE(page);
    CHECK(page->conditions == std::vector<std::string>{condition.id});
  }
  for (const auto& page : catalogue().pages()) {
    CAPTURE(page.id);
    if (page.id != "why-knees-hurt") CHECK(reached.contains(page.id));
  }
}

TEST_CASE("pages about the knee and about exercise show what was found, and numbers have a source that was read") {
  for (const auto& page : catalogue().pages()) {
    CAPTURE(page.id);
    CHECK(page.review_by > base::day_from("2026-01-01").value());
    if (page.topic == model::Topic::Knee || page.topic == model::Topic::Training) CHECK_FALSE(page.evidence.empty());
    for (const auto& card : page.evidence) {
      CAPTURE(card.claim);
      const auto* source = catalogue().source(card.source);
      REQUIRE(source);
      CHECK(card.certainty != model::Certainty::Design);
    }
  }
}

TEST_CASE("where evidence and the guide differ, the page says both") {
  struct Point {
    const char* about;
    const char* page;
    const char* words;
  };
  // Clinical reference, appendix B.
  const Point points[] = {
      {"rest", "pfp", "Full rest is needed only in a flare, or when the light is red."},
      {"rest", "patellar-tendinopathy", "Full rest does not make the tendon stronger."},
      {"rest", "first-72-hours", "Long full rest is not the aim"},
      {"paracetamol", "medicines", "does not routinely offer paracetamol"},
      {"kneecap cause", "pfp", "not shown to be the cause"},
      {"kneecap outlook", "pfp", "Plan for months, not weeks."},
      {"IT band", "itbs", "a soft pad that gets pressed"},
      {"IT band care", "itbs", "Stretching and the foam roller, for comfort."},
      {"10 per cent", "prevention", "a trial found that it did not help by itself"},
      {"single run", "prevention", "within 10 per cent of your longest in the last 30 days"},
      {"shoes", "prevention", "No type of shoe is shown to keep injuries away."},
      {"surfaces", "prevention", "How much this matters is not well tested."},
      {"strength", "prevention", "Nobody can promise"},
      {"ice", "first-72-hours", "Ice is for comfort."},
      {"steroid", "injections", "more cartilage loss than saline, with no difference in pain"},
      {"hydrogel years", "injections", "The five-year study had no group to compare."},
      {"hydrogel trial", "injections", "much the same as hyaluronic acid over a year"},
      {"weeks 8 to 12", "post-injection", "This is a range, not a promise."},
  };
  for (const auto& point : points) {
    CAPTURE(point.about);
    CAPTURE(point.words);
    const auto* page = catalogue().page(point.page);
    REQUIRE(page);
    bool said = false;
    for (const auto& section : page->sections) {
      for (const auto& text : section.paragraphs) said = said || holds(text, point.words);
      for (const auto& text : section.bullets) said = said || holds(text, point.words);
    }
    CHECK(said);
  }
}

TEST_SUITE_END();
