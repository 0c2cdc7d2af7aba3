// What a command would write, worked out before anything is written. The same draft that refuses a command greys
// out its button.
#pragma once
#include <functional>
#include <genu/app/commands.hpp>
#include <string>
#include <vector>

#include "app/caseload.hpp"
#include "app/inside.hpp"

namespace genu::app {

/// The records a command writes, in order, and the one it is about.
class Draft {
 public:
  base::Id id;

  template <store::Stored T>
  void put(T record) {
    steps_.push_back([record = std::move(record)](store::Transaction& transaction) { return transaction.put(record); });
  }
  /// A record that is known from elsewhere, of which that is all that is known.
  template <store::Stored T>
  void put_as_heard(T record) {
    steps_.push_back([record = std::move(record)](store::Transaction& transaction) {
      transaction.comes_from(store::Origin{{}, base::Object{}});
      auto done = transaction.put(record);
      transaction.comes_from(std::nullopt);
      return done;
    });
  }
  template <store::Stored T>
  void remove(base::Id record) {
    steps_.push_back([record](store::Transaction& transaction) { return transaction.remove<T>(record); });
  }

  /// Something that only the transaction can do.
  void then(std::function<base::Result<base::Done>(store::Transaction&)> step) { steps_.push_back(std::move(step)); }

  [[nodiscard]] base::Result<base::Done> write(store::Transaction& transaction) const {
    for (const auto& step : steps_) {
      auto done = step(transaction);
      if (!done) return done;
    }
    return base::Done{};
  }

 private:
  std::vector<std::function<base::Result<base::Done>(store::Transaction&)>> steps_;
};

/// Who acts: the person of this diary, once there is one.
[[nodiscard]] store::Actor actor_of(const Inside& inside);

/// Answers whether `draft` would be made.
template <class Command>
[[nodiscard]] base::Result<base::Done> ask(const Core& core, const Command& command,
                                           base::Result<Draft> (*draft)(const Inside&, const Command&)) {
  const auto planned = draft(core.inside(), command);
  if (!planned) return base::Unexpected{planned.error()};
  return base::Done{};
}

/// Makes the draft with the write lock held, so that nothing changes between deciding and writing, and writes it.
template <class Command>
[[nodiscard]] base::Result<Outcome> carry_out(Core& core, const char* name, const Command& command,
                                              base::Result<Draft> (*draft)(const Inside&, const Command&)) {
  auto& inside = core.inside();
  auto transaction = inside.store.begin(name, actor_of(inside), inside.clock->now().at);
  if (!transaction) return base::Unexpected{transaction.error()};
  const auto planned = draft(inside, command);
  if (!planned) return base::Unexpected{planned.error()};
  const auto written = planned->write(*transaction);
  if (!written) return base::Unexpected{written.error()};
  const auto settled = settle_caseload(inside, *transaction);
  if (!settled) return base::Unexpected{settled.error()};
  const auto touched = transaction->touched();
  const auto committed = transaction->commit();
  if (!committed) return base::Unexpected{committed.error()};
  return Outcome{planned->id, Changes{touched}};
}

}  // namespace genu::app
