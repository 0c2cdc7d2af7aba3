#include "content/catalogue.hpp"

#include <algorithm>

namespace genu::content {

namespace {

template <class T>
const std::string& id_of(const T& record) {
  return record.id;
}
const std::string& id_of(const model::Source& source) { return source.key; }

template <class T>
void sort(std::vector<T>& list) {
  std::sort(list.begin(), list.end(), [](const T& a, const T& b) { return id_of(a) < id_of(b); });
}

template <class T>
const T* find(const std::vector<T>& list, std::string_view id) {
  const auto before = [](const T& record, std::string_view wanted) { return id_of(record) < wanted; };
  const auto found = std::lower_bound(list.begin(), list.end(), id, before);
  return found != list.end() && id_of(*found) == id ? &*found : nullptr;
}

}  // namespace

Catalogue::Catalogue(Contents contents) : contents_(std::move(contents)) {
  sort(contents_.exercises);
  sort(contents_.programmes);
  sort(contents_.conditions);
  sort(contents_.sources);
  sort(contents_.pages);
  sort(contents_.measures);
  sort(contents_.tests);
}

const model::Exercise* Catalogue::exercise(std::string_view id) const { return find(exercises(), id); }
const model::Programme* Catalogue::programme(std::string_view id) const { return find(programmes(), id); }
const model::Condition* Catalogue::condition(std::string_view id) const { return find(conditions(), id); }
const model::Source* Catalogue::source(std::string_view key) const { return find(sources(), key); }
const model::Page* Catalogue::page(std::string_view id) const { return find(pages(), id); }
const model::Measure* Catalogue::measure(std::string_view id) const { return find(measures(), id); }
const model::SelfTestGuide* Catalogue::test(std::string_view id) const { return find(tests(), id); }

}  // namespace genu::content
