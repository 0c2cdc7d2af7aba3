# Writes SOURCE with the bytes of the files named in LIST under the function NAME; see embed.cmake.
file(READ "${LIST}" paths)
set(arrays "")
set(rows "")
set(index 0)
foreach(path IN LISTS paths)
  get_filename_component(base "${path}" NAME)
  file(READ "${path}" bytes HEX)
  string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
  string(APPEND arrays "const unsigned char file_${index}[] = {${bytes}0};\n")
  string(APPEND rows
    "    {\"${base}\", {reinterpret_cast<const char*>(file_${index}), sizeof file_${index} - 1}},\n")
  math(EXPR index "${index} + 1")
endforeach()

file(WRITE "${SOURCE}" "#include \"embedded/${NAME}.hpp\"

#include <array>

namespace {
${arrays}}  // namespace

namespace genu::embedded {
std::span<const File> ${NAME}() {
  static const std::array<File, ${index}> files{{
${rows}  }};
  return files;
}
}  // namespace genu::embedded
")
