// The bibliography behind exercises, programmes and rules (clinical reference 9).
#pragma once
#include <genu/base/codec.hpp>
#include <genu/model/terms.hpp>
#include <optional>
#include <string>
#include <vector>

namespace genu::model {

/// How well it is known that the source says what it is cited for (clinical reference 0.1).
enum class Certainty {
  Verified,    ///< a public page that states it was read
  Literature,  ///< known from the literature and not read again; probable
  Guide,       ///< stated by the patient guide from which this work started
  Design,      ///< a choice of this work that no trial has tested; never of a source, only of what is said
};
constexpr auto names_of(Type<Certainty>) {
  return names<Certainty>({{Certainty::Verified, "verified"},
                           {Certainty::Literature, "literature"},
                           {Certainty::Guide, "guide"},
                           {Certainty::Design, "design"}});
}

struct Source {
  std::string key;  ///< what `sources` of other records name
  std::string reference;
  std::optional<std::string> read;  ///< what of it was read, where not simply all or nothing
  Certainty certainty = Certainty::Literature;

  bool operator==(const Source&) const = default;
};

constexpr auto fields_of(base::Type<Source>) {
  using base::field;
  return base::record<Source>("source", field("key", &Source::key, "lower-case words with hyphens").within(1, 40),
                              field("reference", &Source::reference, "authors, year, title, where").within(1, 400),
                              field("read", &Source::read, "what of it was read").within(1, 120),
                              field("certainty", &Source::certainty, "how well it is known to say so"));
}

/// A file of sources.
struct Bibliography {
  std::vector<Source> sources;

  bool operator==(const Bibliography&) const = default;
};

constexpr auto fields_of(base::Type<Bibliography>) {
  return base::record<Bibliography>("bibliography",
                                    base::field("sources", &Bibliography::sources, "no key twice").within(1, 1000));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::Source>;
extern template struct Codec<model::Bibliography>;
}  // namespace genu::base
