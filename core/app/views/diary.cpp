// The diary as a list, and the history of sessions and runs with the whole loop of each.
#include <algorithm>
#include <genu/app/views.hpp>
#include <genu/app/views/diary_query.hpp>
#include <genu/base/text.hpp>

#include "app/lights.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;

// Small letters for capitals: of ASCII, and of the letters with accents that western languages write. Other text is
// compared as it stands.
std::string small_letters(std::string_view text) {
  std::string small(text);
  bool accented = false;
  for (auto& letter : small) {
    const auto byte = static_cast<unsigned char>(letter);
    const bool capital = (byte >= 'A' && byte <= 'Z') || (accented && byte >= 0x80 && byte <= 0x9E && byte != 0x97);
    if (capital) letter = static_cast<char>(byte + 0x20);
    accented = byte == 0xC3;
  }
  return small;
}

// Everything in an entry that is text, apart from each other so that no word is found across two of them.
std::string all_text(const model::CheckIn& entry) {
  auto text = entry.note + '\n' + entry.medicine;
  for (const auto& spot : entry.spots) {
    auto name = spot.spot;
    std::replace(name.begin(), name.end(), '_', ' ');
    text += '\n' + name + '\n' + spot.quality;
  }
  return small_letters(text);
}

bool has_words(const model::CheckIn& entry, const std::vector<std::string>& words) {
  if (words.empty()) return true;
  const auto text = all_text(entry);
  return std::all_of(words.begin(), words.end(),
                     [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

bool hurts(const Answer<Nrs>& pain) { return pain && pain->score() > 0; }

bool tells_pain(const model::CheckIn& entry) {
  return hurts(entry.pain_now) || hurts(entry.morning_pain) || hurts(entry.worst_24h) || hurts(entry.stairs) ||
         hurts(entry.sitting) ||
         std::any_of(entry.spots.begin(), entry.spots.end(), [](const model::Spot& spot) { return hurts(spot.pain); });
}

bool is_wanted(const model::CheckIn& entry, DiaryOnly only) {
  switch (only) {
    case DiaryOnly::WithPain:
      return tells_pain(entry);
    case DiaryOnly::WithNote:
      return !entry.note.empty();
    case DiaryOnly::WithSpots:
      return !entry.spots.empty();
    case DiaryOnly::All:
      break;
  }
  return true;
}

std::vector<std::string> search_words(const std::string& search) {
  const auto small = small_letters(search);
  std::vector<std::string> words;
  for (const auto word : base::split(small, ' '))
    if (!word.empty()) words.emplace_back(word);
  return words;
}

// Symptoms only: each score is asked anew, and what was taken or written belongs to its day.
std::optional<model::CheckIn> symptoms_of(const model::CheckIn& last) {
  model::CheckIn same;
  same.id = last.id;
  same.person = last.person;
  same.day = last.day;
  same.at = last.at;
  same.offset = last.offset;
  same.side = last.side;
  same.stiffness_min = last.stiffness_min;
  same.swelling = last.swelling;
  same.gave_way_count = last.gave_way_count;
  same.catch_count = last.catch_count;
  same.locked = last.locked;
  same.woke_at_night = last.woke_at_night;
  same.spots = last.spots;
  for (auto& spot : same.spots) spot.pain = base::Silence::NoAnswer;
  const bool told = same.stiffness_min || same.swelling || same.gave_way_count || same.catch_count || same.locked ||
                    same.woke_at_night || !same.spots.empty();
  return told ? std::optional(same) : std::nullopt;
}

Answer<Nrs> next_morning(const Id& subject, const History& history) {
  const auto answer = history.answers.find(subject);
  return answer == history.answers.end() ? Answer<Nrs>{} : answer->second.pain;
}

HistoryEntry entry_of(const model::Session& session, const History& history, const model::LightAdvice& light) {
  HistoryEntry entry;
  entry.about = model::FollowUpAbout::Session;
  entry.id = session.id;
  entry.day = session.day;
  entry.at = session.started;
  entry.phase = session.phase;
  entry.state = session.state;
  entry.completed_percent = session.completed_percent;
  entry.duration_s = static_cast<int>((end_of(session).ms - session.started.ms) / 1000);
  entry.pain_before = session.pain_before;
  entry.pain_during = session.pain_during;
  entry.pain_after = session.pain_after;
  entry.next_morning = next_morning(session.id, history);
  entry.light = light;
  entry.from_paper = session.source == model::SessionSource::Paper;
  return entry;
}

HistoryEntry entry_of(const model::Run& run, const History& history, const model::LightAdvice& light) {
  HistoryEntry entry;
  entry.about = model::FollowUpAbout::Run;
  entry.id = run.id;
  entry.day = run.day;
  entry.at = run.started;
  entry.completed_percent = 100;
  entry.distance_m = static_cast<int>(run.distance.count);
  entry.duration_s = static_cast<int>(run.duration.count);
  entry.pain_before = run.pain_before;
  entry.pain_during = run.pain_during;
  entry.pain_after = run.pain_60min;
  entry.next_morning = next_morning(run.id, history);
  entry.light = light;
  return entry;
}

}  // namespace

Result<DiaryView> diary_view(const Core& core, int most) { return diary_view(core, DiaryQuery{most, {}, {}}); }

Result<DiaryView> diary_view(const Core& core, const DiaryQuery& query) {
  const auto person = person_of(core.inside());
  if (!person) return Unexpected{person.error()};
  const auto words = search_words(query.search);
  const bool every = words.empty() && query.only == DiaryOnly::All;
  auto stored = store::Query{}.where("person", person->id).newest_first("day").newest_first("at_ms");
  if (every) stored = stored.limit(query.most + 1);
  auto entries = core.inside().store.list<model::CheckIn>(stored);
  if (!entries) return Unexpected{entries.error()};
  DiaryView view;
  for (auto& entry : *entries) {
    if (!is_wanted(entry, query.only) || !has_words(entry, words)) continue;
    view.more = view.entries.size() == static_cast<std::size_t>(query.most);
    if (view.more) break;
    view.entries.push_back(std::move(entry));
  }
  return view;
}

Result<std::optional<model::CheckIn>> same_again(const Core& core) {
  const auto newest = diary_view(core, 1);
  if (!newest) return Unexpected{newest.error()};
  return newest->entries.empty() ? std::optional<model::CheckIn>() : symptoms_of(newest->entries.front());
}

Result<HistoryView> history_view(const Core& core, int most) {
  const auto& inside = core.inside();
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  HistoryView view;
  if (!*stand) return view;
  const auto history = history_of(inside, **stand);
  if (!history) return Unexpected{history.error()};
  const auto all = answered(*history, **stand);
  for (auto it = all.rbegin(); it != all.rend() && view.entries.size() < static_cast<std::size_t>(most); ++it) {
    const auto light = light_of(*it, *history, **stand);
    view.entries.push_back(it->about == model::FollowUpAbout::Session
                               ? entry_of(history->sessions[it->index], *history, light)
                               : entry_of(history->runs[it->index], *history, light));
  }
  return view;
}

Result<model::Run> run_view(const Core& core, const Id& id) {
  auto run = own_run(core.inside(), id);
  if (!run) return Unexpected{run.error()};
  if (!*run) return base::refuse(base::ErrorCode::NotFound, "may.no-such-run", "id", {}, id.text());
  return std::move(**run);
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::DiaryQuery>;
}  // namespace genu::base
