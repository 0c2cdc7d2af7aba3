// `genu packet`: programmes and diaries to and from those who are paired.
#include <genu/base/base64.hpp>
#include <genu/base/text.hpp>
#include <genu/platform/environment.hpp>

#include "commands/all.hpp"
#include "commands/handed_over.hpp"
#include "commands/picture_file.hpp"
#include "qr/qr.hpp"
#include "say/phrases.hpp"
#include "say/short_id.hpp"

namespace genu::cli {

namespace {

struct MakeTyped {
  std::string file;
  std::string to;
  std::string note;
  bool everything = false;
  bool plain = false;
};

Result<Done> make_plain(World& world, const MakeTyped& typed) {
  const auto text = app::plain_programme(world.core, typed.note);
  if (!text) return Unexpected{text.error()};
  const auto written = platform::write_file(typed.file, *text);
  if (written) say(world, "cli.packet.plain", {{"file", typed.file}});
  return written;
}

Result<Done> make(World& world, const MakeTyped& typed) {
  if (typed.plain) return make_plain(world, typed);
  const auto contact = contact_named(world, typed.to);
  if (!contact) return Unexpected{contact.error()};
  const auto scope = typed.everything ? app::PacketScope::Everything : app::PacketScope::Unacknowledged;
  const auto made = app::make_packet(world.core, {contact->id, scope, typed.note});
  if (!made) return Unexpected{made.error()};
  const auto written = platform::write_file(typed.file, base::from_base64(made->base64).value_or(""));
  if (!written) return written;
  return show(world, made, [&](World& here, const app::MadePacket& packet) {
    say(here, "cli.packet.made", {{"name", packet.to}, {"n", std::to_string(packet.records)}, {"file", typed.file}});
    if (packet.more) say(here, "cli.packet.more");
  });
}

void check_make(const MakeTyped& typed, base::Reading& reading) {
  if (typed.to.empty() && !typed.plain) reading.fault(base::ErrorCode::Missing, base::Place().member("--to"), {}, {});
}

std::string sentence_of(World& world, const app::PacketPreview& packet) {
  const auto day = base::to_text(base::day_of(packet.created, world.core.now().offset));
  return world.words.say("packet.from." + packet.type, {{"name", packet.from}, {"day", day}});
}

void write_counts(World& world, const app::PacketPreview& packet) {
  std::vector<std::vector<std::string>> rows;
  const auto row = [&](const char* key, int count) {
    if (count > 0) rows.push_back({std::to_string(count), world.words.say(key)});
  };
  row("import-fate.new", packet.fresh);
  row("import-fate.changed", packet.changed);
  row("import-fate.removed", packet.removed);
  row("import-fate.unchanged", packet.unchanged);
  row("import-fate.conflict", packet.conflicting);
  row("import-fate.rejected", packet.rejected);
  row("import-fate.waiting", packet.waiting);
  world.page.table(rows);
}

void write_packet(World& world, const app::PacketPreview& packet) {
  world.page.line(sentence_of(world, packet));
  if (!packet.is_signed) say(world, "packet.unsigned");
  if (packet.is_signed && !packet.verified) say(world, "packet.unverified", {{"name", packet.from}});
  if (!packet.note.empty()) say(world, "packet.note", {{"note", packet.note}});
  if (!packet.programme.empty()) say(world, "packet.programme", {{"programme", packet.programme}});
  if (packet.again) say(world, "packet.again");
  if (packet.older) say(world, "packet.older", {{"name", packet.from}});
  if (packet.missing) say(world, "packet.missing", {{"name", packet.from}});
  write_counts(world, packet);
  std::vector<std::vector<std::string>> rows;
  for (const auto& line : packet.lines) {
    if (line.reason.empty()) continue;
    rows.push_back({world.words.say("record." + line.kind), short_id(line.record),
                    world.words.say(line.reason, {{"found", line.found}})});
  }
  world.page.table(rows);
}

struct ReadTyped {
  std::vector<std::string> files;
  bool unsigned_too = false;
};

Result<Done> show_packets(World& world, const ReadTyped& typed) {
  for (const auto& file : typed.files) {
    const auto bytes = handed_over(file);
    if (!bytes) return Unexpected{bytes.error()};
    const auto shown = show(world, app::packet_preview(world.core, *bytes), write_packet);
    if (!shown) return shown;
  }
  return Done{};
}

// Each file is a step of its own: one that is refused leaves those before it imported, and is named.
Result<Done> import(World& world, const ReadTyped& typed) {
  for (const auto& file : typed.files) {
    const auto bytes = handed_over(file);
    if (!bytes) return Unexpected{bytes.error()};
    const auto preview = app::packet_preview(world.core, *bytes);
    const auto outcome = preview ? app::perform(world.core, app::ImportPacket{*bytes, typed.unsigned_too})
                                 : Result<app::Outcome>(Unexpected{preview.error()});
    if (!outcome) {
      auto error = outcome.error();
      if (error.place.empty() && typed.files.size() > 1) error.place = file;
      return Unexpected{error};
    }
    if (const auto shown = show(world, preview, write_packet); !shown) return shown;
    if (world.form == Form::Text)
      say(world, outcome->changes.records.empty() ? "cli.packet.nothing-new" : "cli.packet.imported");
  }
  return Done{};
}

// The lines of a card or packet that is text already.
std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (const auto line : base::split(text, '\n')) {
    if (!base::trimmed(line).empty()) lines.emplace_back(base::trimmed(line));
  }
  return lines;
}

struct CodesTyped {
  std::string file;
  std::string folder;
};

constexpr double module_pixels = 8;

// One picture a code, numbered in the order of the codes. A card can be shown so, too.
Result<Done> draw_codes(World& world, const CodesTyped& typed) {
  const auto bytes = handed_over(typed.file);
  if (!bytes) return Unexpected{bytes.error()};
  const auto codes =
      bytes->starts_with("GENU:") ? Result<std::vector<std::string>>(lines_of(*bytes)) : app::codes_of(*bytes);
  if (!codes) return Unexpected{codes.error()};
  const auto made = platform::make_folder(typed.folder);
  if (!made) return made;
  for (std::size_t i = 0; i < codes->size(); ++i) {
    const auto picture = qr::code((*codes)[i]);
    if (!picture) return Unexpected{picture.error()};
    const auto number = std::to_string(i + 1);
    const auto name = "code-" + std::string(number.size() < 2 ? 1 : 0, '0') + number + ".png";
    const auto written = write_png(typed.folder + "/" + name, *picture, app::Colours::Print, module_pixels);
    if (!written) return written;
  }
  say(world, "cli.packet.codes", {{"n", std::to_string(codes->size())}, {"folder", typed.folder}});
  return Done{};
}

}  // namespace

std::vector<Command> packet_commands() {
  const std::vector<Option<MakeTyped>> making{
      value("FILE", "FILE", "cli.option.packet-out", &MakeTyped::file).needed(),
      value("--to", "WHO", "cli.option.who", &MakeTyped::to),
      value("--note", "TEXT", "cli.option.packet-note", &MakeTyped::note, {0, 400}),
      flag("--everything", "cli.option.packet-everything", &MakeTyped::everything, true),
      flag("--plain", "cli.option.packet-plain", &MakeTyped::plain, true)};
  const std::vector<Option<ReadTyped>> files{values("FILE", "FILE", "cli.option.packet-in", &ReadTyped::files)};
  const std::vector<Option<ReadTyped>> importing{
      flag("--unsigned", "cli.option.packet-unsigned", &ReadTyped::unsigned_too, true)};
  return {command("packet make", making, make, check_make), command("packet show", files, show_packets),
          command("packet import", joined(files, importing), import),
          without_diary(command("packet qr",
                                std::vector<Option<CodesTyped>>{
                                    value("FILE", "FILE", "cli.option.codes-of", &CodesTyped::file).needed(),
                                    value("FOLDER", "FOLDER", "cli.option.codes-folder", &CodesTyped::folder).needed()},
                                draw_codes))};
}

}  // namespace genu::cli
