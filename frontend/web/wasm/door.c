/* The C door as JavaScript calls it: no structs, no function pointers; time, offset and news come from the module. */
#include <emscripten.h>
#include <genu/genu.h>
#include <stdlib.h>
#include <string.h>

/* clang-format off */
EM_JS(double, genu_js_now_ms, (void), { return Module.nowMs(); });
EM_JS(int, genu_js_offset_min, (double at_ms), { return Module.offsetMin(at_ms); });
EM_JS(void, genu_js_wake, (void), { Module.wake(); });
/* clang-format on */

/* An open diary with what its last call gave. */
typedef struct genu_web {
  genu_core *core;
  char *answer;
  size_t answer_size;
  genu_error error;
} genu_web;

static int64_t clock_ms(void *user) {
  (void)user;
  return (int64_t)genu_js_now_ms();
}

static int32_t offset_min(void *user, int64_t at_ms) {
  (void)user;
  return genu_js_offset_min((double)at_ms);
}

static void wake(void *user) {
  (void)user;
  genu_js_wake();
}

/* NULL where there is no memory; otherwise genu_web_status tells how it went, and genu_web_close ends it. */
EMSCRIPTEN_KEEPALIVE genu_web *genu_web_open(const char *folder) {
  genu_options options;
  genu_web *web = calloc(1, sizeof *web);
  if (web == NULL) return NULL;
  memset(&options, 0, sizeof options);
  options.size = sizeof options;
  options.data_folder = folder;
  options.device = "web";
  options.clock_ms = clock_ms;
  options.offset_min = offset_min;
  web->error.size = sizeof web->error;
  web->error.status = genu_open(&web->core, &options, &web->error);
  if (web->core != NULL) genu_set_listener(web->core, wake, NULL);
  return web;
}

EMSCRIPTEN_KEEPALIVE int genu_web_status(const genu_web *web) { return web->error.status; }

EMSCRIPTEN_KEEPALIVE const char *genu_web_detail(const genu_web *web) { return web->error.detail; }

/* The status of the call. The answer stands until the next one. */
EMSCRIPTEN_KEEPALIVE int genu_web_call(genu_web *web, const char *request, size_t size) {
  genu_free(web->answer);
  web->answer = NULL;
  web->answer_size = 0;
  web->error.status = genu_call(web->core, &web->answer, &web->answer_size, request, size, &web->error);
  return web->error.status;
}

EMSCRIPTEN_KEEPALIVE const char *genu_web_answer(const genu_web *web) { return web->answer; }

EMSCRIPTEN_KEEPALIVE size_t genu_web_answer_size(const genu_web *web) { return web->answer_size; }

EMSCRIPTEN_KEEPALIVE void genu_web_close(genu_web *web) {
  if (web == NULL) return;
  genu_free(web->answer);
  genu_close(web->core);
  free(web);
}
