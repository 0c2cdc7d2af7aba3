// The person's data as a whole, as methods. They are no transactions, so there is no `may.` for them.
#include <genu/app/my_data.hpp>

#include "api/method.hpp"

namespace genu::api {

namespace {

struct ToFile {
  std::string file;
};
constexpr auto fields_of(base::Type<ToFile>) {
  return base::record<ToFile>(
      "to-file",
      base::field("file", &ToFile::file, "where to; beside the diary where left out").within(0, 4000).or_default());
}

struct FromFile {
  std::string file;
};
constexpr auto fields_of(base::Type<FromFile>) {
  return base::record<FromFile>("from-file", base::field("file", &FromFile::file, "the backup").within(1, 4000));
}

struct FromArchive {
  std::string file;
  bool replace = false;
};
constexpr auto fields_of(base::Type<FromArchive>) {
  return base::record<FromArchive>(
      "from-archive", base::field("file", &FromArchive::file, "the archive").within(1, 4000),
      base::field("replace", &FromArchive::replace, "also where there is a diary, which is kept").or_default());
}

struct Erasing {
  std::string code;
  app::Afterwards then = app::Afterwards::BeginAgain;
};
constexpr auto fields_of(base::Type<Erasing>) {
  return base::record<Erasing>("erasing", base::field("code", &Erasing::code, "the one of view.data").within(1, 40),
                               base::field("then", &Erasing::then, "what comes after").or_default());
}

// `do.NAME`: `act(core, params)` gives a Result; `changes` is what may be different then.
template <class Params, class Act>
Method doing(std::string name, std::string about, Act act, app::Changes changes = {}) {
  using R = typename Shown<std::invoke_result_t<Act, app::Core&, const Params&>>::type;
  return {"do." + std::move(name), std::move(about), schema_for<Params>(), schema_for<R>(),
          [act, changes](app::Core& core, const Value& given) -> Reply {
            const auto params = base::read<Params>(given);
            if (!params) return base::Unexpected{Refusal{true, params.error()}};
            const auto done = act(core, *params);
            if (!done) return refused(done.error());
            return Answered{base::write(*done), changes};
          }};
}

}  // namespace

void add_data_methods(std::vector<Method>& methods) {
  const auto add = [&](Method method) { methods.push_back(std::move(method)); };
  add(view<Nothing>("data", "Where the data are, and the last backup.",
                    [](const app::Core& core, const Nothing&) { return app::data_view(core); }));
  add(doing<ToFile>("back-up", "Copies the diary and checks the copy.",
                    [](app::Core& core, const ToFile& to) { return app::back_up(core, to.file); }));
  add(doing<ToFile>("export", "Writes everything as an archive of readable files.",
                    [](app::Core& core, const ToFile& to) { return app::export_everything(core, to.file); }));
  add(doing<FromFile>(
      "restore", "Makes a backup the diary again; the present one is kept.",
      [](app::Core& core, const FromFile& from) { return app::restore(core, from.file); }, app::everything_changed()));
  add(doing<FromArchive>(
      "import", "Makes a diary of an archive.",
      [](app::Core& core, const FromArchive& from) { return app::import_everything(core, from.file, from.replace); },
      app::everything_changed()));
  add(doing<Erasing>(
      "erase", "Erases everything.",
      [](app::Core& core, const Erasing& how) { return app::erase_everything(core, how.code, how.then); },
      app::everything_changed()));
}

}  // namespace genu::api
