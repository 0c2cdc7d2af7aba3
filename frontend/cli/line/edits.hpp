// Options that may fill a fresh record or change a stored one: only what was typed is changed.
#pragma once
#include "line/option.hpp"

namespace genu::cli {

template <class R>
struct Edits {
  R fresh;  ///< a new record with what was typed
  std::vector<std::function<void(R&)>> changes;
};

/// `stored` with what was typed put over it.
template <class R>
[[nodiscard]] R changed(R stored, const Edits<R>& edits) {
  for (const auto& change : edits.changes) change(stored);
  return stored;
}

/// The options of a record, as options that also remember what they changed.
template <class R>
[[nodiscard]] std::vector<Option<Edits<R>>> edits(const std::vector<Option<R>>& options) {
  std::vector<Option<Edits<R>>> all;
  for (const auto& option : options) {
    const auto take = option.take;
    all.push_back({option.name, option.shape, option.help, option.times, option.yes_no,
                   [take](Edits<R>& out, std::string_view text, base::Reading& reading) {
                     take(out.fresh, text, reading);
                     out.changes.push_back([take, typed = std::string(text)](R& stored) {
                       base::Reading again;  // faults were told the first time
                       take(stored, typed, again);
                     });
                   }});
  }
  return all;
}

}  // namespace genu::cli
