// Which pattern the answers resemble (clinical reference 1.9). A resemblance, never a diagnosis.
#pragma once
#include <genu/model/pattern.hpp>
#include <span>

namespace genu::guidance {

/// Scores every condition of the sheet and decides. Replies in any order, each question once; a reply to an unknown
/// question or with an unknown answer says nothing. Of two places the one with more points counts, for each condition
/// by itself. Scores are whole numbers from 0 to 100; a condition whose gate is closed is held at `gated_most`.
[[nodiscard]] model::PatternResult pattern(const model::PatternSheet& sheet,
                                           std::span<const model::PatternReply> replies);

/// The answers that a reply chose: those named, or the one whose range holds the number.
[[nodiscard]] std::vector<const model::PatternAnswer*> chosen_answers(const model::PatternQuestion& question,
                                                                      const model::PatternReply& reply);

}  // namespace genu::guidance
