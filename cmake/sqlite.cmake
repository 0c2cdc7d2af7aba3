# genu_sqlite: SQLite as the system has it, or compiled in from its amalgamation. SQL has to hold for 3.40.1 and newer.
if(NOT GENU_BUNDLED_SQLITE)
  find_package(SQLite3 3.40 REQUIRED)
  add_library(genu_sqlite INTERFACE)
  target_link_libraries(genu_sqlite INTERFACE SQLite::SQLite3)
  return()
endif()

if(NOT EXISTS "${GENU_SQLITE_AMALGAMATION}/sqlite3.c")
  message(FATAL_ERROR "GENU_BUNDLED_SQLITE needs sqlite3.c and sqlite3.h in the folder GENU_SQLITE_AMALGAMATION. "
    "cmake/fetch_sqlite.sh FOLDER puts them there.")
endif()
add_library(genu_sqlite OBJECT "${GENU_SQLITE_AMALGAMATION}/sqlite3.c")
target_include_directories(genu_sqlite SYSTEM PUBLIC "${GENU_SQLITE_AMALGAMATION}")
target_compile_definitions(genu_sqlite PRIVATE
  SQLITE_DEFAULT_MEMSTATUS=0
  SQLITE_DQS=0
  SQLITE_LIKE_DOESNT_MATCH_BLOBS
  SQLITE_OMIT_DEPRECATED
  SQLITE_OMIT_LOAD_EXTENSION
  SQLITE_OMIT_SHARED_CACHE
  $<$<BOOL:${EMSCRIPTEN}>:SQLITE_THREADSAFE=0>)
# Optimising it costs a minute for every compiler; the small diaries of tests hardly gain by it.
target_compile_options(genu_sqlite PRIVATE -w $<$<CONFIG:Debug>:-O0 -g0>)
if(NOT EMSCRIPTEN AND NOT WIN32)
  target_link_libraries(genu_sqlite PUBLIC m)
endif()
