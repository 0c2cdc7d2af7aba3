// Where on the knee map a person hurts, as an answer to the first question of the pattern (clinical reference 1.9).
#pragma once
#include <genu/model/diary.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace genu::guidance {

/// The answer to the question `location` that a spot of the knee map stands for; `elsewhere` for spots beside the knee
/// and for those that nobody knows.
[[nodiscard]] std::string_view place_of(std::string_view spot);

/// At most two answers, each once: first those that were said in words, then those of the spots, the most painful
/// first. `elsewhere` stands alone or not at all, as it says no more than no answer.
[[nodiscard]] std::vector<std::string> places_of(std::span<const std::string> said, std::span<const model::Spot> spots);

}  // namespace genu::guidance
