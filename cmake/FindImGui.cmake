# Finds Dear ImGui and gives the target ImGui::ImGui, with its GLFW and OpenGL 3 back ends and its FreeType builder.
# Who uses the GLFW back end links glfw as well; tests without a window need not.
#
# A package that brings a CMake file (vcpkg's imgui) is taken first. Debian's brings none, and its pkg-config file leaves
# out FreeType, without which the archive does not link.
find_package(imgui CONFIG QUIET)
if(imgui_FOUND)
  set(ImGui_VERSION "${imgui_VERSION}")
  get_target_property(ImGui_INCLUDE_DIR imgui::imgui INTERFACE_INCLUDE_DIRECTORIES)
  set(ImGui_LIBRARY imgui::imgui)
else()
  find_path(ImGui_INCLUDE_DIR imgui.h PATH_SUFFIXES imgui)
  find_library(ImGui_LIBRARY imgui)
  find_library(ImGui_STB_LIBRARY stb)
  find_package(Freetype QUIET)
  mark_as_advanced(ImGui_INCLUDE_DIR ImGui_LIBRARY ImGui_STB_LIBRARY)
  if(ImGui_INCLUDE_DIR)
    file(STRINGS "${ImGui_INCLUDE_DIR}/imgui.h" genu_line REGEX "^#define IMGUI_VERSION +\"")
    string(REGEX REPLACE ".*\"([0-9.]+).*" "\\1" ImGui_VERSION "${genu_line}")
  endif()
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(ImGui
  REQUIRED_VARS ImGui_LIBRARY ImGui_INCLUDE_DIR
  VERSION_VAR ImGui_VERSION
  HANDLE_VERSION_RANGE)

if(ImGui_FOUND AND NOT TARGET ImGui::ImGui)
  if(TARGET imgui::imgui)
    add_library(ImGui::ImGui INTERFACE IMPORTED)
    target_link_libraries(ImGui::ImGui INTERFACE imgui::imgui)
  else()
    add_library(ImGui::ImGui UNKNOWN IMPORTED)
    set_target_properties(ImGui::ImGui PROPERTIES
      IMPORTED_LOCATION "${ImGui_LIBRARY}"
      INTERFACE_INCLUDE_DIRECTORIES "${ImGui_INCLUDE_DIR};${ImGui_INCLUDE_DIR}/backends")
    if(ImGui_STB_LIBRARY)
      target_link_libraries(ImGui::ImGui INTERFACE "${ImGui_STB_LIBRARY}")
    endif()
    target_link_libraries(ImGui::ImGui INTERFACE Freetype::Freetype ${CMAKE_DL_LIBS})
  endif()
endif()
