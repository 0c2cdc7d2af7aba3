#include <genu/api/rpc.hpp>

#include <algorithm>
#include <genu/base/json.hpp>
#include <map>

#include "api/about_person.hpp"
#include "api/errors.hpp"
#include "api/openrpc.hpp"
#include "api/request.hpp"

namespace genu::api {

using base::Array;
using base::Object;

namespace {

Method discovery(const std::vector<Method>& methods) {
  return {"rpc.discover", "The OpenRPC document of these methods.", schema_for<Nothing>(), Object{{"type", "object"}},
          [document = openrpc_of(methods)](app::Core&, const Value& params) -> Reply {
            const auto nothing = base::read<Nothing>(params);
            if (!nothing) return base::Unexpected{Refusal{true, nothing.error()}};
            return Answered{document, {}};
          }};
}

}  // namespace

struct Rpc::Inside {
  app::Core* core;
  RequestLimits limits;
  std::map<std::string, Method, std::less<>> methods;
  Value document;
  std::vector<std::string> changed;  // kinds of records, since they were asked for

  void note(const app::Changes& changes) {
    for (const auto& record : changes.records) {
      if (std::find(changed.begin(), changed.end(), record) == changed.end()) changed.push_back(record);
    }
  }

  // The kinds of records that are different since this was asked last.
  Method news() {
    return {"view.changes", "The kinds of records that commands have changed since this was asked last.",
            schema_for<Nothing>(), schema_for<app::Changes>(), [this](app::Core&, const Value& params) -> Reply {
              const auto nothing = base::read<Nothing>(params);
              if (!nothing) return base::Unexpected{Refusal{true, nothing.error()}};
              const app::Changes changes{std::exchange(changed, {})};
              return Answered{base::write(changes), {}};
            }};
  }

  Value run(const Request& request) {
    const auto id = request.id.value_or(Value());
    const auto method = methods.find(request.method);
    if (method == methods.end()) return error_reply(id, error_object(method_not_found, "method-not-found"));
    const auto reply = method->second.run(*core, request.params);
    if (!reply) return error_reply(id, error_object(reply.error()));
    note(reply->changes);
    return result_reply(id, reply->result);
  }

  // Nothing for a notification: then even an error is not told.
  std::optional<Value> one(const Value& value) {
    const auto request = request_from(value);
    if (!request) return error_reply(id_of(value), error_object(invalid_request, "invalid-request"));
    auto reply = run(*request);
    if (!request->answered()) return std::nullopt;
    return reply;
  }

  std::optional<Value> all(const Array& batch) {
    if (batch.empty() || batch.size() > limits.batch) {
      return error_reply(Value(), error_object(invalid_request, batch.empty() ? "empty-batch" : "batch-too-large"));
    }
    Array replies;
    for (const auto& value : batch) {
      if (auto reply = one(value)) replies.push_back(std::move(*reply));
    }
    if (replies.empty()) return std::nullopt;
    return Value(std::move(replies));
  }
};

Rpc::Rpc(app::Core& core, const RequestLimits& limits) : inside_(std::make_unique<Inside>()) {
  inside_->core = &core;
  inside_->limits = limits;
  auto methods = all_methods();
  const auto people = std::make_shared<People>();
  for (auto& method : methods) method = about_person(std::move(method), people);
  methods.push_back(inside_->news());
  inside_->document = openrpc_of(methods);
  methods.push_back(discovery(methods));
  for (auto& method : methods) inside_->methods.emplace(method.name, std::move(method));
}

Rpc::Rpc(Rpc&&) noexcept = default;
Rpc& Rpc::operator=(Rpc&&) noexcept = default;
Rpc::~Rpc() = default;

base::Value Rpc::discover() const { return inside_->document; }

bool Rpc::has_news() const { return !inside_->changed.empty(); }

std::optional<std::string> Rpc::answer(std::string_view request) {
  const auto value = base::parse_json(request, {inside_->limits.bytes, inside_->limits.depth});
  if (!value) return base::to_json(error_reply(Value(), error_object(parse_error, "parse-error")));
  const auto* batch = value->array();
  const auto reply = batch ? inside_->all(*batch) : inside_->one(*value);
  if (!reply) return std::nullopt;
  return base::to_json(*reply);
}

}  // namespace genu::api
