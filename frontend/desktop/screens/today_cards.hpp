// The cards of Today. Each draws itself at a point and gives its height; 0 where there is nothing to show.
#pragma once

#include "screens/stack.hpp"
#include "screens/today.hpp"

namespace genu::screens {

float light_card(const app::TodayView& view, const Given& given, const Flow& flow);
float follow_up_card(const app::TodayView& view, TodayUi& ui, const Given& given, const Flow& flow);
float phase_card(const TodayShown& shown, TodayUi& ui, const Given& given, const Flow& flow);
float notices_card(const app::TodayView& view, const Given& given, const Flow& flow);
float safety_card(const app::TodayView& view, const Given& given, const Flow& flow);
/// Holds under each other, and the flare.
float holds_cards(const app::TodayView& view, const Given& given, const Flow& flow);
/// What the physiotherapist wrote and nobody has marked as read yet.
float message_cards(const app::TodayView& view, const Given& given, const Flow& flow);
float run_card(const app::TodayView& view, const Given& given, const Flow& flow);
/// What may be done on a day without a session.
float rest_day_cards(const app::TodayView& view, const Given& given, const Flow& flow);
float session_card(const app::TodayView& view, TodayUi& ui, const Given& given, const Flow& flow);
/// The newest planned session that was not done, until something is said about it.
float missed_card(const app::TodayView& view, TodayUi& ui, const Given& given, const Flow& flow);
float exercise_cards(const app::SessionCard& session, const Given& given, const Flow& flow);
float pain_card(const app::TodayView& view, TodayUi& ui, const Given& given, const Flow& flow);
float week_card(const app::TodayView& view, TodayUi& ui, const Given& given, const Flow& flow);

/// Before there is a programme: the ways to begin.
void first_day_cards(const app::FirstStepsNow& first, const Given& given, Flow& flow);

}  // namespace genu::screens
