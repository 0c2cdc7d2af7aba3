// A Result of something large that is kept and shared: it reads like the thing itself and never changes.
#pragma once
#include <genu/base/error.hpp>
#include <memory>

namespace genu::app {

template <class T>
class [[nodiscard]] SharedResult {
 public:
  /// `value` is not null.
  SharedResult(std::shared_ptr<const T> value) : result_(std::move(value)) {}
  SharedResult(base::Unexpected<base::Error> failure) : result_(std::move(failure)) {}

  [[nodiscard]] bool has_value() const { return result_.has_value(); }
  explicit operator bool() const { return has_value(); }
  [[nodiscard]] const T& operator*() const { return **result_; }
  [[nodiscard]] const T* operator->() const { return result_->get(); }
  [[nodiscard]] const base::Error& error() const { return result_.error(); }

 private:
  base::Result<std::shared_ptr<const T>> result_;
};

}  // namespace genu::app
