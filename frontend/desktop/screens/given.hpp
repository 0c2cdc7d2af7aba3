// What every screen is given beside its view: the words, the moment, and one way to ask for things.
#pragma once

#include <genu/app/commands.hpp>
#include <genu/app/commands/messages.hpp>
#include <genu/app/views/progress_charts.hpp>
#include <genu/player/event.hpp>
#include <genu/words/words.hpp>

#include <any>
#include <functional>
#include <string>
#include <type_traits>
#include <utility>

#include "screens/posters.hpp"

namespace genu::screens {

/// Asks for another screen; `about` is what it is about, such as a programme id.
struct Show {
  std::string screen;
  std::string about;
};

/// Something happens in the session that is played.
struct Play {
  player::What what;
};

/// Puts words into the clipboard.
struct Copy {
  std::string text;
};

enum class ChartFile { Png, Svg, Csv };

/// Writes a chart of Progress, as it is shown, into a file.
struct SaveChart {
  app::ProgressChart chart = app::ProgressChart::Pain;
  ChartFile file = ChartFile::Png;
  app::ChartOptions options = {};
};

/// Writes what goes on paper into a PDF: the report is about the weeks that Progress shows.
enum class Paper { Report, Handout };
struct SavePaper {
  Paper paper = Paper::Report;
};

/// The data as a whole; files are named as a person types them.
struct BackUp {};
struct ExportEverything {};
struct Restore {
  std::string file;  ///< a backup, or an archive that ends in .zip
};
struct EraseEverything {
  std::string code;
};

/// Packets and cards: what was typed is their text, or the name of a file.
struct CopyCard {};
struct SaveCard {};
struct TakeCard {
  std::string typed;
  bool face_to_face = false;
};
struct SendTo {
  base::Id contact;
  std::string note;
};
struct LookInside {
  std::string typed;
};
struct TakeIn {};   ///< the packet that was looked into
struct PutAway {};  ///< that packet, and the one that was made
struct SyncNow {};

/// What lies over the screens.
enum class Overlay { Find, Keys };

/// All that a screen can ask for.
template <class... Each>
struct Kinds {
  template <class T>
  static constexpr bool has = (std::is_same_v<T, Each> || ...);
};
using Wishes =
    Kinds<Show, app::StartProgramme, app::MoveToPhase, app::LogCheckIn, app::AnswerFollowUp, app::StartSession, Play,
          app::SetSettings, app::RecordMeasure, app::RemoveMeasure, BackUp, ExportEverything, Restore, EraseEverything,
          Overlay, app::AnswerTriage, app::LogRun, app::RemoveRun, app::RemoveCheckIn, app::RecordClearance,
          app::EndHold, app::DeclareFlare, app::EndFlare, app::PlaceOnLadder, Copy, SaveChart, SavePaper,
          app::AnswerFirstSteps, app::ConfirmSafety, app::LeaveFirstSteps, app::RecordTest, app::LogSession, CopyCard,
          SaveCard, TakeCard, SendTo, LookInside, TakeIn, PutAway, SyncNow, app::Introduce, app::AcceptCard,
          app::VerifyContact, app::Unpair, app::SettleConflict, app::SetSyncFolder, app::SkipSession, app::MoveSession,
          app::MarkMessageRead, app::Undo>;

/// One of them. It is done once the frame is drawn, so that no view changes under a screen. (A variant of so many costs
/// every screen seconds to compile.)
class Wish {
 public:
  template <class Asked>
  requires(Wishes::has<Asked>) Wish(Asked asked) : held_(std::move(asked)) {}

  /// Null where it is something else.
  template <class Asked>
  [[nodiscard]] const Asked* as() const {
    static_assert(Wishes::has<Asked>);
    return std::any_cast<Asked>(&held_);
  }

 private:
  std::any held_;
};
using Send = std::function<void(Wish)>;

struct Given {
  const words::Words& words;
  Send send;
  base::Instant now;
  base::Offset offset;
  float foot = 0;                ///< height at the foot of the screen that is taken by a notice
  bool pain_just_noted = false;  ///< the last thing done was a score, and it can be taken back
  Posters posters = {};
};

}  // namespace genu::screens
