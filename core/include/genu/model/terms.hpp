// The field's own words as enumerations (clinical reference 0.3). Names are what files and front ends write.
#pragma once
#include <genu/base/names.hpp>

namespace genu::model {

using base::names;
using base::Type;

enum class Category {
  Strength,
  Isometric,
  Stretch,
  FoamRoll,
  Mobility,
  Balance,
  Plyometric,
  RunningDrill,
  LowImpactCardio,
  WarmUp
};
constexpr auto names_of(Type<Category>) {
  return names<Category>({{Category::Strength, "strength"},
                          {Category::Isometric, "isometric"},
                          {Category::Stretch, "stretch"},
                          {Category::FoamRoll, "foam-roll"},
                          {Category::Mobility, "mobility"},
                          {Category::Balance, "balance"},
                          {Category::Plyometric, "plyometric"},
                          {Category::RunningDrill, "running-drill"},
                          {Category::LowImpactCardio, "low-impact-cardio"},
                          {Category::WarmUp, "warm-up"}});
}

enum class Target {
  Quads,
  HipsGlutes,
  ItbTfl,
  Hamstrings,
  Calves,
  Core,
  PatellarTendon,
  Adductors,
  HipFlexors,
  Ankle,
  KneeJoint,
  WholeLeg,
  Cardio
};
constexpr auto names_of(Type<Target>) {
  return names<Target>({{Target::Quads, "quads"},
                        {Target::HipsGlutes, "hips-glutes"},
                        {Target::ItbTfl, "itb-tfl"},
                        {Target::Hamstrings, "hamstrings"},
                        {Target::Calves, "calves"},
                        {Target::Core, "core"},
                        {Target::PatellarTendon, "patellar-tendon"},
                        {Target::Adductors, "adductors"},
                        {Target::HipFlexors, "hip-flexors"},
                        {Target::Ankle, "ankle"},
                        {Target::KneeJoint, "knee-joint"},
                        {Target::WholeLeg, "whole-leg"},
                        {Target::Cardio, "cardio"}});
}

enum class Laterality { EachSide, Both };
constexpr auto names_of(Type<Laterality>) {
  return names<Laterality>({{Laterality::EachSide, "each-side"}, {Laterality::Both, "both"}});
}

enum class Equipment {
  BandLong,
  BandLoop,
  BarbellRack,
  Bench,
  Bike,
  Box,
  Chair,
  DeclineBoard,
  Dumbbell,
  Elliptical,
  FoamRoller,
  HackSquatMachine,
  LegExtensionMachine,
  LegPress,
  Mat,
  Metronome,
  None,
  Pool,
  RigidStrap,
  RunningShoes,
  Slider,
  Step,
  Towel,
  Wall
};
constexpr auto names_of(Type<Equipment>) {
  return names<Equipment>({{Equipment::BandLong, "band-long"},
                           {Equipment::BandLoop, "band-loop"},
                           {Equipment::BarbellRack, "barbell-rack"},
                           {Equipment::Bench, "bench"},
                           {Equipment::Bike, "bike"},
                           {Equipment::Box, "box"},
                           {Equipment::Chair, "chair"},
                           {Equipment::DeclineBoard, "decline-board"},
                           {Equipment::Dumbbell, "dumbbell"},
                           {Equipment::Elliptical, "elliptical"},
                           {Equipment::FoamRoller, "foam-roller"},
                           {Equipment::HackSquatMachine, "hack-squat-machine"},
                           {Equipment::LegExtensionMachine, "leg-extension-machine"},
                           {Equipment::LegPress, "leg-press"},
                           {Equipment::Mat, "mat"},
                           {Equipment::Metronome, "metronome"},
                           {Equipment::None, "none"},
                           {Equipment::Pool, "pool"},
                           {Equipment::RigidStrap, "rigid-strap"},
                           {Equipment::RunningShoes, "running-shoes"},
                           {Equipment::Slider, "slider"},
                           {Equipment::Step, "step"},
                           {Equipment::Towel, "towel"},
                           {Equipment::Wall, "wall"}});
}

/// A knee, or both. For an exercise done on two legs at once: both.
enum class Side { Left, Right, Both };
constexpr auto names_of(Type<Side>) {
  return names<Side>({{Side::Left, "left"}, {Side::Right, "right"}, {Side::Both, "both"}});
}

enum class SessionKind { Rehab, Run, Cross };
constexpr auto names_of(Type<SessionKind>) {
  return names<SessionKind>({{SessionKind::Rehab, "rehab"}, {SessionKind::Run, "run"}, {SessionKind::Cross, "cross"}});
}

enum class Light { Green, Amber, Red, Pending };
constexpr auto names_of(Type<Light>) {
  return names<Light>(
      {{Light::Green, "green"}, {Light::Amber, "amber"}, {Light::Red, "red"}, {Light::Pending, "pending"}});
}

/// What to do next (clinical reference 3.3), most demanding first.
enum class Action { Progress, Hold, Regress, RestThenRegress, SeekHelp, Wait };
constexpr auto names_of(Type<Action>) {
  return names<Action>({{Action::Progress, "progress"},
                        {Action::Hold, "hold"},
                        {Action::Regress, "regress"},
                        {Action::RestThenRegress, "rest-then-regress"},
                        {Action::SeekHelp, "seek-help"},
                        {Action::Wait, "wait"}});
}

/// The weekly rule (clinical reference 3.4).
enum class WeekGate { Ok, Hold, Regress, Help };
constexpr auto names_of(Type<WeekGate>) {
  return names<WeekGate>(
      {{WeekGate::Ok, "ok"}, {WeekGate::Hold, "hold"}, {WeekGate::Regress, "regress"}, {WeekGate::Help, "help"}});
}

enum class TriageTier { SelfManage, Soon, Urgent };
constexpr auto names_of(Type<TriageTier>) {
  return names<TriageTier>(
      {{TriageTier::SelfManage, "self-manage"}, {TriageTier::Soon, "soon"}, {TriageTier::Urgent, "urgent"}});
}

/// The next morning in a word.
enum class MorningChange { Better, Same, Worse };
constexpr auto names_of(Type<MorningChange>) {
  return names<MorningChange>(
      {{MorningChange::Better, "better"}, {MorningChange::Same, "same"}, {MorningChange::Worse, "worse"}});
}

/// The side that is not `side`; both stays both.
[[nodiscard]] constexpr Side other_side(Side side) {
  if (side == Side::Both) return Side::Both;
  return side == Side::Left ? Side::Right : Side::Left;
}

}  // namespace genu::model
