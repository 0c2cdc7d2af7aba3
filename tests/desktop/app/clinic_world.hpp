// The physiotherapist's side on a core in memory, without a window; what is done by hand is counted.
#pragma once

#include "app_world.hpp"
#include "application/clinic.hpp"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace genu::test {

struct ClinicWorld {
  explicit ClinicWorld(ui::Size size = {1280, 3000}, theme::Look look = theme::Look::Light)
      : clinic(std::make_unique<desktop::Clinic>(*world.core, english_words(), outside())),
        screen([this] { clinic->draw(); }, size, look) {
    screen.settle();
  }

  /// One press, which counts as one action.
  void click(const std::string& id) {
    CAPTURE(id);
    REQUIRE(screen.item(id) != nullptr);
    REQUIRE(screen.item(id)->enabled);
    REQUIRE(screen.click(id));
    screen.settle();
    ++actions;
  }
  /// An action of a review, where need be behind More.
  void act(const std::string& id) {
    if (!has(id)) click("review.more");
    click(id);
  }
  /// A text typed into a field: one action to go there, one for its words.
  void type(const std::string& id, std::u32string_view text) {
    click(id);
    screen.type(text);
    screen.settle();
    ++actions;
  }
  void enter() {
    screen.press(ui::Key::Enter);
    screen.settle();
    ++actions;
  }
  [[nodiscard]] bool has(const std::string& id) const { return screen.item(id) != nullptr; }

  /// Somebody in care with a programme, as if their diary had come.
  app::Core add(const char* name, const char* programme = "pfp-runner") {
    const auto id = world.done(app::AddPatient{std::nullopt, name}).id;
    auto theirs = must(world.core->about(id));
    app::StartProgramme start;
    start.programme = programme;
    start.side = model::Side::Right;
    start.usual_morning_pain = nrs(2);
    must(app::perform(theirs, start));
    return theirs;
  }
  /// Somebody with pain for three weeks, and somebody of whom nothing is heard.
  void fill() {
    auto lena = add("Lena Hartmann");
    add("Jonas Weber", "itbs-runner");
    for (int day = 0; day < 21; ++day) {
      app::LogCheckIn log;
      log.entry.worst_24h = nrs(day < 14 ? 3 : 6);
      must(app::perform(lena, log));
      world.pass_days(1);
    }
    world.pass_days(-1);
    reopen();
  }
  void open_review(const char* name) {
    const auto id = id_of(name).text();
    click("caseload.row." + id);
    click("caseload.open." + id);
  }
  void reopen() {
    clinic = std::make_unique<desktop::Clinic>(*world.core, english_words(), outside());
    screen.settle();
  }
  /// The id of the first one listed who is called so.
  [[nodiscard]] base::Id id_of(const char* name) const {
    app::CaseloadAsked asked;
    asked.filter = app::CaseloadFilter::All;
    asked.search = name;
    return must(app::caseload_view(*world.core, asked)).lines.at(0).patient;
  }

  [[nodiscard]] desktop::ClinicOutside outside(double cover_after = 300) {
    return {saving(), cover_after, list, [this](const screens::ListKept& kept) { list = kept; }};
  }
  [[nodiscard]] desktop::SaveFile saving() {
    return [this](const std::string& name, const std::string& bytes) -> base::Result<std::string> {
      saved.emplace_back(name, bytes);
      return name;
    };
  }

  World world;
  std::vector<std::pair<std::string, std::string>> saved;
  screens::ListKept list;  ///< as a file beside the diary would hold it
  int actions = 0;
  std::unique_ptr<desktop::Clinic> clinic;
  testing::Headless screen;
};

}  // namespace genu::test
