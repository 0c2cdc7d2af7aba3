#include "content/catalogue.hpp"

#include <algorithm>

namespace genu::content {

namespace {

const std::string& id_of(const model::Exercise& exercise) { return exercise.id; }
const std::string& id_of(const model::Programme& programme) { return programme.id; }
const std::string& id_of(const model::Condition& condition) { return condition.id; }
const std::string& id_of(const model::Source& source) { return source.key; }

template <class T>
std::vector<T> sorted(std::vector<T> list) {
  std::sort(list.begin(), list.end(), [](const T& a, const T& b) { return id_of(a) < id_of(b); });
  return list;
}

template <class T>
const T* find(const std::vector<T>& list, std::string_view id) {
  const auto before = [](const T& record, std::string_view wanted) { return id_of(record) < wanted; };
  const auto found = std::lower_bound(list.begin(), list.end(), id, before);
  return found != list.end() && id_of(*found) == id ? &*found : nullptr;
}

}  // namespace

Catalogue::Catalogue(std::vector<model::Exercise> exercises, std::vector<model::Programme> programmes,
                     std::vector<model::Condition> conditions, std::vector<model::Source> sources,
                     model::RunningPlan running)
    : exercises_(sorted(std::move(exercises))),
      programmes_(sorted(std::move(programmes))),
      conditions_(sorted(std::move(conditions))),
      sources_(sorted(std::move(sources))),
      running_(std::move(running)) {}

const model::Exercise* Catalogue::exercise(std::string_view id) const { return find(exercises_, id); }
const model::Programme* Catalogue::programme(std::string_view id) const { return find(programmes_, id); }
const model::Condition* Catalogue::condition(std::string_view id) const { return find(conditions_, id); }
const model::Source* Catalogue::source(std::string_view key) const { return find(sources_, key); }

}  // namespace genu::content
