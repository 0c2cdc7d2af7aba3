#include "line/globals.hpp"

namespace genu::cli {

namespace {

void take_now(Globals& globals, std::string_view text, base::Reading& reading) {
  const auto moment = base::moment_from(text);
  if (moment) {
    globals.now = *moment;
    return;
  }
  const base::Place root;
  reading.fault(moment.error().code, root.member("--now"), moment.error().expected, std::string(text));
}

}  // namespace

std::vector<Option<Globals>> global_options() {
  return {
      value("--data", "DIR", "cli.option.data", &Globals::data_folder, {1, 4000}),
      value("--person", "ID", "cli.option.person", &Globals::person, {4, 36}),
      {"--now", "MOMENT", "cli.option.now", Times::Once, false, take_now},
      flag("--json", "cli.option.json", &Globals::json, true),
      flag("--version", "cli.option.version", &Globals::version, true),
      flag("-h,--help", "cli.option.help", &Globals::help, true),
  };
}

}  // namespace genu::cli
