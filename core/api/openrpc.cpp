#include "api/openrpc.hpp"

#include <algorithm>

#include "api/errors.hpp"

namespace genu::api {

namespace {

using base::Array;
using base::Object;

bool is_required(const Value& schema, const std::string& name) {
  const auto* required = schema.find("required");
  if (!required || !required->array()) return false;
  return std::any_of(required->array()->begin(), required->array()->end(),
                     [&](const Value& each) { return each.text() && *each.text() == name; });
}

// One descriptor a parameter, since they go by name.
Array params_of(const Value& schema) {
  Array params;
  const auto* properties = schema.find("properties");
  if (!properties || !properties->object()) return params;
  for (const auto& property : *properties->object()) {
    Object param{{"name", property.name}, {"required", is_required(schema, property.name)}, {"schema", property.value}};
    if (const auto* about = property.value.find("description")) param.push_back({"description", *about});
    params.push_back(std::move(param));
  }
  return params;
}

Value method_object(const Method& method, const Array& errors) {
  return Object{{"name", method.name},
                {"summary", method.about},
                {"paramStructure", "by-name"},
                {"params", params_of(method.params)},
                {"result", Object{{"name", "result"}, {"schema", method.result}}},
                {"errors", errors}};
}

}  // namespace

Value openrpc_of(const std::vector<Method>& methods) {
  Array objects;
  const auto errors = error_list();
  for (const auto& method : methods) objects.push_back(method_object(method, errors));
  return Object{{"openrpc", "1.3.2"},
                {"info", Object{{"title", "Genu"},
                                {"description", "Knee rehabilitation for runners: every view and command of the core."},
                                {"version", "1"}}},
                {"methods", std::move(objects)}};
}

}  // namespace genu::api
