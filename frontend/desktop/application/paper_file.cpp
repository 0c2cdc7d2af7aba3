#include "application/paper_file.hpp"

#include "paper/handout.hpp"
#include "paper/report.hpp"

#include <genu/app/views/figure.hpp>

namespace genu::desktop {
namespace {

base::Result<NamedBytes> named(const char* name, base::Day day, base::Result<std::string> bytes) {
  if (!bytes) return base::Unexpected{bytes.error()};
  return NamedBytes{std::string("genu-") + name + "-" + to_text(day) + ".pdf", std::move(*bytes)};
}

}  // namespace

base::Result<NamedBytes> handout_file(const app::Core& core, const words::Words& words) {
  const auto view = app::handout_view(core);
  if (!view) return base::Unexpected{view.error()};
  const auto palette = app::palette(app::Colours::Print);
  if (!palette) return base::Unexpected{palette.error()};
  paper::Handout handout{app::handout_text(*view, words), {}, std::nullopt, view->date};
  handout.figures = paper::figures_of(core, handout.text);
  return named("exercises", view->date, paper::handout_pdf(handout, words, *palette, {}));
}

base::Result<NamedBytes> report_file(const app::Core& core, const words::Words& words, app::ProgressRange range,
                                     int offset) {
  app::ReportAsked asked;
  asked.range = range;
  asked.offset = offset;
  const auto view = app::report_view(core, asked);
  if (!view) return base::Unexpected{view.error()};
  const auto palette = app::palette(app::Colours::Light);
  if (!palette) return base::Unexpected{palette.error()};
  const auto text = app::report_text(*view, words, paper::report_chart_width({}));
  const auto day = view->progress.today;
  return named("report", day, paper::report_pdf(text, day, words, *palette, {}));
}

}  // namespace genu::desktop
