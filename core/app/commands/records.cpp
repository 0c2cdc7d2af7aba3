#include <genu/app/commands.hpp>

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<app::StartHold>;
template struct Codec<app::EndHold>;
template struct Codec<app::DeclareFlare>;
template struct Codec<app::SetOverride>;
template struct Codec<app::TickCriterion>;
template struct Codec<app::StartProgramme>;
template struct Codec<app::MoveToPhase>;
template struct Codec<app::RecordClearance>;
template struct Codec<app::PlaceOnLadder>;
template struct Codec<app::RecordTest>;
template struct Codec<app::AnswerFollowUp>;
template struct Codec<app::StartSession>;
template struct Codec<app::SessionAnswers>;
template struct Codec<app::LogSession>;
template struct Codec<app::AnswerTriage>;
template struct Codec<app::AnswerPattern>;
template struct Codec<app::AnswerFirstSteps>;
template struct Codec<app::LeaveFirstSteps>;
}  // namespace genu::base
