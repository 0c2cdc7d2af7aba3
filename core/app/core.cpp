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
  auto& last = *inside.last_id;
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
  auto kept = std::make_shared<store::Store>(std::move(store).value());
  auto& opened = *kept;
  return Core(std::unique_ptr<Inside>(new Inside{std::move(kept),
                                                 opened,
                                                 *content,
                                                 **content,
                                                 options.clock,
                                                 options.random,
                                                 options.device,
                                                 options.data_folder,
                                                 std::make_shared<LastId>(),
                                                 std::make_shared<std::string>(),
                                                 {},
                                                 {}}));
}

Inside turned_to(const Inside& own, const Id& person) {
  return {own.kept_store, own.store,       own.kept_catalogue, own.catalogue, own.clock, own.random,
          own.device,     own.data_folder, own.last_id,        own.seed,      person,    {}};
}

base::Result<Core> Core::about(const Id& person) const {
  const auto found = inside_->store.get<model::Person>(person);
  if (!found) return base::Unexpected{found.error()};
  if (!*found) return base::refuse(base::ErrorCode::NotFound, "may.no-such-person", "person", {}, person.text());
  return Core(std::make_unique<Inside>(turned_to(*inside_, person)));
}

Core::Core(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Core::Core(Core&&) noexcept = default;
Core& Core::operator=(Core&&) noexcept = default;
Core::~Core() = default;

base::Moment Core::now() const { return inside_->clock->now(); }

const std::optional<Id>& Core::person() const { return inside_->about; }

}  // namespace genu::app
