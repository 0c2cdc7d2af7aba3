// The hand-out on paper and as a web page: the same words in the same order.
#pragma once

#include <genu/app/views/handout.hpp>

#include <map>
#include <optional>

#include "paper/sheet.hpp"

namespace genu::paper {

/// How an exercise begins and how it looks at its end.
struct StartEnd {
  drawing::Drawing start, end;
};
using Figures = std::map<std::string, StartEnd>;  ///< by exercise; one that is missing leaves its place empty

/// Start and end of every exercise of the hand-out, fine enough for paper. Exercises without a figure are left out.
[[nodiscard]] Figures figures_of(const app::Core& core, const app::HandoutText& text);

struct Handout {
  app::HandoutText text;
  Figures figures;
  std::optional<drawing::Drawing> code;  ///< a square to scan, 19 mm wide on paper
  base::Day day;
};

/// At most three exercises a page, none of them split; the grid, the warning signs and the notes stand behind the last
/// one. Colour is never needed. Io where the file could not be made.
[[nodiscard]] base::Result<std::string> handout_pdf(const Handout& handout, const words::Words& words,
                                                    const drawing::Palette& palette, const Print& print);

/// A document of its own: nothing in it is fetched from elsewhere.
[[nodiscard]] std::string handout_html(const Handout& handout, const drawing::Palette& palette, const Print& print);

}  // namespace genu::paper
