# ImGui::ImGui and glfw. Exactly 1.86: the next release changed how keys and the mouse come in.
include(dependency)
genu_dependency(glfw3
  VERSION 3.3
  TARGET glfw
  URL https://github.com/glfw/glfw/archive/refs/tags/3.3.8.tar.gz
  SHA256 f30f42e05f11e5fc62483e513b0488d5bceeab7d9c5da0ffe2252ad81816c713)
genu_dependency(ImGui
  VERSION 1.86...<1.87
  TARGET ImGui::ImGui
  URL https://github.com/ocornut/imgui/archive/refs/tags/v1.86.tar.gz
  SHA256 6ba6ae8425a19bc52c5e067702c48b70e4403cd339cba02073a462730a63e825)

# The download brings no CMake file, and the target is made here.
if(NOT TARGET ImGui::ImGui)
  find_package(Freetype REQUIRED)
  FetchContent_GetProperties(ImGui SOURCE_DIR genu_imgui)
  add_library(genu_imgui STATIC
    "${genu_imgui}/imgui.cpp"
    "${genu_imgui}/imgui_draw.cpp"
    "${genu_imgui}/imgui_tables.cpp"
    "${genu_imgui}/imgui_widgets.cpp"
    "${genu_imgui}/misc/cpp/imgui_stdlib.cpp"
    "${genu_imgui}/misc/freetype/imgui_freetype.cpp"
    "${genu_imgui}/backends/imgui_impl_glfw.cpp"
    "${genu_imgui}/backends/imgui_impl_opengl3.cpp")
  target_include_directories(genu_imgui SYSTEM PUBLIC
    "${genu_imgui}" "${genu_imgui}/backends" "${genu_imgui}/misc/cpp" "${genu_imgui}/misc/freetype")
  target_compile_definitions(genu_imgui PUBLIC IMGUI_ENABLE_FREETYPE)
  target_link_libraries(genu_imgui PUBLIC Freetype::Freetype ${CMAKE_DL_LIBS} PRIVATE glfw)
  add_library(ImGui::ImGui ALIAS genu_imgui)
endif()
