# genu_embed(TARGET NAME FILES...) compiles the bytes of FILES into TARGET.
# Generated header "embedded/NAME.hpp" declares `std::span<const genu::embedded::File> NAME()`;
# each File has a name (the file's base name) and its bytes as a string_view.
set(GENU_EMBED_SCRIPT "${CMAKE_CURRENT_LIST_DIR}/embed_file.cmake")

function(genu_embed target name)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/embedded")
  set(header "${folder}/${name}.hpp")
  set(source "${folder}/${name}.cpp")
  set(files)
  foreach(file IN LISTS ARGN)
    get_filename_component(path "${file}" ABSOLUTE)
    list(APPEND files "${path}")
  endforeach()
  list(JOIN files "|" joined)
  add_custom_command(
    OUTPUT "${source}" "${header}"
    COMMAND "${CMAKE_COMMAND}" "-DNAME=${name}" "-DFILES=${joined}" "-DHEADER=${header}" "-DSOURCE=${source}"
            -P "${GENU_EMBED_SCRIPT}"
    DEPENDS ${files} "${GENU_EMBED_SCRIPT}"
    COMMENT "Embedding ${name}"
    VERBATIM)
  target_sources(${target} PRIVATE "${source}" "${header}")
  target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
endfunction()
