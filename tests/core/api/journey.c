/* A C99 program that lives the first days of a programme through the C door, as a phone would. */
#include <genu/genu.h>

#include <stdio.h>
#include <string.h>

static int failed = 0;
static int64_t now_ms = 1772434800000; /* 2026-03-02T07:00Z */

static int64_t clock_ms(void *user) { return *(int64_t *)user; }
static int32_t offset_min(void *user, int64_t at_ms) {
  (void)user;
  (void)at_ms;
  return 60;
}

static void expect(int truth, const char *what) {
  if (truth) return;
  fprintf(stderr, "not so: %s\n", what);
  failed = 1;
}

/* Whether the answer to `method` holds `wanted`. */
static int asked(genu_core *core, const char *method, const char *params, const char *wanted) {
  char request[512];
  char *answer = NULL;
  size_t size = 0;
  genu_error error;
  int found;
  memset(&error, 0, sizeof error);
  error.size = sizeof error;
  snprintf(request, sizeof request, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"%s\",\"params\":%s}", method, params);
  if (genu_call(core, &answer, &size, request, strlen(request), &error) != GENU_OK) {
    fprintf(stderr, "%s: %s\n", method, error.detail);
    return 0;
  }
  found = answer != NULL && strstr(answer, wanted) != NULL;
  if (!found) fprintf(stderr, "%s: %s\n", method, answer == NULL ? "no answer" : answer);
  genu_free(answer);
  return found;
}

static void live(genu_core *core) {
  int set;
  expect(asked(core, "do.start-programme", "{\"programme\":\"pfp-runner\",\"side\":\"left\",\"usual_morning_pain\":1}",
               "\"result\""),
         "a programme begins");
  expect(asked(core, "do.start-session", "{\"length\":\"short\"}", "\"result\""), "a session begins");
  for (set = 0; set < 3; ++set) expect(asked(core, "do.record-set", "{\"pain\":1}", "\"result\""), "a set is recorded");
  expect(asked(core, "view.session", "{}", "\"sets_done\":3"), "three sets are done");
  expect(asked(core, "do.finish-session", "{\"answers\":{\"pain_during\":2,\"pain_after\":1}}", "\"result\""),
         "the session ends");
  now_ms += (int64_t)24 * 60 * 60 * 1000;
  expect(asked(core, "do.answer-follow-up", "{\"pain\":1,\"change\":\"same\"}", "\"result\""), "the morning is told");
  expect(asked(core, "view.today", "{}", "\"light\":\"green\""), "the light is green");
  expect(asked(core, "do.start-programme", "{\"programme\":\"pfp-runner\",\"side\":\"left\"}", "\"error\""),
         "a second programme is refused");
}

int main(void) {
  genu_core *core = NULL;
  genu_options options;
  memset(&options, 0, sizeof options);
  options.size = sizeof options;
  options.data_folder = "";
  options.clock_ms = clock_ms;
  options.offset_min = offset_min;
  options.user = &now_ms;
  expect(genu_open(&core, &options, NULL) == GENU_OK, "the core opens");
  if (core != NULL) live(core);
  genu_close(core);
  return failed;
}
