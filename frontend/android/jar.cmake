# cmake -DJAVAC= -DJAR= -DCLASSES= -DOUT= -DCLASSPATH= -DFOLDERS= -P jar.cmake: compiles all Java in FOLDERS at the level
# that Android asks for, and packs it.
set(sources "")
foreach(folder IN LISTS FOLDERS)
  file(GLOB_RECURSE found "${folder}/*.java")
  list(APPEND sources ${found})
endforeach()
list(JOIN sources "\"\n\"" lines)
file(REMOVE_RECURSE "${CLASSES}")
file(MAKE_DIRECTORY "${CLASSES}")
file(WRITE "${CLASSES}.txt" "\"${lines}\"\n")
execute_process(COMMAND "${JAVAC}" --release 8 -Xlint:all,-options -Werror -encoding UTF-8 -d "${CLASSES}"
  -classpath "${CLASSPATH}" "@${CLASSES}.txt" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${JAR}" --create --file "${OUT}" -C "${CLASSES}" . COMMAND_ERROR_IS_FATAL ANY)
