// Every key that a screen can say has words.
#include <genu/app/views.hpp>
#include <genu/app/views/figure.hpp>
#include <genu/player/face.hpp>
#include <regex>
#include <set>

#include "app_world.hpp"
#include "support/source_folder.hpp"
#include "support/text_file.hpp"

using namespace genu;
using test::english_words;

namespace {

template <class E>
void check_family(const std::string& family) {
  for (const auto& entry : names_of(base::Type<E>{})) {
    const auto key = family + "." + std::string(entry.text);
    CAPTURE(key);
    CHECK(english_words().knows(key));
  }
}

// Whole keys; one that ends in a dot begins a family and is in the list below.
std::set<std::string> keys_of_screens() {
  static const std::regex key("\"(desktop|screen)(\\.[a-z0-9-]+)+\"");
  std::set<std::string> keys;
  for (const auto& file :
       std::filesystem::recursive_directory_iterator(support::source_folder() / "frontend/desktop")) {
    if (file.path().extension() != ".cpp") continue;
    const auto text = support::read_text(file.path());
    for (std::sregex_iterator each(text.begin(), text.end(), key), last; each != last; ++each)
      keys.insert(each->str().substr(1, each->str().size() - 2));
  }
  return keys;
}

}  // namespace

TEST_SUITE("app") {
  TEST_CASE("every spot of the knee map and every sign of the pattern has words") {
    for (const auto& view : test::must(app::knee_map()).views)
      for (const auto& region : view.regions) CHECK(english_words().knows("desktop.spot." + region.id));
    test::World world;
    for (const auto& question : test::must(app::pattern_questions(*world.core)))
      if (question.type == model::QuestionType::YesNo)
        CHECK(english_words().knows("desktop.first.sign." + question.id));
  }

  TEST_CASE("every key in the sources of the desktop has words") {
    const auto keys = keys_of_screens();
    CHECK(keys.size() > 120);
    for (const auto& key : keys) {
      CAPTURE(key);
      CHECK(english_words().knows(key));
    }
  }

  TEST_CASE("every value that a screen may show has words") {
    check_family<app::SessionOffer>("desktop.session");
    check_family<app::DayMark>("desktop.mark");
    check_family<app::DoseMove>("desktop.move");
    check_family<model::Light>("desktop.light");
    check_family<model::Target>("desktop.target");
    check_family<model::Side>("desktop.side");
    check_family<model::Side>("desktop.leg");
    check_family<model::MorningChange>("desktop.change");
    check_family<model::FollowUpAbout>("desktop.follow-up");
    check_family<model::SkipReason>("desktop.skip");
    check_family<model::MissedReason>("desktop.missed-reason");
    check_family<base::Weekday>("desktop.letter");
    check_family<app::DiaryOnly>("desktop.diary.only");
    check_family<model::KneeSide>("desktop.map");
    for (const auto& side : names_of(base::Type<model::KneeSide>{}))
      CHECK(english_words().knows("desktop.map." + std::string(side.text) + ".short"));
    for (const auto* quality : {"aching", "dull", "sharp", "burning", "stiff"})
      CHECK(english_words().knows(std::string("desktop.quality.") + quality));
    check_family<player::AlternativeKind>("desktop.play.instead");
    check_family<app::DayMark>("desktop.mark-title");
    check_family<app::FirstStep>("desktop.first.step");
    check_family<model::Side>("desktop.first.knee");
    check_family<model::KneeSide>("desktop.knee-view");
    for (const auto& phase : names_of(base::Type<player::Phase>{}))
      CHECK(english_words().knows("player.phase." + std::string(phase.text)));
  }
}
