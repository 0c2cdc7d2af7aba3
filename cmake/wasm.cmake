# WebAssembly by emscripten; its programs run in node.
find_program(GENU_EMCC emcc REQUIRED)
get_filename_component(genu_emscripten "${GENU_EMCC}" REALPATH)
get_filename_component(genu_emscripten "${genu_emscripten}" DIRECTORY)
include("${genu_emscripten}/cmake/Modules/Platform/Emscripten.cmake")

# A node that is not Debian's does not look for modules where Debian puts acorn, which emscripten's linker needs.
if(EXISTS /usr/share/nodejs/acorn)
  set(ENV{NODE_PATH} /usr/share/nodejs)
  set(CMAKE_C_LINKER_LAUNCHER "${CMAKE_COMMAND};-E;env;NODE_PATH=/usr/share/nodejs" CACHE STRING "")
  set(CMAKE_CXX_LINKER_LAUNCHER "${CMAKE_C_LINKER_LAUNCHER}" CACHE STRING "")
endif()

# Emscripten's loader takes node's own fetch for a browser's and then cannot open files.
set(CMAKE_CROSSCOMPILING_EMULATOR "node;--no-experimental-fetch" CACHE STRING "" FORCE)
