# genu::cairo, which paints PDF and PNG, with the FreeType that it reads typefaces by. It brings neither a CMake file
# nor a build of CMake's, so it has to be installed.
find_package(PkgConfig REQUIRED)
pkg_check_modules(GENU_CAIRO REQUIRED IMPORTED_TARGET GLOBAL cairo>=1.16 cairo-pdf cairo-png cairo-ft freetype2)
if(NOT TARGET genu::cairo)
  add_library(genu::cairo ALIAS PkgConfig::GENU_CAIRO)
endif()
