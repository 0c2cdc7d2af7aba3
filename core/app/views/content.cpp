// The verdict on a folder of content.
#include <genu/app/views/content.hpp>
#include <genu/platform/environment.hpp>
#include <list>

#include "app/embedded_content.hpp"

namespace genu::app {

namespace {

using base::Faults;

constexpr std::size_t largest_file = 1u << 20;
constexpr std::string_view ending = ".json";

// A folder as it was read. A list, because the files point into the texts.
struct ReadFolder {
  std::list<std::string> texts;
  std::vector<content::File> files;
};

ReadFolder read_folder(const std::string& path, std::string_view name, const std::vector<std::string>& names,
                       Faults& faults) {
  ReadFolder folder;
  for (const auto& file : names) {
    if (!file.ends_with(ending)) continue;
    auto text = platform::read_file(path + "/" + file, largest_file);
    if (!text) {
      auto fault = text.error();
      fault.place = std::string(name) + "/" + file;
      faults.push_back(std::move(fault));
      continue;
    }
    const auto& kept_name = folder.texts.emplace_back(file);
    folder.files.push_back({kept_name, folder.texts.emplace_back(std::move(*text))});
  }
  return folder;
}

}  // namespace

base::Checked<ContentReport> check_content(const std::string& folder) {
  const EmbeddedContent own;
  auto folders = own.folders();
  ContentReport report;
  Faults faults;
  std::list<ReadFolder> read;
  bool any = false;
  for (const auto& part : content_parts) {
    const auto name = std::string(part.name);
    const auto path = folder + "/" + name;
    const auto names = platform::list_files(path);
    if (!names) {
      report.folders.push_back({name, static_cast<int>((folders.*part.files).size()), true});
      continue;
    }
    any = true;
    const auto& theirs = read.emplace_back(read_folder(path, name, *names, faults));
    folders.*part.files = theirs.files;
    report.folders.push_back({name, static_cast<int>(theirs.files.size()), false});
  }
  if (!any) {
    return base::Unexpected{Faults{{base::ErrorCode::NotFound, folder, {}, {}, "may.no-content"}}};
  }
  const auto catalogue = content::load(folders);
  if (!catalogue) faults.insert(faults.end(), catalogue.error().begin(), catalogue.error().end());
  if (!faults.empty()) return base::Unexpected{std::move(faults)};
  return report;
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::ContentCount>;
template struct Codec<app::ContentReport>;
}  // namespace genu::base
