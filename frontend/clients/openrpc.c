/* Writes the OpenRPC document of the core it is built with: what the typed clients are generated from. */
#include <genu/genu.h>
#include <stdio.h>
#include <string.h>

static const char request[] = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"rpc.discover\"}";

int main(void) {
  genu_core *core = NULL;
  genu_options options;
  genu_error error;
  char *answer = NULL;
  size_t size = 0;
  int failed = 1;
  memset(&options, 0, sizeof options);
  options.size = sizeof options;
  options.data_folder = "";
  memset(&error, 0, sizeof error);
  error.size = sizeof error;
  if (genu_open(&core, &options, &error) == GENU_OK &&
      genu_call(core, &answer, &size, request, sizeof request - 1, &error) == GENU_OK) {
    failed = fwrite(answer, 1, size, stdout) != size || fflush(stdout) != 0;
  }
  if (failed) fprintf(stderr, "the document could not be written: %s\n", error.detail);
  genu_free(answer);
  genu_close(core);
  return failed;
}
