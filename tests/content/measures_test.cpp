// The measures as a physiotherapist can compare them with clinical reference 7.1, and what 7.2 allows to ship.
#include <doctest/doctest.h>

#include "app/embedded_content.hpp"

using namespace genu;
using model::Better;
using model::Certainty;
using model::MeasureEntry;

TEST_SUITE_BEGIN("exercises");

TEST_CASE("measures are those of the reference, with the change that counts") {
  const auto catalogue = app::embedded_catalogue();
  REQUIRE(catalogue);
  struct Row {
    const char* id;
    MeasureEntry entry;
    double low, high;
    Better better;
    int days;
    double change_low, change_high;  // 0 where none is known
    Certainty certainty;
    const char* source;
  };
  constexpr auto here = MeasureEntry::Asked, total = MeasureEntry::TotalOnly;
  constexpr auto up = Better::Higher, down = Better::Lower;
  constexpr auto read = Certainty::Verified, known = Certainty::Literature, ours = Certainty::Design;
  const Row rows[] = {
      {"pain-nrs", here, 0, 10, down, 1, 2, 2, read, "nrs-mcid"},
      {"own-activities", here, 0, 10, up, 14, 2, 2, read, "stratford1995"},
      {"change-since-start", here, -5, 5, up, 14, 2, 2, known, "kamper2009"},
      {"load-pain", here, 0, 10, down, 14, 2, 2, ours, "nrs-mcid"},
      {"step-down-quality", here, 0, 5, down, 14, 1, 1, ours, "convention"},
      {"chair-stand-30", here, 0, 60, up, 28, 2, 3, known, "wright2011"},
      {"hop-symmetry", here, 0, 200, up, 28, 0, 0, known, ""},
      {"heel-raise-count", here, 0, 200, up, 28, 0, 0, known, ""},
      {"adherence", here, 0, 100, up, 14, 0, 0, known, ""},
      {"koos-12", total, 0, 100, up, 28, 8, 11, known, "koos12"},
      {"koos-ps", total, 0, 100, Better::Stated, 28, 8, 8, known, "roos2003"},
      {"akps", total, 0, 100, up, 28, 8, 10, known, "crossley2004"},
      {"visa-p", total, 0, 100, up, 28, 13, 13, read, "hernandez2014"},
      {"lefs", total, 0, 80, up, 28, 9, 9, read, "binkley1999"},
  };
  CHECK(catalogue->measures().size() == std::size(rows));
  for (const auto& row : rows) {
    CAPTURE(row.id);
    const auto* measure = catalogue->measure(row.id);
    REQUIRE(measure);
    CHECK(measure->entry == row.entry);
    CHECK(measure->range.low == row.low);
    CHECK(measure->range.high == row.high);
    CHECK(measure->better == row.better);
    CHECK(measure->interval_days == row.days);
    const auto* guide = model::change_guide(*measure, "itbs");
    CHECK((guide != nullptr) == (row.change_high > 0));
    if (!guide) continue;
    CHECK(guide->change.low == row.change_low);
    CHECK(guide->change.high == row.change_high);
    CHECK(guide->certainty == row.certainty);
    CHECK(guide->source == row.source);
  }
}

TEST_CASE("around the kneecap a smaller change of pain counts") {
  const auto catalogue = app::embedded_catalogue();
  REQUIRE(catalogue);
  const auto* guide = model::change_guide(*catalogue->measure("pain-nrs"), "pfp");
  REQUIRE(guide);
  CHECK(guide->change.high == 1.2);
  CHECK(guide->source == "piva2009");
}

TEST_CASE("of questionnaires under copyright only a total can be entered, and no item is told") {
  const auto catalogue = app::embedded_catalogue();
  REQUIRE(catalogue);
  int totals = 0;
  for (const auto& measure : catalogue->measures()) {
    CAPTURE(measure.id);
    if (measure.entry == MeasureEntry::Asked) continue;
    ++totals;
    CHECK(measure.tests.empty());
    CHECK(measure.about.find('?') == std::string::npos);
    CHECK(measure.about.size() < 250);
    CHECK(measure.licence.find("not shown") != std::string::npos);
  }
  CHECK(totals == 5);
}

TEST_SUITE_END();
