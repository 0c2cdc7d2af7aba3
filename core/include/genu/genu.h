/* The C door to Genu: one handle, JSON in and JSON out.
 *
 * A request is JSON-RPC 2.0; `rpc.discover` tells the methods. Texts are UTF-8 bytes with a size, may hold any character
 * and need no zero at the end, except where a function says so. Handles may be used from any thread: calls on one are
 * done one after the other. No C++ exception leaves a function. Functions are added, never changed.
 */
#ifndef GENU_H
#define GENU_H

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32) && defined(GENU_BUILDING)
#define GENU_API __declspec(dllexport)
#elif defined(_WIN32) && defined(GENU_SHARED)
#define GENU_API __declspec(dllimport)
#elif defined(__GNUC__)
#define GENU_API __attribute__((visibility("default")))
#else
#define GENU_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The version of this door. A program that needs a function looks at the `Since` of the function. */
#define GENU_API_VERSION 1

/** An open diary. */
typedef struct genu_core genu_core;

/** How a call went. The numbers never change. */
typedef int32_t genu_status;
enum {
  GENU_OK = 0,
  GENU_E_MISSING = 1,      /* something needed was not given */
  GENU_E_UNKNOWN = 2,      /* a name nobody knows */
  GENU_E_WRONG_TYPE = 3,   /* a text for a number, and the like */
  GENU_E_OUT_OF_RANGE = 4, /* outside its limits */
  GENU_E_BAD_FORMAT = 5,   /* does not follow its grammar */
  GENU_E_DUPLICATE = 6,    /* the same twice */
  GENU_E_CONFLICT = 7,     /* not together with what is stored */
  GENU_E_NOT_FOUND = 8,    /* no such record or file */
  GENU_E_NOT_ALLOWED = 9,  /* a rule forbids it now */
  GENU_E_TOO_NEW = 10,     /* the diary was written by a newer version */
  GENU_E_DAMAGED = 11,     /* the diary contradicts itself */
  GENU_E_NOT_OURS = 12,    /* a file of another program */
  GENU_E_LOCKED = 13,      /* another program holds the diary */
  GENU_E_READ_ONLY = 14,   /* it may be read but not written */
  GENU_E_NO_SPACE = 15,    /* the disk is full */
  GENU_E_IO = 16,          /* the system refused for another reason */
  GENU_E_TOO_LARGE = 17,   /* more than we are willing to read */
  GENU_E_MISUSE = 100,     /* an argument that must not be NULL is, or a size is wrong */
  GENU_E_MEMORY = 101,     /* there is not enough memory */
  GENU_E_INTERNAL = 102    /* a mistake of Genu itself */
};

/** What went wrong, in the caller's own struct. It needs no freeing. */
typedef struct genu_error {
  uint32_t size;      /* set by the caller: sizeof(genu_error) */
  genu_status status; /* the same as the function gave */
  char detail[248];   /* place and reason in English, for logs; zero-ended, cut where it is too long. No diary text. */
} genu_error;

/** How to open. Set all of it to zero, then `size`, then what is wanted. */
typedef struct genu_options {
  uint32_t size;           /* sizeof(genu_options) */
  const char *data_folder; /* zero-ended; NULL: the usual place of the system; "": in memory alone */
  const char *device;      /* zero-ended; a name for this installation in the journal; NULL: "this-device" */
  /* Milliseconds since 1970 in UTC; NULL: the clock of the machine, and then `offset_min` must be NULL too. */
  int64_t (*clock_ms)(void *user);
  /* Minutes that local time is ahead of UTC at that instant, -840 to 840. */
  int32_t (*offset_min)(void *user, int64_t at_ms);
  /* Fills `bytes` with unpredictable bytes; NULL: those of the machine. */
  void (*random)(void *user, uint8_t *bytes, size_t count);
  void *user; /* handed to the three functions, which may be called on any thread that calls the core */
} genu_options;

/** The version of this door, as the library was built.
 *  Errors: none.   Threads: any.   Since: 1 */
GENU_API uint32_t genu_api_version(void);

/** The version of Genu, such as "0.1.0".
 *  Lifetime: for ever; not to be freed.   Threads: any.   Since: 1 */
GENU_API const char *genu_version(void);

/** Opens a diary, making it if it is missing.
 *  Out:      out      a new handle; NULL on failure.
 *  In:       options  not NULL; copied.
 *            err      NULL, or filled on failure.
 *  Errors:   GENU_E_MISUSE, GENU_E_TOO_NEW, GENU_E_LOCKED, GENU_E_READ_ONLY, GENU_E_DAMAGED, GENU_E_NOT_OURS,
 *            GENU_E_NO_SPACE, GENU_E_IO, GENU_E_MEMORY.
 *  Lifetime: until genu_close.   Threads: any.   Since: 1 */
GENU_API genu_status genu_open(genu_core **out, const genu_options *options, genu_error *err);

/** Answers one JSON-RPC request or batch. A request that is refused is answered all the same: its error stands in the
 *  answer, and the call is GENU_OK.
 *  Out:      out       the answer, to be given to genu_free; NULL where nothing was to be answered, and on failure.
 *            out_size  its bytes.
 *  In:       request   `request_size` bytes; copied. NULL only with size 0.
 *            err       NULL, or filled on failure.
 *  Errors:   GENU_E_MISUSE, GENU_E_MEMORY, GENU_E_INTERNAL.
 *  Threads:  any; calls on one handle wait for each other.   Since: 1 */
GENU_API genu_status genu_call(genu_core *core, char **out, size_t *out_size, const char *request, size_t request_size,
                               genu_error *err);

/** Has `wake` called after a call that changed something, on the thread of that call and once it is answered; not
 *  again before `view.changes` has been asked, on any thread, also from within. NULL ends it.
 *  Errors: none; a NULL handle is ignored.   Threads: any.   Since: 1 */
GENU_API void genu_set_listener(genu_core *core, void (*wake)(void *user), void *user);

/** Gives back bytes that genu_call handed out. NULL is fine.
 *  Threads: any.   Since: 1 */
GENU_API void genu_free(char *bytes);

/** Closes the diary. No other call on the handle may be under way or follow. NULL is fine.
 *  Threads: any.   Since: 1 */
GENU_API void genu_close(genu_core *core);

#ifdef __cplusplus
}
#endif

#endif
