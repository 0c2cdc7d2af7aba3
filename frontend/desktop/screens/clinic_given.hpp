// What the physiotherapist's screens are given beside their views, and what they can ask for.
#pragma once

#include <genu/app/commands/care.hpp>
#include <genu/app/views/review.hpp>
#include <genu/words/words.hpp>

#include <functional>
#include <string>
#include <variant>

namespace genu::screens {

/// Opens the review of somebody.
struct OpenReview {
  base::Id patient;
};
struct LeaveReview {};
/// Opens the review of the next one in the list.
struct NextReview {};
/// Takes the last command back.
struct TakeBack {};
/// Puts a text on the clipboard.
struct CopyText {
  std::string text;
};

using ClinicWish = std::variant<OpenReview, LeaveReview, NextReview, TakeBack, CopyText, app::AddPatient,
                                app::MarkReason, app::FinishReview, app::ArchivePatient, app::WriteCareNote>;

struct ClinicGiven {
  const words::Words& words;
  std::function<void(ClinicWish)> send;
  float foot = 0;         ///< height at the foot of the screen that is taken by a notice
  bool initials = false;  ///< names must not be seen
};

/// The name, or what stands for it.
[[nodiscard]] inline const std::string& name_on_screen(const app::CaseloadLine& line, const ClinicGiven& given) {
  return given.initials ? line.initials : line.name;
}

}  // namespace genu::screens
