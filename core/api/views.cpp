// The views of each day as methods.
#include <genu/app/views/day.hpp>
#include <genu/app/views/plan_story.hpp>

#include "api/method.hpp"
#include "api/view_params.hpp"

#include <genu/app/views/diary_query.hpp>
#include <genu/app/views/runs.hpp>

namespace genu::api {

void add_today_views(std::vector<Method>& methods) {
  const auto add = [&](Method method) { methods.push_back(std::move(method)); };
  add(view<Nothing>("today", "What today asks for.",
                    [](const app::Core& core, const Nothing&) { return app::today_view(core); }));
  add(view<Nothing>("session", "The open session, or null.",
                    [](const app::Core& core, const Nothing&) { return app::session_view(core); }));
  add(view<OfProgramme>(
      "programme", "A programme with its phases, and where the person stands in it.",
      [](const app::Core& core, const OfProgramme& of) { return app::programme_view(core, of.programme); }));
  add(view<Nothing>("programmes", "The programmes to choose from.",
                    [](const app::Core& core, const Nothing&) { return app::programme_choices(core); }));
  add(view<app::DiaryQuery>(
      "diary", "The newest diary entries, or those that are looked for.",
      [](const app::Core& core, const app::DiaryQuery& query) { return app::diary_view(core, query); }));
  add(view<Nothing>("same-again", "The symptoms of the last entry without scores, or null.",
                    [](const app::Core& core, const Nothing&) { return app::same_again(core); }));
  add(view<Newest>("history", "The newest sessions and runs with their lights.",
                   [](const app::Core& core, const Newest& of) { return app::history_view(core, of.most); }));
  add(view<OfProgress>(
      "progress", "How the knee has done over a stretch of weeks.",
      [](const app::Core& core, const OfProgress& of) { return app::progress_view(core, of.range, of.offset); }));
  add(view<app::HandoutAsked>(
      "handout", "The exercises of this phase for paper.",
      [](const app::Core& core, const app::HandoutAsked& of) { return app::handout_view(core, of); }));
  add(view<app::ReportAsked>(
      "report", "What a progress report holds.",
      [](const app::Core& core, const app::ReportAsked& of) { return app::report_view(core, of); }));
  add(view<OnDay>("day", "One day: what was planned, done and noted.",
                  [](const app::Core& core, const OnDay& on) { return app::day_view(core, on.day); }));
  add(view<Nothing>("plan-story", "What each version of the plan changed.",
                    [](const app::Core& core, const Nothing&) { return app::plan_story(core); }));
  add(view<Nothing>("shoes", "The pairs of shoes with their kilometres.",
                    [](const app::Core& core, const Nothing&) { return app::shoes_view(core); }));
  add(view<Nothing>("pain-onset", "How far runs went before pain began.",
                    [](const app::Core& core, const Nothing&) { return app::pain_onset_view(core); }));
  add(view<Stored>("run", "One run.",
                   [](const app::Core& core, const Stored& of) { return app::run_view(core, of.id); }));
}

}  // namespace genu::api
