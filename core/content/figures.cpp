#include "content/figures.hpp"

#include <algorithm>

#include "content/figure_check.hpp"
#include "content/read_file.hpp"

namespace genu::content {

namespace {

using base::ErrorCode;
using base::Place;

std::string path_of(std::string_view name) { return "figures/" + std::string(name); }

std::optional<model::Body> read_body(std::span<const File> files, base::Faults& faults) {
  Findings findings(path_of(body_file), faults);
  const auto file = std::find_if(files.begin(), files.end(), [](const File& each) { return each.name == body_file; });
  if (file != files.end()) return read_file<model::Body>(*file, findings);
  const Place root;
  findings.fault(ErrorCode::Missing, root, "the body of all figures", {});
  return std::nullopt;
}

void add_figure(const File& file, const Names& exercises, Figures& figures, base::Faults& faults) {
  Findings findings(path_of(file.name), faults);
  auto figure = read_file<model::Figure>(file, findings);
  if (!figure) return;
  const auto stem = file.name.substr(0, file.name.rfind('.'));
  const Place root;
  if (figure->id != stem) findings.fault(ErrorCode::Conflict, root.member("id"), std::string(stem), figure->id);
  check_figure(*figure, figures.body, exercises, findings);
  figures.figures.push_back(std::move(*figure));
}

Names ids_of(const Catalogue& catalogue) {
  Names ids;
  for (const auto& exercise : catalogue.exercises()) ids.insert(exercise.id);
  return ids;
}

// A file that could not be read still lends its name: it is faulty, not missing.
void check_complete(std::span<const File> files, const Names& exercises, base::Faults& faults) {
  for (const auto& id : exercises) {
    const auto name = id + ".json";
    if (std::any_of(files.begin(), files.end(), [&](const File& file) { return file.name == name; })) continue;
    faults.push_back({ErrorCode::Missing, path_of(name), "a figure for this exercise", {}, {}});
  }
}

// The body, and the figures in those files that `wanted` picks.
template <class Wanted>
Figures read_figures(std::span<const File> files, const Names& exercises, Wanted wanted, base::Faults& faults) {
  Figures figures;
  auto body = read_body(files, faults);
  if (!body) return figures;
  figures.body = std::move(*body);
  for (const auto& file : files) {
    if (file.name != body_file && wanted(file)) add_figure(file, exercises, figures, faults);
  }
  std::sort(figures.figures.begin(), figures.figures.end(),
            [](const model::Figure& a, const model::Figure& b) { return a.id < b.id; });
  return figures;
}

}  // namespace

const model::Figure* Figures::figure(std::string_view exercise) const {
  const auto found =
      std::find_if(figures.begin(), figures.end(), [&](const model::Figure& each) { return each.id == exercise; });
  return found == figures.end() ? nullptr : &*found;
}

base::Checked<Figures> load_figures(std::span<const File> files, const Catalogue& catalogue) {
  base::Faults faults;
  const auto exercises = ids_of(catalogue);
  auto figures = read_figures(
      files, exercises, [](const File&) { return true; }, faults);
  check_complete(files, exercises, faults);
  if (!faults.empty()) return base::Unexpected{std::move(faults)};
  return figures;
}

base::Checked<Figures> load_figure(std::span<const File> files, const Catalogue& catalogue, std::string_view exercise) {
  base::Faults faults;
  const auto name = std::string(exercise) + ".json";
  auto figures = read_figures(
      files, ids_of(catalogue), [&](const File& file) { return file.name == name; }, faults);
  if (faults.empty() && figures.figures.empty()) {
    faults.push_back({ErrorCode::Missing, path_of(name), "a figure for this exercise", {}, {}});
  }
  if (!faults.empty()) return base::Unexpected{std::move(faults)};
  return figures;
}

}  // namespace genu::content
