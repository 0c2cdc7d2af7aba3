// The figures themselves: each exercise has one, and what is compiled in is what lies in exercises/figures.
#include "support/figures.hpp"

#include "app/embedded_figures.hpp"

using namespace genu;

TEST_SUITE_BEGIN("exercises");

TEST_CASE("every exercise has a figure") {
  CHECK(support::whole_figures().figures.size() == support::whole_catalogue().exercises().size());
}

TEST_CASE("the figures compiled in are those that lie in the folder") {
  const auto embedded = content::load_figures(app::embedded_figure_files(), support::whole_catalogue());
  REQUIRE(embedded);
  CHECK((embedded->figures == support::whole_figures().figures));
  CHECK((embedded->body == support::whole_figures().body));
}

TEST_CASE("an exercise for one side at a time is authored for the right one") {
  for (const auto& exercise : support::whole_catalogue().exercises()) {
    if (exercise.laterality != model::Laterality::EachSide) continue;
    const auto* figure = support::whole_figures().figure(exercise.id);
    REQUIRE(figure);
    for (const auto& muscle : figure->muscles) {
      CAPTURE(exercise.id);
      CHECK(muscle.side != model::Side::Left);
    }
  }
}

TEST_SUITE_END();
