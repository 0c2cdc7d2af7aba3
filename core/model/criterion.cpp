#include <array>
#include <genu/base/text.hpp>
#include <genu/model/criterion.hpp>
#include <optional>

namespace genu::model {

namespace {

using base::ErrorCode;
using base::fail;
using base::name_of;
using base::Result;
using base::trimmed;
using base::value_named;

constexpr std::string_view manual_prefix = "manual:";

template <class... Visitors>
struct Overloaded : Visitors... {
  using Visitors::operator()...;
};
template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

base::Unexpected<base::Error> bad(std::string expected, std::string_view found) {
  return fail(ErrorCode::BadFormat, {}, std::move(expected), std::string(found));
}

// `name(arguments)` or a bare name.
struct Call {
  std::string_view name;
  std::vector<std::string_view> arguments;
};

std::optional<Call> call_from(std::string_view text) {
  const auto open = text.find('(');
  if (open == std::string_view::npos) return Call{text, {}};
  if (text.back() != ')') return std::nullopt;
  Call call{text.substr(0, open), {}};
  for (const auto part : base::split(text.substr(open + 1, text.size() - open - 2), ',')) {
    call.arguments.push_back(trimmed(part));
  }
  return call;
}

std::optional<int> count_from(std::string_view text) {
  long long number = 0;
  if (!base::parse_integer(text, number) || number < 1 || number > 365) return std::nullopt;
  return static_cast<int>(number);
}

// A window such as `14d`.
std::optional<int> days_from(std::string_view text) {
  if (text.empty() || text.back() != 'd') return std::nullopt;
  return count_from(text.substr(0, text.size() - 1));
}

Result<Subject> last_sessions_from(const Call& call, std::string_view member, std::string_view whole) {
  if (call.arguments.size() != 2) return bad("last_sessions(kind,n).pain_during_max or .light", whole);
  const auto kind = value_named<SessionKind>(call.arguments[0]);
  const auto sessions = count_from(call.arguments[1]);
  if (!kind || !sessions) return bad("a session kind and a count, such as last_sessions(rehab,3)", whole);
  if (member == "pain_during_max") return Subject{LastSessionsPain{*kind, *sessions}};
  if (member == "light") return Subject{LastSessionsLight{*kind, *sessions}};
  return bad("pain_during_max or light after last_sessions", whole);
}

template <class Window>
Result<Subject> window_from(const Call& call, std::string_view whole) {
  const auto days = call.arguments.size() == 1 ? days_from(call.arguments[0]) : std::nullopt;
  if (!days) return bad("a number of days such as " + std::string(call.name) + "(14d)", whole);
  return Subject{Window{*days}};
}

bool is_test_id(std::string_view text) { return text.size() <= 40 && base::is_kebab(text); }

Result<Subject> subject_from(std::string_view text) {
  const auto dot = text.find(").");
  const auto member = dot == std::string_view::npos ? std::string_view{} : text.substr(dot + 2);
  const auto call = call_from(dot == std::string_view::npos ? text : text.substr(0, dot + 1));
  if (!call) return bad("a closing bracket", text);
  if (call->name == "last_sessions") return last_sessions_from(*call, member, text);
  if (dot != std::string_view::npos) return bad("nothing after the closing bracket", text);
  if (call->name == "reds") return window_from<Reds>(*call, text);
  if (call->name == "adherence") return window_from<Adherence>(*call, text);
  if (call->name == "swelling_max") return window_from<SwellingMax>(*call, text);
  if (call->name == "stiffness_median") return window_from<StiffnessMedian>(*call, text);
  if (call->name == "test") {
    if (call->arguments.size() != 1 || !is_test_id(call->arguments[0]))
      return bad("a test id such as test(sls-pain)", text);
    return Subject{TestScore{std::string(call->arguments[0])}};
  }
  if (text == "level(rtr)") return Subject{RunLevel{}};
  if (text == "days_in_phase") return Subject{DaysInPhase{}};
  if (text == "full_range") return Subject{FullRange{}};
  if (text == "week_gate") return Subject{WeekGateNow{}};
  if (text == "weeks_since_injection") return Subject{WeeksSinceInjection{}};
  if (text == "clinician_clearance") return Subject{ClinicianClearance{}};
  return bad("one of the predicates, or words after manual:", text);
}

// Numbers may be compared in any way; lights, gates and yes or no only be equal or not.
Result<Bound> bound_from(const Subject& subject, Comparison comparison, std::string_view text) {
  const bool equality = comparison == Comparison::Equal || comparison == Comparison::NotEqual;
  if (std::holds_alternative<LastSessionsLight>(subject)) {
    const auto light = value_named<Light>(text);
    if (light && *light != Light::Pending && equality) return Bound{*light};
    return bad("== or != and green, amber or red", text);
  }
  if (std::holds_alternative<WeekGateNow>(subject)) {
    const auto gate = value_named<WeekGate>(text);
    if (gate && equality) return Bound{*gate};
    return bad("== or != and ok, hold, regress or help", text);
  }
  if (std::holds_alternative<FullRange>(subject) || std::holds_alternative<ClinicianClearance>(subject)) {
    if (comparison == Comparison::Equal && (text == "true" || text == "false")) return Bound{text == "true"};
    return bad("== true or == false", text);
  }
  long long number = 0;
  if (base::parse_integer(text, number) && number >= 0 && number <= 100000) return Bound{std::int64_t{number}};
  return bad("a whole number", text);
}

std::string subject_text(const Subject& subject) {
  const auto window = [](const char* name, int days) { return std::string(name) + '(' + std::to_string(days) + "d)"; };
  const auto sessions = [](SessionKind kind, int count, const char* member) {
    return "last_sessions(" + std::string(name_of(kind)) + ',' + std::to_string(count) + ")." + member;
  };
  return std::visit(
      Overloaded{[](const DaysInPhase&) { return std::string("days_in_phase"); },
                 [&](const LastSessionsPain& s) { return sessions(s.kind, s.sessions, "pain_during_max"); },
                 [&](const LastSessionsLight& s) { return sessions(s.kind, s.sessions, "light"); },
                 [&](const Reds& s) { return window("reds", s.days); },
                 [&](const Adherence& s) { return window("adherence", s.days); },
                 [](const TestScore& s) { return "test(" + s.test + ')'; },
                 [&](const SwellingMax& s) { return window("swelling_max", s.days); },
                 [&](const StiffnessMedian& s) { return window("stiffness_median", s.days); },
                 [](const FullRange&) { return std::string("full_range"); },
                 [](const WeekGateNow&) { return std::string("week_gate"); },
                 [](const WeeksSinceInjection&) { return std::string("weeks_since_injection"); },
                 [](const ClinicianClearance&) { return std::string("clinician_clearance"); },
                 [](const RunLevel&) { return std::string("level(rtr)"); },
                 [](const Manual& s) { return std::string(manual_prefix) + ' ' + s.text; }},
      subject);
}

std::string bound_text(const Bound& bound) {
  return std::visit(Overloaded{[](std::int64_t number) { return std::to_string(number); },
                               [](Light light) { return std::string(name_of(light)); },
                               [](WeekGate gate) { return std::string(name_of(gate)); },
                               [](bool truth) { return std::string(truth ? "true" : "false"); }},
                    bound);
}

}  // namespace

Result<Criterion> criterion_from(std::string_view text) {
  if (text.substr(0, manual_prefix.size()) == manual_prefix) {
    const auto words = trimmed(text.substr(manual_prefix.size()));
    if (words.empty()) return bad("words after manual:", text);
    return Criterion{Manual{std::string(words)}, Comparison::Equal, true};
  }
  // Three words: subject, comparison, bound. Subjects hold no spaces once those after commas are gone.
  const auto at = text.find_first_of("=!<>");
  if (at == std::string_view::npos || at == 0) return bad("a comparison such as <= 2", text);
  const auto bound_at = text.find_first_not_of("=!<>", at);
  const auto comparison = value_named<Comparison>(text.substr(at, bound_at - at));
  if (!comparison) return bad("==, !=, <, <=, > or >=", text);
  if (bound_at == std::string_view::npos) return bad("something to compare with", text);
  const auto subject = subject_from(trimmed(text.substr(0, at)));
  if (!subject) return base::Unexpected{subject.error()};
  const auto bound = bound_from(*subject, *comparison, trimmed(text.substr(bound_at)));
  if (!bound) return base::Unexpected{bound.error()};
  return Criterion{*subject, *comparison, *bound};
}

std::string to_text(const Criterion& criterion) {
  auto text = subject_text(criterion.subject);
  if (std::holds_alternative<Manual>(criterion.subject)) return text;
  return text + ' ' + std::string(name_of(criterion.comparison)) + ' ' + bound_text(criterion.bound);
}

}  // namespace genu::model

namespace genu::base {

void Codec<model::Criterion>::read(const Value& value, const Limits&, const Place& place, Reading& reading,
                                   model::Criterion& out) {
  const auto before = reading.faults.size();
  std::string text;
  Codec<std::string>::read(value, model::criterion_length, place, reading, text);
  if (reading.faults.size() != before) return;
  const auto criterion = model::criterion_from(text);
  if (!criterion) return reading.fault(criterion.error().code, place, criterion.error().expected, text);
  out = *criterion;
}

}  // namespace genu::base
