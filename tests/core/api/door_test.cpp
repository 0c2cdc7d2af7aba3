// The C door from C++: handles, errors, bytes and the listener.
#include <doctest/doctest.h>
#include <genu/genu.h>

#include <cstring>
#include <string>

#include "support/text_file.hpp"

namespace {

namespace fs = std::filesystem;

int64_t clock_of_test(void*) { return 1772434800000; }  // 2026-03-02T07:00Z
int32_t no_offset(void*, int64_t) { return 0; }

genu_options in_memory() {
  genu_options options{};
  options.size = sizeof(options);
  options.data_folder = "";
  options.clock_ms = clock_of_test;
  options.offset_min = no_offset;
  return options;
}

genu_error fresh_error() {
  genu_error error{};
  error.size = sizeof(error);
  return error;
}

std::string call(genu_core* core, const std::string& request) {
  char* out = nullptr;
  size_t size = 0;
  auto error = fresh_error();
  REQUIRE(genu_call(core, &out, &size, request.data(), request.size(), &error) == GENU_OK);
  std::string answer(out ? out : "", size);
  genu_free(out);
  return answer;
}

genu_core* opened(const genu_options& options) {
  genu_core* core = nullptr;
  auto error = fresh_error();
  REQUIRE(genu_open(&core, &options, &error) == GENU_OK);
  REQUIRE(core != nullptr);
  return core;
}

struct Folder {
  Folder() : path(fs::temp_directory_path() / "genu-door-test") {
    fs::remove_all(path);
    fs::create_directories(path);
  }
  ~Folder() { fs::remove_all(path); }
  fs::path path;
};

const std::string note_pain =
    R"({"jsonrpc":"2.0","id":1,"method":"do.log-check-in","params":{"side":"left","entry":{"pain_now":3,"note":"😀 é"}}})";
const std::string show_diary = R"({"jsonrpc":"2.0","id":1,"method":"view.diary"})";

}  // namespace

TEST_CASE("versions are told") {
  CHECK(genu_api_version() == GENU_API_VERSION);
  CHECK(std::strlen(genu_version()) >= 5);
}

TEST_CASE("what is asked is answered, with every character as it came") {
  auto* core = opened(in_memory());
  CHECK(call(core, note_pain).find("\"result\"") != std::string::npos);
  CHECK(call(core, show_diary).find("😀 é") != std::string::npos);
  CHECK(call(core, R"({"jsonrpc":"2.0","method":"view.diary"})").empty());
  CHECK(call(core, std::string("\0\xff", 2)).find("-32700") != std::string::npos);
  genu_close(core);
}

TEST_CASE("misuse is told and harms nothing") {
  auto error = fresh_error();
  genu_core* core = nullptr;
  auto options = in_memory();
  CHECK(genu_open(nullptr, &options, &error) == GENU_E_MISUSE);
  CHECK(genu_open(&core, nullptr, &error) == GENU_E_MISUSE);
  options.size = 3;
  CHECK(genu_open(&core, &options, nullptr) == GENU_E_MISUSE);
  options = in_memory();
  options.clock_ms = nullptr;
  CHECK(genu_open(&core, &options, &error) == GENU_E_MISUSE);
  CHECK(error.status == GENU_E_MISUSE);
  CHECK(std::strlen(error.detail) > 5);
  CHECK(core == nullptr);

  core = opened(in_memory());
  char* out = nullptr;
  size_t size = 0;
  CHECK(genu_call(nullptr, &out, &size, "", 0, nullptr) == GENU_E_MISUSE);
  CHECK(genu_call(core, nullptr, &size, "", 0, nullptr) == GENU_E_MISUSE);
  CHECK(genu_call(core, &out, &size, nullptr, 1, nullptr) == GENU_E_MISUSE);
  CHECK(genu_call(core, &out, &size, nullptr, 0, nullptr) == GENU_OK);  // answered: an empty text is no request
  CHECK(size > 0);
  genu_free(out);
  genu_free(nullptr);
  genu_set_listener(nullptr, nullptr, nullptr);
  genu_close(core);
  genu_close(nullptr);
}

TEST_CASE("a diary outlives its handle, and a place that is no folder is refused by its status") {
  const Folder folder;
  const auto path = folder.path.string();
  auto options = in_memory();
  options.data_folder = path.c_str();
  auto* core = opened(options);
  call(core, note_pain);
  genu_close(core);
  core = opened(options);
  CHECK(call(core, show_diary).find("\"pain_now\":3") != std::string::npos);
  genu_close(core);

  const auto file = (folder.path / "file").string();
  genu::support::write_text(file, "not a folder");
  options.data_folder = file.c_str();
  auto error = fresh_error();
  CHECK(genu_open(&core, &options, &error) != GENU_OK);
  CHECK(core == nullptr);
  CHECK(error.status != GENU_OK);
}

TEST_CASE("the listener wakes when there is news, and may ask for it at once") {
  struct Woken {
    genu_core* core = nullptr;
    int times = 0;
    std::string changes;
  } woken;
  woken.core = opened(in_memory());
  const auto wake = [](void* user) {
    auto& self = *static_cast<Woken*>(user);
    ++self.times;
    self.changes = call(self.core, R"({"jsonrpc":"2.0","id":1,"method":"view.changes"})");
  };
  genu_set_listener(woken.core, wake, &woken);
  call(woken.core, show_diary);
  CHECK(woken.times == 0);
  call(woken.core, note_pain);
  CHECK(woken.times == 1);
  CHECK(woken.changes.find("check-in") != std::string::npos);
  call(woken.core, note_pain);
  CHECK(woken.times == 2);
  genu_set_listener(woken.core, nullptr, nullptr);
  call(woken.core, note_pain);
  CHECK(woken.times == 2);
  genu_close(woken.core);
}
