#include "wording/english.hpp"

#include "embedded/words.hpp"

namespace genu::wording {

base::Checked<words::Words> english() {
  std::vector<std::string_view> files;
  for (const auto& file : embedded::words()) files.push_back(file.bytes);
  return words::Words::from(files);
}

}  // namespace genu::wording
