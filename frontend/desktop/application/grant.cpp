// What screens ask for, done once the frame is drawn: other screens, commands of the core, files.
#include <algorithm>
#include <type_traits>

#include "application/application.hpp"

namespace genu::desktop {
namespace {

// What the notice says once a command is done, and the screen that comes then; "" stays.
struct After {
  const char* words;
  const char* screen;
};
constexpr After after(const app::StartProgramme&) { return {"desktop.done.start-programme", "today"}; }
constexpr After after(const app::MoveToPhase&) { return {"desktop.done.move-to-phase", ""}; }
constexpr After after(const app::LogCheckIn&) { return {"desktop.done.log-check-in", ""}; }
constexpr After after(const app::AnswerFollowUp&) { return {"desktop.done.answer-follow-up", ""}; }
constexpr After after(const app::StartSession&) { return {"desktop.done.start-session", "session"}; }
constexpr After after(const app::AnswerTriage&) { return {"desktop.done.answer-triage", ""}; }
constexpr After after(const app::RecordClearance&) { return {"desktop.done.record-clearance", ""}; }
constexpr After after(const app::RemoveCheckIn&) { return {"desktop.done.remove-check-in", ""}; }
constexpr After after(const app::LogRun&) { return {"desktop.done.log-run", ""}; }
constexpr After after(const app::RemoveRun&) { return {"desktop.done.remove-run", ""}; }
constexpr After after(const app::EndHold&) { return {"desktop.done.end-hold", ""}; }
constexpr After after(const app::DeclareFlare&) { return {"desktop.done.declare-flare", ""}; }
constexpr After after(const app::EndFlare&) { return {"desktop.done.end-flare", ""}; }
constexpr After after(const app::PlaceOnLadder&) { return {"desktop.done.place-on-ladder", ""}; }
constexpr After after(const app::SetSettings&) { return {"desktop.done.set-settings", ""}; }
constexpr After after(const app::RecordMeasure&) { return {"desktop.done.record-measure", ""}; }
constexpr After after(const app::RemoveMeasure&) { return {"desktop.done.remove-measure", ""}; }
constexpr After after(const app::RecordTest&) { return {"desktop.done.record-test", ""}; }
constexpr After after(const app::LogSession&) { return {"desktop.done.log-session", ""}; }
constexpr After after(const app::SkipSession&) { return {"desktop.done.skip-session", ""}; }
constexpr After after(const app::MoveSession&) { return {"desktop.done.move-session", ""}; }
constexpr After after(const app::AnswerFirstSteps&) { return {"", ""}; }
constexpr After after(const app::ConfirmSafety&) { return {"", ""}; }
constexpr After after(const app::LeaveFirstSteps&) { return {"", ""}; }
constexpr After after(const app::Introduce&) { return {"desktop.done.introduce", ""}; }
constexpr After after(const app::AcceptCard&) { return {"desktop.done.accept-card", ""}; }
constexpr After after(const app::VerifyContact&) { return {"desktop.done.verify-contact", ""}; }
constexpr After after(const app::Unpair&) { return {"desktop.done.unpair", ""}; }
constexpr After after(const app::SettleConflict&) { return {"desktop.done.settle-conflict", ""}; }
constexpr After after(const app::SetSyncFolder&) { return {"desktop.done.set-sync-folder", ""}; }
constexpr After after(const app::MarkMessageRead&) { return {"desktop.done.mark-message-read", ""}; }
constexpr After after(const app::Undo&) { return {"", ""}; }

// A knee that locked is asked about at once, not with the next session (clinical reference 2, U10).
template <class Command>
bool wants_safety(const Command& command) {
  if constexpr (std::is_same_v<Command, app::LogCheckIn>)
    return command.entry.locked && *command.entry.locked;
  else
    return false;
}

// What is about the data as a whole is no command of the diary.
template <class T>
constexpr bool kAboutData = std::is_same_v<T, screens::BackUp> || std::is_same_v<T, screens::ExportEverything> ||
                            std::is_same_v<T, screens::Restore> || std::is_same_v<T, screens::EraseEverything>;

// So are cards and packets, which come from files or go into them.
template <class T>
constexpr bool kAboutExchange = std::is_same_v<T, screens::CopyCard> || std::is_same_v<T, screens::SaveCard> ||
                                std::is_same_v<T, screens::TakeCard> || std::is_same_v<T, screens::SendTo> ||
                                std::is_same_v<T, screens::LookInside> || std::is_same_v<T, screens::TakeIn> ||
                                std::is_same_v<T, screens::PutAway> || std::is_same_v<T, screens::SyncNow>;

}  // namespace

// The way back leads to where the first exercise was opened from, however many follow.
void Application::show_exercise(const std::string& id) {
  auto view = app::exercise_view(core_, id);
  exercise_ = view ? std::optional(std::move(*view)) : std::nullopt;
  if (showing_.id == "exercise") return;
  exercise_ui_ = {};
  exercise_ui_.from = showing_.id.empty() ? "today" : showing_.id;
  if (showing_.id == "learn" && page_) exercise_ui_.about = page_->page.id;
}

void Application::show(const screens::Show& wish) {
  if (wish.screen == "start-programme" && start_ui_.programme != wish.about) {
    start_ui_ = {};
    start_ui_.programme = wish.about;
    // What was told in the first steps need not be told again.
    if (const auto& first = views_.first_steps()) {
      start_ui_.side = first->knee;
      start_ui_.onset = first->onset;
    }
  }
  if (wish.screen == "first-steps" && showing_.id != "first-steps") {
    const auto draft = screens::draft_of(first_ui_);
    first_ui_ = {};
    screens::bring_back(first_ui_, draft);
  }
  if (wish.screen == "exercise") show_exercise(wish.about);
  if (wish.screen == "tests" && tests_ui_.test != wish.about) tests_ui_ = {wish.about, {}, {}, {}};
  if (wish.screen == "day") {
    const auto asked = base::day_from(wish.about);
    day_ = asked ? std::optional(*asked) : std::nullopt;
    day_ui_ = {};
  }
  if (wish.screen == "diary") diary_ui_.opened.reset();
  if (wish.screen == "learn") {
    auto page = app::page_view(core_, wish.about);
    page_ = page ? std::optional(std::move(*page)) : std::nullopt;
  }
  if (showing_.id == "session" && wish.screen != "session") heed(player_.leave());
  screens::show(showing_, table_, wish.screen);
}

template <class Asked>
void Application::grant_one(const Asked& asked) {
  if constexpr (std::is_same_v<Asked, screens::Show>)
    show(asked);
  else if constexpr (std::is_same_v<Asked, screens::Play>)
    play(asked.what);
  else if constexpr (std::is_same_v<Asked, screens::SaveChart> || std::is_same_v<Asked, screens::SavePaper>)
    save(asked);
  else if constexpr (std::is_same_v<Asked, screens::Copy>)
    copy(asked);
  else if constexpr (std::is_same_v<Asked, screens::Overlay>)
    asked == screens::Overlay::Find ? screens::open(palette_) : void(help_.open = true);
  else if constexpr (kAboutData<Asked>)
    keep_data(asked);
  else if constexpr (kAboutExchange<Asked>)
    sharing_.exchange(asked);
  else
    perform(asked);
}

template <class... Each>
void Application::grant_any(const screens::Wish& wish, screens::Kinds<Each...>) {
  const auto tried = [&](const auto* asked) {
    if (asked != nullptr) grant_one(*asked);
    return asked != nullptr;
  };
  (tried(wish.template as<Each>()) || ...);
}

void Application::grant(const screens::Wish& wish) { grant_any(wish, screens::Wishes{}); }

template <class Command>
void Application::perform(const Command& command) {
  const auto outcome = app::perform(core_, command);
  if (!outcome) return notices_.failed(words_.say(outcome.error()));
  views_.drop(outcome->changes);
  if constexpr (std::is_same_v<Command, app::AnswerTriage> || std::is_same_v<Command, app::RecordClearance>)
    screens::forget(safety_ui_);
  if constexpr (std::is_same_v<Command, app::LogCheckIn>)
    if (showing_.id == "diary") screens::forget(diary_ui_);
  if constexpr (std::is_same_v<Command, app::LogCheckIn> || std::is_same_v<Command, app::LogSession>) day_ui_ = {};
  if constexpr (std::is_same_v<Command, app::MoveToPhase>) programme_ui_ = {};
  if constexpr (std::is_same_v<Command, app::RecordTest>) tests_ui_ = {};
  if constexpr (std::is_same_v<Command, app::LogRun>) runs_ui_.run = {};
  if constexpr (std::is_same_v<Command, app::RecordMeasure>) scores_ui_ = {};
  if constexpr (std::is_same_v<Command, app::AcceptCard> || std::is_same_v<Command, app::VerifyContact> ||
                std::is_same_v<Command, app::Unpair> || std::is_same_v<Command, app::SetSyncFolder>)
    sharing_.forget();
  player_.follow(outcome->changes);
  const auto& changed = outcome->changes.records;
  if (std::find(changed.begin(), changed.end(), "settings") != changed.end()) follow_settings();
  // While a session is led the stage is not the place for this word.
  if constexpr (std::is_same_v<Command, app::SetSettings>)
    if (showing_.id == "session") return;
  const auto then = after(command);
  if constexpr (std::is_same_v<Command, app::Undo>)
    notices_.clear();
  else if (*then.words != '\0')
    notices_.done(words_.say(then.words), std::is_same_v<Command, app::LogCheckIn> && showing_.id == "today");
  if (*then.screen != '\0') screens::show(showing_, table_, then.screen);
  if (wants_safety(command)) screens::show(showing_, table_, "safety");
}

}  // namespace genu::desktop
