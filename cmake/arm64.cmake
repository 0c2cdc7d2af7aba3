# 64-bit Arm Linux by Debian's cross compiler; its programs run under qemu's user emulation.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(CMAKE_C_COMPILER aarch64-linux-gnu-gcc)
set(CMAKE_CXX_COMPILER aarch64-linux-gnu-g++)

# The compiler knows where the target's libc lies: ROOT/lib/libc.so.6.
execute_process(COMMAND "${CMAKE_CXX_COMPILER}" -print-file-name=libc.so.6
  OUTPUT_VARIABLE genu_libc OUTPUT_STRIP_TRAILING_WHITESPACE)
get_filename_component(genu_root "${genu_libc}" REALPATH)
get_filename_component(genu_root "${genu_root}" DIRECTORY)
get_filename_component(genu_root "${genu_root}" DIRECTORY)

set(CMAKE_FIND_ROOT_PATH "${genu_root}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(CMAKE_CROSSCOMPILING_EMULATOR qemu-aarch64 -L "${genu_root}")
