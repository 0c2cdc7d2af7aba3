// A plain description of one condition or pathway (clinical reference 1): what people recognise, never a diagnosis.
#pragma once
#include <genu/base/codec.hpp>
#include <genu/model/terms.hpp>
#include <optional>
#include <string>
#include <vector>

namespace genu::model {

/// Which limits of the session light and which streaks hold (clinical reference 3.2).
enum class LightProfile { Default, PatellarTendinopathy, KneeOa, PostInjection };
constexpr auto names_of(Type<LightProfile>) {
  return names<LightProfile>({{LightProfile::Default, "default"},
                              {LightProfile::PatellarTendinopathy, "patellar-tendinopathy"},
                              {LightProfile::KneeOa, "knee-oa"},
                              {LightProfile::PostInjection, "post-injection"}});
}

/// Texts are whole sentences. `where`, `quality` and `worse_with` are missing where there is no pattern to recognise:
/// in the healthy knee, and after an injection.
struct Condition {
  std::string id;
  std::string name;
  LightProfile profile = LightProfile::Default;
  std::string summary;
  std::optional<std::string> where;
  std::optional<std::string> quality;
  std::optional<std::string> worse_with;
  std::string seek_help;
  std::optional<int> ask_after_weeks;  ///< of doing most sessions without a change; then somebody should look at it
  std::vector<std::string> sources;    ///< bibliography keys

  bool operator==(const Condition&) const = default;
};

constexpr auto fields_of(base::Type<Condition>) {
  using base::field;
  using C = Condition;
  return base::record<C>("condition", field("id", &C::id, "lower-case words with hyphens").within(1, 40),
                         field("name", &C::name, "what people call it").within(1, 80),
                         field("profile", &C::profile, "whose pain limits and streaks hold"),
                         field("summary", &C::summary, "what it is and how it usually goes").within(1, 1000),
                         field("where", &C::where, "where it hurts").within(1, 400),
                         field("quality", &C::quality, "what it feels like").within(1, 400),
                         field("worse_with", &C::worse_with, "what makes it worse").within(1, 400),
                         field("seek_help", &C::seek_help, "when to ask a professional").within(1, 600),
                         field("ask_after_weeks", &C::ask_after_weeks,
                               "weeks of most sessions done without a change, after which to ask for an assessment")
                             .within(1, 52),
                         field("sources", &C::sources, "bibliography keys").within(1, 12));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::Condition>;
}  // namespace genu::base
