// What can go wrong for a person, a file or the world: one short closed list of codes, the place in the input,
// and the values that matter. The sentence a person reads is made from these by locale (room `words`).
#pragma once
#include <genu/base/expected.hpp>
#include <genu/base/names.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace genu::base {

enum class ErrorCode {
  Missing,     ///< a field that must be there is not
  Unknown,     ///< a field, an id or a name that nobody knows
  WrongType,   ///< a text where a number was expected, and the like
  OutOfRange,  ///< a number or a length outside its limits
  BadFormat,   ///< text that does not follow its grammar
  Duplicate,   ///< the same id or key twice
  Conflict,    ///< true by itself, but not together with what is stored
  NotFound,    ///< no record with this id
  NotAllowed,  ///< a rule forbids it now
  TooNew,      ///< written by a newer version of Genu
  Damaged,     ///< a file whose contents contradict themselves
  NotOurs,     ///< a healthy file of another program
  Locked,      ///< another program holds it
  ReadOnly,    ///< it may be read but not written
  NoSpace,     ///< the disk is full
  Io,          ///< the system refused for another reason
  TooLarge,    ///< more than we are willing to read
};

constexpr auto names_of(Type<ErrorCode>) {
  return names<ErrorCode>({{ErrorCode::Missing, "missing"},
                           {ErrorCode::Unknown, "unknown"},
                           {ErrorCode::WrongType, "wrong-type"},
                           {ErrorCode::OutOfRange, "out-of-range"},
                           {ErrorCode::BadFormat, "bad-format"},
                           {ErrorCode::Duplicate, "duplicate"},
                           {ErrorCode::Conflict, "conflict"},
                           {ErrorCode::NotFound, "not-found"},
                           {ErrorCode::NotAllowed, "not-allowed"},
                           {ErrorCode::TooNew, "too-new"},
                           {ErrorCode::Damaged, "damaged"},
                           {ErrorCode::NotOurs, "not-ours"},
                           {ErrorCode::Locked, "locked"},
                           {ErrorCode::ReadOnly, "read-only"},
                           {ErrorCode::NoSpace, "no-space"},
                           {ErrorCode::Io, "io"},
                           {ErrorCode::TooLarge, "too-large"}});
}

/// One fault. `place` is a path into the input such as `phases[1].exercises[3].dose.reps`, empty when the whole
/// input is meant. `expected` and `found` fill the sentence; `reason` is a message key that replaces the sentence of
/// the code where a rule has its own words, with `expected` and `found` as its arguments.
struct Error {
  ErrorCode code = ErrorCode::Io;
  std::string place;
  std::string expected;
  std::string found;
  std::string reason;

  bool operator==(const Error&) const = default;
};

/// All faults of one input, in reading order. Never empty where it stands for a failure.
using Faults = std::vector<Error>;

template <class T>
using Result = Expected<T, Error>;

/// A result whose failure lists every fault at once.
template <class T>
using Checked = Expected<T, Faults>;

/// Places are joined so that `phases` + `[1]` + `dose` reads `phases[1].dose`.
[[nodiscard]] std::string join_place(std::string_view parent, std::string_view member);
[[nodiscard]] std::string join_place(std::string_view parent, std::size_t index);

/// A failure ready to be returned from a function that answers a Result.
[[nodiscard]] inline Unexpected<Error> fail(ErrorCode code, std::string place, std::string expected = {},
                                            std::string found = {}) {
  return Unexpected{Error{code, std::move(place), std::move(expected), std::move(found), {}}};
}

/// A refusal with its own words: `reason` is a message key.
[[nodiscard]] inline Unexpected<Error> refuse(ErrorCode code, std::string reason, std::string place = {},
                                              std::string expected = {}, std::string found = {}) {
  return Unexpected{Error{code, std::move(place), std::move(expected), std::move(found), std::move(reason)}};
}

}  // namespace genu::base
