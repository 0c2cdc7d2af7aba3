#include <cassert>
#include <genu/app/core.hpp>

#include "app/embedded_content.hpp"
#include "app/history.hpp"

namespace genu::app {

namespace {

base::Result<std::string> prepared_path(const std::string& data_folder) {
  if (data_folder.empty()) return std::string(":memory:");
  const auto made = platform::make_folder(data_folder);
  if (!made) return base::Unexpected{made.error()};
  return diary_path(data_folder);
}

}  // namespace

// The content is ours and tested; a fault in it is a broken build, told like any other error.
base::Result<std::shared_ptr<const content::Catalogue>> own_content() {
  auto catalogue = embedded_catalogue();
  if (!catalogue) return base::Unexpected{catalogue.error().front()};
  return std::make_shared<const content::Catalogue>(std::move(catalogue).value());
}

std::string diary_path(const std::string& data_folder) { return data_folder + "/genu.db"; }

base::Id new_id(const Inside& inside, base::Instant now) {
  std::array<std::uint8_t, 10> bytes{};
  inside.random->fill(bytes);
  // RFC 9562, 6.2: a counter in the twelve bits after the time.
  auto& last = inside.last_id;
  last = {now, now == last.at ? last.count + 1 : 0};
  bytes[0] = static_cast<std::uint8_t>(last.count >> 8);
  bytes[1] = static_cast<std::uint8_t>(last.count);
  return base::make_id(now, bytes);
}

base::Result<Core> Core::open(const OpenOptions& options) {
  assert(options.clock && options.random);
  auto content =
      options.content ? base::Result<std::shared_ptr<const content::Catalogue>>(options.content) : own_content();
  if (!content) return base::Unexpected{content.error()};
  const auto path = prepared_path(options.data_folder);
  if (!path) return base::Unexpected{path.error()};
  store::OpenOptions door;
  door.path = *path;
  auto store = store::Store::open(door);
  if (!store) return base::Unexpected{store.error()};
  return Core(std::unique_ptr<Inside>(new Inside{std::move(store).value(),
                                                 *content,
                                                 **content,
                                                 options.clock,
                                                 options.random,
                                                 options.device,
                                                 options.data_folder,
                                                 {},
                                                 {},
                                                 {}}));
}

Core::Core(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Core::Core(Core&&) noexcept = default;
Core& Core::operator=(Core&&) noexcept = default;
Core::~Core() = default;

base::Moment Core::now() const { return inside_->clock->now(); }

}  // namespace genu::app
