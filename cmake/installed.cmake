# `cmake --install`: the shared library with its header, for find_package(genu) and for pkg-config.
include(CMakePackageConfigHelpers)

set(package "${CMAKE_INSTALL_LIBDIR}/cmake/genu")
set_target_properties(genu_door PROPERTIES EXPORT_NAME genu)
install(TARGETS genu_door EXPORT genu COMPONENT library
  ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}"
  LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}"
  RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${PROJECT_SOURCE_DIR}/core/include/genu/genu.h" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/genu"
  COMPONENT library)
install(EXPORT genu FILE genuConfig.cmake NAMESPACE genu:: DESTINATION "${package}" COMPONENT library)
write_basic_package_version_file("${CMAKE_CURRENT_BINARY_DIR}/genuConfigVersion.cmake"
  VERSION "${PROJECT_VERSION}" COMPATIBILITY SameMajorVersion)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/genuConfigVersion.cmake" DESTINATION "${package}" COMPONENT library)
configure_file("${PROJECT_SOURCE_DIR}/cmake/genu.pc.in" "${CMAKE_CURRENT_BINARY_DIR}/genu.pc" @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/genu.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig" COMPONENT library)
