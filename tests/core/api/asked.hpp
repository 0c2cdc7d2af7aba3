#pragma once
// A core behind its requests: what is asked and what is answered are plain data.
#include <genu/api/rpc.hpp>
#include <genu/base/json.hpp>

#include "support/world.hpp"

namespace genu::test {

using base::Object;
using base::Value;

struct Asked {
  World world;
  api::Rpc rpc{*world.core};

  /// The whole answer as data; null where there is none.
  Value answer(const std::string& text) {
    const auto reply = rpc.answer(text);
    return reply ? must(base::parse_json(*reply)) : Value();
  }
  Value call(const std::string& method, Object params = {}) {
    return answer(
        base::to_json(Object{{"jsonrpc", "2.0"}, {"id", 1}, {"method", method}, {"params", Value(std::move(params))}}));
  }
  /// The result of a call that must succeed.
  Value result(const std::string& method, Object params = {}) { return part(method, std::move(params), "result"); }
  /// The error of a call that must fail.
  Value error(const std::string& method, Object params = {}) { return part(method, std::move(params), "error"); }

 private:
  Value part(const std::string& method, Object params, const char* name) {
    const auto reply = call(method, std::move(params));
    const auto* found = reply.find(name);
    if (!found) FAIL(method, ": ", base::to_json(reply));
    return *found;
  }
};

inline std::int64_t code_in(const Value& error) {
  const auto* code = error.find("code");
  return code && code->integer() ? *code->integer() : 0;
}

inline std::string text_in(const Value& value, const char* name) {
  const auto* text = value.find(name);
  return text && text->text() ? *text->text() : std::string();
}

/// The first fault of an error.
inline Value fault_of(const Value& error) {
  const auto* data = error.find("data");
  const auto* faults = data ? data->find("faults") : nullptr;
  return faults && faults->array() && !faults->array()->empty() ? faults->array()->front() : Value();
}

}  // namespace genu::test
