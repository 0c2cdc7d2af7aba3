/* The C door for Java. Texts cross as UTF-8 bytes: Java's own modified UTF-8 spoils whatever lies beyond the first plane.
 * What Java's functions throw while the core calls them stays pending, and is thrown when the call comes back. */
#include <genu/genu.h>
#include <jni.h>

#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct diary {
  genu_core *core;
  JavaVM *vm;
  jobject world; /* an org.genu.World, held until the diary is closed */
  jmethodID now_ms, offset_min, changed;
} diary;

static JNIEnv *env_of(const diary *self) {
  void *env = NULL;
  return (*self->vm)->GetEnv(self->vm, &env, JNI_VERSION_1_6) == JNI_OK ? (JNIEnv *)env : NULL;
}

static int64_t machine_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static int64_t clock_ms(void *user) {
  const diary *self = user;
  JNIEnv *env = env_of(self);
  int64_t now;
  if (env == NULL || (*env)->ExceptionCheck(env)) return machine_ms();
  now = (*env)->CallLongMethod(env, self->world, self->now_ms);
  return (*env)->ExceptionCheck(env) ? machine_ms() : now;
}

static int32_t offset_min(void *user, int64_t at_ms) {
  const diary *self = user;
  JNIEnv *env = env_of(self);
  int32_t minutes;
  if (env == NULL || (*env)->ExceptionCheck(env)) return 0;
  minutes = (*env)->CallIntMethod(env, self->world, self->offset_min, (jlong)at_ms);
  return (*env)->ExceptionCheck(env) ? 0 : minutes;
}

static void wake(void *user) {
  const diary *self = user;
  JNIEnv *env = env_of(self);
  if (env != NULL && !(*env)->ExceptionCheck(env)) (*env)->CallVoidMethod(env, self->world, self->changed);
}

static jbyteArray bytes_of(JNIEnv *env, const char *text, size_t size) {
  jbyteArray bytes = (*env)->NewByteArray(env, (jsize)size);
  if (bytes != NULL) (*env)->SetByteArrayRegion(env, bytes, 0, (jsize)size, (const jbyte *)text);
  return bytes;
}

static void throw_status(JNIEnv *env, const genu_error *error) {
  jclass type;
  jmethodID make;
  jbyteArray detail;
  jobject thrown;
  if ((*env)->ExceptionCheck(env)) return;
  type = (*env)->FindClass(env, "org/genu/GenuException");
  if (type == NULL) return;
  make = (*env)->GetMethodID(env, type, "<init>", "(I[B)V");
  detail = make == NULL ? NULL : bytes_of(env, error->detail, strlen(error->detail));
  if (detail == NULL) return;
  thrown = (*env)->NewObject(env, type, make, (jint)error->status, detail);
  if (thrown != NULL) (*env)->Throw(env, (jthrowable)thrown);
}

static void throw_memory(JNIEnv *env) {
  genu_error error = {sizeof error, GENU_E_MEMORY, "not enough memory"};
  throw_status(env, &error);
}

/* The bytes with a zero behind them, to be freed; NULL where there is no memory. */
static char *copied(JNIEnv *env, jbyteArray bytes, size_t *size) {
  const jsize length = (*env)->GetArrayLength(env, bytes);
  char *text = malloc((size_t)length + 1);
  if (text == NULL) return NULL;
  (*env)->GetByteArrayRegion(env, bytes, 0, length, (jbyte *)text);
  text[length] = '\0';
  *size = (size_t)length;
  return text;
}

static void end(JNIEnv *env, diary *self) {
  genu_close(self->core);
  if (self->world != NULL) (*env)->DeleteGlobalRef(env, self->world);
  free(self);
}

static int look_up(JNIEnv *env, diary *self, jobject world) {
  const jclass type = (*env)->GetObjectClass(env, world);
  if ((*env)->GetJavaVM(env, &self->vm) != JNI_OK) return 0;
  self->now_ms = (*env)->GetMethodID(env, type, "nowMs", "()J");
  if (self->now_ms == NULL) return 0;
  self->offset_min = (*env)->GetMethodID(env, type, "offsetMin", "(J)I");
  if (self->offset_min == NULL) return 0;
  self->changed = (*env)->GetMethodID(env, type, "changed", "()V");
  if (self->changed == NULL) return 0;
  self->world = (*env)->NewGlobalRef(env, world);
  return self->world != NULL;
}

static genu_status open_in(diary *self, const char *folder, genu_error *error) {
  genu_options options;
  memset(&options, 0, sizeof options);
  options.size = sizeof options;
  options.data_folder = folder;
  options.device = "android";
  options.clock_ms = clock_ms;
  options.offset_min = offset_min;
  options.user = self;
  return genu_open(&self->core, &options, error);
}

JNIEXPORT jlong JNICALL Java_org_genu_Genu_openDiary(JNIEnv *env, jclass type, jbyteArray folder, jobject world) {
  genu_error error = {sizeof error, GENU_OK, ""};
  size_t size = 0;
  diary *self = calloc(1, sizeof *self);
  char *path = copied(env, folder, &size);
  (void)type;
  if (self == NULL || path == NULL) {
    throw_memory(env);
  } else if (look_up(env, self, world) && open_in(self, path, &error) != GENU_OK) {
    throw_status(env, &error);
  }
  free(path);
  if (self != NULL && ((*env)->ExceptionCheck(env) || self->core == NULL)) {
    end(env, self);
    self = NULL;
  }
  if (self != NULL) genu_set_listener(self->core, wake, self);
  return (jlong)(intptr_t)self;
}

JNIEXPORT jbyteArray JNICALL Java_org_genu_Genu_callDiary(JNIEnv *env, jclass type, jlong handle, jbyteArray request) {
  const diary *self = (const diary *)(intptr_t)handle;
  genu_error error = {sizeof error, GENU_OK, ""};
  jbyteArray answer = NULL;
  char *out = NULL;
  size_t out_size = 0, size = 0;
  char *text = copied(env, request, &size);
  (void)type;
  if (text == NULL) {
    throw_memory(env);
    return NULL;
  }
  if (genu_call(self->core, &out, &out_size, text, size, &error) != GENU_OK) {
    throw_status(env, &error);
  } else if (out != NULL && !(*env)->ExceptionCheck(env)) {
    answer = bytes_of(env, out, out_size);
  }
  genu_free(out);
  free(text);
  return answer;
}

JNIEXPORT void JNICALL Java_org_genu_Genu_closeDiary(JNIEnv *env, jclass type, jlong handle) {
  (void)type;
  end(env, (diary *)(intptr_t)handle);
}

JNIEXPORT jbyteArray JNICALL Java_org_genu_Genu_versionBytes(JNIEnv *env, jclass type) {
  (void)type;
  return bytes_of(env, genu_version(), strlen(genu_version()));
}
