#include "api/errors.hpp"

#include <array>

namespace genu::api {

namespace {

using base::Array;
using base::ErrorCode;
using base::Object;

constexpr int first_refusal = -32001;

// As they were given out; a new one goes to the end.
constexpr std::array fixed_order{
    ErrorCode::Missing,   ErrorCode::Unknown,  ErrorCode::WrongType, ErrorCode::OutOfRange, ErrorCode::BadFormat,
    ErrorCode::Duplicate, ErrorCode::Conflict, ErrorCode::NotFound,  ErrorCode::NotAllowed, ErrorCode::TooNew,
    ErrorCode::Damaged,   ErrorCode::NotOurs,  ErrorCode::Locked,    ErrorCode::ReadOnly,   ErrorCode::NoSpace,
    ErrorCode::Io,        ErrorCode::TooLarge};
static_assert(fixed_order.size() == names_of(base::Type<ErrorCode>{}).size(), "every code has its number");

Value fault_object(const base::Error& error) {
  Object fault{{"code", base::name_of(error.code)}};
  const auto add = [&](const char* name, const std::string& text) {
    if (!text.empty()) fault.push_back({name, text});
  };
  add("place", error.place);
  add("reason", error.reason);
  add("expected", error.expected);
  add("found", error.found);
  return fault;
}

}  // namespace

int code_of(ErrorCode code) {
  int number = first_refusal;
  for (const auto each : fixed_order) {
    if (each == code) break;
    --number;
  }
  return number;
}

Value error_object(int code, std::string_view message) { return Object{{"code", code}, {"message", message}}; }

Value error_object(const Refusal& refusal) {
  Array faults;
  for (const auto& fault : refusal.faults) faults.push_back(fault_object(fault));
  const auto first = refusal.faults.empty() ? ErrorCode::Io : refusal.faults.front().code;
  const auto message = refusal.params ? std::string_view("invalid-params") : base::name_of(first);
  return Object{{"code", refusal.params ? invalid_params : code_of(first)},
                {"message", message},
                {"data", Object{{"faults", std::move(faults)}}}};
}

Array error_list() {
  Array errors{error_object(invalid_params, "invalid-params"), error_object(internal_error, "internal-error")};
  for (const auto code : fixed_order) errors.push_back(error_object(code_of(code), base::name_of(code)));
  return errors;
}

}  // namespace genu::api
