// Pairing and packets between two installations.
#include "app/inside.hpp"
#include "app/outgoing.hpp"
#include "support/paired.hpp"

using namespace genu;
using namespace genu::test;
using app::PacketScope;
using model::ContactRole;
using model::ContactTrust;

namespace {

void assign(Installed& physio, const char* programme = "pfp-runner") {
  app::StartProgramme start;
  start.programme = programme;
  start.by = "Grace";
  start.reason = "after our talk";
  start.replace = true;
  physio.done(start);
}

std::vector<model::CheckIn> check_ins(const World& world) {
  return must(world.core->inside().store.list<model::CheckIn>());
}

std::string with_flipped(std::string bytes, std::size_t bit) {
  bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ 1 << bit % 8);
  return bytes;
}

}  // namespace

TEST_CASE("two installations that took up each other's card read the same digits") {
  Paired pair;
  const auto mine = pair.one.pairing(), theirs = pair.other.pairing();
  REQUIRE(mine.contacts.size() == 1);
  CHECK(mine.card.size() == 1);
  CHECK(mine.contacts[0].name == "Grace");
  CHECK(mine.contacts[0].trust == ContactTrust::Verified);
  CHECK(theirs.contacts[0].role == ContactRole::Runner);
  CHECK(mine.contacts[0].digits == theirs.contacts[0].digits);
  CHECK(mine.contacts[0].key_id == theirs.key_id);
  CHECK(theirs.contacts[0].person == must(pair.one.core->inside().store.list<model::Person>()).front().id);
  pair.one.accept(pair.other);
  CHECK(pair.one.pairing() == mine);
}

TEST_CASE("a card that came by file is verified by its digits, and by no others") {
  Installed runner(1, "Ada", ContactRole::Runner), physio(2, "Grace", ContactRole::Physio);
  runner.accept(physio, false);
  CHECK(runner.pairing().contacts[0].trust == ContactTrust::FirstUse);
  CHECK(runner.refusal(app::VerifyContact{runner.contact(), "00000 00000 00000 00000 00000 00000"}) ==
        "exchange.other-digits");
  runner.done(app::VerifyContact{runner.contact(), runner.pairing().contacts[0].digits});
  CHECK(runner.pairing().contacts[0].trust == ContactTrust::Verified);
}

TEST_CASE("cards that cannot be taken up are refused") {
  Installed runner(1, "Ada", ContactRole::Runner), physio(2, "Grace", ContactRole::Physio);
  CHECK(runner.refusal(app::AcceptCard{runner.card()}) == "exchange.own-card");
  CHECK(runner.refusal(app::AcceptCard{Installed(3, "Bo", ContactRole::Runner).card()}) == "exchange.two-runners");
  runner.accept(physio);
  // Somebody else who says they are Grace.
  CHECK(runner.refusal(app::AcceptCard{Installed(4, "GRACE", ContactRole::Physio).card()}) == "exchange.other-key");
  auto changed = physio.card();
  changed[40] = changed[40] == '7' ? '8' : '7';
  CHECK_FALSE(runner.refusal(app::AcceptCard{changed}).empty());
  CHECK(runner.refusal(app::AcceptCard{"hello"}) == "exchange.not-ours");
  World stranger;
  CHECK(stranger.refusal(app::AcceptCard{physio.card()}) == "exchange.not-introduced");
  CHECK_FALSE(must(app::pairing_view(*stranger.core)).introduced);
}

TEST_CASE("a programme goes down, the diary comes back, and repeating either changes nothing") {
  Paired pair;
  assign(pair.other);
  const auto down = pair.other.packet();
  const auto shown = pair.one.preview(down);
  CHECK(shown.from == "Grace");
  CHECK(shown.type == "programme");
  CHECK(shown.programme == "Runner's knee: strength and a graded return");
  CHECK(shown.fresh == 3);
  CHECK(shown.verified);
  CHECK_FALSE(pair.one.today().standing);
  pair.one.import(down);
  REQUIRE(pair.one.today().standing);
  CHECK(pair.one.today().standing->programme == "pfp-runner");

  pair.one.check_in(3);
  const auto up = pair.one.packet();
  CHECK(pair.other.preview(up).fresh == 1);
  pair.other.import(up);
  CHECK(check_ins(pair.other) == check_ins(pair.one));
  const auto again = pair.other.preview(up);
  CHECK(again.again);
  CHECK(again.fresh == 0);
  CHECK(again.lines.empty());
  pair.other.import(up);
  CHECK(check_ins(pair.other) == check_ins(pair.one));
  CHECK(pair.one.preview(down).again);
}

TEST_CASE("a packet holds what the other side does not have yet, until it says that it has it") {
  Paired pair;
  assign(pair.other);
  pair.one.import(pair.other.packet());
  pair.one.check_in(3);
  const auto lost = pair.one.packet();
  pair.one.pass_days(1);
  pair.one.check_in(2);
  const auto second = pair.one.packet();
  CHECK(pair.other.preview(second).fresh == 2);
  pair.other.import(second);
  pair.other.pass_days(1);
  CHECK(pair.other.preview(lost).unchanged == 2);  // Ada, and the entry
  CHECK(pair.other.preview(lost).older);
  pair.one.import(pair.other.packet());
  pair.one.pass_days(1);
  pair.one.check_in(1);
  CHECK(pair.other.preview(pair.one.packet()).fresh == 1);
  CHECK(pair.other.preview(pair.one.packet(PacketScope::Everything)).unchanged == 3);
}

TEST_CASE("what comes before its beginning waits, and is taken up with it") {
  Paired pair;
  assign(pair.other);
  pair.one.import(pair.other.packet());
  pair.one.done(app::StartSession{});
  const auto first = pair.one.packet(PacketScope::SinceLast);
  pair.one.done(app::RecordSet{});
  const auto second = pair.one.packet(PacketScope::SinceLast);
  const auto shown = pair.other.preview(second);
  CHECK(shown.missing);
  CHECK(shown.waiting == 1);
  pair.other.import(second);
  CHECK(pair.other.pairing().contacts[0].missing);
  pair.other.import(first);
  pair.other.import(second);
  CHECK_FALSE(pair.other.pairing().contacts[0].missing);
  CHECK(must(pair.other.core->inside().store.list<model::SetRecord>()).size() == 1);
}

TEST_CASE("nobody reads what is for somebody else, nor takes up what comes from strangers") {
  Paired pair;
  pair.one.check_in(3);
  const auto packet = pair.one.packet();
  Installed third(3, "Bo", ContactRole::Physio);
  CHECK(third.refused(packet) == "exchange.for-someone-else");
  CHECK(pair.one.refused(packet) == "exchange.for-someone-else");
  CHECK(pair.other.refused(pair.one.card()) == "exchange.is-a-card");
  CHECK(pair.other.refused("GIF89a") == "exchange.not-ours");
  CHECK(pair.other.refused(std::string(9u << 20, 'x')) == "exchange.too-large");

  Installed stranger(4, "Cy", ContactRole::Runner);
  stranger.accept(pair.other);
  stranger.check_in(2);
  CHECK(pair.other.refused(stranger.packet()) == "exchange.unpaired");

  pair.other.done(app::Unpair{pair.other.contact()});
  CHECK(pair.other.refused(packet) == "exchange.revoked");
  CHECK(app::make_packet(*pair.other.core, {pair.other.contact(), {}, {}}).error().reason == "exchange.revoked");
  pair.other.accept(pair.one);
  CHECK(pair.other.refused(packet).empty());
}

TEST_CASE("a clock that is days ahead is told, and its packet waits until then") {
  Paired pair;
  pair.one.pass_days(3);
  pair.one.check_in(3);
  const auto packet = pair.one.packet();
  CHECK(pair.other.refused(packet) == "exchange.clock");
  pair.other.pass_days(3);
  CHECK(pair.other.refused(packet).empty());
}

TEST_CASE("no bit of a packet may change and no byte be missing, and nothing is changed by trying") {
  Paired pair;
  pair.one.check_in(3);
  const auto packet = pair.one.packet();
  CAPTURE(packet.size());
  for (std::size_t bit = 0; bit < packet.size() * 8; ++bit) {
    if (pair.other.refused(with_flipped(packet, bit)).empty()) FAIL("bit ", bit, " may change");
  }
  for (std::size_t size = 0; size < packet.size(); ++size) {
    if (pair.other.refused(packet.substr(0, size)).empty()) FAIL("may end after ", size);
  }
  CHECK(check_ins(pair.other).empty());
  pair.other.import(packet);
  CHECK(check_ins(pair.other).size() == 1);
}

TEST_CASE("a large packet with a byte changed, or cut, is refused wherever that is") {
  Paired pair;
  for (int day = 0; day < 220; ++day) {
    app::LogCheckIn log;
    log.side = model::Side::Left;
    log.entry.worst_24h = nrs(day % 11);
    for (int word = 0; log.entry.note.size() < 3990; ++word) {
      log.entry.note += std::to_string(day * 7919 * (word + 1) % 99'991) + ' ';
    }
    log.entry.note.resize(3990);
    pair.one.done(log);
    pair.one.pass_days(1);
  }
  pair.other.pass_days(220);
  const auto packet = pair.one.packet();
  REQUIRE(packet.size() > 3 * 64 * 1024);
  for (std::size_t at = 0; at < packet.size(); at += 3001) {
    CAPTURE(at);
    CHECK_FALSE(pair.other.refused(with_flipped(packet, at * 8 + at % 8)).empty());
    CHECK_FALSE(pair.other.refused(packet.substr(0, at)).empty());
  }
  pair.other.import(packet);
  CHECK(check_ins(pair.other).size() == 220);
}

TEST_CASE("a packet travels as codes too, in any order") {
  Paired pair;
  assign(pair.other);
  const auto made = must(app::make_packet(*pair.other.core, {pair.other.contact(), {}, {}}));
  REQUIRE(made.codes.size() > 1);
  std::string scanned;
  for (const auto& code : made.codes) scanned = code + '\n' + scanned;
  CHECK(pair.one.refused(made.codes[0]) == "exchange.missing-parts");
  pair.one.import(scanned);
  CHECK(pair.one.today().standing);
}

TEST_CASE("a physiotherapist changes programmes and limits, and never the diary") {
  Paired pair;
  assign(pair.other);
  pair.one.import(pair.other.packet());
  pair.one.check_in(3);
  pair.other.import(pair.one.packet());
  auto changed = check_ins(pair.other).front();
  changed.note = "written by somebody else";
  auto& store = pair.other.core->inside().store;
  auto transaction = must(store.begin("log-check-in", {}, pair.other.clock->moment.at));
  REQUIRE(transaction.put(changed));
  REQUIRE(transaction.commit());
  pair.one.import(pair.other.packet());
  CHECK(check_ins(pair.one).front().note.empty());
}

TEST_CASE("whatever a runner's device sends, it changes nothing about others and nothing that is not a diary") {
  Paired pair;
  Installed second(3, "Bo", ContactRole::Runner);
  second.accept(pair.other);
  pair.other.done(app::AcceptCard{second.card(), true});
  const auto& inside = second.core->inside();
  const auto keys = must(app::keys_of(inside));
  const auto contact = must(inside.store.list<model::PairedContact>()).front();
  second.check_in(3);
  const auto ada = must(pair.one.core->inside().store.list<model::Person>()).front();
  auto about_ada = check_ins(second).front();
  about_ada.person = ada.id;
  const auto at = second.clock->moment.at.ms;
  const auto packet_of = [&](const char* kind, const base::Id& id, base::Value record, std::int64_t ms) {
    exchange::Payload payload;
    payload.entries = {
        {kind, id, {ms, 0, app::key_id_text(keys.open_halves())}, {}, exchange::Document{std::move(record)}}};
    exchange::Head head;
    head.sequence = 9;
    head.created = second.clock->moment.at;
    return must(app::sealed_for(contact, keys, head, payload));
  };
  const auto reason_of = [&](const std::string& packet) {
    const auto shown = pair.other.preview(packet);
    CHECK(shown.rejected == 1);
    CHECK(shown.lines.size() == 1);
    return shown.lines.at(0).reason;
  };
  CHECK(reason_of(packet_of("check-in", about_ada.id, base::write(about_ada), at)) == "exchange.not-about-them");
  CHECK(reason_of(packet_of("person", ada.id, base::write(ada), at)) == "exchange.not-about-them");
  const auto known = must(pair.other.core->inside().store.list<model::PairedContact>()).front();
  CHECK(reason_of(packet_of("contact", known.id, base::write(known), at)) == "exchange.not-theirs");
  CHECK(reason_of(packet_of("journal", known.id, base::Object{}, at)) == "exchange.not-theirs");
  CHECK(reason_of(packet_of("check-in", about_ada.id, base::Object{}, at)) == "exchange.faulty-record");
  CHECK(reason_of(packet_of("check-in", ada.id, base::write(check_ins(second).front()), at)) ==
        "exchange.faulty-record");
  CHECK(pair.other.refused(packet_of("person", ada.id, base::write(ada), at + 3 * 86'400'000)) == "exchange.clock");
}

TEST_CASE("an import is taken back as a whole, and may come again") {
  Paired pair;
  assign(pair.other);
  const auto packet = pair.other.packet();
  pair.one.import(packet);
  REQUIRE(pair.one.today().standing);
  pair.one.done(app::Undo{});
  CHECK_FALSE(pair.one.today().standing);
  pair.one.import(packet);
  CHECK(pair.one.today().standing);
}

TEST_CASE("of two changes that did not know of each other the later one stands on both sides, and both are shown") {
  Paired pair(ContactRole::Physio);  // colleagues
  pair.one.start_programme();
  pair.one.check_in(3);
  pair.other.import(pair.one.packet());
  const auto entry = check_ins(pair.one).front();
  const auto write = [&](Installed& world, const char* note) {
    app::LogCheckIn log;
    log.id = entry.id;
    log.entry = entry;
    log.entry.note = note;
    world.done(log);
  };
  pair.pass_minutes(5);
  write(pair.one, "earlier");
  pair.pass_minutes(5);
  write(pair.other, "later");
  const auto from_one = pair.one.packet(), from_other = pair.other.packet();
  pair.one.import(from_other);
  pair.other.import(from_one);
  for (auto* world : {&pair.one, &pair.other}) {
    CHECK(check_ins(*world).front().note == "later");
    const auto conflicts = must(app::conflicts_view(*world->core)).conflicts;
    REQUIRE(conflicts.size() == 1);
    CHECK(world->pairing().conflicts == 1);
    CHECK(conflicts[0].mine.find(world == &pair.one ? "earlier" : "later") != std::string::npos);
    CHECK(conflicts[0].theirs.find(world == &pair.one ? "later" : "earlier") != std::string::npos);
    CHECK(world->preview(world == &pair.one ? from_other : from_one).conflicting == 0);
  }
  // Somebody decides for the earlier one; the other side follows without another conflict.
  const auto conflict = must(app::conflicts_view(*pair.one.core)).conflicts[0];
  pair.one.done(app::SettleConflict{conflict.id, model::Stands::Mine});
  CHECK(check_ins(pair.one).front().note == "earlier");
  CHECK(pair.one.pairing().conflicts == 0);
  pair.other.import(pair.one.packet());
  CHECK(check_ins(pair.other).front().note == "earlier");
  CHECK(pair.other.pairing().conflicts == 1);
  pair.one.done(app::Undo{});
  CHECK(check_ins(pair.one).front().note == "later");
  CHECK(pair.one.refusal(app::SettleConflict{entry.id, model::Stands::Mine}) == "exchange.no-conflict");
}

TEST_CASE("half a programme is refused whole") {
  Paired pair;
  assign(pair.other);
  auto& store = pair.other.core->inside().store;
  const auto starts = must(store.list<model::PhaseStart>());
  auto transaction = must(store.begin("undo", {}, pair.other.clock->moment.at));
  for (const auto& start : starts) REQUIRE(transaction.remove<model::PhaseStart>(start.id));
  REQUIRE(transaction.commit());
  CHECK(pair.one.refused(pair.other.packet()) == "exchange.incomplete-programme");
  CHECK_FALSE(pair.one.today().standing);
}

TEST_CASE("a plain programme file is taken up only by somebody who says so, and once") {
  World writer;
  writer.start_programme(model::Side::Right);
  const auto file = must(app::plain_programme(*writer.core, "for my brother"));
  World reader;
  const auto shown = must(app::packet_preview(*reader.core, file));
  CHECK_FALSE(shown.is_signed);
  CHECK(shown.note == "for my brother");
  CHECK(shown.fresh == 3);
  CHECK(reader.refusal(app::ImportPacket{file}) == "exchange.unsigned");
  reader.done(app::ImportPacket{file, true});
  CHECK(reader.today().standing->side == model::Side::Right);
  CHECK(must(app::packet_preview(*reader.core, file)).again);
  reader.done(app::ImportPacket{file, true});
  CHECK(must(reader.core->inside().store.list<model::Episode>()).size() == 1);
  auto unknown = file;
  const auto at = unknown.find("\"exercise\": \"") + 13;
  unknown.insert(at, "no-such-");
  CHECK(app::packet_preview(*reader.core, unknown).error().reason == "exchange.unknown-exercise");
  CHECK(app::packet_preview(*reader.core, "{}").error().reason == "exchange.not-ours");
}
