// A method: its name, what it takes and gives as schemas, and what it does. The two templates make one from a view or
// a command of the core, so that no field is listed again.
#pragma once
#include <functional>
#include <genu/app/changes.hpp>
#include <genu/app/core.hpp>
#include <genu/base/schema.hpp>
#include <span>
#include <variant>

namespace genu::api {

using base::Value;

/// A refusal: of the parameters, or by the core.
struct Refusal {
  bool params = false;
  base::Faults faults;
};

struct Answered {
  Value result;
  app::Changes changes;
};

using Reply = base::Expected<Answered, Refusal>;

struct Method {
  std::string name;
  std::string about;
  Value params;  ///< schema of an object
  Value result;  ///< schema
  std::function<Reply(app::Core&, const Value& params)> run;
};

[[nodiscard]] inline Reply refused(const base::Error& error) { return base::Unexpected{Refusal{false, {error}}}; }

template <class T>
[[nodiscard]] Value schema_for() {
  return base::SchemaOf<T>::schema({});
}

/// A value that may be missing is null.
[[nodiscard]] Value or_null(Value schema);

/// For methods without parameters.
struct Nothing {};
constexpr auto fields_of(base::Type<Nothing>) { return base::record<Nothing>("nothing"); }

template <class V>
struct Shown {
  using type = V;
};
template <class V>
struct Shown<base::Result<V>> {
  using type = V;
};

template <class V>
[[nodiscard]] Reply shown(const V& view) {
  return Answered{base::write(view), {}};
}
template <class V>
[[nodiscard]] Reply shown(const base::Result<V>& view) {
  return view ? shown(*view) : refused(view.error());
}

template <class V>
struct ResultSchema {
  static Value schema() { return schema_for<V>(); }
};
template <class V>
struct ResultSchema<std::optional<V>> {
  static Value schema() { return or_null(schema_for<V>()); }
};

/// `view.NAME`: `ask(core, params)` gives the view or a Result of it.
template <class Params, class Ask>
[[nodiscard]] Method view(std::string name, std::string about, Ask ask) {
  using V = typename Shown<std::invoke_result_t<Ask, const app::Core&, const Params&>>::type;
  return {"view." + std::move(name), std::move(about), schema_for<Params>(), ResultSchema<V>::schema(),
          [ask](app::Core& core, const Value& given) -> Reply {
            const auto params = base::read<Params>(given);
            if (!params) return base::Unexpected{Refusal{true, params.error()}};
            return shown(ask(std::as_const(core), *params));
          }};
}

/// Whether a command may be done now, and if not, why.
struct May {
  bool may = true;
  std::string reason;  ///< message key or code of the refusal; empty where there is none
  std::string place;
};
constexpr auto fields_of(base::Type<May>) {
  return base::record<May>("may", base::field("may", &May::may, "whether it may be done now"),
                           base::field("reason", &May::reason, "why not: a message key, or the code of an error"),
                           base::field("place", &May::place, "which field is meant"));
}
[[nodiscard]] May may_of(const base::Result<base::Done>& asked);

template <class C>
[[nodiscard]] Reply carried_out(app::Core& core, const C& command) {
  const auto outcome = perform(core, command);
  if (!outcome) return refused(outcome.error());
  return Answered{base::write(*outcome), outcome->changes};
}

/// What a request says as the command it stands for.
template <class Request>
[[nodiscard]] auto command_of(const Request& request) {
  if constexpr (requires { request.command(); }) {
    return request.command();
  } else {
    return request;
  }
}

template <class Request, class Act>
[[nodiscard]] auto reading(Act act) {
  return [act](app::Core& core, const Value& given) -> Reply {
    const auto request = base::read<Request>(given);
    if (!request) return base::Unexpected{Refusal{true, request.error()}};
    return act(core, command_of(*request));
  };
}

/// `do.NAME` and `may.NAME` of a command, whose name is that of the field list of `Request`.
template <class Request>
void add_command(std::vector<Method>& methods, const std::string& about) {
  const std::string name(base::record_name<Request>());
  const auto params = schema_for<Request>();
  methods.push_back(
      {"do." + name, about, params, schema_for<app::Outcome>(),
       reading<Request>([](app::Core& core, const auto& command) { return carried_out(core, command); })});
  methods.push_back({"may." + name, "Whether this may be done now: " + about, params, schema_for<May>(),
                     reading<Request>([](app::Core& core, const auto& command) -> Reply {
                       return Answered{base::write(may_of(may(core, command))), {}};
                     })});
}

/// The groups of methods, a file each.
void add_today_views(std::vector<Method>& methods);
void add_knowledge_views(std::vector<Method>& methods);
void add_care_views(std::vector<Method>& methods);
void add_caseload_views(std::vector<Method>& methods);
void add_caseload_commands(std::vector<Method>& methods);
void add_programme_commands(std::vector<Method>& methods);
void add_diary_commands(std::vector<Method>& methods);
void add_session_commands(std::vector<Method>& methods);
void add_care_commands(std::vector<Method>& methods);
void add_data_methods(std::vector<Method>& methods);
void add_exchange_methods(std::vector<Method>& methods);

[[nodiscard]] std::vector<Method> all_methods();

}  // namespace genu::api
