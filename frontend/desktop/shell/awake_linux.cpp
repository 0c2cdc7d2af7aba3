// Linux: the desktop is asked over D-Bus (org.freedesktop.ScreenSaver) and the X server by its screen saver extension.
// Each knows only its own timers, so both are asked. Their libraries are opened when they are wanted: a system without
// them runs the app all the same.
#include "shell/awake.hpp"

#include <dlfcn.h>

#include <cstdint>
#include <cstdlib>

namespace genu::shell {

namespace {

class Library {
 public:
  explicit Library(const char* name) : handle_(dlopen(name, RTLD_NOW | RTLD_LOCAL)) {}
  // Left open: libraries of this kind keep threads and exit handlers of their own.
  ~Library() = default;
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;

  template <class Function>
  [[nodiscard]] Function* find(const char* name) const {
    return handle_ == nullptr ? nullptr : reinterpret_cast<Function*>(dlsym(handle_, name));
  }

 private:
  void* handle_;
};

// What libdbus-1 declares, as far as it is called here. The types are told apart by the library alone.
struct Connection;
struct Message;
constexpr int kSessionBus = 0;
constexpr int kString = 's';
constexpr int kUint32 = 'u';
constexpr int kEnd = 0;

class Desktop {
 public:
  void keep(bool awake) { awake ? inhibit() : uninhibit(); }

 private:
  static constexpr const char* kName = "org.freedesktop.ScreenSaver";
  static constexpr const char* kPath = "/org/freedesktop/ScreenSaver";

  // Without an address libdbus would start a bus of its own.
  [[nodiscard]] Connection* bus() const {
    if (std::getenv("DBUS_SESSION_BUS_ADDRESS") == nullptr) return nullptr;
    auto* get = library_.find<Connection*(int, void*)>("dbus_bus_get");
    auto* stay = library_.find<void(Connection*, unsigned)>("dbus_connection_set_exit_on_disconnect");
    if (get == nullptr || stay == nullptr) return nullptr;
    auto* connection = get(kSessionBus, nullptr);
    if (connection != nullptr) stay(connection, 0);
    return connection;
  }

  [[nodiscard]] Message* call(const char* method) const {
    auto* make =
        library_.find<Message*(const char*, const char*, const char*, const char*)>("dbus_message_new_method_call");
    return make == nullptr ? nullptr : make(kName, kPath, kName, method);
  }

  // Takes the message; gives the reply, to be released, or null.
  [[nodiscard]] Message* answer(Message* message) const {
    constexpr int patience_ms = 500;
    auto* send =
        library_.find<Message*(Connection*, Message*, int, void*)>("dbus_connection_send_with_reply_and_block");
    auto* reply = send == nullptr ? nullptr : send(connection_, message, patience_ms, nullptr);
    release(message);
    return reply;
  }

  void release(Message* message) const {
    auto* unref = library_.find<void(Message*)>("dbus_message_unref");
    if (unref != nullptr && message != nullptr) unref(message);
  }

  void inhibit() {
    if (connection_ == nullptr) connection_ = bus();
    if (connection_ == nullptr || cookie_ != 0) return;
    auto* append = library_.find<unsigned(Message*, int, ...)>("dbus_message_append_args");
    auto* read = library_.find<unsigned(Message*, void*, int, ...)>("dbus_message_get_args");
    auto* message = call("Inhibit");
    if (append == nullptr || read == nullptr || message == nullptr) return;
    const char* who = "Genu";
    const char* why = "A session is being played";
    append(message, kString, &who, kString, &why, kEnd);
    auto* reply = answer(message);
    if (reply != nullptr && read(reply, nullptr, kUint32, &cookie_, kEnd) == 0) cookie_ = 0;
    release(reply);
  }

  void uninhibit() {
    if (connection_ == nullptr || cookie_ == 0) return;
    auto* append = library_.find<unsigned(Message*, int, ...)>("dbus_message_append_args");
    auto* message = call("UnInhibit");
    if (append == nullptr || message == nullptr) return;
    append(message, kUint32, &cookie_, kEnd);
    release(answer(message));
    cookie_ = 0;
  }

  Library library_{"libdbus-1.so.3"};
  Connection* connection_ = nullptr;
  std::uint32_t cookie_ = 0;
};

// The X server goes back to its timers by itself when the connection that asked is closed.
class Server {
 public:
  Server() = default;
  ~Server() {
    auto* close = x_.find<int(Display*)>("XCloseDisplay");
    if (display_ != nullptr && close != nullptr) close(display_);
  }
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  void keep(bool awake) {
    if (display_ == nullptr && awake) display_ = connect();
    auto* suspend = saver_.find<void(Display*, int)>("XScreenSaverSuspend");
    auto* flush = x_.find<int(Display*)>("XFlush");
    if (display_ == nullptr || suspend == nullptr || flush == nullptr) return;
    suspend(display_, awake ? 1 : 0);
    flush(display_);
  }

 private:
  struct Display;

  [[nodiscard]] Display* connect() const {
    auto* open = x_.find<Display*(const char*)>("XOpenDisplay");
    auto* knows = saver_.find<int(Display*, int*, int*)>("XScreenSaverQueryExtension");
    auto* close = x_.find<int(Display*)>("XCloseDisplay");
    if (open == nullptr || knows == nullptr || close == nullptr) return nullptr;
    auto* display = open(nullptr);
    int event = 0, error = 0;
    if (display == nullptr || knows(display, &event, &error) != 0) return display;
    close(display);
    return nullptr;
  }

  Library x_{"libX11.so.6"};
  Library saver_{"libXss.so.1"};
  Display* display_ = nullptr;
};

}  // namespace

struct Awake::System {
  Desktop desktop;
  Server server;
};

Awake::Awake() = default;
Awake::~Awake() { keep(false); }

void Awake::keep(bool awake) {
  if (awake == awake_) return;
  awake_ = awake;
  if (!system_) system_ = std::make_unique<System>();
  system_->desktop.keep(awake);
  system_->server.keep(awake);
}

}  // namespace genu::shell
