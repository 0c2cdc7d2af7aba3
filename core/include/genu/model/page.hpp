// A page that explains something in plain words (clinical reference 1, 2.4 and 8), with the evidence behind it.
#pragma once
#include <genu/model/source.hpp>

namespace genu::model {

/// Under which heading a page is listed.
enum class Topic { Knee, Care, Training, About };
constexpr auto names_of(Type<Topic>) {
  return names<Topic>(
      {{Topic::Knee, "knee"}, {Topic::Care, "care"}, {Topic::Training, "training"}, {Topic::About, "about"}});
}

/// Paragraphs first, then bullets; either may be empty.
struct PageSection {
  std::string heading;
  std::vector<std::string> paragraphs;
  std::vector<std::string> bullets;

  bool operator==(const PageSection&) const = default;
};

constexpr auto fields_of(base::Type<PageSection>) {
  using base::field;
  using S = PageSection;
  return base::record<S>("page-section", field("heading", &S::heading, "what it is about").within(1, 80),
                         field("paragraphs", &S::paragraphs, "whole sentences").within(0, 12).or_default(),
                         field("bullets", &S::bullets, "a list after them").within(0, 12).or_default());
}
void check_whole(const PageSection& section, const base::Place& place, base::Reading& reading);

/// What one source says about one question, and how well that is known.
struct EvidenceCard {
  std::string claim;    ///< the question or statement, as a runner would put it
  std::string found;    ///< what was found, in plain words
  std::string numbers;  ///< the figures; may be empty
  Certainty certainty = Certainty::Literature;
  std::string source;  ///< bibliography key

  bool operator==(const EvidenceCard&) const = default;
};

constexpr auto fields_of(base::Type<EvidenceCard>) {
  using base::field;
  using E = EvidenceCard;
  return base::record<E>("evidence-card", field("claim", &E::claim, "the statement it is about").within(1, 160),
                         field("found", &E::found, "what was found, in plain words").within(1, 400),
                         field("numbers", &E::numbers, "the figures").within(0, 240).or_default(),
                         field("certainty", &E::certainty, "how well it is known"),
                         field("source", &E::source, "bibliography key").within(1, 40));
}

/// Texts are whole sentences for a reader of twelve.
struct Page {
  std::string id;
  std::string title;
  Topic topic = Topic::Knee;
  std::string summary;
  std::vector<std::string> conditions;  ///< those it is about; empty for all
  std::vector<PageSection> sections;
  std::vector<EvidenceCard> evidence;
  std::vector<std::string> exercises;  ///< worth a look next, by id
  std::vector<std::string> see_also;   ///< other pages, by id
  std::vector<std::string> sources;    ///< bibliography keys, those of the cards among them
  int content_version = 1;
  base::Day review_by;  ///< the day by which someone has to read it again against newer evidence

  bool operator==(const Page&) const = default;
};

constexpr auto fields_of(base::Type<Page>) {
  using base::field;
  using P = Page;
  return base::record<P>("page", field("id", &P::id, "lower-case words with hyphens").within(1, 40),
                         field("title", &P::title, "the heading of the page").within(1, 80),
                         field("topic", &P::topic, "under which heading it is listed"),
                         field("summary", &P::summary, "what it says, in two sentences").within(1, 320),
                         field("conditions", &P::conditions, "those it is about; none for all").within(0, 7),
                         field("sections", &P::sections, "the page itself").within(1, 12),
                         field("evidence", &P::evidence, "what was found, card by card").within(0, 12).or_default(),
                         field("exercises", &P::exercises, "exercises it leads to").within(0, 12).or_default(),
                         field("see_also", &P::see_also, "pages it leads to").within(0, 8).or_default(),
                         field("sources", &P::sources, "bibliography keys").within(1, 20),
                         field("content_version", &P::content_version, "counted up with each change").within(1, 1000),
                         field("review_by", &P::review_by, "when it has to be read again"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::PageSection>;
extern template struct Codec<model::EvidenceCard>;
extern template struct Codec<model::Page>;
}  // namespace genu::base
