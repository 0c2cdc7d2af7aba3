// `genu test`: the self-tests, how each is done, and what it came to.
#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "say/phrases.hpp"

namespace genu::cli {

namespace {

using app::RecordTest;

std::string state_of(const words::Words& words, const app::SelfTestCard& card) {
  if (card.due) return words.say("cli.test.due");
  if (!card.allowed) return words.say("cli.test.not-now");
  return card.needed ? words.say("cli.test.needed") : std::string();
}

void write_list(World& world, const app::SelfTestsView& view) {
  std::vector<std::vector<std::string>> rows;
  for (const auto& card : view.tests) {
    const auto& id = card.guide.id;
    rows.push_back({card.demanding ? id + " *" : id, name(world.words, "cli.test.unit", card.guide.unit),
                    state_of(world.words, card), world.words.say("self-test." + id)});
  }
  world.page.table(rows, 0);
  world.page.line();
  say(world, "cli.test.caution");
  say(world, "cli.test.how-to");
}

Result<Done> list(World& world) { return show(world, app::tests_view(world.core), write_list); }

void write_card(World& world, const app::SelfTestCard& card) {
  auto& page = world.page;
  page.line(card.guide.name);
  for (const auto& step : card.guide.steps) page.entry(step);
  page.paragraph(world.words.say("cli.test.stop", {{"text", card.guide.stop}}));
  page.paragraph(world.words.say("cli.test.result", {{"text", card.guide.result}}));
  for (const auto& reason : card.reasons) page.entry(sentence(world.words, reason));
  if (card.needed) page.paragraph(world.words.say(card.due ? "cli.test.is-due" : "cli.test.is-needed"));
  if (card.last && card.value) {
    page.paragraph(world.words.say(
        "cli.test.last", {{"value", std::to_string(*card.value)}, {"day", short_day(world.words, *card.last)}}));
  }
  const auto sources = card.guide.sources.empty() ? std::string("clinical reference 0.6") : card.guide.sources.front();
  page.paragraph(world.words.say("cli.test.source", {{"source", sources}}));
}

struct Which {
  std::string id;
};

Result<Done> show_one(World& world, const Which& which) {
  return show(world, app::test_view(world.core, which.id), write_card);
}

Result<Done> record(World& world, const RecordTest& typed) {
  return perform(world, typed, [&](World& here, const app::Outcome&) {
    say(here, "cli.test.added", {{"test", "@self-test." + typed.test}, {"value", std::to_string(typed.value)}});
  });
}

}  // namespace

std::vector<Command> self_test_commands() {
  const std::vector<Option<RecordTest>> result{value("ID", "ID", "cli.option.test", &RecordTest::test).needed(),
                                               value("VALUE", "N", "cli.option.value", &RecordTest::value).needed(),
                                               value("--side", "SIDE", "cli.option.leg", &RecordTest::side)};
  return {command("test list", list),
          command<Which>("test show", {value("ID", "ID", "cli.option.test", &Which::id).needed()}, show_one),
          command("test record", result, record)};
}

}  // namespace genu::cli
