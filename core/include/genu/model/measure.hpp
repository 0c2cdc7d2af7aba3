// Something that is measured again and again to see whether the knee changes (clinical reference 7).
#pragma once
#include <genu/model/source.hpp>

namespace genu::model {

/// How it gets into the diary.
enum class MeasureEntry {
  Asked,      ///< asked, tested or counted here, in words of our own
  TotalOnly,  ///< a questionnaire filled in elsewhere: its total is typed in, its items are not ours to show
};
constexpr auto names_of(Type<MeasureEntry>) {
  return names<MeasureEntry>({{MeasureEntry::Asked, "asked"}, {MeasureEntry::TotalOnly, "total-only"}});
}

/// Which way is better.
enum class Better {
  Higher,
  Lower,
  Stated,  ///< versions differ, so whoever types the total says so
};
constexpr auto names_of(Type<Better>) {
  return names<Better>({{Better::Higher, "higher"}, {Better::Lower, "lower"}, {Better::Stated, "stated"}});
}

/// From `low` to `high`, both ends included.
struct Span {
  double low = 0;
  double high = 0;

  bool operator==(const Span&) const = default;
};

constexpr auto fields_of(base::Type<Span>) {
  using base::field;
  return base::record<Span>("span", field("low", &Span::low, "the lower end"),
                            field("high", &Span::high, "the upper end"));
}
void check_whole(const Span& span, const base::Place& place, base::Reading& reading);

/// A change large enough to count, in the unit of the measure. Figures come from different groups of people, so they
/// are guides.
struct ChangeGuide {
  std::string group;      ///< in whom or for what it was found; words for the reader
  std::string condition;  ///< condition id where it holds for one only; else empty
  Span change;            ///< one figure, or a range where sources give one
  Certainty certainty = Certainty::Literature;
  std::string source;  ///< bibliography key

  bool operator==(const ChangeGuide&) const = default;
};

constexpr auto fields_of(base::Type<ChangeGuide>) {
  using base::field;
  using G = ChangeGuide;
  return base::record<G>(
      "change-guide", field("group", &G::group, "in whom or for what it was found").within(1, 120),
      field("condition", &G::condition, "condition id, where only for one").within(0, 40).or_default(),
      field("change", &G::change, "how much counts"), field("certainty", &G::certainty, "how well it is known"),
      field("source", &G::source, "bibliography key").within(1, 40));
}

struct Measure {
  std::string id;
  std::string name;
  std::string about;  ///< what is asked or done, in words of our own
  MeasureEntry entry = MeasureEntry::Asked;
  std::string unit;  ///< what the number counts, such as `points`
  Span range;
  bool whole_numbers = true;
  Better better = Better::Lower;
  bool from_start = false;  ///< the value is itself a change since the start, so it is compared with 0
  int interval_days = 14;   ///< how often it is worth asking again
  std::optional<Span> aim;  ///< a score to reach, where there is a usual one
  std::vector<ChangeGuide> change_that_counts;  ///< the one in use first; none where nobody knows
  std::vector<std::string> tests;               ///< the self-tests it covers
  std::string licence;                          ///< why it may be shown, or why only a total may be typed in
  std::vector<std::string> sources;             ///< bibliography keys

  bool operator==(const Measure&) const = default;
};

constexpr auto fields_of(base::Type<Measure>) {
  using base::field;
  using M = Measure;
  return base::record<M>(
      "measure", field("id", &M::id, "lower-case words with hyphens").within(1, 40),
      field("name", &M::name, "what people call it").within(1, 80),
      field("about", &M::about, "what is asked or done").within(1, 600),
      field("entry", &M::entry, "asked here, or only its total typed in"),
      field("unit", &M::unit, "what the number counts").within(1, 40),
      field("range", &M::range, "the lowest and the highest score"),
      field("whole_numbers", &M::whole_numbers, "whether only whole numbers occur").or_default(),
      field("better", &M::better, "which way is better"),
      field("from_start", &M::from_start, "the value is itself a change since the start").or_default(),
      field("interval_days", &M::interval_days, "days until it is worth asking again").within(1, 180),
      field("aim", &M::aim, "a usual score to reach"),
      field("change_that_counts", &M::change_that_counts, "the one in use first").within(0, 4).or_default(),
      field("tests", &M::tests, "the self-tests it covers").within(0, 12).or_default(),
      field("licence", &M::licence, "why it may be shown or not").within(1, 300),
      field("sources", &M::sources, "bibliography keys").within(1, 8));
}

/// The change that counts for someone with this condition: the guide for it, else the first; nothing where none is
/// known.
[[nodiscard]] const ChangeGuide* change_guide(const Measure& measure, std::string_view condition);

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::Span>;
extern template struct Codec<model::ChangeGuide>;
extern template struct Codec<model::Measure>;
}  // namespace genu::base
