// The parts of a hand-out on paper: what they share, one exercise, and what stands behind the last one.
#pragma once

#include "paper/handout.hpp"

namespace genu::paper {

/// Letters and distances of one print size.
struct HandoutMeasures {
  Style title{22, drawing::Weight::Strong};
  Style name{14.5, drawing::Weight::Strong};
  Style body{11, drawing::Weight::Regular};
  Style strong{11, drawing::Weight::Strong};
  Style head{13, drawing::Weight::Strong};
  double block_height = mm(52);  ///< at least
  double figure_width = mm(35);
  double cell = mm(7.5);
  double pad = mm(3);
  bool beside = true;  ///< the warning signs stand beside the grid
};

[[nodiscard]] HandoutMeasures handout_measures(const Print& print);

/// What every part is given.
struct HandoutPlace {
  const Handout& handout;
  const HandoutMeasures& look;
  Sheet& sheet;
};

[[nodiscard]] double block_height(const HandoutPlace& place, const app::HandoutBlock& block);
void draw_block(const HandoutPlace& place, const app::HandoutBlock& block, double top);

/// The grid to tick beside the warning signs, and the notes.
[[nodiscard]] double foot_height(const HandoutPlace& place);
void draw_foot(const HandoutPlace& place, double top);

}  // namespace genu::paper
