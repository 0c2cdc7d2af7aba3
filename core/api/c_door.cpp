// The C door: handles, guards and bytes; what a request means is Rpc's to know.
#include <genu/genu.h>
#include <genu/api/rpc.hpp>

#include <cstdlib>
#include <cstring>
#include <mutex>
#include <new>

#include "api/c_environment.hpp"

namespace {

using namespace genu;
using base::ErrorCode;

constexpr genu_status status_of(ErrorCode code) { return static_cast<genu_status>(code) + 1; }
static_assert(status_of(ErrorCode::Missing) == GENU_E_MISSING && status_of(ErrorCode::NotFound) == GENU_E_NOT_FOUND);
static_assert(status_of(ErrorCode::NotAllowed) == GENU_E_NOT_ALLOWED && status_of(ErrorCode::TooNew) == GENU_E_TOO_NEW);
static_assert(status_of(ErrorCode::Locked) == GENU_E_LOCKED && status_of(ErrorCode::TooLarge) == GENU_E_TOO_LARGE);

genu_status report(genu_error* err, genu_status status, std::string_view detail) {
  if (!err || err->size < sizeof(genu_error)) return status;
  err->status = status;
  const auto count = std::min(detail.size(), sizeof(err->detail) - 1);
  std::memcpy(err->detail, detail.data(), count);
  err->detail[count] = '\0';
  return status;
}

genu_status report(genu_error* err, const base::Error& error) {
  const auto name = std::string(base::name_of(error.code));
  const auto why = error.reason.empty() ? name : name + ": " + error.reason;
  return report(err, status_of(error.code), error.place.empty() ? why : error.place + ": " + why);
}

// No exception leaves: memory is the one that a caller can do something about.
template <class Body>
genu_status guarded(genu_error* err, Body body) {
  try {
    return body();
  } catch (const std::bad_alloc&) {
    return report(err, GENU_E_MEMORY, "not enough memory");
  } catch (const std::exception& mistake) {
    return report(err, GENU_E_INTERNAL, mistake.what());
  } catch (...) {
    return report(err, GENU_E_INTERNAL, "unknown");
  }
}

struct Listener {
  void (*wake)(void* user) = nullptr;
  void* user = nullptr;
};

}  // namespace

struct genu_core {
  explicit genu_core(app::Core opened) : core(std::move(opened)), rpc(core) {}

  std::mutex mutex;  // one call at a time; the listener is called outside it
  app::Core core;
  api::Rpc rpc;
  Listener listener;
};

namespace {

base::Result<app::OpenOptions> open_options(const genu_options& options) {
  app::OpenOptions open;
  if (options.data_folder) {
    open.data_folder = options.data_folder;
  } else {
    auto usual = platform::default_data_folder();
    if (!usual) return base::Unexpected{usual.error()};
    open.data_folder = std::move(*usual);
  }
  if (options.device) open.device = options.device;
  open.clock = api::clock_of(options);
  open.random = api::random_of(options);
  return open;
}

// The answer in memory of C's own, so that genu_free works whatever allocator the caller has.
genu_status hand_out(const std::string& text, char** out, size_t* out_size) {
  auto* bytes = static_cast<char*>(std::malloc(text.size() + 1));
  if (!bytes) throw std::bad_alloc();
  std::memcpy(bytes, text.c_str(), text.size() + 1);
  *out = bytes;
  *out_size = text.size();
  return GENU_OK;
}

}  // namespace

uint32_t genu_api_version(void) { return GENU_API_VERSION; }

const char* genu_version(void) { return GENU_VERSION; }

genu_status genu_open(genu_core** out, const genu_options* options, genu_error* err) {
  if (!out) return report(err, GENU_E_MISUSE, "out is NULL");
  *out = nullptr;
  if (!options) return report(err, GENU_E_MISUSE, "options is NULL");
  if (options->size != sizeof(genu_options)) return report(err, GENU_E_MISUSE, "options.size is not its size");
  if (options->offset_min && !options->clock_ms) return report(err, GENU_E_MISUSE, "offset_min without clock_ms");
  return guarded(err, [&] {
    const auto open = open_options(*options);
    if (!open) return report(err, open.error());
    auto core = app::Core::open(*open);
    if (!core) return report(err, core.error());
    *out = new genu_core(std::move(*core));
    return static_cast<genu_status>(GENU_OK);
  });
}

genu_status genu_call(genu_core* core, char** out, size_t* out_size, const char* request, size_t request_size,
                      genu_error* err) {
  if (!core || !out || !out_size || (!request && request_size > 0)) {
    return report(err, GENU_E_MISUSE, "core, out, out_size and request must not be NULL");
  }
  *out = nullptr;
  *out_size = 0;
  return guarded(err, [&] {
    Listener listener;
    std::optional<std::string> answer;
    {
      const std::lock_guard lock(core->mutex);
      const bool before = core->rpc.has_news();
      answer = core->rpc.answer({request ? request : "", request_size});
      if (!before && core->rpc.has_news()) listener = core->listener;
    }
    const auto status = answer ? hand_out(*answer, out, out_size) : static_cast<genu_status>(GENU_OK);
    if (listener.wake) listener.wake(listener.user);
    return status;
  });
}

void genu_set_listener(genu_core* core, void (*wake)(void* user), void* user) {
  if (!core) return;
  const std::lock_guard lock(core->mutex);
  core->listener = {wake, user};
}

void genu_free(char* bytes) { std::free(bytes); }

void genu_close(genu_core* core) { delete core; }
