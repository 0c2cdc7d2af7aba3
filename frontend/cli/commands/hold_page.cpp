#include "commands/hold_page.hpp"

#include "commands/today_page.hpp"
#include "say/phrases.hpp"
#include "say/short_id.hpp"

namespace genu::cli {

void write_hold(const words::Words& words, const app::HoldCard& card, Page& page, bool why) {
  page.heading(words.say("cli.hold.head", {{"kind", "@" + key_of("hold-kind", card.kind)},
                                           {"knee", knee(words, card.side)},
                                           {"began", short_day(words, card.began)},
                                           {"id", short_id(card.id)}}));
  for (const auto& reason : card.reasons) page.entry(sentence(words, reason, why));
  if (card.until) page.entry(words.say("cli.hold.until", {{"day", short_day(words, *card.until)}}));
  if (card.running_from && card.forbids != model::HoldScope::Nothing) {
    page.entry(words.say("cli.hold.running-from", {{"day", short_day(words, *card.running_from)}}));
  }
  if (!card.aftercare.empty()) page.entry(words.say("cli.hold.aftercare", {{"text", card.aftercare}}));
  if (!card.contact.empty()) page.entry(words.say("cli.hold.contact", {{"text", card.contact}}));
}

std::vector<std::string> row_of(const words::Words& words, const app::HoldCard& card) {
  const auto last = card.ended ? *card.ended : card.until ? *card.until : card.began;
  return {short_id(card.id), name(words, "hold-kind", card.kind), short_day(words, card.began), short_day(words, last)};
}

void write_flare(const words::Words& words, const app::FlareCard& card, Page& page, bool why) {
  page.heading(words.say("cli.flare.head", {{"stage", "@" + key_of("flare-stage", card.stage)}}));
  for (const auto& reason : card.reasons) page.paragraph(sentence(words, reason, why));
  for (const auto& step : card.plan) page.entry(sentence(words, step, why));
  std::vector<std::vector<std::string>> rows;
  for (const auto& line : card.substitutes) rows.push_back(row_of(words, line));
  page.line();
  page.table(rows, 4);
}

}  // namespace genu::cli
