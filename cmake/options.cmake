# What may be switched, and how our own code is compiled. Third-party code never sees these flags.
option(GENU_TESTS "Build the tests" ON)
option(GENU_CLI "Build the genu command" ON)
option(GENU_DESKTOP "Build the desktop app" ON)
option(GENU_BUNDLED_SQLITE "Build SQLite from its amalgamation instead of using the system's" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# Every target of ours links this for warnings as errors.
add_library(genu_flags INTERFACE)
if(MSVC)
  target_compile_options(genu_flags INTERFACE /W4 /WX /utf-8 /permissive-)
else()
  target_compile_options(genu_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror)
endif()
