# Writes SOURCE and HEADER with the bytes of FILES (joined by "|") under the function NAME.
string(REPLACE "|" ";" FILES "${FILES}")
set(arrays "")
set(rows "")
set(index 0)
foreach(file IN LISTS FILES)
  get_filename_component(base "${file}" NAME)
  file(READ "${file}" hex HEX)
  string(REGEX REPLACE "(..)" "0x\\1," bytes "${hex}")
  string(APPEND arrays "const unsigned char file_${index}[] = {${bytes}0};\n")
  string(APPEND rows
    "    {\"${base}\", {reinterpret_cast<const char*>(file_${index}), sizeof file_${index} - 1}},\n")
  math(EXPR index "${index} + 1")
endforeach()

file(WRITE "${HEADER}" "#pragma once
#include <span>
#include <string_view>

namespace genu::embedded {
#ifndef GENU_EMBEDDED_FILE
#define GENU_EMBEDDED_FILE
struct File {
  std::string_view name;
  std::string_view bytes;
};
#endif
std::span<const File> ${NAME}();
}  // namespace genu::embedded
")
file(WRITE "${SOURCE}" "#include \"embedded/${NAME}.hpp\"

namespace {
${arrays}}  // namespace

namespace genu::embedded {
std::span<const File> ${NAME}() {
  static const File files[] = {
${rows}  };
  return files;
}
}  // namespace genu::embedded
")
