// The progress report: one page that says how it went, then what that rests on. For a doctor or a physiotherapist, or
// for oneself. First as a view, then in words with its charts, which the printed page and the web page show alike.
#pragma once
#include <genu/app/views/progress_charts.hpp>

namespace genu::app {

enum class ReportSection { Charts, Weeks, Runs, Criteria };
constexpr auto names_of(base::Type<ReportSection>) {
  return base::names<ReportSection>({{ReportSection::Charts, "charts"},
                                     {ReportSection::Weeks, "weeks"},
                                     {ReportSection::Runs, "runs"},
                                     {ReportSection::Criteria, "criteria"}});
}

/// The summary always comes first.
struct ReportAsked {
  ProgressRange range = ProgressRange::SixWeeks;
  int offset = 0;
  std::string person;    ///< a first name or a code; may be empty
  std::string question;  ///< for the appointment; may be empty
  std::vector<ReportSection> sections{ReportSection::Charts, ReportSection::Weeks, ReportSection::Runs,
                                      ReportSection::Criteria};
};

constexpr auto fields_of(base::Type<ReportAsked>) {
  using base::field;
  using V = ReportAsked;
  return base::record<V>("report-asked", field("range", &V::range, "how long").or_default(),
                         field("offset", &V::offset, "ranges back").within(0, 1000).or_default(),
                         field("person", &V::person, "a first name or a code").within(0, 40).or_default(),
                         field("question", &V::question, "for the appointment").within(0, 400).or_default(),
                         field("sections", &V::sections, "what follows the summary").within(0, 4).or_default());
}

struct ReportView {
  std::string person, question;
  std::vector<ReportSection> sections;
  ProgressView progress;
  std::optional<int> run_level;  ///< of the return-to-run ladder; nothing before it is begun
  int run_completed = 0;
  std::optional<model::TriageTier> triage;  ///< what the safety answers come to; nothing while that cannot be told
  std::optional<Day> triage_checked;
  bool operator==(const ReportView&) const = default;
};

constexpr auto fields_of(base::Type<ReportView>) {
  using base::field;
  using V = ReportView;
  return base::record<V>(
      "report", field("person", &V::person, "about whom"), field("question", &V::question, "for the appointment"),
      field("sections", &V::sections, "what follows the summary"), field("progress", &V::progress, "what it rests on"),
      field("run_level", &V::run_level, "of the ladder"),
      field("run_completed", &V::run_completed, "the highest level that is complete"),
      field("triage", &V::triage, "what the safety answers come to"),
      field("triage_checked", &V::triage_checked, "the day of the last answers"));
}

[[nodiscard]] base::Result<ReportView> report_view(const Core& core, const ReportAsked& asked = {});

/// A value with its name.
struct ReportFact {
  std::string name, value;
};

struct ReportTable {
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows;
};

/// One part under a heading; any of its members may be empty.
struct ReportPart {
  std::string heading, note;
  std::vector<std::string> lines;
  std::vector<ReportFact> facts;
  std::optional<drawing::Drawing> chart;
  ReportTable table;
};

struct ReportText {
  std::string title, period, person;
  std::vector<ReportPart> parts;
  std::string small_print;
};

/// `chart_width` in logical pixels, 96 to the inch.
[[nodiscard]] ReportText report_text(const ReportView& view, const words::Words& words, double chart_width);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::ReportView>;
}  // namespace genu::base
