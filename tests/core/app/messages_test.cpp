// A few words of the physiotherapist: written, sent, read, and known to be read.
#include <genu/app/commands/messages.hpp>

#include "app/inside.hpp"
#include "support/paired.hpp"

using namespace genu;
using namespace genu::test;
using app::MessageState;
using model::ContactRole;

namespace {

// The physiotherapist's core means the runner already.
base::Id send_words(Installed& physio, const char* text) {
  return physio.done(app::WriteMessage{*physio.core->person(), text, "Grace"}).id;
}

std::vector<app::MessageLine> messages(const World& world) { return must(app::messages_view(*world.core)).messages; }

// Both have exchanged once, so that the runner is in care.
struct InCare : Paired {
  InCare() {
    one.check_in(3);
    other.import(one.packet());
  }
};

}  // namespace

TEST_CASE("a message goes with the next packet, is shown until it is read, and comes back as read") {
  InCare pair;
  const auto id = send_words(pair.other, "Slower on the way down.");
  REQUIRE(messages(pair.other).size() == 1);
  CHECK(messages(pair.other)[0].state == MessageState::Waiting);
  const auto down = pair.other.packet();
  CHECK(messages(pair.other)[0].state == MessageState::Sent);
  pair.one.import(down);
  REQUIRE(pair.one.today().messages.size() == 1);
  CHECK(pair.one.today().messages[0].text == "Slower on the way down.");
  CHECK(pair.one.today().messages[0].by == "Grace");
  pair.other.import(pair.one.packet());
  CHECK(messages(pair.other)[0].state == MessageState::Arrived);
  pair.pass_days(1);
  pair.one.done(app::MarkMessageRead{id});
  CHECK(pair.one.today().messages.empty());
  CHECK(messages(pair.one)[0].read == pair.one.today().day);
  CHECK(pair.one.refusal(app::MarkMessageRead{id}) == "may.message.is-read");
  pair.other.import(pair.one.packet());
  CHECK(messages(pair.other)[0].state == MessageState::Read);
  CHECK(must(app::review_view(*pair.other.core)).messages.at(0).read == pair.one.today().day);
}

TEST_CASE("messages and marks end in the same state in any order, and however often they come") {
  InCare pair;
  send_words(pair.other, "First.");
  const auto early = pair.other.packet();
  pair.pass_minutes(5);
  send_words(pair.other, "Second.");
  const auto late = pair.other.packet();
  for (const auto& bytes : {late, early, late}) pair.one.import(bytes);
  const auto unread = pair.one.today().messages;
  REQUIRE(unread.size() == 2);
  CHECK(unread[0].text == "First.");
  pair.one.done(app::MarkMessageRead{unread[0].id});
  const auto first = pair.one.packet();
  pair.one.done(app::MarkMessageRead{unread[1].id});
  const auto second = pair.one.packet();
  for (const auto& bytes : {second, first, second}) pair.other.import(bytes);
  for (const auto& line : messages(pair.other)) CHECK(line.state == MessageState::Read);
  CHECK(must(app::conflicts_view(*pair.other.core)).conflicts.empty());
  pair.one.import(early);
  CHECK(pair.one.today().messages.empty());
  CHECK(must(app::conflicts_view(*pair.one.core)).conflicts.empty());
}

TEST_CASE("undo takes an unsent message away, and a mark is taken back like anything else") {
  InCare pair;
  send_words(pair.other, "Never mind.");
  pair.other.done(app::Undo{});
  CHECK(messages(pair.other).empty());
  const auto id = send_words(pair.other, "See you on Friday.");
  pair.one.import(pair.other.packet());
  pair.one.done(app::MarkMessageRead{id});
  pair.one.done(app::Undo{});
  CHECK(pair.one.today().messages.size() == 1);
}

TEST_CASE("nobody reads for another, writes to nobody, or writes nothing") {
  InCare pair;
  const auto id = send_words(pair.other, "Hello.");
  CHECK(pair.other.refusal(app::MarkMessageRead{id}) == "may.message.not-yours");
  CHECK(pair.one.refusal(app::MarkMessageRead{id}) == "may.message.none");
  CHECK(pair.other.refusal(app::WriteMessage{id, "Hello.", "Grace"}) == "may.no-such-person");
  CHECK(pair.other.refusal(app::WriteMessage{*pair.other.core->person(), "", "Grace"}) == "out-of-range");
}

TEST_CASE("whoever is not paired is written to all the same, and told that it cannot go") {
  World clinic;
  const auto id = clinic.done(app::AddPatient{std::nullopt, "Lena"}).id;
  clinic.done(app::WriteMessage{id, "Bring your shoes.", "Sam"});
  CHECK(must(app::messages_view(must(clinic.core->about(id)))).messages.at(0).state == MessageState::Unpaired);
}

TEST_CASE("a runner's packet never brings a message") {
  InCare pair;
  send_words(pair.other, "Hello.");
  pair.one.import(pair.other.packet());
  const auto up = pair.other.preview(pair.one.packet(app::PacketScope::Everything));
  CHECK(up.rejected == 0);
  CHECK(up.conflicting == 0);
  CHECK(messages(pair.other).size() == 1);
}
