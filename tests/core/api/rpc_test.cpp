// The envelope of JSON-RPC 2.0, over the real methods.
#include "core/api/asked.hpp"

using namespace genu;
using test::Asked;
using test::code_in;
using test::Value;

namespace {

std::int64_t error_code(Asked& asked, const std::string& text) {
  const auto reply = asked.answer(text);
  const auto* error = reply.find("error");
  REQUIRE(error);
  CHECK(test::text_in(reply, "jsonrpc") == "2.0");
  REQUIRE(reply.find("id"));
  return code_in(*error);
}

}  // namespace

TEST_CASE("a request is answered under its own id, whatever fit form that has") {
  Asked asked;
  for (const auto* id : {"1", "\"a\"", "null", "-7", "1.5"}) {
    CAPTURE(id);
    const auto reply = asked.answer(std::string(R"({"jsonrpc":"2.0","method":"view.holds","id":)") + id + "}");
    CHECK(base::to_json(*reply.find("id")) == id);
    CHECK(reply.find("result"));
    CHECK_FALSE(reply.find("error"));
  }
}

TEST_CASE("what is no request is told so") {
  Asked asked;
  const std::vector<std::pair<const char*, int>> cases{
      {R"({"jsonrpc": "2.0", "method": "view.today, "id": 1])", api::parse_error},
      {"", api::parse_error},
      {"{} {}", api::parse_error},
      {R"({"jsonrpc": "2.0", "method": 1, "id": 1})", api::invalid_request},
      {R"({"jsonrpc": "1.0", "method": "view.today", "id": 1})", api::invalid_request},
      {R"({"method": "view.today", "id": 1})", api::invalid_request},
      {R"({"jsonrpc": "2.0", "method": "view.today", "id": {}})", api::invalid_request},
      {R"({"jsonrpc": "2.0", "method": "view.today", "params": 3, "id": 1})", api::invalid_request},
      {R"({"jsonrpc": "2.0", "method": "view.today", "id": 1, "more": 1})", api::invalid_request},
      {"[]", api::invalid_request},
      {"1", api::invalid_request},
      {R"({"jsonrpc": "2.0", "method": "view.nothing", "id": "1"})", api::method_not_found},
      {R"({"jsonrpc": "2.0", "method": "view.today", "params": [1], "id": "1"})", api::invalid_params},
      {R"({"jsonrpc": "2.0", "method": "view.today", "params": {"a": 1}, "id": "1"})", api::invalid_params},
  };
  for (const auto& each : cases) {
    CAPTURE(each.first);
    CHECK(error_code(asked, each.first) == each.second);
  }
}

TEST_CASE("a notification is carried out and never answered, not even with an error") {
  Asked asked;
  CHECK_FALSE(asked.rpc.answer(
      R"({"jsonrpc":"2.0","method":"do.log-check-in","params":{"side":"left","entry":{"pain_now":3}}})"));
  CHECK(asked.world.today().pain_today->score() == 3);
  CHECK_FALSE(asked.rpc.answer(R"({"jsonrpc":"2.0","method":"do.no-such-thing"})"));
}

TEST_CASE("a batch is answered one by one, in order, without its notifications") {
  Asked asked;
  const auto reply = asked.answer(R"([
    {"jsonrpc":"2.0","method":"view.holds","id":1},
    {"jsonrpc":"2.0","method":"do.log-check-in","params":{"side":"left","entry":{"pain_now":3}}},
    {"neither":"nor"},
    {"jsonrpc":"2.0","method":"nothing","id":"5"}])");
  REQUIRE(reply.array());
  REQUIRE(reply.array()->size() == 3);
  CHECK((*reply.array())[0].find("result"));
  CHECK(code_in(*(*reply.array())[1].find("error")) == api::invalid_request);
  CHECK(code_in(*(*reply.array())[2].find("error")) == api::method_not_found);
  CHECK_FALSE(asked.rpc.answer(R"([{"jsonrpc":"2.0","method":"view.holds"}])"));
}

TEST_CASE("requests beyond the limits are refused") {
  test::World world;
  api::Rpc rpc(*world.core, {200, 8, 2});
  const auto code = [&](const std::string& text) {
    const auto reply = rpc.answer(text);
    REQUIRE(reply);
    return code_in(*test::must(base::parse_json(*reply)).find("error"));
  };
  const std::string one = R"({"jsonrpc":"2.0","method":"view.holds","id":1})";
  CHECK(code("[" + one + "," + one + "," + one + "]") == api::invalid_request);
  CHECK(code(one + std::string(300, ' ')) == api::parse_error);
  CHECK(code(R"({"jsonrpc":"2.0","method":"view.holds","id":1,"params":[[[[[[[[[1]]]]]]]]]})") == api::parse_error);
}

TEST_CASE("faults of the parameters come all at once, each with its place; a refusal has its own code and reason") {
  Asked asked;
  const auto wrong = asked.error("do.start-programme", {{"programme", ""}, {"side", "middle"}, {"extra", 1}});
  CHECK(code_in(wrong) == api::invalid_params);
  CHECK(wrong.find("data")->find("faults")->array()->size() == 3);
  CHECK(test::text_in(test::fault_of(wrong), "place") == "programme");
  const auto refused = asked.error("do.start-session");
  CHECK(code_in(refused) == api::code_of(base::ErrorCode::NotAllowed));
  CHECK(test::text_in(test::fault_of(refused), "reason") == "may.no-programme");
}

TEST_CASE("the codes of refusals are fixed") {
  CHECK(api::code_of(base::ErrorCode::Missing) == -32001);
  CHECK(api::code_of(base::ErrorCode::NotAllowed) == -32009);
  CHECK(api::code_of(base::ErrorCode::TooLarge) == -32017);
}

TEST_CASE("what a command changed is told once") {
  Asked asked;
  CHECK_FALSE(asked.rpc.has_news());
  asked.result("do.log-check-in", {{"side", "left"}, {"entry", Value(base::Object{{"pain_now", 2}})}});
  CHECK(asked.rpc.has_news());
  const auto changes = asked.result("view.changes");
  CHECK(base::to_json(*changes.find("records")).find("\"check-in\"") != std::string::npos);
  CHECK_FALSE(asked.rpc.has_news());
  CHECK(asked.result("view.changes").find("records")->array()->empty());
}
