// The symptom diary: check-ins with spots on the knee, next-morning answers, runs and self-tests.
#pragma once
#include <genu/model/person.hpp>

namespace genu::model {

/// A sore spot on a knee, by its name on the knee map.
struct Spot {
  std::string spot;
  Side side = Side::Left;
  Answer<Nrs> pain;
  std::string quality;  ///< such as "dull" or "sharp"; may be empty

  bool operator==(const Spot&) const = default;
};

constexpr auto fields_of(base::Type<Spot>) {
  using base::field;
  return base::record<Spot>("spot", field("spot", &Spot::spot, "name on the knee map").within(1, 40),
                            field("side", &Spot::side, "which knee"), field("pain", &Spot::pain, "NRS at this spot"),
                            field("quality", &Spot::quality, "how it feels").within(0, 40).or_default());
}

/// One entry in the diary; several a day are welcome.
struct CheckIn {
  Id id;
  Id person;
  Side side = Side::Left;
  Day day;
  Instant at;
  Offset offset;
  Answer<Nrs> pain_now;
  Answer<Nrs> morning_pain;
  Answer<Nrs> worst_24h;
  Answer<int> stiffness_min;  ///< morning stiffness, minutes
  Answer<int> swelling;       ///< grade 0 to 3
  Answer<int> gave_way_count;
  Answer<int> catch_count;
  Answer<bool> locked;
  Answer<bool> woke_at_night;
  Answer<Nrs> stairs;
  Answer<Nrs> sitting;
  Answer<int> sleep_quality;  ///< 0 very bad to 10 very good
  std::string medicine;       ///< as the person wrote it
  std::string note;
  std::vector<Spot> spots;

  bool operator==(const CheckIn&) const = default;
};

constexpr auto fields_of(base::Type<CheckIn>) {
  using base::field;
  using C = CheckIn;
  return base::record<C>(
      "check-in", field("id", &C::id, "id of the record"), field("person", &C::person, "whose diary"),
      field("side", &C::side, "which knee"), field("day", &C::day, "the person's day"),
      field("at_ms", &C::at, "when it was recorded"), field("offset_min", &C::offset, "local time minus UTC then"),
      field("pain_now", &C::pain_now, "NRS now"), field("morning_pain", &C::morning_pain, "NRS this morning"),
      field("worst_24h", &C::worst_24h, "worst NRS of the last 24 hours"),
      field("stiffness_min", &C::stiffness_min, "minutes of morning stiffness").within(0, 720),
      field("swelling", &C::swelling, "grade 0 none to 3 large").within(0, 3),
      field("gave_way_count", &C::gave_way_count, "times the knee gave way").within(0, 100),
      field("catch_count", &C::catch_count, "times the knee caught").within(0, 100),
      field("locked", &C::locked, "whether the knee locked"),
      field("woke_at_night", &C::woke_at_night, "whether it woke the person"),
      field("stairs", &C::stairs, "NRS on stairs"), field("sitting", &C::sitting, "NRS after sitting"),
      field("sleep_quality", &C::sleep_quality, "0 very bad to 10 very good").within(0, 10),
      field("medicine", &C::medicine, "as the person wrote it").within(0, 300),
      field("note", &C::note, "in the person's words").within(0, 4000),
      field("spots", &C::spots, "where it hurts").within(0, 40));
}

/// The next morning's answer to one session or run.
enum class FollowUpAbout { Session, Run };
constexpr auto names_of(Type<FollowUpAbout>) {
  return names<FollowUpAbout>({{FollowUpAbout::Session, "session"}, {FollowUpAbout::Run, "run"}});
}

struct FollowUp {
  Id id;
  Id episode;
  FollowUpAbout about = FollowUpAbout::Session;
  Id subject;  ///< the session or run it answers
  Day day;
  Instant at;
  Offset offset;
  Answer<Nrs> pain;
  Answer<MorningChange> change;
  Answer<int> stiffness_change_min;  ///< minutes above the usual; negative below
  Answer<int> swelling_change;       ///< grade now minus grade before

  bool operator==(const FollowUp&) const = default;
};

constexpr auto fields_of(base::Type<FollowUp>) {
  using base::field;
  using F = FollowUp;
  return base::record<F>(
      "follow-up", field("id", &F::id, "id of the record"), field("episode", &F::episode, "in which episode"),
      field("about", &F::about, "a session or a run"), field("subject", &F::subject, "id of that session or run"),
      field("day", &F::day, "the person's day of the answer"), field("at_ms", &F::at, "when it was answered"),
      field("offset_min", &F::offset, "local time minus UTC then"), field("pain", &F::pain, "NRS this morning"),
      field("change", &F::change, "better, same or worse than a usual morning"),
      field("stiffness_change_min", &F::stiffness_change_min, "minutes above the usual").within(-720, 720),
      field("swelling_change", &F::swelling_change, "grades above the evening before").within(-3, 3));
}

enum class Surface { Road, Path, Trail, Track, Treadmill, Mixed };
constexpr auto names_of(Type<Surface>) {
  return names<Surface>({{Surface::Road, "road"},
                         {Surface::Path, "path"},
                         {Surface::Trail, "trail"},
                         {Surface::Track, "track"},
                         {Surface::Treadmill, "treadmill"},
                         {Surface::Mixed, "mixed"}});
}

struct Run {
  Id id;
  Id episode;
  Day day;
  Instant started;
  Offset offset;
  base::Metres distance;
  base::Seconds duration;
  std::optional<base::Seconds> run_time;   ///< of the duration, what was run
  std::optional<base::Seconds> walk_time;  ///< and what was walked
  int level = 0;                           ///< return-to-run level of the run; 0 where none
  std::optional<Surface> surface;
  std::optional<base::Metres> descent;  ///< metres downhill in all
  std::string shoes;                    ///< a name for the pair; may be empty
  Answer<bool> shoe_trouble;            ///< worn out, uncomfortable or unsuitable
  Answer<bool> warm_up;                 ///< five to ten minutes of brisk walking first
  Answer<Nrs> pain_before;
  Answer<Nrs> pain_middle;
  Answer<Nrs> pain_end;
  Answer<Nrs> pain_during;  ///< the worst of the run
  Answer<Nrs> pain_60min;
  std::optional<base::Metres> pain_from;  ///< where pain began
  Answer<int> effort;
  Answer<bool> limp;
  Answer<bool> sharp_sudden;
  Answer<bool> gave_way;
  Answer<bool> locked;
  std::string note;

  bool operator==(const Run&) const = default;
};

constexpr auto fields_of(base::Type<Run>) {
  using base::field;
  return base::record<Run>(
      "run", field("id", &Run::id, "id of the record"), field("episode", &Run::episode, "in which episode"),
      field("day", &Run::day, "the person's day"), field("started_ms", &Run::started, "when it began"),
      field("offset_min", &Run::offset, "local time minus UTC then"),
      field("distance_m", &Run::distance, "metres").within(0, 500000),
      field("duration_s", &Run::duration, "seconds").within(0, 172800),
      field("level", &Run::level, "return-to-run level; 0 where none").within(0, 12),
      field("surface", &Run::surface, "what it was run on"), field("pain_before", &Run::pain_before, "NRS before"),
      field("pain_middle", &Run::pain_middle, "NRS half way"), field("pain_end", &Run::pain_end, "NRS at the end"),
      field("pain_during", &Run::pain_during, "worst NRS during"),
      field("pain_60min", &Run::pain_60min, "NRS an hour after"),
      field("pain_from_m", &Run::pain_from, "metres at which pain began").within(0, 500000),
      field("effort", &Run::effort, "RPE, 0 to 10").within(0, 10), field("limp", &Run::limp, "limped during or after"),
      field("sharp_sudden", &Run::sharp_sudden, "sharp sudden pain"),
      field("gave_way", &Run::gave_way, "the knee gave way"), field("locked", &Run::locked, "the knee locked"),
      field("note", &Run::note, "in the runner's words").within(0, 4000),
      field("run_time_s", &Run::run_time, "of the duration, seconds of running").within(0, 172800),
      field("walk_time_s", &Run::walk_time, "of the duration, seconds of walking").within(0, 172800),
      field("descent_m", &Run::descent, "metres downhill in all").within(0, 20000),
      field("shoes", &Run::shoes, "a name for the pair; may be empty").within(0, 60).or_default(),
      field("shoe_trouble", &Run::shoe_trouble, "shoes worn out, uncomfortable or unsuitable").or_default(),
      field("warm_up", &Run::warm_up, "5 to 10 minutes of brisk walking first").or_default());
}

/// One result of a self-test (clinical reference 0.6). The unit depends on the test.
struct TestResult {
  Id id;
  Id episode;
  std::string test;
  Side side = Side::Left;
  int value = 0;
  Day day;
  Instant at;

  bool operator==(const TestResult&) const = default;
};

constexpr auto fields_of(base::Type<TestResult>) {
  using base::field;
  using T = TestResult;
  return base::record<T>(
      "test-result", field("id", &T::id, "id of the record"), field("episode", &T::episode, "in which episode"),
      field("test", &T::test, "id of the self-test").within(1, 40), field("side", &T::side, "which leg"),
      field("value", &T::value, "in the unit of the test").within(0, 1000), field("day", &T::day, "the person's day"),
      field("at_ms", &T::at, "when it was recorded"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::Spot>;
extern template struct Codec<model::CheckIn>;
extern template struct Codec<model::FollowUp>;
extern template struct Codec<model::Run>;
extern template struct Codec<model::TestResult>;
}  // namespace genu::base
