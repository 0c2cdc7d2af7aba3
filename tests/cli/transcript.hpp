// Transcripts: what a person types and what they see, as text that anyone can review.
//
//   # words for the reader
//   @ 2026-03-02T07:30+00:00      the clock stands there from here on
//   $ genu check-in add --pain 3  a command; what it prints follows as it is
//   < wait 30                     what is typed into it, a line each
//   ! genu: …                     a line on stderr
//   [1]                           the exit code, where it is not 0
//
// Ids differ from run to run. They read `<a>`, `<b>`, … in order of appearance, also where a command names one.
#pragma once
#include <string>

namespace genu::test {

/// Runs every command of `text` on one fresh diary and answers the transcript as it came out.
[[nodiscard]] std::string replayed(const std::string& text);

}  // namespace genu::test
