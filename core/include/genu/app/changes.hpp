// What a command changed, so that a front end knows which views are stale.
#pragma once
#include <genu/base/codec.hpp>
#include <string>
#include <vector>

namespace genu::app {

/// The kinds of records that are now different, by record name, in the order they were first touched.
struct Changes {
  std::vector<std::string> records;

  bool operator==(const Changes&) const = default;
};

constexpr auto fields_of(base::Type<Changes>) {
  return base::record<Changes>("changes", base::field("records", &Changes::records, "record names"));
}

/// What a command answers: the record it is about, and what changed.
struct Outcome {
  base::Id id;
  Changes changes;

  bool operator==(const Outcome&) const = default;
};

constexpr auto fields_of(base::Type<Outcome>) {
  return base::record<Outcome>("outcome", base::field("id", &Outcome::id, "the record the command is about"),
                               base::field("changes", &Outcome::changes, "what is different now"));
}

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::Changes>;
extern template struct Codec<app::Outcome>;
}  // namespace genu::base
