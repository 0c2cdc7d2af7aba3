#include "store/copy.hpp"

#include <algorithm>
#include <limits>
#include <vector>

#include "store/connection.hpp"
#include "store/inspect.hpp"

namespace genu::store {

namespace fs = std::filesystem;

using base::Done;
using base::Result;
using base::Unexpected;

namespace {

constexpr int any_version = std::numeric_limits<int>::max();

Result<Done> check_copy(const std::string& path) {
  if (const auto ours = inspect_start(path, any_version); !ours) return ours;
  const auto connection = Connection::open(path, Access::Untouched, 0);
  if (!connection) return Unexpected{connection.error()};
  return inspect_everything(**connection);
}

Result<Done> copy_pages(Connection& diary, const std::string& path) {
  if (const auto made = create_private_file(path); !made) return made;
  const auto target = Connection::open(path, Access::ReadWrite, 0);
  if (!target) return Unexpected{target.error()};
  return diary.copy_into(**target);
}

// A checked copy under a name that does not count yet.
Result<std::string> make_unnamed_copy(Connection& diary, const std::string& path) {
  const auto unnamed = temporary_name(path);
  auto done = copy_pages(diary, unnamed);
  if (done) done = check_copy(unnamed);
  if (done) return unnamed;
  discard(unnamed);
  return Unexpected{done.error()};
}

Result<Published> publish_or_discard(const std::string& unnamed, const std::string& path) {
  auto published = publish(unnamed, path);
  if (!published || *published == Published::NameTaken) discard(unnamed);
  return published;
}

std::string numbered(const std::string& name, int number) {
  return number == 1 ? name : name + '-' + std::to_string(number);
}

}  // namespace

Result<Published> make_copy(Connection& diary, const std::string& path) {
  const auto unnamed = make_unnamed_copy(diary, path);
  if (!unnamed) return Unexpected{unnamed.error()};
  return publish_or_discard(*unnamed, path);
}

Result<std::string> make_copy_before(Connection& diary, int version) {
  const auto first = diary.path() + ".before-" + std::to_string(version);
  const auto unnamed = make_unnamed_copy(diary, first);
  if (!unnamed) return unnamed;
  for (int number = 1;; ++number) {
    auto name = numbered(first, number);
    if (same_bytes(*unnamed, name)) {
      discard(*unnamed);
      return name;
    }
    if (file_exists(name)) continue;
    const auto published = publish_or_discard(*unnamed, name);
    if (!published) return Unexpected{published.error()};
    if (*published == Published::Yes) return name;
    return base::fail(base::ErrorCode::Locked, name);  // another program is upgrading the same diary
  }
}

std::string newest_sound_copy(const std::string& path) {
  struct Copy {
    fs::file_time_type at;
    std::string path;
  };
  std::vector<Copy> copies;
  const auto start = to_utf8(to_path(path).filename()) + ".before-";
  std::error_code failed;
  const auto folder = fs::absolute(to_path(path), failed).parent_path();
  for (fs::directory_iterator each(folder, failed), end; !failed && each != end; each.increment(failed)) {
    const auto name = to_utf8(each->path().filename());
    std::error_code unknown;
    if (!name.starts_with(start) || name.find(".new-") != std::string::npos) continue;
    copies.push_back({each->last_write_time(unknown), to_utf8(each->path())});
  }
  std::sort(copies.begin(), copies.end(), [](const Copy& a, const Copy& b) { return b.at < a.at; });
  const auto sound =
      std::find_if(copies.begin(), copies.end(), [](const Copy& copy) { return bool(check_copy(copy.path)); });
  return sound == copies.end() ? std::string() : sound->path;
}

}  // namespace genu::store
