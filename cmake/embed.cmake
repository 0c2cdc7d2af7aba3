# genu_embed(TARGET NAME FILES...) compiles the bytes of FILES into TARGET.
#
# The header "embedded/NAME.hpp" then declares `std::span<const genu::embedded::File> NAME()`, in the order of FILES.
# A file is known by its name without the folder, so two files of one name are refused.
# Where programs are ELF the assembler takes the files as they are; elsewhere they become C++ arrays, which is slower.
set(GENU_EMBED_FOLDER "${CMAKE_CURRENT_LIST_DIR}")

function(genu_embed target name)
  set(paths "")
  set(names "")
  foreach(file IN LISTS ARGN)
    get_filename_component(path "${file}" ABSOLUTE)
    get_filename_component(base "${file}" NAME)
    if(base IN_LIST names)
      message(FATAL_ERROR "Two files named ${base} cannot both be embedded as ${name}.")
    endif()
    list(APPEND paths "${path}")
    list(APPEND names "${base}")
  endforeach()

  set(folder "${CMAKE_CURRENT_BINARY_DIR}/embed-${name}/embedded")
  set(source "${folder}/${name}.cpp")
  file(CONFIGURE OUTPUT "${folder}/${name}.hpp" @ONLY CONTENT "#pragma once
#include <span>

#include \"embedded/file.hpp\"

namespace genu::embedded {
std::span<const File> @name@();
}  // namespace genu::embedded
")
  if(CMAKE_EXECUTABLE_FORMAT STREQUAL "ELF")
    genu_embed_by_assembler("${name}" "${source}" ${paths})
    set_source_files_properties("${source}" PROPERTIES OBJECT_DEPENDS "${paths}")
  else()
    set(list "${folder}/${name}.txt")
    file(CONFIGURE OUTPUT "${list}" @ONLY CONTENT "@paths@")
    add_custom_command(
      OUTPUT "${source}"
      COMMAND "${CMAKE_COMMAND}" "-DNAME=${name}" "-DLIST=${list}" "-DSOURCE=${source}"
              -P "${GENU_EMBED_FOLDER}/embed_arrays.cmake"
      DEPENDS ${paths} "${list}" "${GENU_EMBED_FOLDER}/embed_arrays.cmake"
      COMMENT "Embedding ${name}"
      VERBATIM)
  endif()

  # A target of its own may be asked for from any folder, and is spared the checks for code written by hand.
  add_library(genu_embedded_${name} OBJECT "${source}")
  target_include_directories(genu_embedded_${name} PUBLIC
    "${CMAKE_CURRENT_BINARY_DIR}/embed-${name}" "${GENU_EMBED_FOLDER}")
  # As part of a larger unit the object would no longer depend on the files.
  set_target_properties(genu_embedded_${name} PROPERTIES CXX_CLANG_TIDY "" UNITY_BUILD OFF)
  target_link_libraries(${target} PRIVATE genu_embedded_${name})
endfunction()

# Writes the source that lets the assembler include the files; only a new list of files changes it.
function(genu_embed_by_assembler name source)
  set(sections "")
  set(symbols "")
  set(rows "")
  set(index 0)
  foreach(path IN LISTS ARGN)
    get_filename_component(base "${path}" NAME)
    set(symbol "genu_${name}_${index}")
    string(APPEND sections "
__asm__(\".pushsection .rodata\\n.balign 16\\n.globl ${symbol}, ${symbol}_end\\n.hidden ${symbol}, ${symbol}_end\\n\"
        \"${symbol}:\\n.incbin \\\"${path}\\\"\\n${symbol}_end:\\n.byte 0\\n.popsection\\n\");")
    string(APPEND symbols "[[gnu::visibility(\"hidden\")]] extern const char ${symbol}[], ${symbol}_end[];\n")
    string(APPEND rows "    {\"${base}\", {${symbol}, static_cast<std::size_t>(${symbol}_end - ${symbol})}},\n")
    math(EXPR index "${index} + 1")
  endforeach()
  file(CONFIGURE OUTPUT "${source}" @ONLY CONTENT "#include \"embedded/@name@.hpp\"

#include <array>
#include <cstddef>
@sections@

extern \"C\" {
@symbols@}

namespace genu::embedded {
std::span<const File> @name@() {
  static const std::array<File, @index@> files{{
@rows@  }};
  return files;
}
}  // namespace genu::embedded
")
endfunction()
