// `genu learn`: pages that explain, with the evidence behind them.
#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "say/phrases.hpp"

namespace genu::cli {

namespace {

struct Which {
  std::string page;
};

void write_page_list(World& world, const std::vector<app::PageChoice>& choices) {
  std::optional<model::Topic> topic;
  for (const auto& choice : choices) {
    if (choice.topic != topic) world.page.heading(name(world.words, "topic", choice.topic));
    topic = choice.topic;
    world.page.table({{choice.id, choice.title}});
    world.page.paragraph(choice.summary, 4);
  }
  world.page.line();
  say(world, "cli.learn.how-to-open");
}

void write_card(World& world, const model::EvidenceCard& card) {
  world.page.entry(card.claim);
  world.page.paragraph(card.found, 4);
  if (!card.numbers.empty()) world.page.paragraph(card.numbers, 4);
  world.page.paragraph(world.words.say("cli.learn.card", {{"certainty", "@" + key_of("certainty", card.certainty)},
                                                          {"source", card.source}}),
                       4);
}

void write_links(World& world, const char* heading, const std::vector<app::Link>& links) {
  if (links.empty()) return;
  world.page.heading(world.words.say(heading));
  std::vector<std::vector<std::string>> rows;
  for (const auto& link : links) rows.push_back({link.id, link.name});
  world.page.table(rows);
}

void write_page(World& world, const app::PageView& view) {
  world.page.line(world.page.toned(view.page.title, Tone::Strong));
  world.page.line();
  world.page.paragraph(view.page.summary, 0);
  for (const auto& section : view.page.sections) {
    world.page.heading(section.heading);
    for (const auto& paragraph : section.paragraphs) world.page.paragraph(paragraph);
    for (const auto& bullet : section.bullets) world.page.entry(bullet);
  }
  if (!view.page.evidence.empty()) world.page.heading(world.words.say("cli.learn.evidence"));
  for (const auto& card : view.page.evidence) write_card(world, card);
  write_links(world, "cli.learn.exercises", view.exercises);
  write_links(world, "cli.learn.see-also", view.see_also);
  world.page.heading(world.words.say("cli.learn.sources"));
  for (const auto& source : view.references) world.page.entry(source.key + ": " + source.reference);
  world.page.line();
  say(world, "cli.learn.version",
      {{"version", std::to_string(view.page.content_version)}, {"day", long_day(world.words, view.page.review_by)}});
}

Result<Done> learn(World& world, const Which& which) {
  if (!which.page.empty()) return show(world, app::page_view(world.core, which.page), write_page);
  return show(world, Result<std::vector<app::PageChoice>>(app::page_choices(world.core)), write_page_list);
}

}  // namespace

std::vector<Command> learn_commands() {
  return {without_diary(command<Which>("learn", {value("PAGE", "PAGE", "cli.option.page", &Which::page)}, learn))};
}

}  // namespace genu::cli
