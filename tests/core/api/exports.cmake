# The shared library shows the symbols of exports.txt and no other.
execute_process(COMMAND "${NM}" --dynamic --defined-only --format=posix "${LIBRARY}" OUTPUT_VARIABLE shown
  RESULT_VARIABLE failed)
if(failed)
  message(FATAL_ERROR "${NM} could not read ${LIBRARY}")
endif()
string(REGEX MATCHALL "(^|\n)[A-Za-z_0-9@.]+" names "${shown}")
list(TRANSFORM names STRIP)
list(SORT names)
file(STRINGS "${LIST}" wanted)
if(NOT "${names}" STREQUAL "${wanted}")
  message(FATAL_ERROR "The library shows ${names} and should show ${wanted}")
endif()
