// The archive: the same diary gives the same bytes and comes back as it was; what was changed is refused.
#include "exchange/archive.hpp"

#include <doctest/doctest.h>

#include <genu/base/json.hpp>

#include "exchange/csv.hpp"
#include "exchange/zip.hpp"
#include "support/print.hpp"

using namespace genu;
using namespace genu::exchange;
using base::ErrorCode;
using base::Object;

namespace {

// Any function will do where only equality counts.
std::string hash(std::string_view bytes) {
  std::uint64_t sum = 1469598103934665603U;
  for (const char c : bytes) sum = (sum ^ static_cast<unsigned char>(c)) * 1099511628211U;
  auto text = std::to_string(sum);
  text.insert(0, 64 - text.size(), '0');
  return text;
}

Archive an_archive() {
  Archive archive;
  archive.schema = 7;
  ArchivedTable runs{"run", {"id", "distance_m", "note", "at_ms", "spots"}, {}, {}};
  runs.rows.push_back(Object{{"id", "a"}, {"distance_m", 5000}, {"note", "=1+1, \"quick\"\nhard"}, {"at_ms", 0}});
  runs.rows.push_back(Object{{"id", "b"}, {"distance_m", -3}, {"note", "-"}, {"spots", base::Array{1, "x"}}});
  archive.tables = {{"empty", {"id"}, {}, {}}, runs};
  return archive;
}

std::string file_in(const std::string& zip, const std::string& name) {
  const auto files = unzipped(zip);
  REQUIRE(files);
  for (const auto& file : *files) {
    if (file.name == name) return file.bytes;
  }
  FAIL("no file ", name);
  return {};
}

std::string with_file(const std::string& zip, const std::string& name, const std::string& bytes) {
  auto files = unzipped(zip);
  REQUIRE(files);
  for (auto& file : *files) {
    if (file.name == name) file.bytes = bytes;
  }
  auto changed = zipped(*files);
  REQUIRE(changed);
  return *changed;
}

}  // namespace

TEST_SUITE_BEGIN("exchange");

TEST_CASE("an archive comes back as it was written, and the same one has the same bytes") {
  const auto written = write_archive(an_archive(), hash);
  REQUIRE(written);
  CHECK(*written == *write_archive(an_archive(), hash));
  const auto read = read_archive(*written, hash);
  REQUIRE(read);
  CHECK(*read == an_archive());
  CHECK(*write_archive(*read, hash) == *written);
}

TEST_CASE("tables are safe in a spreadsheet and have times that can be read") {
  auto archive = an_archive();
  archive.tables[1].instants = {"at_ms"};
  const auto written = write_archive(archive, hash);
  REQUIRE(written);
  CHECK(file_in(*written, "tables/run.csv") ==
        "id,distance_m,note,at_utc,spots\r\n"
        "a,5000,\"'=1+1, \"\"quick\"\"\nhard\",1970-01-01T00:00:00+00:00,\r\n"
        "b,-3,'-,,\"[1,\"\"x\"\"]\"\r\n");
  CHECK(file_in(*written, "tables/empty.csv") == "id\r\n");
  CHECK(csv_text("@a") == "'@a");
  CHECK(csv_text("+1") == "'+1");
  CHECK(csv_text("\tx") == "'\tx");
  CHECK(csv_text("a=b") == "a=b");
}

TEST_CASE("a file that was changed, is missing or was added is told by its name") {
  const auto written = write_archive(an_archive(), hash);
  REQUIRE(written);
  for (const char* name : {"records/run.jsonl", "tables/run.csv", "README.txt"}) {
    const auto read = read_archive(with_file(*written, name, "{}\n"), hash);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Damaged);
    CHECK(read.error().place == name);
  }
  auto files = *unzipped(*written);
  files.push_back({"more.txt", "x"});
  CHECK(read_archive(*zipped(files), hash).error().code == ErrorCode::Damaged);
  files.pop_back();
  files.pop_back();
  CHECK(read_archive(*zipped(files), hash).error().code == ErrorCode::Damaged);
}

TEST_CASE("other files are told apart from an archive of a later version") {
  CHECK(read_archive("", hash).error().code == ErrorCode::NotOurs);
  CHECK(read_archive("PK and so on", hash).error().code == ErrorCode::NotOurs);
  CHECK(read_archive(*zipped({{"a.txt", "a"}}), hash).error().code == ErrorCode::NotOurs);
  CHECK(read_archive(*zipped({{"manifest.json", "{}"}}), hash).error().code == ErrorCode::NotOurs);
  const auto later = *zipped({{"manifest.json", R"({"format":"genu-archive","version":2,"news":true})"}});
  CHECK(read_archive(later, hash).error().code == ErrorCode::TooNew);
  const auto odd = *zipped({{"manifest.json", R"({"format":"genu-archive","version":1})"}});
  CHECK(read_archive(odd, hash).error().code == ErrorCode::Damaged);
}

TEST_CASE("a zip cut short or with flipped bytes never comes back as something else") {
  const auto written = *write_archive(an_archive(), hash);
  for (std::size_t cut = 0; cut < written.size(); cut += 7) {
    CHECK_FALSE(read_archive(std::string_view(written).substr(0, cut), hash));
  }
  for (std::size_t at = 0; at < written.size(); at += 3) {
    auto flipped = written;
    flipped[at] = static_cast<char>(flipped[at] ^ 0x20);
    const auto read = read_archive(flipped, hash);
    if (read) CHECK(*read == an_archive());
  }
}

TEST_CASE("what would grow beyond the limits is not opened") {
  const auto zip = *zipped({{"a", std::string(5000, 'a')}, {"b", std::string(5000, 'b')}});
  ZipLimits small;
  small.bytes = 9000;
  CHECK(unzipped(zip, small).error().code == ErrorCode::TooLarge);
  ZipLimits few;
  few.files = 1;
  CHECK(unzipped(zip, few).error().code == ErrorCode::TooLarge);
  CHECK(unzipped(zip)->size() == 2);
}
