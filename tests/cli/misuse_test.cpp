// What is misused is refused with 2 before the diary is touched; options stand anywhere; help always helps.
#include <doctest/doctest.h>

#include "commands/all.hpp"
#include "program.hpp"
#include "support/text_file.hpp"

using namespace genu;
using test::Folder;
using test::run;

TEST_SUITE_BEGIN("cli");

TEST_CASE("misuse ends with 2, says so on stderr alone, and makes no diary") {
  const Folder folder;
  for (const auto* arguments : {"",
                                "frobnicate",
                                "check-in",
                                "session",
                                "today --frob",
                                "today extra",
                                "session start show",
                                "check-in add --pain",
                                "check-in add --pain 11",
                                "check-in add --pain -1",
                                "check-in add --pain lots",
                                "check-in add --pain 2.5",
                                "check-in add --pain 99999999999999999999",
                                "check-in add --pain 1 --pain 2",
                                "check-in add --swelling 4",
                                "check-in add --locked --no-locked",
                                "check-in add --locked=yes",
                                "check-in add --day 2026-02-30",
                                "check-in add --side middle",
                                "check-in add --spot a:b:c:d",
                                "check-in add --spot kneecap:11",
                                "check-in edit",
                                "check-in edit abcdef",
                                "check-in remove",
                                "check-in list --limit 0",
                                "programme start",
                                "programme start pfp-runner",
                                "programme start pfp-runner --side left --weekdays fun",
                                "programme move",
                                "session set --skip bored",
                                "session set --item 1",
                                "session set --load heavy",
                                "session log --completed 101",
                                "follow-up --for abcdef",
                                "follow-up --change fine",
                                "run add --distance far",
                                "run add --duration 1:2",
                                "run add --level 13",
                                "run add --surface moon",
                                "test record stairs-pain",
                                "test record stairs-pain many",
                                "review",
                                "today --now yesterday",
                                "today --now 2026-03-01T07:30",
                                "today --now",
                                "undo now"}) {
    CAPTURE(arguments);
    const auto ran = run(folder, arguments);
    CAPTURE(ran.err);
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err.starts_with("genu: "));
    CHECK_FALSE(std::filesystem::exists(folder.path() / "data"));
  }
}

TEST_CASE("text that is not UTF-8 is refused") {
  const Folder folder;
  const auto ran = run(folder, "check-in add --note \"$(printf 'caf\\351')\"");
  CHECK(ran.code == 2);
  CHECK(ran.err.find("UTF-8") != std::string::npos);
  CHECK(run(folder, "check-in add --side left --note café").code == 0);
}

TEST_CASE("options for every command stand before or after it") {
  const Folder folder, other;
  const auto at = std::string(" --now 2026-03-02T07:30Z ");
  CHECK(run(folder, at + "check-in --json list").out.starts_with("{"));
  CHECK(run(folder, "--json" + at + "check-in list").out.starts_with("{"));
  CHECK(run(folder, "check-in list --limit 3 --json" + at).out.starts_with("{"));
}

TEST_CASE("a value may look like a command or an option") {
  const Folder folder;
  CHECK(run(folder, "check-in add --side left --note today").code == 0);
  CHECK(run(folder, "check-in add --side left --note --pain").code == 0);
  const auto list = run(folder, "check-in list").out;
  CHECK(list.find("\"today\"") != std::string::npos);
  CHECK(list.find("\"--pain\"") != std::string::npos);
}

TEST_CASE("every command has help, whatever else is wrong") {
  const Folder folder;
  for (const auto& command : cli::all_commands()) {
    CAPTURE(command.path);
    const auto ran = run(folder, command.path + " --help");
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
    CHECK(ran.out.starts_with("genu " + command.path));
    CHECK(ran.out.find("cli.") == std::string::npos);  // a key without words
  }
  CHECK(run(folder, "--help").out.find("genu check-in add") != std::string::npos);
  CHECK(run(folder, "check-in --help").out.find("genu check-in add") != std::string::npos);
  CHECK(run(folder, "check-in add --pain 11 --help").code == 0);
  CHECK(run(folder, "--version").out.starts_with("genu 0."));
}

TEST_CASE("control codes in a note do not reach the terminal") {
  const Folder folder;
  CHECK(run(folder, "check-in add --side left --note \"$(printf 'red \\033[31m')\"").code == 0);
  CHECK(run(folder, "check-in list").out.find('\033') == std::string::npos);
}

TEST_CASE("a diary that cannot be opened is refused and left alone") {
  const Folder folder;
  std::filesystem::create_directories(folder.path() / "data");
  support::write_text(app::diary_path((folder.path() / "data").string()), "not a diary at all, but some text of ours");
  const auto ran = run(folder, "today");
  CHECK(ran.code == 1);
  CHECK(ran.err.starts_with("genu: "));
  CHECK(support::read_text(app::diary_path((folder.path() / "data").string())).starts_with("not a diary"));
}

TEST_CASE("what cannot be said ends with 1") {
  const Folder folder;
  const auto ran = run(folder, "today >/dev/full");
  CHECK(ran.code == 1);
  CHECK(ran.err == "genu: the answer could not be written; the diary is as it should be\n");
}

TEST_SUITE_END();
