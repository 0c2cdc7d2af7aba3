#include "program.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>

#include "support/text_file.hpp"

namespace genu::test {

namespace {

std::string quoted(const std::string& text) { return "'" + text + "'"; }

}  // namespace

Folder::Folder() {
  auto pattern = (std::filesystem::temp_directory_path() / "genu-cli-XXXXXX").string();
  if (!mkdtemp(pattern.data())) throw std::runtime_error("no folder for a test");
  path_ = pattern;
}

Folder::~Folder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::string command_line(const Folder& folder, const std::string& arguments, const std::string& now) {
  auto line = quoted(GENU_PROGRAM) + " --data " + quoted((folder.path() / "data").string());
  if (!now.empty()) line += " --now " + quoted(now);
  return line + " " + arguments;
}

Ran run(const Folder& folder, const std::string& arguments, const std::string& now,
        const std::vector<std::string>& typed) {
  const auto in = folder.path() / "in", out = folder.path() / "out", err = folder.path() / "err";
  std::string lines;
  for (const auto& each : typed) lines += each + "\n";
  support::write_text(in, lines);
  const auto line = "<" + quoted(in.string()) + " >" + quoted(out.string()) + " 2>" + quoted(err.string()) + " " +
                    command_line(folder, arguments, now);
  const int status = std::system(line.c_str());
  const int code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return {code, support::read_text(out), support::read_text(err)};
}

}  // namespace genu::test
