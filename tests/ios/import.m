// Swift's importer is clang's: what compiles here can be seen from there.
@import CGenu;

int open_and_ask(const char *folder);
int open_and_ask(const char *folder) {
  genu_core *core = 0;
  genu_options options = {0};
  genu_error error = {0};
  char *answer = 0;
  size_t size = 0;
  options.size = sizeof options;
  options.data_folder = folder;
  error.size = sizeof error;
  genu_status status = genu_open(&core, &options, &error);
  if (status == GENU_OK) status = genu_call(core, &answer, &size, "{}", 2, &error);
  genu_free(answer);
  genu_close(core);
  return status;
}
