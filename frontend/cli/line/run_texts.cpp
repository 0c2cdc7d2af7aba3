#include "line/run_texts.hpp"

namespace genu::cli {

namespace {

bool ends_with(std::string_view text, std::string_view ending) {
  return text.size() > ending.size() && text.substr(text.size() - ending.size()) == ending;
}

}  // namespace

std::string_view level_text(std::string_view text) {
  constexpr std::string_view prefix = "rtr-";
  return text.substr(0, prefix.size()) == prefix ? text.substr(prefix.size()) : text;
}

void take_plan(std::string_view text, base::Reading& reading, app::PlannedRun& planned) {
  const base::Place root;
  const auto place = root.member("--planned");
  constexpr base::Limits metres{1, 500'000}, seconds{1, 172'800};
  if (ends_with(text, "min") || ends_with(text, "s") || text.find(':') != std::string_view::npos) {
    return take_text(text, seconds, place, reading, planned.duration);
  }
  if (ends_with(text, "m")) return take_text(text, metres, place, reading, planned.distance);
  reading.fault(base::ErrorCode::BadFormat, place, "a length such as 9.5km or a time such as 45min", std::string(text));
}

}  // namespace genu::cli
