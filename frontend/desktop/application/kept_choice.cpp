#include "application/kept_choice.hpp"

#include <genu/base/json.hpp>
#include <genu/platform/environment.hpp>

namespace genu::desktop {

screens::PlayerChoice read_choice(const std::filesystem::path& file) {
  constexpr std::size_t most_bytes = 4096;
  const auto text = platform::read_file(file.string(), most_bytes);
  if (!text) return {};
  const auto json = base::parse_json(*text);
  if (!json) return {};
  const auto choice = base::read<screens::PlayerChoice>(*json, base::Strangers::Ignore);
  return choice ? *choice : screens::PlayerChoice{};
}

void write_choice(const std::filesystem::path& file, const screens::PlayerChoice& choice) {
  (void)platform::write_file(file.string(), base::to_json(base::write(choice), base::JsonStyle::Indented));
}

}  // namespace genu::desktop
