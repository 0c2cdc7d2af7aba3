#include "say/short_id.hpp"

#include <doctest/doctest.h>

using namespace genu;

TEST_SUITE_BEGIN("cli");

namespace {

base::Id id(const char* text) { return *base::Id::from(text); }

const std::vector<base::Id> three{id("019cafd0-7440-7e90-88ea-cf72daef3863"),
                                  id("019cafd0-7440-7e90-88ea-cf72daef0000"),
                                  id("019cafd0-7440-7e90-88ea-aaaaaaef0000")};

}  // namespace

TEST_CASE("the six characters of a list name one record") {
  CHECK(cli::short_id(three[0]) == "ef3863");
  CHECK(*cli::id_ending("ef3863", three) == three[0]);
  CHECK(*cli::id_ending("EF3863", three) == three[0]);
  CHECK(*cli::id_ending("3863", three) == three[0]);
  CHECK(*cli::id_ending(three[1].text(), three) == three[1]);
}

TEST_CASE("an ending that fits none or several names nothing") {
  CHECK(cli::id_ending("ffffff", three).error().code == base::ErrorCode::NotFound);
  CHECK(cli::id_ending("ef0000", three).error().code == base::ErrorCode::Conflict);
  CHECK(*cli::id_ending("daef0000", three) == three[1]);
  CHECK(cli::id_ending("863", three).error().code == base::ErrorCode::BadFormat);
  CHECK(cli::id_ending("run on Monday", three).error().code == base::ErrorCode::BadFormat);
}

TEST_SUITE_END();
