// The document that tells the methods.
#include <set>

#include "core/api/asked.hpp"

using namespace genu;
using test::Asked;
using test::text_in;
using test::Value;

namespace {

const Value* method_named(const Value& document, const std::string& name) {
  for (const auto& method : *document.find("methods")->array()) {
    if (text_in(method, "name") == name) return &method;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("every method is told with its parameters and its result, and no name twice") {
  Asked asked;
  const auto document = asked.result("rpc.discover");
  CHECK(document == asked.rpc.discover());
  CHECK(text_in(document, "openrpc") == "1.3.2");
  std::set<std::string> names;
  for (const auto& method : *document.find("methods")->array()) {
    const auto name = text_in(method, "name");
    CAPTURE(name);
    CHECK(names.insert(name).second);
    CHECK_FALSE(text_in(method, "summary").empty());
    CHECK(method.find("result")->find("schema")->object());
    for (const auto& param : *method.find("params")->array()) CHECK_FALSE(text_in(param, "description").empty());
  }
  CHECK(names.size() >= 75);
  CHECK(names.count("do.log-check-in") == 1);
  CHECK(names.count("may.log-check-in") == 1);
}

TEST_CASE("what must be given and the names of values are those of the field lists") {
  Asked asked;
  const auto document = asked.rpc.discover();
  const auto* method = method_named(document, "do.start-programme");
  REQUIRE(method);
  int seen = 0;
  for (const auto& param : *method->find("params")->array()) {
    const auto name = text_in(param, "name");
    const bool required = *param.find("required")->truth();
    if (name == "programme") seen += required;
    if (name == "weekdays") seen += !required;
    if (name == "side") seen += base::to_json(*param.find("schema")->find("enum")) == R"(["left","right","both"])";
  }
  CHECK(seen == 3);
}

TEST_CASE("what the core fills in is no parameter of an entry") {
  Asked asked;
  const auto document = asked.rpc.discover();
  const auto text = base::to_json(*method_named(document, "do.log-check-in"));
  CHECK(text.find("\"pain_now\"") != std::string::npos);
  CHECK(text.find("\"person\"") == std::string::npos);
  const auto refused =
      asked.error("do.log-check-in", {{"side", "left"}, {"entry", Value(base::Object{{"person", "me"}})}});
  CHECK(test::text_in(test::fault_of(refused), "place") == "entry.person");
}
