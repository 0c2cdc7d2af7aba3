# Compiles import.m against the module for several targets, and a module that needs C++, which must not compile.
file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${WORK}/bad")

function(compile out language target module)
  execute_process(COMMAND "${CLANG}" -x ${language} -target ${target} -fmodules "-fmodules-cache-path=${WORK}/cache-${target}"
    -ffreestanding "-fmodule-map-file=${module}" "-I${INCLUDE}" -Wall -Wextra -Wno-missing-field-initializers -Wno-stdlibcxx-not-found -Werror -fsyntax-only "${HERE}/import.m"
    RESULT_VARIABLE failed ERROR_VARIABLE said)
  set(${out} "${failed}" PARENT_SCOPE)
  set(said "${said}" PARENT_SCOPE)
endfunction()

foreach(language objective-c objective-c++)
  foreach(target x86_64-linux-gnu arm64-apple-ios15.0 x86_64-apple-ios15.0-simulator arm64-apple-macos12)
    compile(failed ${language} ${target} "${MODULE}")
    if(failed)
      message(FATAL_ERROR "The module cannot be imported by ${language} for ${target}: ${said}")
    endif()
  endforeach()
endforeach()

file(WRITE "${WORK}/bad/module.modulemap" "module CGenu { header \"bad.h\" export * }\n")
file(WRITE "${WORK}/bad/bad.h" "#include <genu/genu.h>\n#include <string>\nstd::string name();\n")
compile(failed objective-c x86_64-linux-gnu "${WORK}/bad/module.modulemap")
if(NOT failed)
  message(FATAL_ERROR "A header that needs C++ was imported, so this test proves nothing")
endif()
