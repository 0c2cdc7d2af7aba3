#include <doctest/doctest.h>

#include <genu/base/base64.hpp>

using namespace genu::base;

TEST_CASE("base64 is that of RFC 4648") {
  const char* const pairs[][2] = {{"", ""},
                                  {"f", "Zg=="},
                                  {"fo", "Zm8="},
                                  {"foo", "Zm9v"},
                                  {"foob", "Zm9vYg=="},
                                  {"fooba", "Zm9vYmE="},
                                  {"foobar", "Zm9vYmFy"}};
  for (const auto& pair : pairs) {
    CAPTURE(pair[0]);
    CHECK(to_base64(pair[0]) == pair[1]);
    CHECK(from_base64(pair[1]) == pair[0]);
  }
  CHECK(from_base64("Zm9v\r\n YmFy\n") == "foobar");
  for (const auto* text : {"Zg", "Zg=", "Zh==", "Z", "Zg==Zg==", "Zm9v!", "===="}) {
    CAPTURE(text);
    CHECK_FALSE(from_base64(text));
  }
  std::string all;
  for (int i = 0; i < 256; ++i) all += static_cast<char>(i);
  CHECK(from_base64(to_base64(all)) == all);
}
