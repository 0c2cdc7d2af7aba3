package org.genu;

import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.genu.data.Client;

/**
 * An open diary. Any thread may call it; calls are done one after the other. Closing waits for the calls that are under
 * way, and whatever comes after it is refused.
 */
public final class Genu implements Closeable {
  static {
    System.loadLibrary("genu_jni");
  }

  private final ReentrantReadWriteLock use = new ReentrantReadWriteLock(); // calls read it, closing writes it
  private long handle;

  private Genu(long handle) {
    this.handle = handle;
  }

  /** Opens the diary in a folder, making it if it is missing; "" keeps it in memory alone. */
  public static Genu open(String folder) {
    return open(folder, new World());
  }

  /** @throws GenuException where there is no diary to be had */
  public static Genu open(String folder, World world) {
    if (folder.indexOf('\0') >= 0) throw new IllegalArgumentException("a folder has no zero in its name");
    if (world == null) throw new NullPointerException("world");
    return new Genu(openDiary(folder.getBytes(StandardCharsets.UTF_8), world));
  }

  /** The version of Genu, such as "0.1.0". */
  public static String version() {
    return new String(versionBytes(), StandardCharsets.UTF_8);
  }

  /** Answers one JSON-RPC request or batch; null where it holds notifications alone. */
  public String call(String request) {
    byte[] answer = call(request.getBytes(StandardCharsets.UTF_8));
    return answer == null ? null : new String(answer, StandardCharsets.UTF_8);
  }

  /** The same in bytes of UTF-8. */
  public byte[] call(byte[] request) {
    use.readLock().lock();
    try {
      if (handle == 0) throw new IllegalStateException("the diary is closed");
      return callDiary(handle, request);
    } finally {
      use.readLock().unlock();
    }
  }

  /** Every method of the core, with its types. */
  public Client client() {
    return new Client((method, params) ->
        call("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\",\"params\":" + params + "}"));
  }

  /** Does nothing the second time. */
  @Override
  public void close() {
    if (use.getReadHoldCount() > 0) throw new IllegalStateException("closed from within a call");
    use.writeLock().lock();
    try {
      if (handle != 0) closeDiary(handle);
      handle = 0;
    } finally {
      use.writeLock().unlock();
    }
  }

  private static native long openDiary(byte[] folder, World world);

  private static native byte[] callDiary(long handle, byte[] request);

  private static native void closeDiary(long handle);

  private static native byte[] versionBytes();
}
