#include "api/method.hpp"

namespace genu::api {

Value or_null(Value schema) {
  return base::Object{{"anyOf", base::Array{std::move(schema), base::Object{{"type", "null"}}}}};
}

May may_of(const base::Result<base::Done>& asked) {
  if (asked) return {};
  const auto& error = asked.error();
  return {false, error.reason.empty() ? std::string(base::name_of(error.code)) : error.reason, error.place};
}

std::vector<Method> all_methods() {
  std::vector<Method> methods;
  add_today_views(methods);
  add_care_views(methods);
  add_knowledge_views(methods);
  add_programme_commands(methods);
  add_diary_commands(methods);
  add_session_commands(methods);
  add_care_commands(methods);
  add_data_methods(methods);
  add_exchange_methods(methods);
  add_caseload_views(methods);
  add_caseload_commands(methods);
  return methods;
}

}  // namespace genu::api
