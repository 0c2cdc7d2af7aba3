// The signs of a condition, and which of them the answers show (clinical reference 1.9). Signs are what people are
// shown; scores are not.
#pragma once
#include <genu/model/pattern_sign.hpp>
#include <span>

namespace genu::guidance {

/// How many signs of a condition are shown at most.
inline constexpr std::size_t most_signs = 6;

/// The questions in which an answer speaks most for `condition`, in the order of the sheet: at most `most_signs`,
/// of equal ones those that are asked first. An answer fits where it gives the condition points.
[[nodiscard]] std::vector<model::PatternSign> pattern_signs(const model::PatternSheet& sheet,
                                                            const std::string& condition,
                                                            std::span<const model::PatternReply> replies);

/// How many of the signs fit.
[[nodiscard]] int fitting(std::span<const model::PatternSign> signs);

}  // namespace genu::guidance
