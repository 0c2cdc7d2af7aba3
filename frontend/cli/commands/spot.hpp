// Sore spots as they are typed and shown: `below_kneecap:3:sharp`.
#pragma once
#include <genu/model/diary.hpp>
#include <genu/words/words.hpp>

#include "line/option.hpp"

namespace genu::cli {

/// `--spot NAME[:N[:QUALITY]]`; the side is filled in by the command.
[[nodiscard]] Option<model::CheckIn> spot_option();

/// `below kneecap 3, sharp`.
[[nodiscard]] std::string spot_text(const words::Words& words, const model::Spot& spot);

}  // namespace genu::cli
