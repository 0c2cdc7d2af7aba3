// The self-tests: how each is done, whether it may be done now, and whether the way on asks for it.
#pragma once
#include <genu/app/core.hpp>
#include <genu/model/reason.hpp>
#include <genu/model/self_test_guide.hpp>

namespace genu::app {

struct SelfTestCard {
  model::SelfTestGuide guide;  ///< with the steps for this person's condition
  bool demanding = false;      ///< a hop, a decline squat or a test of greatest strength
  bool needed = false;         ///< for the way on from this phase
  bool due = false;            ///< needed, without a result that may still be used, and the end of the phase is near
  bool allowed = true;         ///< whether it may be done now
  std::vector<model::Reason> reasons;  ///< why it may not
  std::optional<Day> last;             ///< the newest result
  std::optional<int> value;            ///< of that day, the worse side
  bool operator==(const SelfTestCard&) const = default;
};

constexpr auto fields_of(base::Type<SelfTestCard>) {
  using base::field;
  using V = SelfTestCard;
  return base::record<V>("self-test-card", field("guide", &V::guide, "how it is done"),
                         field("demanding", &V::demanding, "not for a swollen or doubtful knee"),
                         field("needed", &V::needed, "for the way on"), field("due", &V::due, "worth doing now"),
                         field("allowed", &V::allowed, "whether it may be done now"),
                         field("reasons", &V::reasons, "why it may not"), field("last", &V::last, "newest result"),
                         field("value", &V::value, "of that day"));
}

/// Those that are due first, then those needed later, then the rest by name. Without a programme none is needed.
struct SelfTestsView {
  std::vector<SelfTestCard> tests;
  bool operator==(const SelfTestsView&) const = default;
};

constexpr auto fields_of(base::Type<SelfTestsView>) {
  return base::record<SelfTestsView>("self-tests", base::field("tests", &SelfTestsView::tests, "due ones first"));
}

[[nodiscard]] base::Result<SelfTestsView> tests_view(const Core& core);
/// One test; NotFound where nobody knows it.
[[nodiscard]] base::Result<SelfTestCard> test_view(const Core& core, const std::string& test);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::SelfTestCard>;
extern template struct Codec<app::SelfTestsView>;
}  // namespace genu::base
