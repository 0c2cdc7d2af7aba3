#include "api/about_person.hpp"

#include <algorithm>

namespace genu::api {

namespace {

constexpr std::string_view member_name = "of_person";

Value with_person(Value schema) {
  auto* object = std::get_if<base::Object>(&schema.data);
  if (!object) return schema;
  for (auto& member : *object) {
    auto* properties = std::get_if<base::Object>(&member.value.data);
    if (member.name != "properties" || !properties) continue;
    auto person = schema_for<base::Id>();
    std::get<base::Object>(person.data).push_back({"description", "somebody in care; left out for the own diary"});
    properties->push_back({std::string(member_name), std::move(person)});
  }
  return schema;
}

// The parameter, taken out of the others.
std::optional<Value> take_person(Value& params) {
  auto* object = std::get_if<base::Object>(&params.data);
  if (!object) return std::nullopt;
  const auto found =
      std::find_if(object->begin(), object->end(), [](const auto& member) { return member.name == member_name; });
  if (found == object->end()) return std::nullopt;
  auto value = std::move(found->value);
  object->erase(found);
  return value;
}

// These put another diary in the place of this one, whoever is in it.
bool replaces_diary(std::string_view method) {
  return method == "do.restore" || method == "do.import" || method == "do.erase";
}

Method forgetting(Method method, const std::shared_ptr<People>& people) {
  method.run = [run = std::move(method.run), people](app::Core& own, const Value& given) {
    people->forget();
    return run(own, given);
  };
  return method;
}

}  // namespace

base::Result<app::Core*> People::core_about(app::Core& own, const base::Id& person) {
  if (!last_ || last_->person() != person) {
    auto core = own.about(person);
    if (!core) return base::Unexpected{core.error()};
    last_ = std::make_unique<app::Core>(std::move(core).value());
  }
  return last_.get();
}

Method about_person(Method method, const std::shared_ptr<People>& people) {
  if (replaces_diary(method.name)) return forgetting(std::move(method), people);
  method.params = with_person(std::move(method.params));
  method.run = [run = std::move(method.run), people](app::Core& own, const Value& given) -> Reply {
    auto params = given;
    const auto person = take_person(params);
    if (!person) return run(own, given);
    const base::Place root;
    base::Reading reading;
    base::Id id;
    base::Codec<base::Id>::read(*person, {}, root.member(member_name), reading, id);
    if (!reading.faults.empty()) return base::Unexpected{Refusal{true, std::move(reading.faults)}};
    const auto core = people->core_about(own, id);
    if (!core) return refused(core.error());
    auto reply = run(**core, params);
    const bool erased =
        reply && std::count(reply->changes.records.begin(), reply->changes.records.end(), "erasure") > 0;
    if (erased) people->forget();
    return reply;
  };
  return method;
}

}  // namespace genu::api
