#include "application/many_packets.hpp"

#include <genu/app/commands/exchange.hpp>
#include <genu/base/text.hpp>
#include <genu/platform/environment.hpp>

#include <algorithm>

#include "application/exchanged.hpp"

namespace genu::desktop {
namespace {

constexpr std::string_view kPacketEnding = ".genu";

std::string last_part(const std::string& path) {
  const auto slash = path.find_last_of("/\\");
  return slash == std::string::npos ? path : path.substr(slash + 1);
}

std::vector<std::string> packets_in(const std::string& folder) {
  const auto names = platform::list_files(folder);
  std::vector<std::string> files;
  if (!names) return files;
  for (const auto& name : *names)
    if (name.ends_with(kPacketEnding)) files.push_back(folder + "/" + name);
  std::sort(files.begin(), files.end());
  return files;
}

void tell(screens::PacketRow& row, const app::PacketPreview& preview) {
  row.from = preview.from;
  row.fresh = preview.fresh;
  row.changed = preview.changed + preview.removed;
  row.unchanged = preview.unchanged;
  row.conflicting = preview.conflicting;
  row.rejected = preview.rejected;
  row.waiting = preview.waiting;
  row.again = preview.again;
}

void look(const app::Core& core, const words::Words& words, const std::string& bytes, screens::PacketRow& row) {
  const auto preview = app::packet_preview(core, bytes);
  if (!preview) {
    row.refused = words.say(preview.error());
    return;
  }
  tell(row, *preview);
  if (!preview->is_signed) row.refused = words.say("desktop.share.many.unsigned");
}

}  // namespace

std::vector<std::string> files_named(const std::string& typed) {
  std::vector<std::string> lines;
  for (const auto line : base::split(typed, '\n'))
    if (const auto name = base::trimmed(line); !name.empty()) lines.emplace_back(name);
  // Codes are a line each, too, and make one packet.
  if (lines.empty() || lines.front().starts_with("GENU:")) return {};
  if (lines.size() == 1) lines = packets_in(lines.front());
  return lines;
}

ManyPackets looked_into(const app::Core& core, const words::Words& words, const std::vector<std::string>& files) {
  ManyPackets packets;
  for (const auto& file : files) {
    screens::PacketRow row;
    row.file = last_part(file);
    const auto bytes = handed_over(file);
    if (bytes) look(core, words, *bytes, row);
    if (!bytes) row.refused = words.say(bytes.error());
    packets.bytes.push_back(bytes.value_or(""));
    packets.rows.push_back(std::move(row));
  }
  return packets;
}

void take_in(app::Core& core, const words::Words& words, ManyPackets& packets) {
  for (std::size_t i = 0; i < packets.rows.size(); ++i) {
    auto& row = packets.rows[i];
    if (!row.refused.empty() || row.taken) continue;
    // Those before it may have brought what it brings.
    look(core, words, packets.bytes[i], row);
    if (!row.refused.empty()) continue;
    const auto outcome = app::perform(core, app::ImportPacket{packets.bytes[i], false});
    if (outcome)
      row.taken = true;
    else
      row.refused = words.say(outcome.error());
  }
}

}  // namespace genu::desktop
