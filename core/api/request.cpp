#include "api/request.hpp"

namespace genu::api {

namespace {

using base::Object;
using base::Value;

bool fit_id(const Value& id) { return id.is_null() || id.integer() || id.real() || id.text(); }

bool known_member(std::string_view name) {
  return name == "jsonrpc" || name == "method" || name == "params" || name == "id";
}

}  // namespace

std::optional<Request> request_from(const Value& value) {
  const auto* object = value.object();
  const auto* version = value.find("jsonrpc");
  const auto* method = value.find("method");
  if (!object || !version || !version->text() || *version->text() != "2.0" || !method || !method->text()) return {};
  for (const auto& member : *object) {
    if (!known_member(member.name)) return {};
  }
  Request request{*method->text(), Object{}, {}};
  if (const auto* params = value.find("params")) {
    if (!params->object() && !params->array()) return {};
    request.params = *params;
  }
  if (const auto* id = value.find("id")) {
    if (!fit_id(*id)) return {};
    request.id = *id;
  }
  return request;
}

Value id_of(const Value& value) {
  const auto* id = value.find("id");
  return id && fit_id(*id) ? *id : Value();
}

Value result_reply(const Value& id, Value result) {
  return Object{{"jsonrpc", "2.0"}, {"id", id}, {"result", std::move(result)}};
}

Value error_reply(const Value& id, Value error) {
  return Object{{"jsonrpc", "2.0"}, {"id", id}, {"error", std::move(error)}};
}

}  // namespace genu::api
