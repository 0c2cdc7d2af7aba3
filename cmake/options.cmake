# What may be switched, and how our own code is compiled. Third-party code never sees our warnings.
option(GENU_WERROR "Let no warning of our own code pass" ON)
option(GENU_TESTS "Build the tests" ON)
option(GENU_CLI "Build the genu command" ON)
option(GENU_DESKTOP "Build the desktop app" ON)
option(GENU_WRAPPERS "Build the wrappers for the web and for phones, which need Node.js and a JDK" OFF)
option(GENU_BUNDLED_SQLITE "Build SQLite from its amalgamation instead of using the system's" OFF)
set(GENU_BUSY_FLAGS "" CACHE STRING "For the code in which tests spend their time, where all else is not optimised")
set(GENU_SQLITE_AMALGAMATION "" CACHE PATH "The folder with sqlite3.c and sqlite3.h for GENU_BUNDLED_SQLITE")

# Here, since what is exported is told where it will lie before it is installed.
include(GNUInstallDirs)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(GENU_CCACHE ccache)
mark_as_advanced(GENU_CCACHE)
if(GENU_CCACHE)
  foreach(language C CXX)
    if(NOT DEFINED CMAKE_${language}_COMPILER_LAUNCHER)
      set(CMAKE_${language}_COMPILER_LAUNCHER "${GENU_CCACHE}")
    endif()
  endforeach()
endif()

# What ccache needs to keep what was compiled with precompiled headers; CCACHE_SLOPPINESS in cmake/bootstrap.sh is the
# other half.
if(GENU_CCACHE AND NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
  add_compile_options($<$<COMPILE_LANG_AND_ID:CXX,GNU>:-fpch-preprocess>
    "$<$<COMPILE_LANG_AND_ID:CXX,Clang>:SHELL:-Xclang -fno-pch-timestamp>")
endif()

# GCC tidies its memory so often that a tenth of its time goes there; with these it waits until 2 GB are in use.
add_compile_options("$<$<COMPILE_LANG_AND_ID:CXX,GNU>:SHELL:--param ggc-min-expand=1000 --param ggc-min-heapsize=2000000>")

# Exceptions are off unless asked for, and files are node's own.
if(EMSCRIPTEN)
  add_compile_options(-fexceptions)
  add_link_options(-fexceptions -sNODERAWFS=1 -sEXIT_RUNTIME=1 -sALLOW_MEMORY_GROWTH=1 -sTOTAL_STACK=1048576)
endif()

# Every target of ours links this for warnings as errors.
add_library(genu_flags INTERFACE)
if(MSVC)
  target_compile_options(genu_flags INTERFACE /W4 $<$<BOOL:${GENU_WERROR}>:/WX> /utf-8 /permissive-)
else()
  target_compile_options(genu_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
    $<$<BOOL:${GENU_WERROR}>:-Werror>)
  # GCC 12 warns about harmless concatenations of strings when it optimises (its bug 105651), the more the more it does.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(genu_flags INTERFACE -Wno-restrict
      "$<$<CONFIG:Release>:-Wno-stringop-overflow;-Wno-array-bounds>")
  endif()
endif()
