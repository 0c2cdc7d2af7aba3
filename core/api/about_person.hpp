// Whom a request is about. Every method takes, besides its own parameters, the id of somebody in care.
#pragma once
#include <memory>

#include "api/method.hpp"

namespace genu::api {

/// Cores turned to people in care. The one asked for last stays at hand, with what it has read.
class People {
 public:
  /// `own` must outlive the answer. NotFound where nobody has this id.
  [[nodiscard]] base::Result<app::Core*> core_about(app::Core& own, const base::Id& person);
  /// Somebody may be gone.
  void forget() { last_.reset(); }

 private:
  std::unique_ptr<app::Core> last_;
};

/// The same method, which also takes `of_person`; without it the runner whose diary this is is meant. What replaces the
/// whole diary is about nobody and takes none.
[[nodiscard]] Method about_person(Method method, const std::shared_ptr<People>& people);

}  // namespace genu::api
