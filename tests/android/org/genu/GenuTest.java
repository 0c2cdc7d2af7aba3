package org.genu;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.json.JSONObject;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The handle: texts, errors, news and the end. */
public class GenuTest {
  private static final String DIARY = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"view.diary\"}";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private static String noted(String note) throws Exception {
    JSONObject entry = new JSONObject().put("pain_now", 3).put("note", note);
    JSONObject params = new JSONObject().put("side", "left").put("entry", entry);
    return new JSONObject().put("jsonrpc", "2.0").put("id", 1).put("method", "do.log-check-in").put("params", params).toString();
  }

  private static String newestNote(Genu genu) throws Exception {
    return new JSONObject(genu.call(DIARY)).getJSONObject("result").getJSONArray("entries").getJSONObject(0).getString("note");
  }

  @Test
  public void everyCharacterComesBackAsItWent() throws Exception {
    String[] notes = {"\uD83D\uDE00 \u00e9 \u0141\u00f3d\u017a", "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08", "\u5de6\u819d", "line\nbreak\t\"quoted\" \\ /"};
    try (Genu genu = Diaries.inMemory()) {
      for (String note : notes) {
        assertTrue(genu.call(noted(note)).contains("\"result\""));
        assertEquals(note, newestNote(genu));
      }
    }
  }

  @Test
  public void aZeroInATextReachesTheCoreWhichRefusesIt() throws Exception {
    try (Genu genu = Diaries.inMemory()) {
      assertTrue(genu.call(noted("zero \u0000 inside")).contains("bad-format"));
      assertTrue(genu.call(noted("none")).contains("\"result\""));
    }
  }

  @Test
  public void textsAreBytesOfUtf8() throws Exception {
    try (Genu genu = Diaries.inMemory()) {
      byte[] request = noted("\uD83D\uDE00").getBytes(StandardCharsets.UTF_8);
      assertNotNull(genu.call(request));
      String answer = new String(genu.call(DIARY.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
      assertTrue(answer.contains("\uD83D\uDE00"));
      byte[] broken = {'"', (byte) 0xC0, (byte) 0x80, '"'};
      assertTrue(new String(genu.call(broken), StandardCharsets.UTF_8).contains("-32700"));
      assertTrue(genu.call("").contains("-32700"));
    }
  }

  @Test
  public void whatIsNotAnsweredIsNull() {
    try (Genu genu = Diaries.inMemory()) {
      assertNull(genu.call("{\"jsonrpc\":\"2.0\",\"method\":\"view.diary\"}"));
    }
  }

  @Test
  public void aDiaryOutlivesItsHandle() throws Exception {
    String path = new File(folder.getRoot(), "knie \u00e9 \uD83D\uDE00").getPath();
    try (Genu genu = Genu.open(path, new Diaries.TestWorld())) {
      genu.call(noted("kept"));
    }
    try (Genu genu = Genu.open(path, new Diaries.TestWorld())) {
      assertEquals("kept", newestNote(genu));
    }
  }

  @Test
  public void aPlaceThatIsNoFolderIsRefusedWithItsStatus() throws Exception {
    String file = folder.newFile("file \uD83D\uDE00").getPath();
    GenuException refused = assertThrows(GenuException.class, () -> Genu.open(file));
    assertTrue(refused.status() > 0 && refused.status() < 100);
    assertTrue(refused.getMessage().contains("file \uD83D\uDE00"));
  }

  @Test
  public void whatIsClosedIsNotCalled() {
    Genu genu = Diaries.inMemory();
    genu.close();
    genu.close();
    assertThrows(IllegalStateException.class, () -> genu.call(DIARY));
    assertThrows(IllegalArgumentException.class, () -> Genu.open("a\0b"));
    assertThrows(NullPointerException.class, () -> Genu.open("", null));
  }

  @Test
  public void newsIsToldOnceUntilItIsAskedFor() throws Exception {
    AtomicInteger told = new AtomicInteger();
    Genu[] self = new Genu[1];
    String[] changes = new String[1];
    World world = new Diaries.TestWorld() {
      @Override
      public void changed() {
        told.incrementAndGet();
        assertThrows(IllegalStateException.class, () -> self[0].close());
        changes[0] = self[0].call("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"view.changes\"}");
      }
    };
    try (Genu genu = self[0] = Genu.open("", world)) {
      genu.call(DIARY);
      assertEquals(0, told.get());
      genu.call(noted("one"));
      genu.call(noted("two"));
      assertEquals(2, told.get());
      assertTrue(changes[0].contains("check-in"));
    }
  }

  @Test
  public void whatTheWorldThrowsComesOutOfTheCallAndHarmsNothing() throws Exception {
    boolean[] broken = {false};
    World world = new World() {
      @Override
      public long nowMs() {
        if (broken[0]) throw new UnsupportedOperationException("no clock");
        return 1772434800000L;
      }
    };
    try (Genu genu = Genu.open("", world)) {
      broken[0] = true;
      assertThrows(UnsupportedOperationException.class, () -> genu.call("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"view.today\"}"));
      broken[0] = false;
      assertTrue(genu.call(noted("still there")).contains("\"result\""));
    }
    broken[0] = true;
    World never = world;
    assertThrows(UnsupportedOperationException.class, () -> Genu.open("", never).call(noted("x")));
  }

  @Test
  public void theVersionIsTold() {
    assertTrue(Genu.version().matches("\\d+\\.\\d+\\.\\d+"));
    assertArrayEquals(Genu.version().getBytes(StandardCharsets.US_ASCII), Genu.version().getBytes(StandardCharsets.UTF_8));
  }
}
