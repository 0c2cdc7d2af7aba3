#include <cassert>
#include <genu/app/core.hpp>

#include "app/embedded_content.hpp"
#include "app/inside.hpp"

namespace genu::app {

namespace {

// The content is ours and tested; a fault in it is a broken build, told like any other error.
base::Result<content::Catalogue> own_catalogue() {
  auto catalogue = embedded_catalogue();
  if (!catalogue) return base::Unexpected{catalogue.error().front()};
  return std::move(catalogue).value();
}

base::Result<std::string> prepared_path(const std::string& data_folder) {
  if (data_folder.empty()) return std::string(":memory:");
  const auto made = platform::make_folder(data_folder);
  if (!made) return base::Unexpected{made.error()};
  return diary_path(data_folder);
}

}  // namespace

std::string diary_path(const std::string& data_folder) { return data_folder + "/genu.db"; }

base::Id new_id(const Inside& inside, base::Instant now) {
  std::array<std::uint8_t, 10> bytes{};
  inside.random->fill(bytes);
  return base::make_id(now, bytes);
}

base::Result<Core> Core::open(const OpenOptions& options) {
  assert(options.clock && options.random);
  auto catalogue = own_catalogue();
  if (!catalogue) return base::Unexpected{catalogue.error()};
  const auto path = prepared_path(options.data_folder);
  if (!path) return base::Unexpected{path.error()};
  store::OpenOptions door;
  door.path = *path;
  auto store = store::Store::open(door);
  if (!store) return base::Unexpected{store.error()};
  return Core(std::unique_ptr<Inside>(new Inside{std::move(store).value(), std::move(catalogue).value(), options.clock,
                                                 options.random, options.device, std::nullopt}));
}

Core::Core(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Core::Core(Core&&) noexcept = default;
Core& Core::operator=(Core&&) noexcept = default;
Core::~Core() = default;

base::Moment Core::now() const { return inside_->clock->now(); }

}  // namespace genu::app
