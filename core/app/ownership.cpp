#include "app/ownership.hpp"

#include <algorithm>
#include <array>

namespace genu::app {

using base::Id;
using base::Result;
using base::Unexpected;

namespace {

constexpr std::string_view message = "message";
constexpr std::array<std::string_view, 23> exchanged_kinds{
    "person",       "episode",       "plan",      "phase-start", "clearance",       "session",       "set",
    "check-in",     "run",           "follow-up", "test-result", "triage-answers",  "triage-review", "pattern-answers",
    "hold",         "ladder-place",  "flare",     "override",    "measure-reading", "tick",          message,
    "message-read", "missed-session"};
constexpr std::array<std::string_view, 10> prescribed_kinds{"episode",       "plan", "phase-start", "clearance",
                                                            "triage-review", "hold", "override",    "ladder-place",
                                                            "tick",          message};

std::optional<Id> id_in(const base::Value& row, std::string_view name) {
  const auto* value = row.find(name);
  const auto id = value && value->text() ? Id::from(*value->text()) : base::Result<Id>(Id{});
  return id && !id->empty() ? std::optional(*id) : std::nullopt;
}

template <store::Stored T>
Result<std::optional<Id>> link_of(const store::Store& store, const Id& record, Id T::*link) {
  const auto found = store.get<T>(record);
  if (!found) return Unexpected{found.error()};
  return *found ? std::optional((**found).*link) : std::nullopt;
}

}  // namespace

bool is_exchanged(std::string_view kind) {
  return std::find(exchanged_kinds.begin(), exchanged_kinds.end(), kind) != exchanged_kinds.end();
}

bool may_tell(std::string_view kind) { return is_exchanged(kind) && kind != message; }

bool may_prescribe(std::string_view kind) {
  return std::find(prescribed_kinds.begin(), prescribed_kinds.end(), kind) != prescribed_kinds.end();
}

Result<std::optional<Id>> person_of(const store::Store& store, std::string_view kind, const base::Value& row) {
  if (kind == "person") return id_in(row, "id");
  if (const auto person = id_in(row, "person")) return std::optional(*person);
  auto episode = id_in(row, "episode");
  if (const auto session = episode ? std::nullopt : id_in(row, "session")) {
    const auto of_session = link_of(store, *session, &model::Session::episode);
    if (!of_session) return of_session;
    episode = *of_session;
  }
  if (!episode) return std::optional<Id>();
  return link_of(store, *episode, &model::Episode::person);
}

}  // namespace genu::app
