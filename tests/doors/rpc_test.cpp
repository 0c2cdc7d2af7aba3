// The journey through JSON-RPC comes to the same as through C++.
#include <genu/api/rpc.hpp>
#include <genu/base/json.hpp>

#include "doors/lived.hpp"
#include "support/source_folder.hpp"
#include "support/text_file.hpp"
#include "support/world.hpp"

using namespace genu;
using base::Object;
using base::Value;
using test::must;

namespace {

std::string ask(api::Rpc& rpc, const std::string& method, const Value& params) {
  const auto request = Object{{"jsonrpc", "2.0"}, {"id", 1}, {"method", method}, {"params", params}};
  return rpc.answer(base::to_json(request)).value_or("") + "\n";
}

}  // namespace

TEST_CASE("the journey ends in the same diary through requests as through C++") {
  const auto journey =
      must(base::parse_json(support::read_text(support::source_folder() / "tests/doors/journey.json")));
  test::World world;
  world.clock->moment = {{*journey.find("start_ms")->integer()},
                         {static_cast<int>(*journey.find("offset_min")->integer())}};
  api::Rpc rpc(*world.core);
  for (const auto& step : *journey.find("steps")->array()) {
    if (const auto* minutes = step.find("pass_min")) {
      world.pass_minutes(static_cast<int>(*minutes->integer()));
      continue;
    }
    const auto reply = ask(rpc, *step.find("method")->text(), *step.find("params"));
    CHECK_MESSAGE(reply.find("\"result\"") != std::string::npos, reply);
  }
  std::string told;
  for (const auto& name : *journey.find("asked")->array()) told += ask(rpc, *name.text(), Object{});
  CHECK(doors::without_ids(told) == must(doors::lived()));
}

TEST_CASE("ids are told by their order") {
  const std::string first = "0195b2c0-0000-7000-8000-000000000001";
  const std::string second = "0195b2c0-0000-7000-8000-000000000002";
  CHECK(doors::without_ids(second + "," + first + "," + second + ".") == "id-0,id-1,id-0.");
  CHECK(doors::without_ids("none") == "none");
}
