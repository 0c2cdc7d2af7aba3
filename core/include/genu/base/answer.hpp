// Missing is not zero: a score knows whether it was asked, answered, left open or declined.
#pragma once
#include <cassert>
#include <genu/base/names.hpp>
#include <optional>
#include <utility>

namespace genu::base {

enum class Silence {
  NotAsked,  ///< nobody asked
  NoAnswer,  ///< asked, and left open
  Declined,  ///< asked, and the person would rather not say
};

constexpr auto names_of(Type<Silence>) {
  return names<Silence>(
      {{Silence::NotAsked, "not-asked"}, {Silence::NoAnswer, "no-answer"}, {Silence::Declined, "declined"}});
}

/// A value or one of three kinds of silence. A default Answer was not asked for.
template <class T>
class Answer {
 public:
  using value_type = T;

  Answer() = default;
  Answer(T value) : value_(std::move(value)) {}
  Answer(Silence silence) : silence_(silence) {}

  [[nodiscard]] bool has_value() const { return value_.has_value(); }
  explicit operator bool() const { return has_value(); }
  [[nodiscard]] const T& operator*() const {
    assert(has_value());
    return *value_;
  }
  [[nodiscard]] const T* operator->() const { return &**this; }
  /// Why there is no value; only asked where there is none.
  [[nodiscard]] Silence silence() const {
    assert(!has_value());
    return silence_;
  }
  [[nodiscard]] const std::optional<T>& as_optional() const { return value_; }

  bool operator==(const Answer&) const = default;

 private:
  std::optional<T> value_;
  Silence silence_ = Silence::NotAsked;
};

}  // namespace genu::base
