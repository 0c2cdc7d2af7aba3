# CLI11::CLI11, which reads the command line.
include(dependency)
genu_dependency(CLI11
  VERSION 2.1
  TARGET CLI11::CLI11
  URL https://github.com/CLIUtils/CLI11/archive/refs/tags/v2.1.2.tar.gz
  SHA256 26291377e892ba0e5b4972cdfd4a2ab3bf53af8dac1f4ea8fe0d1376b625c8cb)
