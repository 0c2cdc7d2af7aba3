// What a command takes, as data. Limits come from the field list of the record that is filled.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "line/texts.hpp"

namespace genu::cli {

enum class Times { Once, Needed, Many };

/// One option or argument that fills part of a `T`.
template <class T>
struct Option {
  std::string name;   ///< `--pain`; without hyphens it is known by its position
  std::string shape;  ///< what follows it, such as `N`; empty where nothing does
  std::string help;   ///< message key
  Times times = Times::Once;
  bool yes_no = false;  ///< also known as `--no-…`; the text is then `yes` or `no`
  std::function<void(T&, std::string_view text, base::Reading& reading)> take;

  [[nodiscard]] Option needed() const { return with(Times::Needed); }
  [[nodiscard]] Option many() const { return with(Times::Many); }

 private:
  [[nodiscard]] Option with(Times wanted) const {
    auto copy = *this;
    copy.times = wanted;
    return copy;
  }
};

/// The limits of a member as the field list of its record gives them.
template <class T, class M>
[[nodiscard]] base::Limits limits_of(M T::*member) {
  base::Limits limits;
  if constexpr (base::Record<T>) {
    base::for_each_field<T>([&](const auto& field) {
      if constexpr (std::is_same_v<decltype(field.member), M T::*>) {
        if (field.member == member) limits = field.limits;
      }
    });
  }
  return limits;
}

/// An option with a value for `member`, within `limits`.
template <class T, class M>
[[nodiscard]] Option<T> value(std::string name, std::string shape, std::string help, M T::*member,
                              const base::Limits& limits) {
  const auto place = name;
  return {std::move(name),
          std::move(shape),
          std::move(help),
          Times::Once,
          false,
          [member, limits, place](T& out, std::string_view text, base::Reading& reading) {
            const base::Place root;
            take_text(text, limits, root.member(place), reading, out.*member);
          }};
}

/// The same, within the limits that the record itself states.
template <class T, class M>
[[nodiscard]] Option<T> value(std::string name, std::string shape, std::string help, M T::*member) {
  return value(std::move(name), std::move(shape), std::move(help), member, limits_of(member));
}

/// An option that may be repeated; `member` is a list of values.
template <class T, class M>
[[nodiscard]] Option<T> values(std::string name, std::string shape, std::string help, std::vector<M> T::*member) {
  const auto place = name;
  Option<T> option{std::move(name), std::move(shape), std::move(help), Times::Many, false, {}};
  option.take = [member, place](T& out, std::string_view text, base::Reading& reading) {
    const base::Place root;
    M one{};
    take_text(text, {}, root.member(place), reading, one);
    (out.*member).push_back(std::move(one));
  };
  return option;
}

/// A bare option that sets `member`, a bool or an enumeration, to `meaning`.
template <class T, class M>
[[nodiscard]] Option<T> flag(std::string name, std::string help, M T::*member, M meaning) {
  return {std::move(name), {},
          std::move(help), Times::Once,
          false,           [member, meaning](T& out, std::string_view, base::Reading&) { out.*member = meaning; }};
}

/// `--name` for yes and `--no-name` for no; without either nothing is said.
template <class T>
[[nodiscard]] Option<T> yes_or_no(std::string name, std::string help, base::Answer<bool> T::*member) {
  return {
      std::move(name), {},   std::move(help),
      Times::Once,     true, [member](T& out, std::string_view text, base::Reading&) { out.*member = text == "yes"; }};
}

/// The options of a part, as options of the whole.
template <class T, class Part>
[[nodiscard]] std::vector<Option<T>> part(Part T::*member, const std::vector<Option<Part>>& options) {
  std::vector<Option<T>> lifted;
  for (const auto& option : options) {
    const auto take = option.take;
    lifted.push_back(
        {option.name, option.shape, option.help, option.times, option.yes_no,
         [member, take](T& out, std::string_view text, base::Reading& reading) { take(out.*member, text, reading); }});
  }
  return lifted;
}

/// Both lists, one after the other.
template <class T>
[[nodiscard]] std::vector<Option<T>> joined(std::vector<Option<T>> first, const std::vector<Option<T>>& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

}  // namespace genu::cli
