// The built program, run as a person would run it, on a data folder of its own.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

namespace genu::test {

struct Ran {
  int code = 0;
  std::string out;
  std::string err;
};

/// A fresh folder that is gone when this is.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// Runs `genu ARGUMENTS` by the shell on the diary in `folder`, at `now`; an empty `now` leaves the clock alone.
/// `typed` are the lines on its stdin.
[[nodiscard]] Ran run(const Folder& folder, const std::string& arguments, const std::string& now = {},
                      const std::vector<std::string>& typed = {});

/// The command line that `run` gives to the shell, without redirection.
[[nodiscard]] std::string command_line(const Folder& folder, const std::string& arguments, const std::string& now);

}  // namespace genu::test
