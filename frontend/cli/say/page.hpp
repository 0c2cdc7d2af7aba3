// Text for a terminal: lines, indents, wrapping and columns, kept until the command has done its work.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace genu::cli {

/// How a stretch of text stands out. Colour never carries meaning alone.
enum class Tone { Plain, Strong, Quiet, Green, Amber, Red };

/// Collects what goes to stdout. Widths count code points, so that `×` takes one column.
class Page {
 public:
  static constexpr std::size_t width = 78;

  explicit Page(bool colour = false) : colour_(colour) {}

  /// `text` as `tone`; plain where there is no colour.
  [[nodiscard]] std::string toned(std::string_view text, Tone tone) const;

  /// One line as it is.
  void line(std::string_view text = {});
  /// A heading with an empty line before it, unless it is the first.
  void heading(std::string_view text);
  /// Words broken into lines, each `indent` columns in.
  void paragraph(std::string_view text, std::size_t indent = 2);
  /// A list entry: `- ` before the first line.
  void entry(std::string_view text, std::size_t indent = 2);
  /// Rows with aligned columns, two spaces apart, `indent` columns in. The last column may be long and is wrapped.
  void table(const std::vector<std::vector<std::string>>& rows, std::size_t indent = 2);

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  bool colour_;
  std::string text_;
};

/// `text` with spaces behind it up to `columns`.
[[nodiscard]] std::string padded(std::string_view text, std::size_t columns);

}  // namespace genu::cli
