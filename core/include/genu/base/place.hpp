// Where in an input we are, kept on the stack and turned into text only when there is a fault to report.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace genu::base {

/// One step on the way into an input. Points to its parent, which must outlive it.
class Place {
 public:
  Place() = default;
  [[nodiscard]] Place member(std::string_view name) const { return {this, name, 0}; }
  [[nodiscard]] Place element(std::size_t index) const { return {this, {}, index}; }

  /// `phases[1].dose.reps`; empty for the whole input.
  [[nodiscard]] std::string text() const;

 private:
  Place(const Place* parent, std::string_view name, std::size_t index) : parent_(parent), name_(name), index_(index) {}

  const Place* parent_ = nullptr;
  std::string_view name_;
  std::size_t index_ = 0;
};

}  // namespace genu::base
