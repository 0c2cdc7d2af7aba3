#include "exchange/payload.hpp"

#include <doctest/doctest.h>

#include <genu/base/json.hpp>

using namespace genu;
using namespace genu::exchange;

namespace {

const char* const device = "0123456789abcdef";

Payload some_payload() {
  Payload payload;
  payload.upto = 12;
  payload.have = 3;
  payload.note = "Two weeks";
  payload.entries = {
      {"check-in",
       base::Id::from("01890a5d-ac96-774b-bcce-b302099a8057").value(),
       {1772445600000, 1, device},
       {{1772445500000, 0, device}},
       Document{base::Object{{"note", "stairs"}, {"id", "01890a5d-ac96-774b-bcce-b302099a8057"}}}},
      {"run", base::Id::from("01890a5d-ac96-774b-bcce-b302099a8058").value(), {1772445600001, 0, device}, {}, {}}};
  return payload;
}

}  // namespace

// The golden file of version 1: it reads for ever.
TEST_CASE("the bytes of a payload never change") {
  const std::string golden =
      R"({"entries":[{"id":"01890a5d-ac96-774b-bcce-b302099a8057","kind":"check-in","parents":[{"count":0,"device":)"
      R"("0123456789abcdef","ms":1772445500000}],"record":{"id":"01890a5d-ac96-774b-bcce-b302099a8057","note":"stairs"},)"
      R"("version":{"count":1,"device":"0123456789abcdef","ms":1772445600000}},{"id":)"
      R"("01890a5d-ac96-774b-bcce-b302099a8058","kind":"run","parents":[],"version":{"count":0,"device":)"
      R"("0123456789abcdef","ms":1772445600001}}],"format":"genu-exchange","from":0,"have":3,"min_reader":1,"note":)"
      R"("Two weeks","upto":12,"version":1,"wants":false})";
  CHECK(write_payload(some_payload()).value() == golden);
  CHECK(write_payload(read_payload(golden).value()).value() == golden);
}

TEST_CASE("a later writer may add what we do not know, as long as it says that we can read it") {
  auto value = base::write(some_payload());
  std::get<base::Object>(value.data).push_back({"mood", "good"});
  CHECK(read_payload(base::to_json(value)).value() == some_payload());
  auto later = some_payload();
  later.version = 7;
  CHECK(read_payload(base::to_json(base::write(later))).has_value());
  later.min_reader = 2;
  CHECK(read_payload(base::to_json(base::write(later))).error().reason == "exchange.too-new");
  CHECK(read_payload(R"({"format":"other"})").error().reason == "exchange.not-ours");
}

TEST_CASE("a number with a fraction travels as its text and comes back as it was") {
  auto payload = some_payload();
  for (const double number : {52.5, 0.1, -3.0, 1e-7, 123456789.125}) {
    payload.entries[0].record = Document{base::Object{{"list", base::Array{number, 7}}, {"value", number}}};
    const auto json = write_payload(payload);
    REQUIRE(json);
    CHECK(read_payload(*json).value() == payload);
  }
  payload.entries[0].record = Document{base::Object{{"value", 52.5}}};
  CHECK(write_payload(payload).value().find(R"("record":{"value":{"$number":"52.5"}})") != std::string::npos);
  payload.entries[0].record = Document{base::Object{{"value", base::Object{{"$number", "[["}}}}};
  CHECK(read_payload(write_payload(payload).value()).value() == payload);
}

TEST_CASE("what is beyond the limits, or no payload, is refused") {
  auto many = some_payload();
  many.entries.assign(10'001, many.entries.back());
  CHECK(write_payload(many).error().reason == "exchange.too-large");
  CHECK(read_payload(base::to_json(base::write(many))).error().code == base::ErrorCode::OutOfRange);
  for (const auto* text : {"", "{", "[]", "null", R"({"format":"genu-exchange","format":"genu-exchange"})",
                           R"({"format":"genu-exchange","min_reader":1})"}) {
    CAPTURE(text);
    CHECK_FALSE(read_payload(text));
  }
  std::string deep = R"({"format":"genu-exchange","x":)" + std::string(40, '[') + std::string(40, ']') + '}';
  CHECK(read_payload(deep).error().code == base::ErrorCode::BadFormat);
}
