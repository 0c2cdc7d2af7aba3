// Writes what the journey comes to through the C++ interface, for the doors that are tested outside of C++.
#include <cstdio>

#include "doors/lived.hpp"

int main() {
  const auto text = genu::doors::lived();
  if (!text) return std::fprintf(stderr, "%s %s\n", text.error().place.c_str(), text.error().reason.c_str()), 1;
  return std::fwrite(text->data(), 1, text->size(), stdout) == text->size() ? 0 : 1;
}
