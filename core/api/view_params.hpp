// What views are asked with.
#pragma once
#include <genu/app/views.hpp>
#include <genu/app/views/handout.hpp>
#include <genu/app/views/progress.hpp>
#include <genu/app/views/report.hpp>
#include <genu/base/codec.hpp>

namespace genu::api {

/// A list of the newest, at most so many.
struct Newest {
  int most = 50;
};
constexpr auto fields_of(base::Type<Newest>) {
  return base::record<Newest>("newest",
                              base::field("most", &Newest::most, "at most so many").within(1, 1000).or_default());
}

/// A thing of the catalogue.
struct Named {
  std::string id;
};
constexpr auto fields_of(base::Type<Named>) {
  return base::record<Named>("named", base::field("id", &Named::id, "its id").within(1, 60));
}

struct OfProgramme {
  std::string programme;
};
constexpr auto fields_of(base::Type<OfProgramme>) {
  return base::record<OfProgramme>(
      "of-programme",
      base::field("programme", &OfProgramme::programme, "the running one where left out").within(0, 60).or_default());
}

struct Stored {
  base::Id id;
};
constexpr auto fields_of(base::Type<Stored>) {
  return base::record<Stored>("stored", base::field("id", &Stored::id, "id of the record"));
}

struct Filter {
  std::optional<model::Target> target;
  std::optional<std::vector<model::Equipment>> equipment;
  std::optional<int> level;
};
constexpr auto fields_of(base::Type<Filter>) {
  using base::field;
  return base::record<Filter>("filter", field("target", &Filter::target, "what it works on"),
                              field("equipment", &Filter::equipment, "can be done with these").within(0, 30),
                              field("level", &Filter::level, "1 easiest to 5").within(1, 5));
}

/// A day of the person.
struct OnDay {
  base::Day day;
};
constexpr auto fields_of(base::Type<OnDay>) {
  return base::record<OnDay>("on-day", base::field("day", &OnDay::day, "of the last year or of this week"));
}

struct OfWeek {
  std::optional<base::Day> day;
};
constexpr auto fields_of(base::Type<OfWeek>) {
  return base::record<OfWeek>("of-week", base::field("day", &OfWeek::day, "of the week; last week where left out"));
}

struct Planned {
  base::Metres distance;
  base::Seconds duration;
};
constexpr auto fields_of(base::Type<Planned>) {
  using base::field;
  return base::record<Planned>("planned-run",
                               field("distance_m", &Planned::distance, "metres").within(0, 500000).or_default(),
                               field("duration_s", &Planned::duration, "seconds").within(0, 172800).or_default());
}

/// A stretch of weeks, so many stretches back.
struct OfProgress {
  app::ProgressRange range = app::ProgressRange::SixWeeks;
  int offset = 0;
};
constexpr auto fields_of(base::Type<OfProgress>) {
  using base::field;
  return base::record<OfProgress>("of-progress", field("range", &OfProgress::range, "how long").or_default(),
                                  field("offset", &OfProgress::offset, "ranges back").within(0, 1000).or_default());
}

}  // namespace genu::api
