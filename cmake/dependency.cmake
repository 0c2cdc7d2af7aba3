include(FetchContent)

# genu_dependency(NAME VERSION TARGET URL SHA256 [HEADER]) makes TARGET available: from an installed package first, else
# from a pinned download. NAME is the name of the package.
#
# A cross build must not search the host, whose headers would hide the target's own. A library that is only headers
# says so by HEADER (as it is included); a link to just its folder then lends it to the cross build.
function(genu_dependency name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "VERSION;TARGET;URL;SHA256;HEADER" "")
  if(TARGET "${arg_TARGET}")
    return()
  endif()
  if(CMAKE_CROSSCOMPILING AND arg_HEADER)
    find_path(GENU_HOST_${name} "${arg_HEADER}" PATHS /usr/include /usr/local/include NO_DEFAULT_PATH
      NO_CMAKE_FIND_ROOT_PATH)
    mark_as_advanced(GENU_HOST_${name})
    if(GENU_HOST_${name})
      get_filename_component(folder "${arg_HEADER}" DIRECTORY)
      set(lent "${PROJECT_BINARY_DIR}/lent/${name}")
      file(MAKE_DIRECTORY "${lent}")
      file(CREATE_LINK "${GENU_HOST_${name}}/${folder}" "${lent}/${folder}" SYMBOLIC)
      add_library("${arg_TARGET}" INTERFACE IMPORTED)
      target_include_directories("${arg_TARGET}" SYSTEM INTERFACE "${lent}")
      return()
    endif()
  endif()
  FetchContent_Declare("${name}"
    URL "${arg_URL}"
    URL_HASH "SHA256=${arg_SHA256}"
    DOWNLOAD_EXTRACT_TIMESTAMP ON
    SYSTEM
    FIND_PACKAGE_ARGS "${arg_VERSION}")
  FetchContent_MakeAvailable("${name}")
endfunction()
