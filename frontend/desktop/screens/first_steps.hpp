// The first steps: safety, where and when it hurts, what that resembles, a programme. Every answer is sent the moment
// it is given, so that the window may close at any time.
#pragma once

#include <genu/app/views.hpp>
#include <genu/model/knee_map.hpp>
#include <genu/model/settings.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>

#include "screens/given.hpp"

namespace genu::screens {

struct FirstStepsShown {
  const app::FirstStepsView& view;
  const model::KneeMap* map = nullptr;  ///< null only if it cannot be read
  model::DistanceUnit units = model::DistanceUnit::Kilometres;
};

/// A number that is being typed and is no answer yet.
struct NumberDraft {
  std::string field;  ///< the id of its field; empty where none is being typed
  std::string text;
  bool operator==(const NumberDraft&) const = default;
};

constexpr auto fields_of(base::Type<NumberDraft>) {
  using base::field;
  using N = NumberDraft;
  return base::record<N>("unfinished-number", field("field", &N::field, "its field").within(0, 80).or_default(),
                         field("text", &N::text, "as typed").within(0, 80).or_default());
}

/// Where the person is, and what is being typed.
struct FirstStepsUi {
  std::optional<app::FirstStep> page;        ///< the one gone to; else the first that is not done
  std::string touched;                       ///< the spot whose score is being given
  bool spots_listed = false;                 ///< whether the spots stand as a list too
  std::map<std::string, std::string> typed;  ///< numbers as they stand in their fields
  struct Writing {
    std::string field;
    double since = 0;                ///< of the last letter, seconds; 0 before the field was drawn
    bool brought_back = false;       ///< it was typed before the app was last closed
  } writing;                         ///< the field that is being typed into and not yet told
  std::set<std::string> understood;  ///< rules whose advice has been read
};

void draw(const FirstStepsShown& shown, FirstStepsUi& ui, const Given& given);

/// What would be lost if the app ended now.
[[nodiscard]] NumberDraft draft_of(const FirstStepsUi& ui);
/// Puts it back into its field, where it becomes an answer like any other: once it rests, or the field is left.
void bring_back(FirstStepsUi& ui, const NumberDraft& draft);

}  // namespace genu::screens

namespace genu::base {
extern template struct Codec<screens::NumberDraft>;
}  // namespace genu::base
