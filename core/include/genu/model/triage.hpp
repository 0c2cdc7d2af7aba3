// The triage sheet (clinical reference 2): the facts it asks about, and the rules that tell when to seek care.
#pragma once
#include <genu/model/fact_condition.hpp>
#include <map>
#include <optional>

namespace genu::model {

/// How a fact is answered.
enum class FactKind {
  Flag,    ///< yes (1) or no (0)
  Number,  ///< a count, a grade or a score
  Days,    ///< days since something happened; `never_happened` where it did not. Grows by one each day
};
constexpr auto names_of(Type<FactKind>) {
  return names<FactKind>({{FactKind::Flag, "flag"}, {FactKind::Number, "number"}, {FactKind::Days, "days"}});
}

/// The number of days that stands for "there was none" (clinical reference 2.1).
inline constexpr int never_happened = 999;

/// When a fact is asked about.
enum class FactAsked {
  EveryTime,   ///< in the short set of every check
  Once,        ///< in the first check; the answer lasts
  WhenNeeded,  ///< where a rule cannot be decided without it
  Derived,     ///< never: it follows from other facts or from the diary
};
constexpr auto names_of(Type<FactAsked>) {
  return names<FactAsked>({{FactAsked::EveryTime, "every-time"},
                           {FactAsked::Once, "once"},
                           {FactAsked::WhenNeeded, "when-needed"},
                           {FactAsked::Derived, "derived"}});
}

struct TriageFact {
  std::string id;        ///< lower-case words joined by underscores
  std::string question;  ///< in plain words; yes is the answer that a flag names
  FactKind kind = FactKind::Flag;
  int low = 0;
  int high = 1;
  std::optional<int> default_value;  ///< what counts where nobody had a reason to ask; nothing: must be asked
  FactAsked asked = FactAsked::WhenNeeded;
  bool lasting = false;  ///< does not change from week to week, so an earlier answer holds

  bool operator==(const TriageFact&) const = default;
};

constexpr auto fields_of(base::Type<TriageFact>) {
  using base::field;
  using F = TriageFact;
  return base::record<F>(
      "triage-fact", field("id", &F::id, "lower-case words joined by underscores").within(1, 40),
      field("question", &F::question, "in plain words").within(1, 200), field("kind", &F::kind, "how it is answered"),
      field("low", &F::low, "lowest answer").within(0, never_happened).or_default(),
      field("high", &F::high, "highest answer").within(0, never_happened).or_default(),
      field("default", &F::default_value, "what counts where nobody had a reason to ask").within(0, never_happened),
      field("asked", &F::asked, "when it is asked"),
      field("lasting", &F::lasting, "an earlier answer holds").or_default());
}

/// Where to go (clinical reference 0.3), most urgent first.
enum class Route {
  Emergency,
  AandE,
  Urgent111,
  ClinicSameDay,
  GpOrPhysio,
  Gp,
  GpOrMidwife,
  TreatingClinic,
};
constexpr auto names_of(Type<Route>) {
  return names<Route>({{Route::Emergency, "999"},
                       {Route::AandE, "a-and-e"},
                       {Route::Urgent111, "111-same-day"},
                       {Route::ClinicSameDay, "clinic-same-day"},
                       {Route::GpOrPhysio, "gp-or-physio"},
                       {Route::Gp, "gp"},
                       {Route::GpOrMidwife, "gp-or-midwife"},
                       {Route::TreatingClinic, "treating-clinic"}});
}

/// The suggested longest wait, shortest first.
enum class Within { Now, Today, TwoDays, ThreeDays, SevenDays, FourteenDays };
constexpr auto names_of(Type<Within>) {
  return names<Within>({{Within::Now, "now"},
                        {Within::Today, "today"},
                        {Within::TwoDays, "2-days"},
                        {Within::ThreeDays, "3-days"},
                        {Within::SevenDays, "7-days"},
                        {Within::FourteenDays, "14-days"}});
}

/// What a rule of the tier `soon` stops until somebody has looked. An urgent rule stops everything.
enum class Lock { None, Running, All };
constexpr auto names_of(Type<Lock>) {
  return names<Lock>({{Lock::None, "none"}, {Lock::Running, "running"}, {Lock::All, "all"}});
}

struct TriageRule {
  std::string id;  ///< `U01` and on for urgent ones, `S01` and on for those to be seen soon
  TriageTier tier = TriageTier::Soon;
  Route route = Route::GpOrPhysio;
  Within within = Within::SevenDays;
  FactCondition when;
  std::string advice;                ///< whole sentences, shown as they are
  std::vector<std::string> sources;  ///< bibliography keys
  Lock locks = Lock::None;

  bool operator==(const TriageRule&) const = default;
};

constexpr auto fields_of(base::Type<TriageRule>) {
  using base::field;
  using R = TriageRule;
  return base::record<R>("triage-rule", field("id", &R::id, "U or S and two digits").within(3, 3),
                         field("tier", &R::tier, "urgent or soon"), field("route", &R::route, "where to go"),
                         field("within", &R::within, "the suggested longest wait"),
                         field("when", &R::when, "expression over facts"),
                         field("advice", &R::advice, "whole sentences").within(1, 400),
                         field("sources", &R::sources, "bibliography keys").within(1, 12),
                         field("locks", &R::locks, "what a rule of the tier soon stops").or_default());
}

/// One step of what helps in the first 72 hours after a flare or a minor injury (clinical reference 2.4).
struct FirstStep {
  std::string id;
  std::string title;
  std::string text;                  ///< whole sentences
  std::vector<std::string> sources;  ///< bibliography keys

  bool operator==(const FirstStep&) const = default;
};

constexpr auto fields_of(base::Type<FirstStep>) {
  using base::field;
  using S = FirstStep;
  return base::record<S>("first-step", field("id", &S::id, "lower-case words with hyphens").within(1, 40),
                         field("title", &S::title, "one or two words").within(1, 40),
                         field("text", &S::text, "whole sentences").within(1, 600),
                         field("sources", &S::sources, "bibliography keys").within(1, 12));
}

/// Facts, rules and first steps of one file, or of all files together.
struct TriageSheet {
  std::vector<TriageFact> facts;  ///< in the order in which they are asked
  std::vector<TriageRule> rules;
  std::vector<FirstStep> first_72_hours;

  bool operator==(const TriageSheet&) const = default;
};

constexpr auto fields_of(base::Type<TriageSheet>) {
  using base::field;
  using S = TriageSheet;
  return base::record<S>("triage", field("facts", &S::facts, "no id twice").within(0, 200).or_default(),
                         field("rules", &S::rules, "no id twice").within(0, 200).or_default(),
                         field("first_72_hours", &S::first_72_hours, "in order").within(0, 20).or_default());
}

/// The fact called `id`, or nothing. Valid while the sheet lives.
[[nodiscard]] const TriageFact* find_fact(const TriageSheet& sheet, std::string_view id);
/// The rule called `id`, or nothing.
[[nodiscard]] const TriageRule* find_rule(const TriageSheet& sheet, std::string_view id);

/// What a hit of the rule stops.
[[nodiscard]] constexpr Lock lock_of(TriageTier tier, Lock locks) {
  return tier == TriageTier::Urgent ? Lock::All : locks;
}

/// A rule that holds, with the facts that made it hold.
struct TriageHit {
  std::string rule;
  TriageTier tier = TriageTier::Soon;
  Route route = Route::GpOrPhysio;
  Within within = Within::SevenDays;
  Lock locks = Lock::None;
  std::string advice;
  std::map<std::string, int> facts;  ///< the answers that the rule looked at
  std::vector<std::string> sources;

  bool operator==(const TriageHit&) const = default;
};

constexpr auto fields_of(base::Type<TriageHit>) {
  using base::field;
  using H = TriageHit;
  return base::record<H>("triage-hit", field("rule", &H::rule, "rule id"), field("tier", &H::tier, "urgent or soon"),
                         field("route", &H::route, "where to go"),
                         field("within", &H::within, "the suggested longest wait"),
                         field("locks", &H::locks, "what it stops"), field("advice", &H::advice, "whole sentences"),
                         field("facts", &H::facts, "the answers that the rule looked at"),
                         field("sources", &H::sources, "bibliography keys"));
}

/// What the triage says. Without a tier it cannot say yet: `still_to_ask` first has to be answered.
struct TriageResult {
  std::optional<TriageTier> tier;  ///< the highest of the hits; self-manage only once nothing is left to ask
  std::vector<TriageHit> hits;     ///< most urgent first
  bool lock_running = false;
  bool lock_all = false;
  std::vector<std::string> still_to_ask;  ///< fact ids, those of urgent rules first

  bool operator==(const TriageResult&) const = default;
};

constexpr auto fields_of(base::Type<TriageResult>) {
  using base::field;
  using R = TriageResult;
  return base::record<R>("triage-result", field("tier", &R::tier, "missing while it cannot be told"),
                         field("hits", &R::hits, "the rules that hold, most urgent first"),
                         field("lock_running", &R::lock_running, "no running until somebody has looked"),
                         field("lock_all", &R::lock_all, "no exercise until somebody has looked"),
                         field("still_to_ask", &R::still_to_ask, "facts to ask about, those of urgent rules first"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::TriageFact>;
extern template struct Codec<model::TriageRule>;
extern template struct Codec<model::FirstStep>;
extern template struct Codec<model::TriageSheet>;
extern template struct Codec<model::TriageHit>;
extern template struct Codec<model::TriageResult>;
}  // namespace genu::base
