// Any bytes get a proper answer and change nothing. GENU_MALFORMED_REQUESTS=1000000 asks for more than a test run does.
#include <algorithm>
#include <cstdlib>
#include <random>

#include "core/api/asked.hpp"

using namespace genu;
using test::Asked;

namespace {

int how_many() {
  const char* asked = std::getenv("GENU_MALFORMED_REQUESTS");
  return asked ? std::atoi(asked) : 3000;
}

const std::vector<std::string> seeds{
    R"({"jsonrpc":"2.0","method":"view.today","id":1})",
    R"({"jsonrpc":"2.0","method":"view.exercise","params":{"id":"wall-sit"},"id":2})",
    R"([{"jsonrpc":"2.0","method":"view.holds","id":1},{"jsonrpc":"2.0","method":"view.pages","id":"x"}])",
    R"({"jsonrpc":"2.0","method":"may.log-check-in","params":{"side":"left","entry":{"pain_now":3,"note":"\u00e4"}},"id":3})",
    R"({"jsonrpc":"2.0","method":"may.log-run","params":{"run":{"distance_m":3000,"pain_during":1}},"id":4})",
};

// A few small harms: a byte changed, taken out, put in, or the rest cut off.
std::string harmed(std::string text, std::mt19937& dice) {
  const auto harms = 1 + dice() % 3;
  for (unsigned i = 0; i < harms && !text.empty(); ++i) {
    const auto at = dice() % text.size();
    const auto byte = static_cast<char>(dice() % 256);
    switch (dice() % 4) {
      case 0:
        text[at] = byte;
        break;
      case 1:
        text.erase(at, 1);
        break;
      case 2:
        text.insert(at, 1, byte);
        break;
      default:
        text.resize(at);
    }
  }
  return text;
}

bool proper(const test::Value& reply) {
  if (const auto* batch = reply.array()) return std::all_of(batch->begin(), batch->end(), proper);
  return reply.find("jsonrpc") && reply.find("id") && (reply.find("result") || reply.find("error"));
}

}  // namespace

TEST_CASE("harmed requests get proper answers and change nothing") {
  Asked asked;
  std::mt19937 dice(20260302);
  const int count = how_many();
  int answered = 0;
  for (int i = 0; i < count; ++i) {
    const auto text = harmed(seeds[dice() % seeds.size()], dice);
    const auto reply = asked.rpc.answer(text);
    if (!reply) continue;  // its id was lost: a notification
    ++answered;
    const auto value = base::parse_json(*reply);
    CAPTURE(text);
    REQUIRE(value);
    REQUIRE(proper(*value));
  }
  CHECK(answered > count / 2);
  CHECK_FALSE(asked.rpc.has_news());
}
