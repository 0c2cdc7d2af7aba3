// The physiotherapist's side of the app: the people in care, one of them on a screen, and what was done.
#pragma once

#include <genu/app/core.hpp>

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "application/figures.hpp"
#include "application/kept_entry.hpp"
#include "application/notices.hpp"
#include "application/sharing.hpp"
#include "application/views.hpp"
#include "screens/builder.hpp"
#include "screens/caseload.hpp"
#include "screens/changes.hpp"
#include "screens/paper_sheet.hpp"
#include "screens/review.hpp"
#include "screens/screen.hpp"

namespace genu::desktop {

/// Writes bytes to a file of this name and gives where it is.
using SaveFile = std::function<base::Result<std::string>(const std::string& name, const std::string& bytes)>;

/// What the physiotherapist's side has of the world outside.
struct ClinicOutside {
  SaveFile save = {};        ///< without it nothing is printed
  double cover_after = 300;  ///< seconds without anybody until everything is covered
  screens::ListKept list = {};
  std::function<void(const screens::ListKept&)> keep_list = {};
};

class Clinic {
 public:
  /// Core and words must outlive it. The cover hides names from whoever passes by and locks nothing.
  Clinic(app::Core& core, const words::Words& words, ClinicOutside outside = {});
  Clinic(const Clinic&) = delete;
  Clinic& operator=(const Clinic&) = delete;

  /// One frame.
  void draw();
  /// Goes to a screen by its id; `review` opens the first one in the list.
  void show(const std::string& screen);
  /// As if a screen had asked for it.
  void ask(screens::ClinicWish wish) { wishes_.push_back(std::move(wish)); }

 private:
  [[nodiscard]] std::vector<screens::Screen> make_table();
  [[nodiscard]] screens::ClinicGiven given();
  [[nodiscard]] const base::Result<app::CaseloadView>& view();
  void caseload();
  void review();
  void changes();
  void plan();
  void refresh();
  void draw_notice();
  void drop();
  void open(const base::Id& patient);
  void open_next();
  void open_plan();
  [[nodiscard]] bool covered();
  [[nodiscard]] Sharing::Around around_sharing();
  void share();
  void grant_shared();
  template <class Asked>
  void grant_shared_one(const Asked& asked);
  template <class... Each>
  void grant_shared_any(const screens::Wish& wish, screens::Kinds<Each...>);
  void open_paper();
  void paper();
  void step(const screens::StepPlan& wish);
  void add_criterion(const std::string& text);
  void print();
  [[nodiscard]] bool begin_draft();
  [[nodiscard]] std::optional<screens::BuilderShown> builder_shown();
  void grant(const screens::ClinicWish& wish);
  template <class Command>
  void perform(const Command& command);
  void undo();

  app::Core& core_;
  const words::Words& words_;
  Notices notices_;
  screens::CaseloadUi caseload_ui_;
  screens::ReviewUi review_ui_;
  app::CaseloadAsked asked_;  // what the view at hand was asked with
  std::optional<base::Result<app::CaseloadView>> view_;
  std::optional<app::Core> patient_;  // whose review is open
  std::optional<base::Result<app::ReviewView>> reviewed_;
  std::optional<base::Result<app::LimitsView>> limits_;
  std::optional<base::Result<app::AuditView>> audit_;
  SaveFile save_;
  Figures figures_;
  screens::BuilderUi builder_ui_;
  std::optional<app::PlanDraftView> draft_;  // of the person whose review is open
  std::vector<app::FoundExercise> found_;
  std::string found_by_;
  std::vector<app::TemplateChoice> templates_;
  std::vector<app::ProgrammeChoice> programmes_;
  screens::PaperUi paper_ui_;
  std::optional<base::Result<app::PaperWeekView>> sheet_;
  std::optional<base::Day> sheet_of_;  // which week it was asked for
  std::int64_t minute_ = -1;
  bool fresh_ = false;  // nothing is left to gather today
  double cover_after_;
  Kept<screens::ListKept> kept_list_;
  std::optional<double> active_;  // when somebody was there last
  bool covered_ = false;
  Views views_;
  Sharing sharing_;
  std::vector<screens::Wish> shared_;  // what the screen of packets has asked for
  std::vector<screens::ClinicWish> wishes_;
  screens::Showing showing_;
  std::vector<screens::Screen> table_;
};

}  // namespace genu::desktop
