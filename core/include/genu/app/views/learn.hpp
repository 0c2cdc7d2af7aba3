// Pages to read, with what they lead to.
#pragma once
#include <genu/app/core.hpp>
#include <genu/model/page.hpp>

namespace genu::app {

/// One line of a list, with an id to open it by.
struct Link {
  std::string id;
  std::string name;

  bool operator==(const Link&) const = default;
};

struct PageChoice {
  std::string id;
  std::string title;
  model::Topic topic = model::Topic::Knee;
  std::string summary;

  bool operator==(const PageChoice&) const = default;
};

struct PageView {
  model::Page page;
  std::vector<Link> exercises;
  std::vector<Link> see_also;
  std::vector<model::Source> references;  ///< of its sources, in their order

  bool operator==(const PageView&) const = default;
};

constexpr auto fields_of(base::Type<Link>) {
  return base::record<Link>("link", base::field("id", &Link::id, "what to open"),
                            base::field("name", &Link::name, "what it is called"));
}

constexpr auto fields_of(base::Type<PageChoice>) {
  using base::field;
  using V = PageChoice;
  return base::record<V>("page-choice", field("id", &V::id, "page id"), field("title", &V::title, "its heading"),
                         field("topic", &V::topic, "under which heading it is listed"),
                         field("summary", &V::summary, "what it says"));
}

constexpr auto fields_of(base::Type<PageView>) {
  using base::field;
  using V = PageView;
  return base::record<V>(
      "page-view", field("page", &V::page, "the page"), field("exercises", &V::exercises, "exercises it leads to"),
      field("see_also", &V::see_also, "pages it leads to"), field("references", &V::references, "its sources in full"));
}

/// All pages, by topic and then by id.
[[nodiscard]] std::vector<PageChoice> page_choices(const Core& core);

/// One page. Errors: NotFound.
[[nodiscard]] base::Result<PageView> page_view(const Core& core, const std::string& page);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::Link>;
extern template struct Codec<app::PageChoice>;
extern template struct Codec<app::PageView>;
}  // namespace genu::base
