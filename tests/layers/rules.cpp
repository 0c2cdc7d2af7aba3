#include "layers/rules.hpp"

#include <algorithm>
#include <cctype>

namespace genu::layers {
namespace {

using Names = std::vector<std::string_view>;

struct Room {
  std::string_view name;
  int level;
  Names may_include;  // besides itself
};

const Names ground{"base", "model", "words"};
const Names below_app{"base",     "model",   "words",    "content", "guidance", "player",
                      "progress", "drawing", "exchange", "store",   "vault",    "platform"};

// The rooms of core/. Dependencies point down only, and rooms on one level do not know each other.
const std::vector<Room> room_table{
    {"base", 0, {}},         {"model", 1, {"base"}},
    {"words", 1, {"base"}},  {"content", 2, ground},
    {"guidance", 2, ground}, {"player", 2, ground},
    {"progress", 2, ground}, {"drawing", 2, ground},
    {"exchange", 2, ground}, {"store", 3, ground},
    {"vault", 3, {"base"}},  {"platform", 3, {"base"}},
    {"app", 4, below_app},   {"api", 5, {"base", "model", "words", "app", "platform"}},
};

struct Fence {
  std::string_view include;  // how the header's name begins
  Names allowed;             // the folders that may include it
};

// Libraries, and what is compiled in, each for those who wrap it.
const std::vector<Fence> fence_table{
    {"sqlite3", {"core/store/"}},
    {"nlohmann/", {"core/base/"}},
    {"CLI/", {"frontend/cli/"}},
    {"imgui", {"frontend/desktop/ui/", "frontend/desktop/shell/"}},
    {"backends/imgui", {"frontend/desktop/shell/"}},
    {"GLFW/", {"frontend/desktop/shell/"}},
    {"cairo", {"frontend/paper/"}},
    {"AL/", {"frontend/desktop/sound/"}},
    {"libspeechd", {"frontend/desktop/sound/"}},
    {"stb", {"frontend/desktop/ui/", "frontend/desktop/shell/"}},
    {"qrcodegen/", {"frontend/qr/"}},
    {"sodium", {"core/vault/"}},
    {"zlib", {"core/exchange/"}},
    {"zip.h", {"core/exchange/"}},
    {"embedded/", {"core/app/", "core/store/", "frontend/"}},
};

// Levels 0 to 2 are told the time and what is in a file; they never look. Nor does the language setting touch them.
constexpr int highest_pure_level = 2;
const Names impure_words{"system_clock::now", "steady_clock::now", "high_resolution_clock", "rand(",
                         "random_device",     "getenv(",           "time(nullptr)",         "time(NULL)",
                         "localtime",         "setlocale",         "std::locale",           "fopen(",
                         "ifstream",          "ofstream",          "std::fstream",          "std::filesystem"};

bool contains(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

const Room* find_room(std::string_view name) {
  if (name == "genu.h") name = "api";  // the C door has its header beside the rooms
  const auto found =
      std::find_if(room_table.begin(), room_table.end(), [&](const Room& room) { return room.name == name; });
  return found == room_table.end() ? nullptr : &*found;
}

std::string_view first_part(std::string_view path) { return path.substr(0, path.find('/')); }

/// What follows `start` in `text`, if `text` starts so.
std::optional<std::string_view> after(std::string_view text, std::string_view start) {
  if (!text.starts_with(start)) return std::nullopt;
  return text.substr(start.size());
}

constexpr std::string_view outward_folder = "core/include/genu/";

/// The room of a file of the core: core/store/store.cpp and core/include/genu/store/kinds.hpp are of store.
const Room* room_of(std::string_view path) {
  if (const auto outward = after(path, outward_folder)) return find_room(first_part(*outward));
  if (const auto inward = after(path, "core/")) return find_room(first_part(*inward));
  return nullptr;
}

struct Include {
  std::string_view name;
  bool quoted;
};

std::optional<Include> include_of(std::string_view text) {
  const auto start = text.find_first_not_of(" \t");
  if (start == std::string_view::npos || text[start] != '#') return std::nullopt;
  const auto word = text.find_first_not_of(" \t", start + 1);
  if (word == std::string_view::npos || !text.substr(word).starts_with("include")) return std::nullopt;
  const auto open = text.find_first_of("<\"", word);
  if (open == std::string_view::npos) return std::nullopt;
  const auto close = text.find_first_of(">\"", open + 1);
  return Include{text.substr(open + 1, close - open - 1), text[open] == '"'};
}

std::string quote(std::string_view text) { return "\"" + std::string(text) + "\""; }

std::optional<std::string> refuse_fenced(std::string_view path, const Include& include) {
  for (const auto& fence : fence_table) {
    if (!include.name.starts_with(fence.include)) continue;
    const bool allowed = std::any_of(fence.allowed.begin(), fence.allowed.end(),
                                     [&](std::string_view folder) { return path.starts_with(folder); });
    if (!allowed) return quote(include.name) + " is not for this folder";
  }
  return std::nullopt;
}

std::optional<std::string> refuse_in_core(std::string_view path, const Include& include) {
  const auto* from = room_of(path);
  if (from == nullptr) return "this file lies in no room";
  const auto outward = after(include.name, "genu/");
  if (!outward && !include.quoted) return std::nullopt;  // a library's
  if (include.name.starts_with("embedded/")) return std::nullopt;
  if (!outward && path.starts_with(outward_folder)) return "an outward header includes outward headers only";
  const auto* to = find_room(first_part(outward.value_or(include.name)));
  if (to == nullptr) return quote(include.name) + " names no room";
  if (to == from || contains(from->may_include, to->name)) return std::nullopt;
  return std::string(from->name) + " may not include " + std::string(to->name);
}

std::optional<std::string> refuse_in_front_end(std::string_view path, const Include& include) {
  if (!include.quoted) return std::nullopt;
  const auto door = first_part(path.substr(std::string_view("frontend/").size()));
  const auto first = first_part(include.name);
  if (find_room(first) != nullptr) return "a front end includes no inward header of the core";
  if (include.name.find("..") != std::string_view::npos) return "a front end stays in its own folder";
  const bool other_door = first != door && contains({"cli", "desktop", "web"}, first);
  if (other_door) return "front ends do not include each other";
  return std::nullopt;
}

bool part_of_name(char c) { return c == '_' || std::isalnum(static_cast<unsigned char>(c)) != 0; }

std::optional<std::string> refuse_impure(const Room& room, std::string_view text) {
  if (room.level > highest_pure_level) return std::nullopt;
  const auto code = text.substr(0, text.find("//"));
  for (const auto word : impure_words) {
    const auto at = code.find(word);
    if (at == std::string_view::npos || (at > 0 && part_of_name(code[at - 1]))) continue;
    return std::string(room.name) + " is told such things and does not ask: " + std::string(word);
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::string_view> rooms() {
  Names names;
  for (const auto& room : room_table) names.push_back(room.name);
  return names;
}

std::optional<std::string> refusal(const Line& line) {
  if (const auto include = include_of(line.text)) {
    if (auto reason = refuse_fenced(line.path, *include)) return reason;
    if (line.path.starts_with("core/")) return refuse_in_core(line.path, *include);
    if (line.path.starts_with("frontend/")) return refuse_in_front_end(line.path, *include);
    return std::nullopt;
  }
  const auto* room = room_of(line.path);
  return room == nullptr ? std::nullopt : refuse_impure(*room, line.text);
}

}  // namespace genu::layers
